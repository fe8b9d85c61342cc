import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument, stringify } from 'yaml';
import { z } from 'zod';
import { writeFileWhole } from '../writing/written-file.ts';
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

/**
 * The editions that were archived, by filing and number; none where nothing was. Throws a plain error that names the line
 * where the list cannot be read: whoever goes on without it would take every archive for a stranger.
 */
export function readEditions(folder: string): readonly ArchivedEdition[] {
  const text = textOf(folder);
  return text === undefined ? [] : editionsIn(text, join(folder, EDITIONS));
}

function textOf(folder: string): string | undefined {
  const file = join(folder, EDITIONS);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function editionsIn(text: string, file: string): readonly ArchivedEdition[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines });
  const [damage] = document.errors;
  if (damage) {
    const { line, col } = lines.linePos(damage.pos[0]);
    throw new Error(`${file}:${String(line)}:${String(col)}: the list of editions cannot be read: ${damage.message.split('\n')[0] ?? ''} Mend the line, or take the list from the history of the repository.`);
  }
  const read = z.array(record).safeParse(document.contents === null ? [] : document.toJS());
  if (!read.success) {
    const [issue] = read.error.issues;
    const node = document.getIn(issue?.path.map((step) => (typeof step === 'symbol' ? '' : step)) ?? [], true) ?? document.getIn(issue?.path.slice(0, 1).map((step) => (typeof step === 'symbol' ? '' : step)) ?? [], true);
    const at = isNode(node) && node.range ? lines.linePos(node.range[0]) : { line: 1, col: 1 };
    throw new Error(`${file}:${String(at.line)}:${String(at.col)}: the list of editions cannot be read: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}. Mend the line, or take the list from the history of the repository.`);
  }
  return read.data.map(({ edition, reason, tags, ...rest }) => ({ ...rest, number: Number(edition), ...(tags === undefined ? {} : { tags }), ...(reason === undefined ? {} : { reason }) })).sort(byFiling);
}

const HEAD = `# Every edition of every archived filing, written by npm run archive. An edition is known by \`payload\`, the SHA-256
# of its manifest-sha256.txt; \`zip\` is that of its zip, and \`tags\` that of its tagmanifest-sha256.txt. Lines are added and never changed.
`;

/** Adds an edition to the list: what stands in it stays as it is, to the byte. */
export function addEdition(folder: string, { filing, number, released, payload, zip, tags, reason }: ArchivedEdition): void {
  const entry = stringify([{ filing, edition: number, released, payload, zip, ...(tags === undefined ? {} : { tags }), ...(reason === undefined ? {} : { reason }) }], { lineWidth: 0 });
  const former = textOf(folder);
  const end = former?.includes('\r\n') === true ? '\r\n' : '\n';
  const kept = former === undefined || former.trim() === '' ? HEAD : `${former}${/[\r\n]$/.test(former) ? '' : end}`;
  const text = kept + entry.replaceAll('\n', end);
  const [before, after] = [former === undefined ? [] : editionsIn(former, EDITIONS), editionsIn(text, EDITIONS)];
  if (after.length !== before.length + 1) throw new Error(`${join(folder, EDITIONS)} is not written as npm run archive writes it, and nothing can be added to it. Write it as a list of entries that begin with "- filing:".`);
  writeFileWhole(join(folder, EDITIONS), text);
}

function byFiling(a: ArchivedEdition, b: ArchivedEdition): number {
  return a.filing < b.filing ? -1 : a.filing > b.filing ? 1 : a.number - b.number;
}
