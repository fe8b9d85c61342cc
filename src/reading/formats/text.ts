import type { Place } from '../../model/finding.ts';
import { likelyEncoding } from './encoding.ts';
import { Report, type Parsed } from './report.ts';
import { reportStrays, straysOfFile } from './stray-signs.ts';

/**
 * The text of a file: UTF-8, without its byte order mark, every line ending as `\n`. Lines and columns stay what an
 * editor shows, since a carriage return stands behind all else on its line. Signs in it that cannot be meant are
 * reported, and stay: what is read from the text leaves them out.
 */
export function decodeText(file: string, bytes: Uint8Array): Parsed<string> {
  const report = new Report();
  const remedy = file.endsWith('.csv')
    ? 'Save the file again as "CSV UTF-8 (comma delimited)".'
    : 'Save the file again with the encoding UTF-8.';
  const nul = bytes.indexOf(0);
  if (isUtf16(bytes, nul)) {
    report.error('text/encoding', { file }, {
      message: 'The file is written in UTF-16.',
      expected: 'UTF-8',
      actual: file.endsWith('.csv') ? 'UTF-16, as spreadsheets write "Unicode Text", with tabs between the cells' : 'UTF-16',
      remedy,
    });
  } else if (nul >= 0) {
    report.error('text/nul', placeOfByte(file, bytes, nul), {
      message: 'The file holds a NUL byte, which no text has.',
      remedy: 'Restore the file from a good copy: it was damaged while being written or copied.',
    });
  } else {
    const text = decode(bytes);
    if (text !== undefined) {
      const lines = text.replace(/\r\n?/g, '\n');
      reportStrays(straysOfFile(file, lines), report);
      return { value: lines, findings: report.findings };
    }
    const wrong = firstUndecodable(bytes);
    const likely = likelyEncoding(textAt(bytes, wrong));
    report.error('text/encoding', placeOfByte(file, bytes, wrong), {
      message: `The file is not written in UTF-8${likely ? `, but most likely in ${likely.name}` : ''}.`,
      expected: 'UTF-8',
      actual: likely ? `byte ${hex(bytes[wrong] ?? 0)}; read as ${likely.name} it says "${likely.sample}"` : `byte ${hex(bytes[wrong] ?? 0)}, as in an older encoding such as Windows-1252 or Shift_JIS`,
      remedy,
    });
  }
  return { value: undefined, findings: report.findings };
}

/** The place of a character, counted from 0, in a text with `\n` line ends. */
export function placeAt(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { file, line: before.split('\n').length, column: offset - lineStart + 1 };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

// No byte of a multi-byte character equals a line feed, so that every line can be tried by itself.
function firstUndecodable(bytes: Uint8Array): number {
  let start = 0;
  while (start < bytes.length) {
    const next = bytes.indexOf(10, start);
    const end = next < 0 ? bytes.length : next + 1;
    if (decode(bytes.subarray(start, end)) === undefined) {
      // The replacement character takes the place of the first bad byte; what stands before it is sound.
      const sound = new TextDecoder().decode(bytes.subarray(start, end)).split('\uFFFD')[0] ?? '';
      return start + new TextEncoder().encode(sound).length + (start === 0 && hasMark(bytes) ? 3 : 0);
    }
    start = end;
  }
  return 0;
}

/** What stands from the cell or word of a byte on, to the end of a line: enough of it to tell how it was written. */
function textAt(bytes: Uint8Array, index: number): Uint8Array {
  // No byte of a character in the encodings that are asked equals one of these.
  const start = Math.max(...[10, 13, 0x22, 0x2C, 0x3A, 0x3B].map((sign) => bytes.lastIndexOf(sign, index))) + 1;
  const end = bytes.indexOf(10, index + 4096);
  return bytes.subarray(start, end < 0 ? bytes.length : end);
}

function placeOfByte(file: string, bytes: Uint8Array, index: number): Place {
  const before = new TextDecoder().decode(bytes.subarray(0, index)).replace(/\r\n?/g, '\n');
  return placeAt(file, before, before.length);
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function isUtf16(bytes: Uint8Array, nul: number): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  // Without a mark, every other byte of plain English text is NUL.
  return (nul === 0 || nul === 1) && bytes[nul + 2] === 0 && bytes[nul + 4] === 0;
}

function hex(byte: number): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
