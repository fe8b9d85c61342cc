import { expect, test } from 'vitest';
import { FactsText, quoted } from './facts-text.ts';

const TEXT = '\uFEFFa,b\r\n"1,234",x\r\n5,"say ""no"""\r\n';
const text = new FactsText(new TextEncoder().encode(TEXT));
const decoded = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

test('an untouched file stays the same to the byte', () => {
  expect(decoded(text.with([]))).toBe(TEXT);
});

test('cells are found by their places', () => {
  const place = (line: number, column: number) => ({ file: 'f', line, column });
  expect([text.cell(place(1, 1)), text.cell(place(2, 1)), text.cell(place(2, 9)), text.cell(place(3, 1)), text.cell(place(3, 3))]).toEqual(['a', '"1,234"', 'x', '5', '"say ""no"""']);
  expect(decoded(text.with([{ place: place(3, 1), text: '6' }, { place: place(2, 1), text: quoted('12,340') }]))).toBe(TEXT.replace('"1,234"', '"12,340"').replace('5,', '6,'));
});
