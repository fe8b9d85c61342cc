import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOf } from '../../model/time/date.ts';
import { WHOLE, type Fact } from '../../model/content/fact.ts';
import { instant } from '../../model/time/period.ts';
import { KeptRelations } from './kept-relations.ts';

const fact = (concept: string): Fact => ({
  concept, period: instant(dateOf(2012, 9, 30)), members: WHOLE, value: { kind: 'nil' }, source: '', periodName: '1H12-end', place: { file: 'facts.csv' },
});
const facts = Array.from({ length: 9 }, (_, index) => fact(String(index)));

test('relations are given back as they were kept, whatever their words', () => {
  const relation = fc.record({ rule: fc.constantFrom('footing', 'comparatives'), says: fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\u0000')), facts: fc.uniqueArray(fc.constantFrom(...facts)) });
  fc.assert(fc.property(fc.array(relation), (relations) => {
    const kept = new KeptRelations(facts, relations);
    expect([...kept]).toEqual(relations);
    expect([...kept]).toEqual(relations);
  }));
});

test('facts of other filings are let go', () => {
  expect([...new KeptRelations(facts.slice(0, 1), [{ rule: 'comparatives', says: 'as reported', facts: facts.slice(0, 2) }])]).toEqual([{ rule: 'comparatives', says: 'as reported', facts: facts.slice(0, 1) }]);
});
