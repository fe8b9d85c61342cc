import { crc32 } from 'node:zlib';
import { unzipSync, type UnzipFileInfo } from 'fflate';
import { fail, succeed, type Outcome } from '../model/finding.ts';
import { otherFile, otherZip } from './other-file.ts';
import { checksumsOf } from './zip-directory.ts';

/** The parts of a workbook by their names: a workbook is a zip of XML files (ECMA-376, part 2). */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** As much as a workbook of figures may hold: bytes as they are unpacked, and parts. */
export const MOST_BYTES = 200_000_000;
export const MOST_PARTS = 2000;

/** Unpacks a workbook. The problem, a sentence about `file`, says what it is instead, or that it is damaged. */
export function partsOf(file: string, bytes: Uint8Array): Outcome<Parts> {
  const other = otherFile(bytes);
  if (other !== undefined) return fail(refusal(file, other));
  const damaged = `${file} is no whole workbook: it was cut off, or damaged, on its way. Save or copy it again.`;
  const entries = entriesOf(bytes);
  const directory = checksumsOf(bytes);
  if (!entries || !directory) return fail(damaged);
  const names = new Set(entries.map(({ name }) => name));
  const kind = otherZip(names, bytes);
  if (kind !== undefined) return fail(refusal(file, kind));
  if (directory.encrypted) return fail(refusal(file, 'is a zip with a password'));
  const size = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (entries.length > MOST_PARTS || size > MOST_BYTES) return fail(`${file} would unpack to ${String(size)} bytes in ${String(entries.length)} parts, which is more than any workbook of figures holds.`);
  if (names.size < entries.length) return fail(`${file} holds two parts of one name, and nobody can tell which of them counts. Save it again from a spreadsheet.`);
  try {
    const parts = new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels)$/i.test(name) })));
    // A part that cannot be proved is none: a digit of it may be another.
    const whole = [...parts].every(([name, part]) => directory.checksums.get(name) === crc32(part));
    return whole ? succeed(parts) : fail(damaged);
  } catch {
    return fail(damaged);
  }
}

function refusal(file: string, what: string): string {
  return `${file} ${what}. Save it as an Excel workbook (.xlsx).`;
}

/** The list of a zip, of which so much is read as a workbook may have; `undefined` where there is none. */
function entriesOf(bytes: Uint8Array): readonly UnzipFileInfo[] | undefined {
  const entries: UnzipFileInfo[] = [];
  const enough = new Error('Enough.');
  try {
    unzipSync(bytes, {
      filter(entry) {
        entries.push(entry);
        if (entries.length > MOST_PARTS) throw enough;
        return false;
      },
    });
    return entries;
  } catch (error) {
    return error === enough ? entries : undefined;
  }
}
