import type { Filing } from '../model/content/filing.ts';
import type { Finding } from '../model/finding.ts';
import type { FilingReading } from '../reading/filing/filing-files.ts';
import type { FilingFiles } from '../reading/filing/inventory.ts';
import type { KnownFilings } from '../reading/filing/known-filings.ts';
import { proseLater } from '../reading/prose/prose.ts';
import type { RecordingSource } from '../reading/formats/recording.ts';
import { digestOf, digestsOf } from './content-digest.ts';
import type { FilingStore } from './filing-store.ts';

/**
 * The filings of a store, found by the digest of all that they are read from: the program, what filings share, and
 * their own files, of which each is read for its digest, and prose to be parsed when somebody asks for it.
 */
export class RecalledFilings implements KnownFilings {
  readonly #source: RecordingSource<string>;
  readonly #store: FilingStore;
  readonly #program: string;
  #shared: string | undefined;

  constructor(source: RecordingSource<string>, store: FilingStore, program: string) {
    this.#source = source;
    this.#store = store;
    this.#program = program;
  }

  release(path: string): Pick<Filing, 'released' | 'publishAt'> | undefined {
    const kept = this.#store.kept(path.split('/')[1] ?? '');
    if (!kept) return undefined;
    try {
      this.#source.read(path);
    } catch {
      // Reading says why.
      return undefined;
    }
    return this.#descriptionOf(path) === kept.description ? kept : undefined;
  }

  recall(files: FilingFiles): FilingReading | undefined {
    const prose = this.#readAll(files);
    const known = prose && this.#store.get(files.id, this.#digestOf(files));
    return known && { value: known.filing, findings: known.findings, prose: new Map(prose.map(([path, bytes]) => [path.slice(path.lastIndexOf('/') + 1), proseLater(`${this.#source.root}/${path}`, bytes)])) };
  }

  keep(files: FilingFiles, filing: Filing, findings: readonly Finding[]): void {
    const { filing: path } = files;
    if (path === undefined || filing.status !== 'published') return;
    this.#store.set(files.id, this.#digestOf(files), this.#descriptionOf(path), { filing, findings });
  }

  /** Reads every file of a filing, which takes its digest, and hands over those of its prose. */
  #readAll(files: FilingFiles): readonly (readonly [path: string, bytes: Uint8Array])[] | undefined {
    try {
      const read = pathsOf(files).map((path) => [path, this.#source.read(path)] as const);
      return read.filter(([path]) => files.prose.includes(path));
    } catch {
      // Reading says why.
      return undefined;
    }
  }

  #descriptionOf(path: string): string {
    return digestOf([this.#program, this.#source.files.get(path)]);
  }

  // Of what was read last, since a file may be saved between two looks at it: a filing that is read is kept under what it was read from.
  #digestOf(files: FilingFiles): string {
    const { files: digests } = this.#source;
    this.#shared ??= digestsOf(this.#source).shared;
    return digestOf([this.#program, this.#shared, pathsOf(files).map((path) => [path, digests.get(path)])]);
  }
}

function pathsOf({ filing, facts, keyings, printed, signOffs, prose, transcription }: FilingFiles): readonly string[] {
  return [filing, ...facts, ...keyings, printed, signOffs, ...prose, ...transcription.values()].filter((path) => path !== undefined);
}
