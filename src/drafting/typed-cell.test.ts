import { describe, expect, test } from 'vitest';
import type { Cell, CellValue } from 'hucre';
import { typedCell } from './typed-cell.ts';

/** What is read of a cell, in a line. */
function read(value: CellValue, format?: string, more: Partial<Cell> = {}): string {
  const typed = typedCell(value, { value, type: 'number', ...(format === undefined ? {} : { style: { numFmt: format } }), ...more });
  switch (typed.kind) {
    case 'number':
      return `${typed.amount.toFixed()}${typed.percent ? '%' : ''}${typed.formula === undefined ? '' : ` of =${typed.formula}`}`;
    case 'uncertain':
      return `? ${typed.because}`;
    case 'text':
      return `"${typed.text}"`;
    case 'date':
      return typed.date;
    default:
      return typed.kind;
  }
}

describe('a number is what its cell shows', () => {
  test.each<[number, string | undefined, string]>([
    [1234.5, undefined, '1234.5'],
    [0.1 + 0.2, 'General', '0.3'],
    [0.25, '0%', '25%'],
    [0.1234, '0.00%', '12.34%'],
    [-0.05, '0%;(0%)', '-5%'],
    [1234, '#,##0', '1234'],
    [-1234.5, '#,##0.0_);(#,##0.0)', '-1234.5'],
    [1234.56, '[$€-407] #,##0.00', '1234.56'],
    [1234.56, '"USD" #,##0.00', '1234.56'],
    [1e5, '0.00E+00', '100000'],
    [0.5, '# ?/?', '0.5'],
    [12, '@', '12'],
    [999_999_999_999_999, undefined, '999999999999999'],
    [1e-7, undefined, '0.0000001'],
  ])('%d under %s', (value, format, expected) => {
    expect(read(value, format)).toBe(expected);
  });
});

describe('what is not certain is said', () => {
  test.each<[string, CellValue, string | undefined, Partial<Cell>]>([
    ['thousands cut off', 1_234_567, '#,##0,', {}],
    ['millions cut off', 5_200_000, '0.0,,"m"', {}],
    ['a word that may be a scale', 5.2, '0.0"m"', {}],
    ['a sign that may be a percent sign', 25, '0"%"', {}],
    ['rounded for show', 12.6, '0', {}],
    ['a percentage rounded for show', 0.1256, '0%', {}],
    ['sixteen digits', 1_234_567_890_123_450, undefined, {}],
    ['beyond all', Infinity, undefined, {}],
    ['an error', '#DIV/0!', undefined, { type: 'error' }],
    ['an error as a text', '#N/A', undefined, {}],
    ['a formula that was not worked out', null, undefined, { type: 'formula', formula: 'A1+B1' }],
    ['a formula with an error', null, undefined, { type: 'formula', formula: '1/0', formulaResult: '#DIV/0!' }],
    ['a formula with a text', null, undefined, { type: 'formula', formula: 'A1&B1', formulaResult: 'ab' }],
    ['a time of day', new Date(Date.UTC(2012, 8, 30, 12)), 'yyyy-mm-dd', { type: 'date' }],
    ['a date that there is not', new Date(Number.NaN), 'yyyy-mm-dd', { type: 'date' }],
  ])('%s', (_, value, format, more) => {
    expect(read(value, format, more)).toMatchSnapshot();
  });
});

test.each<[CellValue, string | undefined, Partial<Cell>, string]>([
  [null, undefined, {}, 'empty'],
  ['  ', undefined, {}, 'empty'],
  [' nil ', undefined, {}, '"nil"'],
  [true, undefined, {}, 'yes-no'],
  [new Date(Date.UTC(2012, 8, 30)), 'yyyy-mm-dd', { type: 'date' }, '2012-09-30'],
  [null, undefined, { type: 'formula', formula: '100+95.7', formulaResult: 195.7 }, '195.7 of =100+95.7'],
  [null, '0%', { type: 'formula', formula: '1/4', formulaResult: 0.25 }, '25% of =1/4'],
])('%s is %s', (value, format, more, expected) => {
  expect(read(value, format, more)).toBe(expected);
});
