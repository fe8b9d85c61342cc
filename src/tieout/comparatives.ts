import { Decimal } from '../model/decimal.ts';
import type { Restatement } from '../model/declaration.ts';
import { factKey, type Fact, type FactNumber } from '../model/fact.ts';
import type { Filing } from '../model/filing.ts';
import { intervalOf, meet, scaleInterval } from '../model/rounding.ts';
import type { Check, Relation, Rule, Subject } from './check.ts';
import { amountOf, nameOf } from './naming.ts';

/** What an earlier filing reported is repeated, or said to be restated. */
export const comparatives: Rule = {
  id: 'comparatives',
  title: 'Comparatives agree with what was reported before',
  reason:
    'Last year’s figures, and the opening balances, were published already. A comparative that differs from them is ' +
    'either a slip or a restatement, and readers are owed a word on which.',
  vouches: true,
  run: (subject) => {
    const earlier = earlierFilings(subject);
    return earlier.length === 0 ? [] : subject.filing.facts.all.flatMap((fact) => checkFact(subject, fact, earlier));
  },
};

type Known = Fact & { readonly value: FactNumber };

const indexes = new WeakMap<Filing, ReadonlyMap<string, Known>>();

function indexOf(filing: Filing): ReadonlyMap<string, Known> {
  const known = indexes.get(filing) ?? new Map(filing.facts.all.filter(isNumber).map((fact) => [keyOf(fact), fact]));
  indexes.set(filing, known);
  return known;
}

function isNumber(fact: Fact): fact is Known {
  return fact.value.kind === 'number';
}

function keyOf(fact: Known): string {
  return factKey(fact, fact.value.unit);
}

/** The filings released before this one, the latest first. What is not published cannot have been reported. */
function earlierFilings({ site, filing }: Subject): readonly Filing[] {
  return site.filings.filter(({ id, released, status }) => id !== filing.id && status === 'published' && released < filing.released);
}

function checkFact(subject: Subject, fact: Fact, earlier: readonly Filing[]): readonly Check[] {
  if (!isNumber(fact)) return [];
  const key = keyOf(fact);
  const filing = earlier.find((each) => indexOf(each).has(key));
  const before = filing && indexOf(filing).get(key);
  if (!before) return [];
  const { issuer } = subject.scope;
  const interval = ({ value }: Known) => intervalOf(value.amount, value.decimals, issuer.rounding[value.unit.kind]);
  const looked: Relation = { rule: comparatives.id, facts: [fact, before], about: () => `${nameOf(subject.scope, fact)} is what ${filing.id} reported` };
  const restated = subject.filing.restated.find((each) => covers(each, fact));
  const reported = restated?.factor === undefined ? interval(before) : scaleInterval(interval(before), new Decimal(restated.factor));
  if (meet(interval(fact), reported)) return [{ ...looked, outcome: 'consistent' }];
  // Without a factor, a restatement says that the two differ; with one, it says by how much.
  if (restated && restated.factor === undefined) return [{ ...looked, outcome: 'unchecked', reason: `it is restated: ${restated.reason}` }];
  return [{
    ...looked,
    outcome: 'inconsistent',
    finding: {
      rule: comparatives.id,
      severity: 'error',
      place: fact.place,
      message: `${nameOf(subject.scope, fact)} differs from what filing ${filing.id} reported.`,
      expected: restated?.factor === undefined ? amountOf(before) : `${amountOf(before)} times ${restated.factor}`,
      actual: amountOf(fact),
      remedy: 'Correct it, or declare the restatement under `restated` in filing.yaml, with its reason.',
      related: [{ place: before.place, note: `it was reported here, in ${filing.id}` }],
    },
  }];
}

function covers({ concept, period }: Restatement, fact: Fact): boolean {
  return concept === fact.concept && (period === undefined || period === fact.periodName);
}
