import { expect, test } from 'vitest';
import { headedUnit, withoutUnits } from './unit-words.ts';

/** A unit as a line. */
function read(heading: string): string | undefined {
  const unit = headedUnit(heading);
  return unit?.kind === 'money' ? `${unit.scale} of ${unit.currency}` : unit?.kind;
}

test.each([
  ['JPY millions', 'millions of JPY'],
  ['(JPY in millions)', 'millions of JPY'],
  ['Thousands of JPY', 'thousands of JPY'],
  ['Thousands of U.S. Dollars', 'thousands of USD'],
  ['Millions of yen', 'millions of JPY'],
  ['U.S. Dollars', 'ones of USD'],
  ['JPY', 'ones of JPY'],
  ['%', 'percent'],
])('"%s" names a unit', (heading, expected) => {
  expect(read(heading)).toBe(expected);
});

test.each(['Total revenues', 'YoY % change', '1H12', 'Millions', '', 'Dividends in JPY'])('"%s" names none', (heading) => {
  expect(read(heading)).toBeUndefined();
});

test('units in parentheses are left out of a label, and nothing else', () => {
  expect(withoutUnits('Net income per share (JPY / U.S. Dollars / JPY)')).toBe('Net income per share ');
  expect(withoutUnits('Number of shares (shares)')).toBe('Number of shares (shares)');
  expect(withoutUnits('Other income (expense)')).toBe('Other income (expense)');
});
