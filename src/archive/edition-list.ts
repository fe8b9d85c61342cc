import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import type { ArchivedEdition } from './edition.ts';

/** The folder that holds the archives: `archive`, or what the environment names in `KESSAN_ARCHIVE`; an empty name is none. */
export function archiveFolder(): string {
  return process.env['KESSAN_ARCHIVE'] || 'archive';
}

/** The list of all editions, beside the archives. */
export const EDITIONS = 'editions.yaml';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const record = z.strictObject({
  filing: z.string(),
  edition: z.string().regex(/^[1-9]\d*$/),
  released: z.iso.date(),
  payload: digest,
  zip: digest,
  tags: digest.optional(),
  reason: z.string().optional(),
});

/** The editions that were archived, by filing and number; none where nothing was. */
export function readEditions(folder: string): readonly ArchivedEdition[] {
  const file = join(folder, EDITIONS);
  if (!existsSync(file)) return [];
  const read = z.array(record).safeParse(parse(readFileSync(file, 'utf8'), { schema: 'failsafe' }));
  if (!read.success) throw new Error(`${file} cannot be read as the list of editions: ${z.prettifyError(read.error)}`);
  return read.data.map(({ edition, reason, tags, ...rest }) => ({ ...rest, number: Number(edition), ...(tags === undefined ? {} : { tags }), ...(reason === undefined ? {} : { reason }) })).sort(byFiling);
}

const HEAD = `# Every edition of every archived filing, written by npm run archive. An edition is known by \`payload\`, the SHA-256
# of its manifest-sha256.txt; \`zip\` is that of its zip, and \`tags\` that of its tagmanifest-sha256.txt. Lines are added and never changed.
`;

/** Writes the list anew, beside it first, so that it is never half written. */
export function writeEditions(folder: string, editions: readonly ArchivedEdition[]): void {
  const records = [...editions].sort(byFiling).map(({ filing, number, released, payload, zip, tags, reason }) => (
    { filing, edition: number, released, payload, zip, ...(tags === undefined ? {} : { tags }), ...(reason === undefined ? {} : { reason }) }
  ));
  const file = join(folder, EDITIONS);
  writeFileSync(`${file}.new`, HEAD + stringify(records, { lineWidth: 0 }));
  renameSync(`${file}.new`, file);
}

function byFiling(a: ArchivedEdition, b: ArchivedEdition): number {
  return a.filing < b.filing ? -1 : a.filing > b.filing ? 1 : a.number - b.number;
}
