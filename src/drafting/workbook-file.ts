import type { Sheet } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { unzipSync } from 'fflate';
import { fail, succeed, type Outcome } from '../model/finding.ts';

/** As much as a workbook of figures may hold, unpacked, in bytes, and as many parts and cells. */
const MOST_BYTES = 200_000_000;
const MOST_PARTS = 2000;
const MOST_CELLS = 2_000_000;

/** Reads the sheets of a workbook (ECMA-376). The problem, where the bytes are something else, says what they are. */
export async function readWorkbook(file: string, bytes: Uint8Array): Promise<Outcome<readonly Sheet[]>> {
  const other = otherKind(bytes);
  if (other !== undefined) return fail(`${file} ${other}. Save it as an Excel workbook (.xlsx).`);
  const size = sizeOf(bytes);
  if (size === undefined) return fail(`${file} is no whole workbook: it was cut off, or damaged, on its way. Save or copy it again.`);
  if (size.parts > MOST_PARTS || size.bytes > MOST_BYTES) return fail(`${file} would unpack to ${String(size.bytes)} bytes in ${String(size.parts)} parts, which is more than any workbook of figures holds.`);
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const cells = sheets.reduce((sum, { rows }) => sum + rows.reduce((all, row) => all + row.length, 0), 0);
    return cells > MOST_CELLS ? fail(`${file} has ${String(cells)} cells, which is more than any workbook of figures holds.`) : succeed(sheets);
  } catch (error) {
    return fail(`${file} cannot be read as a workbook: ${error instanceof Error ? error.message.split('\n')[0] ?? '' : String(error)} Save it again from a spreadsheet.`);
  }
}

/** What a file is that begins otherwise than a zip (APPNOTE 4.3.7), or is one of something else. */
function otherKind(bytes: Uint8Array): string | undefined {
  const begins = (...codes: readonly number[]) => codes.every((code, index) => bytes[index] === code);
  if (bytes.length === 0) return 'is empty';
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return 'is a workbook of an old kind (.xls), or has a password';
  if (!begins(0x50, 0x4b)) return begins(0x25, 0x50, 0x44, 0x46) ? 'is a PDF' : 'is no workbook, though it may be a text or a CSV file';
  const start = new TextDecoder('latin1').decode(bytes.subarray(30, 120));
  if (start.startsWith('mimetype')) return start.includes('opendocument') ? 'is a workbook of another kind (.ods)' : 'is a zip of something else';
  return undefined;
}

/** What a zip would unpack to; `undefined` where its list cannot be read. */
function sizeOf(bytes: Uint8Array): { readonly bytes: number; readonly parts: number } | undefined {
  let [size, parts] = [0, 0];
  const enough = new Error('Enough.');
  try {
    unzipSync(bytes, {
      filter({ originalSize }) {
        size += originalSize;
        parts += 1;
        if (parts > MOST_PARTS) throw enough;
        return false;
      },
    });
    return { bytes: size, parts };
  } catch (error) {
    return error === enough ? { bytes: size, parts } : undefined;
  }
}
