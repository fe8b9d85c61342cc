import { Decimal } from '../model/decimal.ts';
import { membersKey, type Fact, type FactNumber } from '../model/fact.ts';
import type { Filing } from '../model/filing.ts';
import { endOf } from '../model/period.ts';
import { formatUnit } from '../model/unit.ts';
import type { Check, Relation, Rule, Subject } from './check.ts';
import { amountOf, nameOf } from './naming.ts';

/** Beyond this many times another period's amount, a figure was more likely typed in the wrong scale. */
const FACTOR = new Decimal(50);

/** Growth beyond tenfold is more likely a percentage typed as a number, or the reverse. */
const STEEPEST = new Decimal(10);

/** Figures have the size that they had before. */
export const magnitude: Rule = {
  id: 'magnitude',
  title: 'Figures have the size of their own history',
  reason:
    'Thousands typed among millions, a decimal point that slipped: the figure is then a hundred or a thousand times what ' +
    'the same item was in other periods. Few items really grow so; those that do are declared volatile, and a single ' +
    'figure that is right all the same is explained in the filing.',
  vouches: false,
  run: (subject) => subject.filing.facts.all.flatMap((fact) => checkFact(subject, fact)),
};

type Known = Fact & { readonly value: FactNumber };

function checkFact(subject: Subject, fact: Fact): readonly Check[] {
  const concept = subject.scope.taxonomy.concepts.get(fact.concept);
  if (fact.value.kind !== 'number' || !concept || concept.volatile === true || fact.value.amount.isZero()) return [];
  const known = fact as Known;
  if (concept.value === 'ratio') return concept.changeOf === undefined ? [] : [checkRate(subject, known)];
  const history = historyOf(subject, known);
  if (history.length === 0) return [];
  const size = known.value.amount.abs();
  const looked: Relation = { rule: magnitude.id, facts: [known], about: () => `${nameOf(subject.scope, known)} has the size of ${history.map(({ periodName }) => periodName).join(', ')}` };
  // One period of its own size is enough: the odd one is then another.
  const other = history.find(({ value }) => within(size, value.amount.abs()));
  const [nearest] = history;
  if (other || !nearest) return [{ ...looked, outcome: 'consistent' }];
  // Of two figures that are all there is, the later one is asked about.
  if (history.length === 1 && endOf(nearest.period) > endOf(known.period)) return [];
  return [warning(looked, subject, known, `about the size of ${amountOf(nearest)}, for ${nearest.periodName}`, nearest)];
}

function checkRate(subject: Subject, fact: Known): Check {
  const looked: Relation = { rule: magnitude.id, facts: [fact], about: () => `${nameOf(subject.scope, fact)} is a plausible rate` };
  if (fact.value.amount.abs().lte(STEEPEST)) return { ...looked, outcome: 'consistent' };
  return warning(looked, subject, fact, 'a rate of change below 1,000%');
}

function warning(looked: Relation, { scope }: Subject, fact: Known, expected: string, other?: Known): Check {
  return {
    ...looked,
    outcome: 'inconsistent',
    finding: {
      rule: magnitude.id,
      severity: 'warning',
      place: fact.place,
      message: `${nameOf(scope, fact)} is of another size than it ever was.`,
      expected,
      actual: amountOf(fact),
      remedy: 'Check the scale and the decimal point; declare the concept `volatile: yes` if it really varies so.',
      ...(other ? { related: [{ place: other.place, note: `${nameOf(scope, other)}: ${amountOf(other)}` }] } : {}),
    },
  };
}

function within(a: Decimal, b: Decimal): boolean {
  return a.lte(b.times(FACTOR)) && b.lte(a.times(FACTOR));
}

const indexes = new WeakMap<Filing, ReadonlyMap<string, readonly Known[]>>();

function indexOf(filing: Filing): ReadonlyMap<string, readonly Known[]> {
  const known = indexes.get(filing);
  if (known) return known;
  const facts = filing.facts.all.filter((fact): fact is Known => fact.value.kind === 'number' && !fact.value.amount.isZero());
  const index = Map.groupBy(facts, keyOf);
  indexes.set(filing, index);
  return index;
}

// Announced figures and actual ones are of one size; amounts before and after a split are not.
function keyOf({ concept, members, basis, value }: Known): string {
  return [concept, membersKey(members), basis ?? '', formatUnit(value.unit)].join('|');
}

/** The same item in other periods: in this filing first, then in published ones before it. */
function historyOf({ site, filing }: Subject, fact: Known): readonly Known[] {
  const key = keyOf(fact);
  const own = (indexOf(filing).get(key) ?? []).filter((other) => other !== fact);
  if (own.length > 0) return own;
  const before = site.filings.find((each) => each.id !== filing.id && each.status === 'published' && each.released < filing.released && indexOf(each).has(key));
  return before ? (indexOf(before).get(key) ?? []) : [];
}
