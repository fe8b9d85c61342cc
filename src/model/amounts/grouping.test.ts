import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawn, miniGrid, miniScope } from '../../../test/sites/mini-filing.ts';
import { foundIn, type Changes } from '../../../test/sites/mini.ts';
import { parseNumber } from '../../reading/formats/number.ts';
import { numberText } from '../../drafting/cell-text.ts';
import { amounts } from '../../../test/arbitraries/amounts.ts';
import { amountIn } from '../../tieout/checking/naming.ts';
import { amountInWords } from '../words/amount-words.ts';
import { Decimal } from './decimal.ts';
import { GROUPINGS, groupDigits, isGrouped, otherGrouping, type Grouping } from './grouping.ts';
import { layOut } from '../layout/layout.ts';

describe('digits in groups', () => {
  test.each<[string, Grouping, string]>([
    ['1', 'indian', '1'], ['123', 'indian', '123'], ['1234', 'indian', '1,234'], ['123456', 'indian', '1,23,456'], ['123456789', 'indian', '12,34,56,789'], ['10000000', 'indian', '1,00,00,000'],
    ['1234', 'ten-thousands', '1234'], ['12345', 'ten-thousands', '1,2345'], ['123456789', 'ten-thousands', '1,2345,6789'],
    ['1234567', 'thousands', '1,234,567'],
  ])('%s, %s, are %s', (digits, grouping, grouped) => {
    expect(groupDigits(digits, grouping)).toBe(grouped);
  });

  test('are right in their own grouping, and without commas in any', () => {
    fc.assert(fc.property(fc.stringMatching(/^[1-9]\d{0,30}$/), fc.constantFrom(...GROUPINGS), (digits, grouping) => {
      expect(isGrouped(groupDigits(digits, grouping), grouping)).toBe(true);
      expect(isGrouped(digits, grouping)).toBe(true);
    }));
    expect(GROUPINGS.map((grouping) => ['1,23,456', '1,234,567', '12,3456', '1,2,3', ',123', '123,'].filter((text) => isGrouped(text, grouping)))).toEqual([['1,234,567'], ['1,23,456'], ['12,3456']]);
    expect(otherGrouping('1,23,456', 'thousands')).toBe('indian');
  });

  test('of a number that is written are read back, typed or printed', () => {
    fc.assert(fc.property(amounts, fc.constantFrom(...GROUPINGS), ({ amount }, grouping) => {
      const parsed = parseNumber(numberText(amount, grouping), grouping);
      expect(parsed.ok && parsed.value.eq(amount)).toBe(true);
    }));
  });
});

const by = (grouping: Grouping): Changes => ({ 'issuer.yaml': ['style: {', `style: { grouping: ${grouping}, `] });
const facts = (figure: string): Changes => ({ 'filings/h1/facts/income.csv': `concept,unit,scale,decimals,source,1H12\nrevenues,JPY,thousands,exact,Ledger,"${figure}"\n` });
const TABLE = 'title: Income\ncurrency: JPY\nscale: thousands\ncolumns: [{ period: current }]\nrows: [{ concept: revenues }]\n';

describe('an issuer that groups digits otherwise', () => {
  test.each<[Grouping, string]>([['indian', '12,34,567.89'], ['ten-thousands', '123,4567.89'], ['thousands', '1,234,567.89']])('%s, types and prints %s', (grouping, figure) => {
    const { scope, grid } = miniGrid(TABLE.replace('rows', 'places: 2\nrows'), { ...by(grouping), ...facts(figure) });
    expect(drawn(layOut(scope, grid))).toContain(figure);
    expect(amountInWords(scope, new Decimal('1234567890'), { kind: 'monetary', currency: 'JPY' }, { scale: 'thousands', places: 2 })).toContain(figure.slice(0, -1));
    expect(amountIn(scope, { kind: 'shares', of: 'share' }, new Decimal('1234567'))).toBe(`${figure.slice(0, -3)} shares`);
  });

  test('refuses what others group, says whose way it is, and how it is written here', () => {
    const problems = (grouping: Grouping, figure: string) => foundIn({ 'tables/income.yaml': TABLE, ...by(grouping), ...facts(figure) });
    expect([problems('thousands', '12,34,567.89'), problems('indian', '1,234,567'), problems('ten-thousands', '1,234,567'), problems('thousands', '1,2345')].join('\n')).toMatchInlineSnapshot(`
      "content/filings/h1/facts/income.csv:2:37: error: "12,34,567.89" has its separators otherwise than the issuer (\`style.grouping\` in issuer.yaml), who writes 1,234,567.89. [facts/not-a-number]
          expected: a number such as 1,234.5, -1,234.5 or (1,234.5), or nil, undecided, blank
          to mend:  Write the number with plain digits, or one of these words.
      content/filings/h1/facts/income.csv:2:37: error: "1,234,567" has its separators otherwise than the issuer (\`style.grouping\` in issuer.yaml), who writes 12,34,567. [facts/not-a-number]
          expected: a number such as 1,234.5, -1,234.5 or (1,234.5), or nil, undecided, blank
          to mend:  Write the number with plain digits, or one of these words.
      content/filings/h1/facts/income.csv:2:37: error: "1,234,567" has its separators otherwise than the issuer (\`style.grouping\` in issuer.yaml), who writes 123,4567. [facts/not-a-number]
          expected: a number such as 1234.5, -1234.5 or (1234.5), or nil, undecided, blank
          to mend:  Write the number with plain digits, or one of these words.
      content/filings/h1/facts/income.csv:2:37: error: "1,2345" has a thousands separator or a leading zero where none belongs. [facts/not-a-number]
          expected: a number such as 1,234.5, -1,234.5 or (1,234.5), or nil, undecided, blank
          to mend:  Write the number with plain digits, or one of these words."
    `);
    // A misplaced comma is nobody's way, and a comma before one or two digits is most likely a point.
    expect(problems('indian', '1,2,3')).toContain('has a thousands separator or a leading zero where none belongs');
    expect(problems('indian', '12,5')).toContain('uses a comma for the decimal point');
  });

  test('keeps what was printed otherwise in the same way', () => {
    const { scope, grid } = miniGrid(TABLE.replace('thousands', 'ones'), {
      ...by('indian'), ...facts('12,34,567'),
      'filings/h1/as-printed.csv': 'table,row,column,printed,reason,note\nincome,revenues,1H12,"1,23,45,67,001",erratum,Misprinted.\n',
    });
    expect(drawn(layOut(scope, grid))).toContain('1,23,45,67,001');
  });

  test('groups by thousands where nothing is said', () => {
    expect(miniScope().issuer.style.grouping).toBe('thousands');
  });
});
