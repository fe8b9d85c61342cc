import { identify } from '../../../model/time/calendar.ts';
import { Decimal } from '../../../model/amounts/decimal.ts';
import { membersKey, type Fact, type FactNumber } from '../../../model/content/fact.ts';
import { formatExact } from '../../../model/amounts/figure.ts';
import type { Filing } from '../../../model/content/filing.ts';
import { filingCalendar } from '../../../model/content/filing-calendar.ts';
import { endOf, type Period } from '../../../model/time/period.ts';
import type { Site } from '../../../model/content/site.ts';
import { formatUnit } from '../../../model/amounts/unit.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';
import { History, type Likeness } from '../../checking/reported-before.ts';
import { amountOf, listed, nameOf } from '../../checking/naming.ts';

/** Beyond this many times another period's amount, a figure was more likely typed in the wrong scale. */
const FACTOR = new Decimal(50);

/** Growth beyond tenfold is more likely a percentage typed as a number, or the reverse. */
const STEEPEST = new Decimal(10);

/** Two years of quarters: what is not in as many filings has no recent history. */
const FILINGS = 8;

/** Figures have the size that they had before. */
export const magnitude: Rule = {
  id: 'magnitude',
  vouches: false,
  asks: 'of-figures',
  run: (subject) => subject.filing.facts.all.flatMap((fact) => checkFact(subject, fact)),
};

type Known = Fact & { readonly value: FactNumber };

function checkFact(subject: Subject, fact: Fact): readonly Check[] {
  const concept = subject.scope.taxonomy.concepts.get(fact.concept);
  if (!isSized(fact) || !concept || concept.volatile === true) return [];
  if (concept.changeOf !== undefined) return [checkRate(subject, fact)];
  const { like, unlike } = historyOf(subject, fact);
  if (like.length + unlike.length === 0) return [];
  const periods = new Set([...like, ...unlike].map(({ periodName }) => periodName));
  const looked: Relation = { rule: magnitude.id, facts: [fact], about: () => `${nameOf(subject.scope, fact)} has the size of ${listed([...periods])}` };
  const [first, ...others] = farFrom(subject, fact);
  if (!first) return [{ ...looked, outcome: 'consistent' }];
  const size = fact.value.amount.abs();
  const nearest = others.reduce((best, other) => (times(other, size).lt(times(best, size)) ? other : best), first);
  // Of two figures that only contradict each other, the later one is asked about.
  if (others.length === 0 && isLater(first, fact) && farFrom(subject, first).length > 0) return [];
  return [{ ...looked, outcome: 'inconsistent', finding: {
    rule: magnitude.id,
    severity: 'warning',
    place: fact.place,
    message: `${nameOf(subject.scope, fact)} is about ${timesWords(nearest, size)} for ${nearest.periodName}.`,
    expected: `about the size of ${amountOf(subject.scope, nearest)}`,
    actual: amountOf(subject.scope, fact),
    remedy: `Check the scale of its row and the decimal point; declare "${fact.concept}" \`volatile: yes\` if it often varies so.`,
    related: [{ place: nearest.place, note: `${nameOf(subject.scope, nearest)}: ${amountOf(subject.scope, nearest)}` }],
  } }];
}

function checkRate(subject: Subject, fact: Known): Check {
  const looked: Relation = { rule: magnitude.id, facts: [fact], about: () => `${nameOf(subject.scope, fact)} is a plausible rate` };
  if (fact.value.amount.abs().lte(STEEPEST)) return { ...looked, outcome: 'consistent' };
  return { ...looked, outcome: 'inconsistent', finding: {
    rule: magnitude.id,
    severity: 'warning',
    place: fact.place,
    message: `${nameOf(subject.scope, fact)} is a change of more than 1,000 percent.`,
    expected: 'a rate of change below 1,000%',
    actual: amountOf(subject.scope, fact),
    remedy: 'Check the decimal point, and whether the scale of its row is percent or ones.',
  } };
}

function isSized(fact: Fact): fact is Known {
  return fact.value.kind === 'number' && !fact.value.amount.isZero();
}

/**
 * The periods from which a figure is too far; none where it has the size of its history. A single odd figure is far from
 * all others. Where a whole column was typed in the wrong scale, its half year and its quarter agree, and neither agrees
 * with a year ago; where a whole row was, both half years agree, and neither agrees with the quarters. So a figure needs
 * one of its own length, unless those of another length agree on another size; or one of another length that agrees with
 * its own kind.
 */
function farFrom(subject: Subject, fact: Known): readonly Known[] {
  const { like, unlike } = historyOf(subject, fact);
  const size = fact.value.amount.abs();
  const isNear = (other: Known): boolean => isWithin(other, size);
  const isAnchored = (other: Known): boolean => historyOf(subject, other).like.some((each) => isWithin(each, other.value.amount.abs()));
  if (unlike.some((other) => isNear(other) && isAnchored(other))) return [];
  if (like.length > 0 && !like.some(isNear)) return like;
  return unlike.some(isNear) || (like.length > 0 && !unlike.some(isAnchored)) ? [] : unlike;
}

function isLater(a: Known, b: Known): boolean {
  const [end, other] = [endOf(a.period), endOf(b.period)];
  return end === other ? a.periodName > b.periodName : end > other;
}

function isWithin(fact: Known, size: Decimal): boolean {
  return times(fact, size).lte(FACTOR);
}

/** How many times the one size is the other, whichever is the larger. */
function times({ value }: Known, size: Decimal): Decimal {
  const other = value.amount.abs();
  return size.gt(other) ? size.div(other) : other.div(size);
}

function timesWords(fact: Known, size: Decimal): string {
  const factor = formatExact(times(fact, size).toSignificantDigits(2), 'thousands');
  return size.gt(fact.value.amount.abs()) ? `${factor} times what it is` : `1/${factor} of what it is`;
}

// Announced figures and actual ones are of one size; amounts before and after a split are not.
function keyOf({ concept, members, basis, value }: Fact): string {
  return [concept, membersKey(members), basis ?? '', value.kind === 'number' ? formatUnit(value.unit) : ''].join('|');
}

const LIKENESS: Likeness = {
  keyOf,
  traitOf: ({ concept }) => concept,
  traitsOf: ({ facts }) => facts.concepts,
};

const histories = new WeakMap<Site, History>();
const indexes = new WeakMap<Filing, ReadonlyMap<string, readonly Known[]>>();

/** The same item in other periods of the same length, and in periods of another: of this filing first, then of earlier ones. */
function historyOf({ site, scope, filing }: Subject, fact: Known): { readonly like: readonly Known[]; readonly unlike: readonly Known[] } {
  const key = keyOf(fact);
  const calendar = filingCalendar(scope);
  const span = spanOf(calendar, fact.period);
  const isLike = (other: Known): boolean => spanOf(calendar, other.period) === span;
  const own = (ownOf(filing).get(key) ?? []).filter((other) => other !== fact);
  const like = own.filter(isLike);
  const unlike = own.filter((other) => !isLike(other));
  if (like.length > 0) return { like, unlike };
  const history = histories.get(site) ?? new History(site, LIKENESS);
  histories.set(site, history);
  const before = history.before(filing, fact, FILINGS).map(({ facts }) => facts.filter(isSized));
  return {
    like: before.map((facts) => facts.filter(isLike)).find((facts) => facts.length > 0) ?? [],
    unlike: unlike.length > 0 ? unlike : before.find((facts) => facts.length > 0) ?? [],
  };
}

function ownOf(filing: Filing): ReadonlyMap<string, readonly Known[]> {
  const known = indexes.get(filing) ?? Map.groupBy(filing.facts.all.filter(isSized), keyOf);
  indexes.set(filing, known);
  return known;
}

/** How many quarters a period lasts, `0` for a day; a period that the calendar does not know is like no other. */
function spanOf(calendar: Parameters<typeof identify>[0], period: Period): number | Period {
  if (period.kind === 'instant') return 0;
  const fiscal = identify(calendar, period);
  return fiscal?.kind === 'span' ? fiscal.last - fiscal.first + 1 : period;
}
