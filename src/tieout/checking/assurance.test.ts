import { describe, expect, test } from 'vitest';
import { miniAssurance } from '../../../test/sites/mini-assurance.ts';
import { factsFile } from '../../../test/sites/mini-filing.ts';
import type { Changes } from '../../../test/sites/mini.ts';
import type { Assurance } from './assurance.ts';
import { RULES } from './rules.ts';

const FILING = 'filings/h1/filing.yaml';
const CASH = factsFile('1H12-end', 'cash,,,,JPY,millions,-6,Ledger,50');
const SHOW_CASH: Changes = {
  'filings/h1/facts/cash.csv': CASH,
  [FILING]: ['headline: [revenues]', 'supplementary: [{ concept: cash, reason: For later. }]\nheadline: [revenues]'],
};

const assured = (changes: Changes): Assurance => miniAssurance(changes).assurance;

describe('what tie-out came to', () => {
  test('tallies every rule in its order, even one with nothing to look at', () => {
    const { tallies } = assured({});
    expect(tallies.map(({ rule }) => rule)).toEqual(RULES.map(({ id }) => id));
    expect(tallies.find(({ rule }) => rule === 'footing')).toEqual({ rule: 'footing', consistent: 2, inconsistent: 0, unchecked: 0, explained: 0, erratum: 0 });
    expect(tallies.find(({ rule }) => rule === 'completeness')?.consistent).toBe(1);
  });

  test('counts figures by the relations that vouch for them, and says what bounds the open ones', () => {
    const { figures, open } = assured(SHOW_CASH);
    expect(figures).toEqual({ all: 7, once: 6, twice: 0 });
    expect(open.map(({ fact, reason, bounded }) => ({ concept: fact.concept, reason, bounded }))).toEqual([{ concept: 'cash', reason: undefined, bounded: ['natural-sign'] }]);
  });

  test('says why the relation that would vouch could not be looked at', () => {
    const growth: Changes = { 'filings/h1/facts/growth.csv': factsFile('1H11', 'growth,,,,ratio,percent,3,Text,5.0'), [FILING]: ['headline: [revenues]', 'supplementary: [{ concept: growth, reason: For later. }]\nheadline: [revenues]'] };
    const { open, unchecked } = assured(growth);
    expect(open.map(({ reason }) => reason)).toEqual(['Revenues is not on file for both periods']);
    expect(unchecked).toEqual([{ rule: 'reported-rates', reason: 'Revenues is not on file for both periods', relations: ['Growth for 1H11 follows from the amounts'] }]);
  });

  test('keeps what was explained, and what fails', () => {
    const odd: Changes = {
      'concepts/odd.yaml': 'concepts:\n  - { id: odd, name: "ex:Odd", label: Odd, period: duration, value: monetary }\n',
      'filings/h1/facts/odd.csv': factsFile('1H11,1H12', 'odd,,,,JPY,millions,-6,Ledger,1,"1,200"'),
      [FILING]: ['headline: [revenues]', 'supplementary: [{ concept: odd, reason: For later. }]\nexplained: [{ rule: magnitude, concept: odd, reason: The factory was sold. }]\nheadline: [revenues]'],
    };
    expect(assured(odd).explained.map(({ rule, reason }) => `${rule}: ${reason}`)).toEqual(['magnitude: The factory was sold.']);
    const wrong: Changes = { 'filings/h1/facts/income.csv': ['700,900', '700,901'] };
    expect(assured(wrong).failing.map(({ rule }) => rule)).toContain('footing');
  });
});
