import { hash } from 'node:crypto';
import { RecordingSource } from '../reading/formats/recording.ts';
import type { FileSource } from '../reading/formats/source.ts';

/** What was read, as digests: equal ones mean that the same was read. */
export interface ContentDigests {
  /** Of all files that belong to no filing. */
  readonly shared: string;
  /** Of the files of each filing, by its id. */
  readonly filings: ReadonlyMap<string, string>;
}

/** A source that takes the digest of every file as it is read. */
export function digestingSource(source: FileSource): RecordingSource<string> {
  return new RecordingSource(source, (bytes) => hash('sha256', bytes));
}

/** The digests of all that was read from a source until now. */
export function digestsOf({ root, files }: RecordingSource<string>): ContentDigests {
  const folders = Map.groupBy([...files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)), ([path]) => filingOf(path) ?? '');
  const digests = new Map([...folders].map(([id, some]) => [id, digestOf(some)]));
  const shared = digestOf([root, digests.get('') ?? '']);
  digests.delete('');
  return { shared, filings: digests };
}

/** The digest of data that JSON can hold. */
export function digestOf(data: unknown): string {
  return hash('sha256', JSON.stringify(data));
}

function filingOf(path: string): string | undefined {
  return /^filings\/([^/]+)\//.exec(path)?.[1];
}
