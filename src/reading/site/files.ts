import type { ReadingCache } from './cache.ts';
import { readCsv, type Grid } from '../formats/csv.ts';
import { readProse, type Prose } from '../prose/prose.ts';
import { Report, type Parsed } from '../formats/report.ts';
import { UnusableFile, type FileSource } from '../formats/source.ts';
import { decodeText } from '../formats/text.ts';
import type { TypedWords } from '../prose/typed-words.ts';
import { wordsIn } from '../prose/words.ts';
import { readYaml, type YamlFile } from '../formats/yaml.ts';

/** Reads the files of a source one by one, through the cache, and collects what is found in each. */
export class Files {
  readonly #source: FileSource;
  readonly #cache: ReadingCache;
  readonly #report: Report;
  readonly #typed: TypedWords | undefined;

  /** With what is known of names, figures that are typed among words are found too. */
  constructor(source: FileSource, cache: ReadingCache, report: Report, typed?: TypedWords) {
    this.#source = source;
    this.#cache = cache;
    this.#report = report;
    this.#typed = typed;
  }

  yaml<T>(path: string, parse: (yaml: YamlFile) => Parsed<T>): T | undefined {
    return this.#read(path, (file, text) => then(readYaml(file, text), (yaml) => {
      const report = new Report();
      this.#typed?.inYaml(yaml, text, report);
      return also(report, parse(yaml));
    }));
  }

  csv(path: string): Grid | undefined {
    return this.#read(path, (file, text) => then(readCsv(file, text), (grid) => {
      const report = new Report();
      // What a transcription holds is the words of its source.
      if (!path.includes('/transcription/')) this.#typed?.inCells(grid, text, report);
      return also(report, { value: grid, findings: [] });
    }));
  }

  prose(path: string): Prose | undefined {
    return this.#read(path, (file, text) => then(readProse(file, text), (prose) => {
      const report = new Report();
      this.#typed?.inProse(wordsIn(file, text, prose.tree), report);
      const metadata = prose.frontMatter && readYaml(file, prose.frontMatter.yaml).value;
      if (metadata) this.#typed?.inYaml(metadata, text, report);
      return also(report, { value: prose, findings: [] });
    }));
  }

  #read<T>(path: string, parse: (file: string, text: string) => Parsed<T>): T | undefined {
    const file = `${this.#source.root}/${path}`;
    const { value: bytes, findings: unreadable } = readBytes(this.#source, path);
    this.#report.include(unreadable);
    if (!bytes) return undefined;
    const { value, findings } = this.#cache.parse(file, bytes, (content) => then(decodeText(file, content), (text) => parse(file, text)), this.#typed?.key);
    this.#report.include(findings);
    return value;
  }
}

/** The bytes of a file of a source; a finding where they cannot be had. */
export function readBytes(source: FileSource, path: string): Parsed<Uint8Array> {
  const report = new Report();
  try {
    return { value: source.read(path), findings: [] };
  } catch (error) {
    report.error('files/unreadable', { file: `${source.root}/${path}` }, error instanceof UnusableFile
      ? { message: error.message, actual: error.found, remedy: error.remedy }
      : { message: 'The file cannot be read.', actual: error instanceof Error ? error.message : String(error), remedy: 'Check that the file exists and may be read.' });
    return { value: undefined, findings: report.findings };
  }
}

/** One step of reading after another; the findings of both. */
function then<A, B>(first: Parsed<A>, next: (value: A) => Parsed<B>): Parsed<B> {
  if (first.value === undefined) return { value: undefined, findings: first.findings };
  const { value, findings } = next(first.value);
  return { value, findings: [...first.findings, ...findings] };
}

/** An outcome, with what was found besides. */
function also<T>({ findings }: Report, { value, findings: others }: Parsed<T>): Parsed<T> {
  return { value, findings: [...findings, ...others] };
}
