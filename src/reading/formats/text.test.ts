import { describe, expect, test } from 'vitest';
import { formatFinding } from '../../model/finding.ts';
import { decodeText } from './text.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function found(file: string, content: Uint8Array): string {
  return decodeText(file, content).findings.map(formatFinding).join('\n');
}

describe('decodeText', () => {
  test('reads UTF-8 with or without a mark, with any line ends', () => {
    expect(decodeText('a', bytes('\uFEFFé\r\nb\rc\n')).value).toBe('é\nb\nc\n');
    expect(decodeText('a', bytes('é')).value).toBe('é');
  });

  test('reports another encoding at its first byte', () => {
    expect(found('facts.csv', Uint8Array.from([...bytes('a,b\r\né,'), 0x93, 0xfa, 10]))).toMatchInlineSnapshot(`
      "facts.csv:2:3: error: The file is not written in UTF-8, but most likely in Shift_JIS. [text/encoding]
          expected: UTF-8
          found:    byte 0x93; read as Shift_JIS it says "日"
          to mend:  Save the file again as "CSV UTF-8 (comma delimited)"."
    `);
    expect(found('table.yaml', Uint8Array.from([...bytes('\uFEFFab'), 0xe9]))).toMatchInlineSnapshot(`
      "table.yaml:1:3: error: The file is not written in UTF-8. [text/encoding]
          expected: UTF-8
          found:    byte 0xE9, as in an older encoding such as Windows-1252 or Shift_JIS
          to mend:  Save the file again with the encoding UTF-8."
    `);
  });

  test('reports UTF-16 with and without a mark', () => {
    const utf16 = Uint8Array.from(Array.from('a,b\n1').flatMap((sign) => [sign.charCodeAt(0), 0]));
    expect(found('facts.csv', Uint8Array.from([0xff, 0xfe, ...utf16]))).toMatchInlineSnapshot(`
      "facts.csv: error: The file is written in UTF-16. [text/encoding]
          expected: UTF-8
          found:    UTF-16, as spreadsheets write "Unicode Text", with tabs between the cells
          to mend:  Save the file again as "CSV UTF-8 (comma delimited)"."
    `);
    expect(found('facts.csv', utf16)).toBe(found('facts.csv', Uint8Array.from([0xfe, 0xff, 0])));
  });

  test('reports a NUL byte at its place', () => {
    expect(found('facts.csv', bytes('a,b\r\néé,\0\n'))).toMatchInlineSnapshot(`
      "facts.csv:2:4: error: The file holds a NUL byte, which no text has. [text/nul]
          to mend:  Restore the file from a good copy: it was damaged while being written or copied."
    `);
  });
});
