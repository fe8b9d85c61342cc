import { Decimal, ZERO } from '../../../model/amounts/decimal.ts';
import type { Restatement } from '../../../model/content/declaration.ts';
import { factKey, type Fact, type FactNumber } from '../../../model/content/fact.ts';
import type { Filing } from '../../../model/content/filing.ts';
import { periodKey, statedDay } from '../../../model/time/period.ts';
import { intervalOf, meet, scaleInterval, type Interval } from '../../../model/amounts/rounding.ts';
import type { Site } from '../../../model/content/site.ts';
import { sameUnit } from '../../../model/amounts/unit.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';
import { History, type Likeness } from '../../checking/reported-before.ts';
import { amountOf, nameOf } from '../../checking/naming.ts';
import { rangeWords } from '../../checking/range.ts';
import { sharesFor } from '../../sums/share-basis.ts';

/** What an earlier filing reported is repeated, or said to be restated. */
export const comparatives: Rule = {
  id: 'comparatives',
  vouches: true,
  ofWhatIsThere: true,
  run: (subject) => {
    const compared = subject.filing.facts.all.flatMap((fact) => compare(subject, fact));
    return [...compared.map((each) => judge(subject, each)), ...subject.filing.restated.flatMap((each) => needless(subject, each, compared))];
  },
};

/** A figure, or the word that there is none. */
type Stated = Fact & { readonly value: FactNumber | { readonly kind: 'nil' } };

/** Two years of quarters: further back, nothing is compared any more. */
const FILINGS = 8;

/** A figure beside what an earlier filing reported. */
interface Compared {
  readonly fact: Stated;
  readonly before: Stated;
  readonly filing: Filing;
  readonly stated: Interval;
  /** What was reported, as it was. */
  readonly reported: Interval;
  readonly restated?: Restatement;
  /** What the earlier figure is multiplied by: a declared factor, or the shares of a split; absent where nobody knows. */
  readonly rate?: Decimal;
}

const histories = new WeakMap<Site, History>();

function compare(subject: Subject, fact: Fact): readonly Compared[] {
  const found = isStated(fact) ? reportedBefore(subject, fact) : undefined;
  if (!found || !isStated(fact)) return [];
  const restated = subject.filing.restated.find((each) => covers(each, fact));
  const rate = restated?.factor === undefined ? rateOf(subject, found.before, fact) : new Decimal(restated.factor);
  return [{ fact, ...found, stated: intervalFor(subject, fact), reported: intervalFor(subject, found.before), ...(restated ? { restated } : {}), ...(rate ? { rate } : {}) }];
}

function judge({ scope }: Subject, { fact, before, filing, stated, reported, restated, rate }: Compared): Check {
  const looked: Relation = { rule: comparatives.id, facts: [fact, before], about: () => `${nameOf(scope, fact)} is what ${filing.id} reported` };
  if (!rate) return { ...looked, outcome: 'unchecked', reason: `${filing.id} reported it on another share basis, and issuer.yaml does not say by how many \`shares\` the two convert` };
  const expected = scaleInterval(reported, rate);
  if (meet(stated, expected)) return { ...looked, outcome: 'consistent' };
  // Without a factor, a restatement says that the two differ; with one, it says by how much.
  if (restated && restated.factor === undefined) return { ...looked, outcome: 'unchecked', reason: `it is restated: ${restated.reason}` };
  return { ...looked, outcome: 'inconsistent', finding: {
    rule: comparatives.id,
    severity: 'error',
    place: fact.place,
    message: `${nameOf(scope, fact)} differs from what filing ${filing.id} reported.`,
    expected: `${fact.value.kind === 'number' ? rangeWords(scope, fact.value, stated, expected) : amountOf(scope, before)}${rate.eq(1) ? '' : `, which is ${amountOf(scope, before)} times ${rate.toSignificantDigits(6).toString()}`}`,
    actual: amountOf(scope, fact),
    remedy: restated ? 'Correct it, or the factor of its restatement.' : 'Correct it; if it was restated, declare that under `restated` in filing.yaml, with the reason.',
    related: [{ place: before.place, note: `${filing.id} reported ${amountOf(scope, before)}${sameBalance(before, fact)}` }],
  } };
}

/** That two days mean one balance, where they are written otherwise. */
function sameBalance({ period: before }: Stated, { period }: Stated): string {
  const [one, other] = [statedDay(before), statedDay(period)];
  return one === other ? '' : ` as of ${one}, which is the balance of ${other}`;
}

/** A restatement that changes nothing of what it covers: it would let a later slip pass. */
function needless({ scope }: Subject, restatement: Restatement, compared: readonly Compared[]): readonly Check[] {
  const covered = compared.filter(({ restated }) => restated === restatement);
  const [first] = covered;
  if (!first || covered.some(({ stated, reported }) => !meet(stated, reported))) return [];
  const { fact, filing } = first;
  return [{
    rule: comparatives.id,
    facts: [fact],
    about: () => `${nameOf(scope, fact)} is restated`,
    outcome: 'inconsistent',
    finding: {
      rule: comparatives.id,
      severity: 'error',
      place: restatement.place,
      message: `${nameOf(scope, fact)} is declared restated, and is what filing ${filing.id} reported.`,
      actual: amountOf(scope, fact),
      remedy: 'Correct the figure, or remove the restatement, so that it does not cover up a later slip.',
      related: [{ place: fact.place, note: 'the figure' }],
    },
  }];
}

function isStated(fact: Fact): fact is Stated {
  return fact.value.kind === 'number' || fact.value.kind === 'nil';
}

/** The newest earlier filing that says how much this is, and its fact: in the same unit, on the same share basis if it can be. */
function reportedBefore({ site, filing }: Subject, fact: Stated): { readonly filing: Filing; readonly before: Stated } | undefined {
  const history = histories.get(site) ?? new History(site, LIKENESS);
  histories.set(site, history);
  for (const entry of history.before(filing, fact, FILINGS)) {
    // What an amendment changes, it says itself (amendments).
    if (entry.filing.id === filing.amends?.filing) continue;
    const candidates = entry.facts.filter(isStated).filter(({ value }) => value.kind === 'nil' || fact.value.kind === 'nil' || sameUnit(value.unit, fact.value.unit));
    const before = candidates.find(({ basis }) => basis === fact.basis) ?? candidates[0];
    if (before) return isSameAnnouncement(filing, entry.filing, fact) ? { filing: entry.filing, before } : undefined;
  }
  return undefined;
}

// The unit and the share basis are compared one by one: nil has no unit, and bases convert.
const LIKENESS: Likeness = {
  keyOf: ({ concept, period, members, stance }) => factKey({ concept, period, members, stance }),
  traitOf: ({ period }) => periodKey(period),
  traitsOf: ({ periods }) => periods.map(({ period }) => periodKey(period)),
};

/** A target that was announced anew is not the one that an earlier filing repeated. */
function isSameAnnouncement(a: Filing, b: Filing, { stance }: Fact): boolean {
  const announced = ({ announcements }: Filing): string | undefined => announcements.find(({ id }) => id === stance)?.announced;
  return stance === undefined || announced(a) === announced(b);
}

/** By what the earlier figure is multiplied to be on the share basis of the later one. */
function rateOf({ scope: { issuer } }: Subject, before: Stated, fact: Stated): Decimal | undefined {
  const value = fact.value.kind === 'number' ? fact.value : before.value;
  const isRate = value.kind === 'number' && value.unit.kind === 'per-share';
  return isRate ? sharesFor(issuer, before.basis, fact.basis) : sharesFor(issuer, fact.basis, before.basis);
}

function intervalFor({ scope: { issuer } }: Subject, { value }: Stated): Interval {
  return value.kind === 'number' ? intervalOf(value.amount, value.decimals, issuer.rounding[value.unit.kind]) : { low: ZERO, high: ZERO };
}

function covers({ concept, period }: Restatement, fact: Fact): boolean {
  return concept === fact.concept && (period === undefined || period === fact.periodName);
}
