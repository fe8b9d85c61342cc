import { isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node, type Pair, type Scalar } from 'yaml';
import type { Place } from '../../model/finding.ts';
import { withoutStrays } from '../../model/signs/stray.ts';
import { isYamlTooDeep } from './bounds.ts';
import { Report, type Parsed } from './report.ts';
import { reportStrays } from './stray-signs.ts';
import { straysInEscapes } from './yaml-escapes.ts';
import { syntaxWords } from './yaml-syntax.ts';

/** Keys and indexes that lead from the top of a file to a value. */
export type Path = readonly (string | number)[];

/** A YAML file read as text throughout (`1.10` stays `1.10`), which knows where everything stands. */
export class YamlFile {
  readonly file: string;
  readonly #document: Document;
  readonly #lines: LineCounter;

  constructor(file: string, document: Document, lines: LineCounter) {
    this.file = file;
    this.#document = document;
    this.#lines = lines;
  }

  /** Where the value at a path stands; where there is none, where what should hold it stands. */
  place(path: Path): Place {
    return this.#step(path, false);
  }

  /** Where the key of the value at a path stands. */
  keyPlace(path: Path): Place {
    return this.#step(path, true);
  }

  /** Every text of the file that is no key, with the keys and indexes that lead to it. */
  texts(): readonly YamlText[] {
    const texts: YamlText[] = [];
    const collect = (node: unknown, path: Path): void => {
      if (isMap(node)) for (const { key, value } of node.items) collect(value, [...path, isScalar(key) ? textOf(key) : '']);
      else if (isSeq(node)) node.items.forEach((item, index) => collect(item, [...path, index]));
      else if (isScalar(node) && node.range) texts.push({ path, text: textOf(node), start: node.range[0], end: node.range[1] });
    };
    collect(this.#document.contents, []);
    return texts;
  }

  /** The content as plain strings, lists and objects; `''` for an empty value. Signs that are reported are left out. */
  plain(): unknown {
    return plainOf(this.#document.contents);
  }

  /** Takes values out, so that what remains can be read in spite of them. */
  remove(paths: readonly Path[]): void {
    // All are found first: removing one would move its neighbours in a list.
    const found = paths.map((path) => this.#find(path));
    for (const { parent, item } of found) {
      if (!isCollection(parent) || item === undefined) continue;
      const index = (parent.items as unknown[]).indexOf(item);
      if (index >= 0) parent.items.splice(index, 1);
    }
  }

  /** Puts a value where the file has none, at its top. */
  put(key: string, value: unknown): void {
    const top: Node | null = this.#document.contents;
    if (isMap(top)) top.add(this.#document.createPair(key, value));
  }

  #step(path: Path, ofKey: boolean): Place {
    const { node, key } = this.#find(path);
    const offset = (ofKey ? offsetOf(key) : undefined) ?? offsetOf(node) ?? offsetOf(key);
    if (offset === undefined) return path.length === 0 ? { file: this.file } : this.#step(path.slice(0, -1), ofKey);
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.file, line, column: col };
  }

  #find(path: Path): Found {
    let found: Found = { node: this.#document.contents };
    for (const segment of path) {
      const parent = found.node;
      if (isMap(parent)) {
        const pair: Pair | undefined = parent.items.find(({ key }) => isScalar(key) && textOf(key) === segment);
        found = { parent, item: pair, key: pair?.key, node: pair?.value };
      } else if (isSeq(parent) && typeof segment === 'number') {
        found = { parent, item: parent.items[segment], node: parent.items[segment] };
      } else {
        return { node: undefined };
      }
    }
    return found;
  }
}

/** A text of a file, and the part of the file that it was read from. */
export interface YamlText {
  readonly path: Path;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Found {
  readonly parent?: unknown;
  readonly item?: unknown;
  readonly key?: unknown;
  readonly node: unknown;
}

/** Reads a YAML file; every syntax error is reported, and with one that leaves doubt there is no value. */
export function readYaml(file: string, text: string): Parsed<YamlFile> {
  const report = new Report();
  if (isYamlTooDeep(file, text, report)) return { value: undefined, findings: report.findings };
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { file, line, column: col };
  };
  // What the parser says of the rest of a line follows from where it first stumbled.
  const stumbled = new Map([...document.errors].reverse().map((error) => [place(error.pos[0]).line, error]));
  for (const error of document.errors) if (stumbled.get(place(error.pos[0]).line) === error) report.error('yaml/syntax', place(error.pos[0]), syntaxWords(error));
  if (document.errors.length > 0) return { value: undefined, findings: report.findings };
  if (document.contents === null) {
    report.error('yaml/empty', { file }, { message: 'The file is empty.', remedy: 'Write its content, or delete the file.' });
    return { value: undefined, findings: report.findings };
  }
  refuseMachinery(document, place, report);
  const sound = report.findings.length === 0;
  dropDuplicateKeys(document, place, report);
  reportStrays(straysInEscapes(document, text, place), report);
  return { value: sound ? new YamlFile(file, document, lines) : undefined, findings: report.findings };
}

/** Anchors, aliases, tags and merge keys make one text stand for another; here every text stands for itself. */
function refuseMachinery(document: Document, place: (offset: number) => Place, report: Report): void {
  const refuse = (node: Node, what: string): void => {
    report.error('yaml/machinery', place(offsetOf(node) ?? 0), {
      message: `The file uses ${what}.`,
      expected: 'plain texts, lists and mappings',
      remedy: 'Write the value out where it is needed, or put the text in quotation marks.',
    });
  };
  visit(document, {
    Alias: (_, node) => refuse(node, 'an alias (*)'),
    Pair: (_, { key }) => {
      if (isScalar(key) && key.value === '<<') refuse(key, 'a merge key (<<)');
      else if (!isScalar(key)) refuse(key as Node, 'a key that is not a text');
    },
    Node: (_, node) => {
      if ('anchor' in node && node.anchor) refuse(node, 'an anchor (&)');
      if (node.tag && node.tag !== 'tag:yaml.org,2002:str' && !isDefaultTag(node)) refuse(node, `a tag (${node.tag.replace('tag:yaml.org,2002:', '!!')})`);
    },
  });
}

function isDefaultTag(node: Node): boolean {
  return (isMap(node) && node.tag === 'tag:yaml.org,2002:map') || (isSeq(node) && node.tag === 'tag:yaml.org,2002:seq');
}

function dropDuplicateKeys(document: Document, place: (offset: number) => Place, report: Report): void {
  visit(document, {
    Map: (_, map) => {
      const first = new Map<string, Pair>();
      for (const pair of [...map.items]) {
        if (!isScalar(pair.key)) continue;
        const key = textOf(pair.key);
        const earlier = first.get(key);
        if (!earlier) {
          first.set(key, pair);
          continue;
        }
        report.error('yaml/duplicate-key', place(offsetOf(pair.key) ?? 0), {
          message: `The key "${key}" stands here for the second time.`,
          remedy: 'Remove one of the two.',
          related: [{ place: place(offsetOf(earlier.key) ?? 0), note: `"${key}" stands here first` }],
        });
        map.items.splice(map.items.indexOf(pair), 1);
      }
    },
  });
}

function offsetOf(node: unknown): number | undefined {
  return (node as { range?: readonly [number, number, number] } | null | undefined)?.range?.[0];
}

function plainOf(node: unknown): unknown {
  if (isMap(node)) {
    // Without a prototype, so that no key (`__proto__`) means anything but itself.
    const plain = Object.create(null) as Record<string, unknown>;
    for (const { key, value } of node.items) if (isScalar(key)) plain[textOf(key)] = plainOf(value);
    return plain;
  }
  if (isSeq(node)) return node.items.map(plainOf);
  return isScalar(node) ? textOf(node) : '';
}

/** The text of a scalar, as the failsafe schema makes every one, without signs that are reported. */
function textOf({ value }: Scalar): string {
  return typeof value === 'string' ? withoutStrays(value) : '';
}
