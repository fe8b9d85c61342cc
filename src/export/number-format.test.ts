import { expect, test } from 'vitest';
import { exactFormat, shownFormat } from './number-format.ts';

test('draws negatives as the issuer does', () => {
  expect(shownFormat(0, 'parentheses')).toBe('#,##0_);(#,##0)');
  expect(shownFormat(1, 'triangle')).toBe('#,##0.0;"△"#,##0.0');
  expect(shownFormat(2, 'minus')).toBe('#,##0.00;"\u2212"#,##0.00');
});

test('keeps a unit behind the figure, whatever signs are in it', () => {
  expect(shownFormat(1, 'parentheses', 'Gbps')).toBe('#,##0.0" Gbps"_);(#,##0.0)" Gbps"');
  expect(shownFormat(0, 'minus', '"')).toBe('#,##0" "\\";"\u2212"#,##0" "\\"');
});

test('shows what a cell holds at a coarser scale', () => {
  expect(shownFormat(1, 'parentheses', 'billion', 3)).toBe('#,##0.0," billion"_);(#,##0.0,)" billion"');
  expect(shownFormat(0, 'minus', 'trillion', 6)).toBe('#,##0,," trillion";"\u2212"#,##0,," trillion"');
});

test('shows all digits of what is exact', () => {
  expect(exactFormat(0)).toBe('0');
  expect(exactFormat(3)).toBe('0.000');
});
