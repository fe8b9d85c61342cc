import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsFile, miniScope } from '../../../test/sites/mini-filing.ts';
import type { Changes } from '../../../test/sites/mini.ts';
import { Decimal } from '../amounts/decimal.ts';
import { evaluate, quotient, ratesOf, translate, weightedSum } from './evaluation.ts';
import type { Answer, Quantity, Question, Scope } from './answer.ts';
import { meet } from '../amounts/rounding.ts';

const CONCEPTS = `concepts:
  - { id: other-costs, name: "ex:OtherCosts", label: Other costs, period: duration, value: monetary, sign: either }
  - { id: result, name: "ex:Result", label: Result, period: duration, value: monetary, sign: either, derivation: { sum: [revenues, -costs, -other-costs] } }
  - { id: dividends, name: "ex:Dividends", label: Dividends, period: duration, value: per-share }
  - { id: staff, name: "ex:Staff", label: Staff, period: duration, value: count }
  - { id: auditor, name: "ex:Auditor", label: Auditor, period: duration, value: text }
`;

/** The mini filing with more concepts and these facts of its first half. */
function scopeWith(rows: readonly string[], changes: Changes = {}): Scope {
  return miniScope({ 'concepts/more.yaml': CONCEPTS, 'filings/h1/facts/more.csv': factsFile('1H12', ...rows), ...changes });
}

function ask(scope: Scope, concept: string, question: Partial<Question> = {}): Answer {
  const period = scope.filing.periods.find((named) => named.name === '1H12')?.period;
  if (!period) throw new Error('no period');
  return evaluate(scope, { concept, period, ...question });
}

/** An answer in a word, with what it stands on. */
function said(answer: Answer): string {
  if (answer.kind === 'missing') return `missing: ${answer.reason}`;
  if (answer.kind === 'words') return answer.text;
  if (answer.kind !== 'number') return answer.kind;
  const { amount, interval, unit, derived, facts } = answer;
  const code = 'currency' in unit ? unit.currency : unit.kind;
  return `${amount.toFixed()} ${code} (${interval.low.toFixed()} to ${interval.high.toFixed()})${derived ? ` from ${facts.map((fact) => fact.concept).join(', ')}` : ''}`;
}

describe('evaluate', () => {
  test('adds up what takes part only where it is reported, and asks for it where it is', () => {
    const changes = { 'concepts/more.yaml': CONCEPTS.replace('-other-costs]', '{ concept: other-costs, weight: "-1", where: reported }]') };
    expect(said(ask(scopeWith([], changes), 'result'))).toBe('300000000 JPY (299000000 to 301000000) from revenues, costs');
    expect(said(ask(scopeWith(['other-costs,,,,JPY,millions,-6,Ledger,50'], changes), 'result'))).toBe('250000000 JPY (248500000 to 251500000) from revenues, costs, other-costs');
    expect(said(ask(scopeWith(['other-costs,,,,JPY,millions,-6,Ledger,undecided'], changes), 'result'))).toContain('missing');
  });

  test('answers with the fact: exact, and with what its accuracy leaves open', () => {
    expect(said(ask(scopeWith([]), 'revenues'))).toBe('1200000000 JPY (1199500000 to 1200500000)');
  });

  test('knows texts, dates and answers', () => {
    const scope = scopeWith(['auditor,,,,,,,Ledger,Deloitte', 'paid-on,,,,,,,Ledger,2012-12-01', 'hedged,,,,,,,Ledger,yes']);
    expect(['auditor', 'paid-on', 'hedged'].map((concept) => said(ask(scope, concept)))).toEqual(['Deloitte', 'December 1, 2012', 'Yes']);
  });

  test.each(['nil', 'undecided', 'blank'])('keeps %s apart from a number', (word) => {
    expect(said(ask(scopeWith([`other-costs,,,,JPY,millions,-6,Ledger,${word}`]), 'other-costs'))).toBe(word);
  });

  test('says what is missing', () => {
    const scope = scopeWith([]);
    expect(said(ask(scope, 'staff'))).toBe('missing: no fact is on file for it');
    expect(said(ask(scope, 'nonsense'))).toBe('missing: no concept is called "nonsense"');
    expect(said(ask(scope, 'revenues', { members: { segment: 'atm' } }))).toBe('missing: no fact is on file for it');
  });

  test('never takes a target for a result, nor a part for the whole', () => {
    const scope = scopeWith(['staff,,plan,,contracts,ones,exact,Plan,70', 'staff,segment=atm,,,contracts,ones,exact,Ledger,7']);
    expect(said(ask(scope, 'staff'))).toMatch('missing');
    expect(said(ask(scope, 'staff', { stance: 'plan' }))).toMatch(/^70 /);
    expect(said(ask(scope, 'staff', { members: { segment: 'atm' } }))).toMatch(/^7 /);
  });
});

describe('a derived concept', () => {
  test('is the weighted sum of its parts, as open as they are together', () => {
    const scope = scopeWith(['other-costs,,,,JPY,thousands,-3,Ledger,"10,250"']);
    expect(said(ask(scope, 'result'))).toBe('289750000 JPY (288749500 to 290750500) from revenues, costs, other-costs');
  });

  test('counts nil as nothing', () => {
    expect(said(ask(scopeWith(['other-costs,,,,JPY,thousands,-3,Ledger,nil']), 'result'))).toMatch(/^300000000 JPY/);
  });

  test.each([
    ['undecided', 'other-costs,,,,JPY,thousands,-3,Ledger,undecided'],
    ['blank', 'other-costs,,,,JPY,thousands,-3,Ledger,blank'],
  ])('is missing where a part is %s', (_, row) => {
    expect(said(ask(scopeWith([row]), 'result'))).toBe('missing: it is derived, and not all of other-costs are on file');
  });

  test('is due where a part is due', () => {
    const scope = scopeWith(['other-costs,,,,JPY,thousands,-3,Ledger,'], { 'filings/h1/filing.yaml': ['status: published', 'status: draft'] });
    expect(said(ask(scope, 'result'))).toBe('due');
  });

  test('may be a ratio, which is as open as both of its sides', () => {
    const answer = ask(scopeWith([]), 'margin');
    expect(answer.kind === 'number' && [answer.amount, answer.interval.low, answer.interval.high].map((value) => value.toFixed(6)))
      .toEqual(['0.250000', '0.249479', '0.250521']);
  });

  test('has no ratio to nothing, nor between yen and shares', () => {
    const scope = scopeWith(['other-costs,,,,JPY,millions,exact,Ledger,0', 'staff,,,,contracts,ones,exact,Ledger,5']);
    const [revenues, nothing, staff] = ['revenues', 'other-costs', 'staff'].map((concept) => ask(scope, concept)) as [Quantity, Quantity, Quantity];
    expect(said(quotient(revenues, nothing))).toBe('missing: what it divides by is not above zero');
    expect(said(quotient(revenues, staff))).toBe('missing: JPY cannot be compared with contracts');
    expect(weightedSum([{ quantity: revenues, weight: new Decimal(1) }, { quantity: staff, weight: new Decimal(1) }])).toBeUndefined();
    expect(weightedSum([])).toBeUndefined();
  });
});

describe('several facts for one question', () => {
  test('prefer the share basis of the filing, unless another is asked for', () => {
    const issuer = ['shareBases: [{ id: after-split, label: after the split }]', 'shareBases: [{ id: after-split, label: after }, { id: before-split, label: before }]'] as const;
    const scope = scopeWith(['dividends,,,before-split,JPY/share,ones,2,Ledger,"1,750.00"', 'dividends,,,after-split,JPY/share,ones,2,Ledger,8.75'], { 'issuer.yaml': issuer });
    expect(said(ask(scope, 'dividends'))).toMatch(/^8.75 /);
    expect(said(ask(scope, 'dividends', { basis: 'before-split' }))).toMatch(/^1750 /);
    const only = scopeWith(['dividends,,,before-split,JPY/share,ones,2,Ledger,"1,750.00"'], { 'issuer.yaml': issuer });
    expect(said(ask(only, 'dividends'))).toMatch(/^1750 /);
  });

  test('prefer the currency asked for, else the currency of the filing', () => {
    const scope = scopeWith(['other-costs,,,,USD,ones,exact,Ledger,12', 'other-costs,,,,JPY,ones,exact,Ledger,940']);
    expect(said(ask(scope, 'other-costs'))).toBe('940 JPY (940 to 940)');
    expect(said(ask(scope, 'other-costs', { currency: 'USD' }))).toBe('12 USD (12 to 12)');
    expect(said(ask(scope, 'other-costs', { currency: 'EUR' }))).toBe('12 USD (12 to 12)');
  });
});

describe('translate', () => {
  const rate = ['shareBasis: after-split', 'shareBasis: after-split\ntranslation: { currency: USD, rate: "77.92", date: 2012-09-28, source: noon }'] as const;
  const scope = scopeWith(['staff,,,,contracts,ones,exact,Ledger,5', 'other-costs,,,,EUR,ones,exact,Ledger,12'], { 'filings/h1/filing.yaml': rate });
  const quantityOf = (concept: string) => ask(scope, concept) as Quantity;

  test('divides by the rate of the filing and says that the result is derived', () => {
    const dollars = translate(scope, quantityOf('revenues'), 'USD');
    expect(typeof dollars === 'object' && { unit: dollars.unit, derived: dollars.derived, amount: dollars.amount.toFixed(2) })
      .toEqual({ unit: { kind: 'monetary', currency: 'USD' }, derived: true, amount: '15400410.68' });
  });

  test('leaves what is in that currency alone', () => {
    const yen = quantityOf('revenues');
    expect(translate(scope, yen, 'JPY')).toBe(yen);
  });

  test('knows one rate only, and only from the currency of the filing', () => {
    expect(translate(scope, quantityOf('revenues'), 'EUR')).toBe('no-rate');
    expect(translate(scope, quantityOf('other-costs'), 'USD')).toBe('no-rate');
    expect(translate(scope, quantityOf('staff'), 'USD')).toBe('without-currency');
  });

  test('a sum that holds, holds in the other currency within its interval', () => {
    const yen = (amount: bigint): Quantity => {
      const exact = new Decimal(amount.toString());
      return { kind: 'number', amount: exact, unit: { kind: 'monetary', currency: 'JPY' }, interval: { low: exact.minus(500), high: exact.plus(500) }, facts: [], derived: false };
    };
    const dollars = (quantity: Quantity) => translate(scope, quantity, 'USD') as Quantity;
    fc.assert(fc.property(fc.array(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), { minLength: 1, maxLength: 10 }), (amounts) => {
      const parts = amounts.map((amount) => ({ quantity: yen(amount), weight: new Decimal(1) }));
      const total = weightedSum(parts);
      const translated = weightedSum(parts.map(({ quantity, weight }) => ({ quantity: dollars(quantity), weight })));
      expect(total && translated && meet(dollars(total).interval, translated.interval)).toBe(true);
      expect(total && dollars(total).amount.times('77.92').minus(total.amount).abs().lt('1e-15')).toBe(true);
    }));
  });
});

test('ratesOf finds the reported rates of a concept', () => {
  const { taxonomy } = scopeWith([]);
  expect([ratesOf(taxonomy, 'revenues'), ratesOf(taxonomy, 'costs')]).toEqual([['growth'], []]);
});
