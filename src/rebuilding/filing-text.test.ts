import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MINI } from '../../test/sites/mini.ts';
import { Decimal } from '../model/amounts/decimal.ts';
import { WHOLE, type Fact, type FactValue } from '../model/content/fact.ts';
import { FactSet } from '../model/content/fact-set.ts';
import type { Filing } from '../model/content/filing.ts';
import type { Finding } from '../model/finding.ts';
import { diskSource } from '../reading/formats/disk.ts';
import { memorySource } from '../reading/formats/memory.ts';
import { readSite } from '../reading/site/site.ts';
import { filingOfText, textOfFiling } from './filing-text.ts';

const SITES = {
  'an issuer of quarters': diskSource('test/sites/apple/content'),
  'an issuer under IFRS': diskSource('test/sites/brackwater/content'),
};

const back = (filing: Filing, findings: readonly Finding[] = []) => filingOfText(new TextEncoder().encode(textOfFiling({ filing, findings })));

/** All that a filing says, asked for in every way. */
function said({ facts, ...filing }: Filing) {
  const concepts = [...facts.concepts];
  return { ...filing, all: facts.all, concepts, byConcept: concepts.map((concept) => facts.of(concept)) };
}

test.each(Object.entries(SITES))('every filing of %s comes back as it was', (_, source) => {
  const { site, findings } = readSite(source);
  expect(site?.filings.length).toBeGreaterThan(0);
  for (const filing of site?.filings ?? []) {
    const { filing: again, findings: found } = back(filing, findings);
    expect(said(again)).toEqual(said(filing));
    expect(found).toEqual(findings);
    expect(again.facts.all.map(({ value }) => (value.kind === 'number' ? value.amount.toString() : ''))).toEqual(filing.facts.all.map(({ value }) => (value.kind === 'number' ? value.amount.toString() : '')));
    // What is one object there is one here: the period of a fact, and the fact that was keyed again.
    expect(again.facts.all.every(({ period }) => again.periods.some((named) => named.period === period))).toBe(filing.facts.all.every(({ period }) => filing.periods.some((named) => named.period === period)));
    expect(again.keyed.map(({ fact }) => again.facts.all.indexOf(fact))).toEqual(filing.keyed.map(({ fact }) => filing.facts.all.indexOf(fact)));
    expect(again.facts.all.filter(({ members }) => members === WHOLE)).toHaveLength(filing.facts.all.filter(({ members }) => members === WHOLE).length);
  }
});

const text = fc.string({ unit: 'grapheme' });
const digits = fc.tuple(fc.constantFrom('', '-'), fc.stringMatching(/^[1-9][0-9]{0,60}$/), fc.integer({ min: -40, max: 40 })).map(([sign, some, power]) => new Decimal(`${sign}${some}e${String(power)}`));
const value = fc.oneof<fc.Arbitrary<FactValue>[]>(
  fc.record({ kind: fc.constant('number' as const), amount: digits, decimals: fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constant('exact' as const)), unit: fc.constant({ kind: 'monetary', currency: 'JPY' } as const) }),
  fc.record({ kind: fc.constant('text' as const), text }),
  fc.constantFrom<FactValue>({ kind: 'nil' }, { kind: 'nil', unit: { kind: 'per-share', currency: 'USD', per: 'share' } }, { kind: 'blank' }, { kind: 'due' }),
);
const [h1] = readSite(memorySource(MINI)).site?.filings ?? [];
const fact: fc.Arbitrary<Fact> = fc.record({
  concept: fc.constantFrom('revenues', 'costs', 'profit', '__proto__'),
  period: fc.constantFrom(...(h1?.periods ?? []).map(({ period }) => period), { kind: 'instant', on: '2012-01-01' } as Fact['period']),
  members: fc.oneof(fc.constant(WHOLE), fc.constant({ segment: 'atm' })),
  stance: fc.constantFrom(undefined, 'target'),
  basis: fc.constantFrom(undefined, 'new'),
  value,
  source: text,
  periodName: fc.constantFrom('1H12', '1H11'),
  place: fc.record({ file: text, line: fc.nat(), column: fc.nat() }),
});

test('facts come back in their order, whatever they say', () => {
  fc.assert(fc.property(fc.array(fact, { maxLength: 12 }), fc.boolean(), (facts, one) => {
    if (!h1) throw new Error('The mini site has no filing.');
    const keying = { by: 'B', on: h1.released, place: h1.place };
    const filing: Filing = { ...h1, facts: new FactSet(facts), keyed: facts.slice(0, 2).map((each) => ({ fact: each, value: each.value, keying, place: each.place })) };
    const again = back(filing).filing;
    // Before all of them are asked for, those of one are.
    if (one) expect(again.facts.of('costs')).toEqual(filing.facts.of('costs'));
    expect(again.facts.of('unheard-of')).toEqual([]);
    expect(again.keyed.map((each) => again.facts.all.indexOf(each.fact))).toEqual(filing.keyed.map((each) => filing.facts.all.indexOf(each.fact)));
    expect(said(again)).toEqual(said(filing));
  }));
});
