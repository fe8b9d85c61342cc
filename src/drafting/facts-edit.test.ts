import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../reading/formats/csv.ts';
import { decodeText } from '../reading/formats/text.ts';
import { editedFile } from './facts-edit.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const gridOf = (bytes: Uint8Array) => readCsv('a.csv', decodeText('a.csv', bytes).value ?? '').value;

/** A file with another text in a cell of it, by the first cell of its row and the name of its column. */
function edited(text: string, concept: string, column: string, fresh: string): string | undefined {
  const grid = gridOf(bytesOf(text));
  const row = grid?.rows.find(([first]) => first?.text === concept);
  const index = grid?.header.findIndex((cell) => cell.text === column) ?? -1;
  if (!row || index < 0) throw new Error('There is no such cell.');
  const bytes = editedFile(bytesOf(text), [{ row, index, text: fresh }]);
  return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

describe('all but the cell stays as it was', () => {
  test.each<[string, string, string]>([
    ['line ends of Windows', 'concept,1H12\r\na,1\r\nb,2\r\n', 'concept,1H12\r\na,"1,000"\r\nb,2\r\n'],
    ['line ends of old Macs', 'concept,1H12\ra,1\rb,2\r', 'concept,1H12\ra,"1,000"\rb,2\r'],
    ['all kinds of line ends', 'concept,1H12\r\na,1\n\rb,2', 'concept,1H12\r\na,"1,000"\n\rb,2'],
    ['a byte order mark', '\ufeffconcept,1H12\na,1\n', '\ufeffconcept,1H12\na,"1,000"\n'],
    ['quotation marks that are not needed', '"concept",1H12\n"a","1"\n"b", 2 \n', '"concept",1H12\n"a","1,000"\n"b", 2 \n'],
    ['a cell of two lines', 'concept,source,1H12\na,"one\ntwo",1\n', 'concept,source,1H12\na,"one\ntwo","1,000"\n'],
    ['a cell of two lines, as Windows ends them', 'concept,source,1H12\r\na,"one\r\ntwo",1\r\nb,,2\r\n', 'concept,source,1H12\r\na,"one\r\ntwo","1,000"\r\nb,,2\r\n'],
    ['a line for spreadsheets', 'sep=,\nconcept,1H12\na,1\n', 'sep=,\nconcept,1H12\na,"1,000"\n'],
    ['empty lines', '\nconcept,1H12\n\na,1\n\n\n', '\nconcept,1H12\n\na,"1,000"\n\n\n'],
    ['a row with a cell too many', 'concept,1H12\na,1\nbad,1,234,5\n', 'concept,1H12\na,"1,000"\nbad,1,234,5\n'],
  ])('%s', (_, before, after) => {
    expect(edited(before, 'a', '1H12', '1,000')).toBe(after);
  });

  test('a row that was cut off gets the separators that it lacks', () => {
    expect(edited('concept,source,1H11,1H12\na\nb,,1,2\n', 'a', '1H12', '5')).toBe('concept,source,1H11,1H12\na,,,5\nb,,1,2\n');
    expect(edited('concept,source,1H11,1H12\r\na\r\n', 'a', '1H11', '5')).toBe('concept,source,1H11,1H12\r\na,,5\r\n');
  });
});

test('a text of two lines gets the line ends of its file', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const file = ['concept,source,1H12', 'a,Ledger,1', 'b,"one', 'two",2', ''].join(end);
    expect(edited(file, 'a', 'source', 'Ledger,\npage 5')).toBe(file.replace('Ledger', `"Ledger,${end}page 5"`));
    expect(edited(file, 'b', 'source', 'three\nfour\nfive')).toBe(file.replace(`one${end}two`, ['three', 'four', 'five'].join(end)));
  }
});

test('what cannot be written so is refused', () => {
  const latin = Uint8Array.from([...bytesOf('concept,1H12\na,1\n#'), 0xe9, 10]);
  const row = gridOf(bytesOf('concept,1H12\na,1\n'))?.rows[0];
  expect(row && editedFile(latin, [{ row, index: 1, text: '2' }])).toBeUndefined();
});

test('a file says afterwards what it said, and the new texts; undone, it is the same bytes', () => {
  const cell = fc.oneof(fc.constantFrom('', 'nil', '1', '"1,000"', '"a ""b"" c"', ' x ', '"two\nlines"', '売上高'), fc.stringMatching(/^[a-z0-9 .-]{0,8}$/));
  const end = fc.constantFrom('\n', '\r\n', '\r');
  const file = fc.record({
    mark: fc.constantFrom('', '\ufeff'), end, last: fc.boolean(),
    rows: fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
  }).map(({ mark, end: lineEnd, last, rows }) => `${mark}${['concept,source,1H12', ...rows.map((cells, index) => [`c${String(index)}`, ...cells.slice(1)].join(','))].join('\n').replaceAll('\n', lineEnd)}${last ? lineEnd : ''}`);
  const text = fc.constantFrom('5', '1,234.5', '(5)', 'nil', '', 'a "quoted" word');
  fc.assert(fc.property(file, fc.nat(5), fc.constantFrom(1, 2), text, (before, at, index, fresh) => {
    const bytes = bytesOf(before);
    const grid = gridOf(bytes);
    const row = grid?.rows[at % grid.rows.length];
    if (!grid || !row) return;
    const after = editedFile(bytes, [{ row, index, text: fresh }]);
    expect(after).toBeDefined();
    const texts = gridOf(after ?? bytes)?.rows.map((cells) => cells.map((each) => each.text));
    expect(texts).toEqual(grid.rows.map((cells) => cells.map((each, column) => (cells === row && column === index ? fresh : each.text))));
    // Nothing but the cell: what stands before and behind it is the same to the byte.
    const line = (all: Uint8Array) => Buffer.from(all).toString().replace(/\r\n?/g, '\n').split('\n').length;
    expect(line(after ?? bytes)).toBe(line(bytes) - ((row[index]?.text.split('\n').length ?? 1) - 1));
  }), { numRuns: 300 });
});
