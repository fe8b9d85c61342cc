import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../model/amounts/decimal.ts';
import { WHOLE, type Fact } from '../../model/content/fact.ts';
import { instant } from '../../model/time/period.ts';
import { dateOf } from '../../model/time/date.ts';
import type { Check } from './check.ts';
import { vouchingRelations } from './coverage.ts';

const facts = Array.from({ length: 6 }, (_, index): Fact => ({
  concept: `item-${String(index)}`,
  period: instant(dateOf(2012, 9, 30)),
  members: WHOLE,
  value: { kind: 'number', amount: new Decimal(index), decimals: -3, unit: { kind: 'monetary', currency: 'JPY' } },
  source: 'Ledger',
  periodName: '1H12-end',
  place: { file: 'facts.csv', line: index + 1 },
}));

/** A relation between facts by their numbers, the total first. */
function holds(rule: string, ...numbers: readonly number[]): Check {
  return { outcome: 'consistent', rule, facts: numbers.flatMap((number) => facts[number] ?? []), about: () => `${rule} of ${numbers.join(', ')}` };
}

const said = (...checks: readonly Check[]) => vouchingRelations(checks).map(({ says }) => says);

describe('relations that vouch', () => {
  test('are those that hold, of rules that vouch', () => {
    expect(said(
      holds('footing', 0, 1, 2),
      holds('magnitude', 0, 1),
      { ...holds('footing', 3, 4), outcome: 'unchecked', reason: 'no figure' },
    )).toEqual(['footing of 0, 1, 2']);
  });

  test('count once when two tables add up alike, or two rules say the same the other way round', () => {
    expect(said(holds('footing', 0, 1, 2), holds('footing', 0, 2, 1), holds('articulation', 2, 0, 1))).toEqual(['footing of 0, 1, 2']);
  });

  test('are several where a figure is looked at by itself by several rules', () => {
    expect(said(holds('comparatives', 0), holds('footing', 0))).toEqual(['comparatives of 0', 'footing of 0']);
  });

  test('are none where a total is compared with what was computed from it', () => {
    expect(said(holds('footing', 0, 0, 1, 1))).toEqual([]);
  });

  test('name each figure once, the total first', () => {
    expect(vouchingRelations([holds('footing', 3, 1, 2, 1)]).map((relation) => relation.facts.map(({ concept }) => concept))).toEqual([['item-3', 'item-1', 'item-2']]);
  });

  test('are never more than the relations that were checked, and never the same twice', () => {
    const numbers = fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 4 });
    const checks = fc.array(fc.tuple(fc.constantFrom('footing', 'articulation', 'parts'), numbers).map(([rule, some]) => holds(rule, ...some)));
    fc.assert(fc.property(checks, (some) => {
      const relations = vouchingRelations(some);
      expect(relations.length).toBeLessThanOrEqual(some.length);
      const keys = relations.map((relation) => (relation.facts.length === 1 ? relation.rule : '') + relation.facts.map(({ concept }) => concept).sort().join());
      expect(new Set(keys).size).toBe(keys.length);
    }));
  });
});
