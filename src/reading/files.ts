import type { ReadingCache } from './cache.ts';
import { readCsv, type Grid } from './csv.ts';
import { readProse, type Prose } from './prose.ts';
import type { Report} from './report.ts';
import { type Parsed } from './report.ts';
import { UnusableFile, type FileSource } from './source.ts';
import { decodeText } from './text.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** Reads the files of a source one by one, through the cache, and collects what is found in each. */
export class Files {
  readonly #source: FileSource;
  readonly #cache: ReadingCache;
  readonly #report: Report;

  constructor(source: FileSource, cache: ReadingCache, report: Report) {
    this.#source = source;
    this.#cache = cache;
    this.#report = report;
  }

  yaml<T>(path: string, parse: (yaml: YamlFile) => Parsed<T>): T | undefined {
    return this.#read(path, (file, text) => then(readYaml(file, text), parse));
  }

  csv(path: string): Grid | undefined {
    return this.#read(path, readCsv);
  }

  prose(path: string): Prose | undefined {
    return this.#read(path, readProse);
  }

  #read<T>(path: string, parse: (file: string, text: string) => Parsed<T>): T | undefined {
    const file = `${this.#source.root}/${path}`;
    let bytes: Uint8Array;
    try {
      bytes = this.#source.read(path);
    } catch (error) {
      this.#report.error('files/unreadable', { file }, error instanceof UnusableFile
        ? { message: error.message, actual: error.found, remedy: error.remedy }
        : { message: 'The file cannot be read.', actual: error instanceof Error ? error.message : String(error), remedy: 'Check that the file exists and may be read.' });
      return undefined;
    }
    const { value, findings } = this.#cache.parse(file, bytes, (content) => then(decodeText(file, content), (text) => parse(file, text)));
    this.#report.include(findings);
    return value;
  }
}

/** One step of reading after another; the findings of both. */
function then<A, B>(first: Parsed<A>, next: (value: A) => Parsed<B>): Parsed<B> {
  if (first.value === undefined) return { value: undefined, findings: first.findings };
  const { value, findings } = next(first.value);
  return { value, findings: [...first.findings, ...findings] };
}
