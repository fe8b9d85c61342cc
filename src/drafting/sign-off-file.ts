import { isMap, isScalar, isSeq, parseDocument, stringify, type Document, type YAMLMap, type YAMLSeq } from 'yaml';
import type { SignOff } from '../model/content/sign-off.ts';
import { EditableText, type Replacement } from './text-edit.ts';

/** A sign-off as the file has it. */
export type WrittenSignOff = Pick<SignOff, 'section' | 'by' | 'on' | 'digest'>;

const SHAPE = { lineWidth: 0, schema: 'failsafe' } as const;

/**
 * The bytes of `sign-offs.yaml` with other sign-offs, and with every other byte that it held. A sign-off takes the place of
 * the one that the same person gave to the same section; a new one stands behind those of the sections before its own.
 * `former` is the file until now, absent where there is none. `undefined` where the file is written so that nothing can be
 * added to it and all else be kept.
 */
export function withSignOffs(former: Uint8Array | undefined, fresh: readonly WrittenSignOff[], sections: readonly string[]): Uint8Array | undefined {
  if (!former || new TextDecoder().decode(former).trim() === '') return new TextEncoder().encode(stringify({ signOffs: ordered(fresh, sections) }, SHAPE));
  // One after the other: where a new one stands follows from those before it.
  return fresh.reduce<Uint8Array | undefined>((bytes, signOff) => bytes && withSignOff(bytes, signOff, sections), former);
}

function ordered(signOffs: readonly WrittenSignOff[], sections: readonly string[]): readonly WrittenSignOff[] {
  return [...signOffs].sort((a, b) => sections.indexOf(a.section) - sections.indexOf(b.section));
}

function withSignOff(bytes: Uint8Array, signOff: WrittenSignOff, sections: readonly string[]): Uint8Array | undefined {
  const file = EditableText.of(bytes);
  const list = file && listIn(parseDocument(file.text, SHAPE));
  if (!list) return undefined;
  const replaced = replacements(file.text, list, signOff, sections);
  const expected = signOffsWith(list.toJSON() as readonly WrittenSignOff[], signOff);
  const found = replaced && listIn(parseDocument(file.after(replaced), SHAPE));
  return replaced && JSON.stringify(sorted(found?.toJSON() as readonly WrittenSignOff[] | undefined)) === JSON.stringify(sorted(expected)) ? file.bytes(replaced) : undefined;
}

function listIn(document: Document): YAMLSeq | undefined {
  const list = document.errors.length === 0 && isMap(document.contents) ? document.contents.get('signOffs') : undefined;
  return isSeq(list) ? list : undefined;
}

/** What takes the place of what: of a sign-off given again its day and its digest; else a new one on lines of its own. */
function replacements(text: string, list: YAMLSeq, signOff: WrittenSignOff, sections: readonly string[]): readonly Replacement[] | undefined {
  const items = list.items.filter((item): item is YAMLMap => isMap(item));
  const same = items.find((item) => item.get('section') === signOff.section && item.get('by') === signOff.by);
  if (same) return (['on', 'digest'] as const).map((key) => stretchOf(same, key, signOff[key])).sort((a, b) => a.from - b.from);
  const [from = 0, to = 0] = list.range ?? [];
  if (items.length === 0) return [{ from: text[from - 1] === ' ' ? from - 1 : from, to, fresh: `\n${entry(signOff, '  ')}` }];
  if (list.flow === true) return [{ from: to - 1, to: to - 1, fresh: `, ${stringify(signOff, { ...SHAPE, collectionStyle: 'flow' }).trim()}` }];
  const behind = items.findLast((item) => sections.indexOf(String(item.get('section'))) <= sections.indexOf(signOff.section));
  const [first] = items;
  const indent = /^ */.exec(lineAt(text, startOf(first)))?.[0] ?? '';
  if (behind) return [afterLine(text, endOf(behind), entry(signOff, indent))];
  const start = lineStart(text, startOf(first));
  return [{ from: start, to: start, fresh: `${entry(signOff, indent)}\n` }];
}

function stretchOf(item: YAMLMap, key: string, fresh: string): Replacement {
  const node = item.get(key, true);
  const [from = 0, to = 0] = isScalar(node) ? (node.range ?? []) : [];
  return { from, to, fresh };
}

/** A sign-off as an item of a list. */
function entry(signOff: WrittenSignOff, indent: string): string {
  return stringify([signOff], SHAPE).trimEnd().split('\n').map((line) => `${indent}${line}`).join('\n');
}

/** New lines behind the line in which something ends. */
function afterLine(text: string, end: number, lines: string): Replacement {
  const line = text.indexOf('\n', end);
  return line < 0 ? { from: text.length, to: text.length, fresh: `\n${lines}` } : { from: line, to: line, fresh: `\n${lines}` };
}

function startOf(item: YAMLMap | undefined): number {
  return item?.range?.[0] ?? 0;
}

/** Where the last value of an item ends. */
function endOf(item: YAMLMap): number {
  return item.flow === true ? (item.range?.[1] ?? 0) : Math.max(0, ...item.items.map(({ value }) => (isScalar(value) ? (value.range?.[1] ?? 0) : 0)));
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function lineAt(text: string, at: number): string {
  return text.slice(lineStart(text, at), at);
}

function signOffsWith(signOffs: readonly WrittenSignOff[], fresh: WrittenSignOff): readonly WrittenSignOff[] {
  const others = signOffs.filter(({ section, by }) => section !== fresh.section || by !== fresh.by);
  return [...others, fresh];
}

/** Sign-offs in an order that does not depend on that of the file, each with its keys in one. */
function sorted(signOffs: readonly WrittenSignOff[] | undefined): readonly string[] | undefined {
  return signOffs?.map((each) => JSON.stringify(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();
}
