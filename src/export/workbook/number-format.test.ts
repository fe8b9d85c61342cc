import { expect, test } from 'vitest';
import { Decimal } from '../../model/amounts/decimal.ts';
import { canBeCoarser, exactFormat, shownFormat } from './number-format.ts';

const format = (places: number, negative: 'parentheses' | 'triangle' | 'minus', suffix?: string, coarser = 0) => shownFormat(new Decimal(1), places, { negative, grouping: 'thousands' }, suffix, coarser);

test('draws negatives as the issuer does', () => {
  expect(format(0, 'parentheses')).toBe('#,##0_);(#,##0)');
  expect(format(1, 'triangle')).toBe('#,##0.0;"△"#,##0.0');
  expect(format(2, 'minus')).toBe('#,##0.00;"\u2212"#,##0.00');
});

test('keeps a unit behind the figure, whatever signs are in it', () => {
  expect(format(1, 'parentheses', 'Gbps')).toBe('#,##0.0" Gbps"_);(#,##0.0)" Gbps"');
  expect(format(0, 'minus', '"')).toBe('#,##0" "\\";"\u2212"#,##0" "\\"');
});

test('shows what a cell holds at a coarser scale', () => {
  expect(format(1, 'parentheses', 'billion', 3)).toBe('#,##0.0," billion"_);(#,##0.0,)" billion"');
  expect(format(0, 'minus', 'trillion', 6)).toBe('#,##0,," trillion";"\u2212"#,##0,," trillion"');
});

test('shows all digits of what is exact', () => {
  expect(exactFormat(0)).toBe('0');
  expect(exactFormat(3)).toBe('0.000');
});

test('writes the commas of other groupings into the format, as many as the figure has', () => {
  const indian = (amount: string) => shownFormat(new Decimal(amount), 0, { negative: 'minus', grouping: 'indian' }).split(';')[0];
  expect(['0', '999', '1234', '123456', '-12345678'].map(indian)).toEqual(['0', '##0', '#\\,##0', '#\\,##\\,##0', '#\\,##\\,##\\,##0']);
  expect(shownFormat(new Decimal('123456789.5'), 1, { negative: 'parentheses', grouping: 'ten-thousands' })).toBe('#\\,####\\,###0.0_);(#\\,####\\,###0.0)');
});

test('no format divides by other powers than those of a thousand', () => {
  expect([0, 3, 6, 2, 4, 5, -3].map(canBeCoarser)).toEqual([true, true, true, false, false, false, false]);
});
