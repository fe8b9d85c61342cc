import type { Concept } from '../model/concept.ts';
import { Decimal } from '../model/decimal.ts';
import { membersKey, type Fact } from '../model/fact.ts';
import { multiplyIntervals } from '../model/interval.ts';
import { endOf, instant, periodKey } from '../model/period.ts';
import { addIntervals, intervalOf, meet, scaleInterval, type Interval } from '../model/rounding.ts';
import type { Check, Relation, Rule, Subject } from './check.ts';
import { amountIn, amountOf, nameOf } from './naming.ts';
import { incomeFor, isLike, isNumber, speaksOf, PREFERRED, type KnownFact as Known } from './earnings-income.ts';
import { sharesFor } from './share-basis.ts';
import { localName, namesOf } from './standard-items.ts';

/** Beyond this, no preferred dividend and no dilution explains the difference: a scale was wrong. */
const SLIP = new Decimal(20);
/** Preferred dividends that nothing on file tells of do not take so much that this is left. */
const MOST = new Decimal(4);
/** Two classes of shares, and shares that take part in dividends, move an amount per share by a few percent. */
const NEAR = new Decimal('1.05');

/** Earnings per share are income over shares, whether a tie says so or not. */
export const perShareAmounts: Rule = {
  id: 'per-share-amounts',
  title: 'Earnings per share fit income and shares',
  reason:
    'Where income, the number of shares and the earnings per share are all on file, one of them at another scale is seen ' +
    'at once, in a first filing too: 1.83 million a share of a company that earns 152 million on 83 million shares.',
  vouches: false,
  ofWhatIsThere: true,
  run: (subject) => {
    const tied = new Set(subject.site.ties.filter(({ is }) => is.kind === 'sum' && is.terms.some(({ over, times }) => over ?? times)).map(({ total }) => total.concept));
    return subject.filing.facts.all.flatMap((fact) => (tied.has(fact.concept) ? [] : checkFact(subject, fact)));
  },
};

function checkFact(subject: Subject, fact: Fact): readonly Check[] {
  const { scope } = subject;
  const concept = scope.taxonomy.concepts.get(fact.concept);
  if (!concept || !isNumber(fact) || fact.value.unit.kind !== 'per-share' || !isEarnings(concept)) return [];
  const found = incomeFor(subject, fact);
  const shares = sharesOf(subject, fact, concept);
  if (!found || !shares) return [];
  const { income, less } = found;
  const convert = sharesFor(scope.issuer, fact.basis, shares.fact.basis);
  if (!convert) return [];
  const looked: Relation = { rule: perShareAmounts.id, facts: [fact, income, ...(less ? [less] : []), shares.fact], about: () => `${nameOf(scope, fact)} is about ${income.concept}${less ? ` less ${less.concept}` : ''} over ${shares.fact.concept}` };
  const product = scaleInterval(multiplyIntervals(intervalFor(subject, fact), intervalFor(subject, shares.fact)), convert);
  const stated = less ? addIntervals(intervalFor(subject, income), turned(magnitude(intervalFor(subject, less)))) : intervalFor(subject, income);
  const isTurned = meet(turned(product), stated);
  // A loss per share is as often stated without a sign, by its name.
  if (meet(product, stated) || (isTurned && isLoss(concept))) return [{ ...looked, outcome: 'consistent' }];
  const apart = timesApart(product, stated);
  const wrong = (severity: 'error' | 'warning', message: string): readonly Check[] => [{ ...looked, outcome: 'inconsistent', finding: {
    rule: perShareAmounts.id,
    severity,
    place: fact.place,
    message: `${nameOf(scope, fact)} ${message}`,
    expected: `about ${amountIn(scope, fact.value.unit, (less ? income.value.amount.minus(less.value.amount.abs()) : income.value.amount).div(shares.fact.value.amount.times(convert)).toSignificantDigits(4))}`,
    actual: amountOf(scope, fact),
    remedy: 'Check the scale of all three rows, and their points.',
    related: [income, ...(less ? [less] : []), shares.fact].map((each) => ({ place: each.place, note: `${nameOf(scope, each)}: ${amountOf(scope, each)}` })),
  } }];
  // What preferred shares and other owners receive, the common ones do not: less may be right by any factor but that of a scale.
  const isLess = product.high.lt(stated.low) && found.of !== 'common';
  if (apart?.gte(SLIP) && (!isLess || isScale(apart))) return wrong('error', `is about ${apart.toSignificantDigits(2).toFixed()} times apart from income over shares.`);
  if (isTurned) return wrong('warning', 'is income over shares with the sign turned.');
  // Without preferred shares, nothing takes most of the income away.
  if (isLess && found.of === 'own' && product.low.gt(0) && apart?.gte(MOST) && !speaksOf(subject, PREFERRED)) return wrong('warning', `is about ${apart.toSignificantDigits(2).toFixed()} times less than income over shares.`);
  if (isLess) return [{ ...looked, outcome: 'unchecked', reason: 'what preferred shares or other owners receive may explain the difference' }];
  // Other owners may bear losses, convertible bonds would bear no interest, and shares come and go.
  if (found.of === 'all' || shares.atEnd || isDiluted(concept) || apart?.lte(NEAR)) return [{ ...looked, outcome: 'unchecked', reason: 'other owners, dilution or classes of shares may explain the difference' }];
  return wrong('warning', apart ? 'is not income over shares.' : 'has another sign than the income.');
}

function intervalFor({ scope: { issuer } }: Subject, { value }: Known): Interval {
  return intervalOf(value.amount, value.decimals, issuer.rounding[value.unit.kind]);
}

function turned({ low, high }: Interval): Interval {
  return { low: high.negated(), high: low.negated() };
}

function magnitude(interval: Interval): Interval {
  return interval.high.lte(0) ? turned(interval) : interval;
}

/** How many times the nearer ends of two intervals are of each other; `undefined` where their signs differ. */
function timesApart(a: Interval, b: Interval): Decimal | undefined {
  const ends = ({ low, high }: Interval): readonly [Decimal, Decimal] => (high.lte(0) ? [high.negated(), low.negated()] : [low, high]);
  if (a.high.gt(0) && b.high.lt(0) && a.low.gte(0)) return undefined;
  if (b.high.gt(0) && a.high.lt(0) && b.low.gte(0)) return undefined;
  const [x, y] = [ends(a), ends(b)];
  const [smaller, larger] = x[1].lt(y[1]) ? [x, y] : [y, x];
  return smaller[1].isZero() ? undefined : larger[0].div(smaller[1]);
}

/** Whether two amounts are apart by about a power of ten from a hundred on: a slip of the scale, and no coincidence. */
function isScale(apart: Decimal): boolean {
  const power = new Decimal(10).pow(apart.log(10).round());
  return power.gte(100) && apart.div(power).gte('0.6') && apart.div(power).lte('1.7');
}

const EARNINGS = /\b(?:earnings|net income|income|profit|net loss|loss|eps)\b|株当たり.*(?:利益|損失)/;
const OTHERS = /配当|純資産|\b(?:dividend|book|net assets?|cash|revenue|sales|tax|operating|ordinary|comprehensive|continuing|discontinued|adjusted|core|headline|pro forma|noncontrolling|non controlling)\b/;

function isEarnings(concept: Concept): boolean {
  const names = namesOf(concept);
  return concept.period === 'duration' && !concept.nonGaap && EARNINGS.test(names) && !OTHERS.test(names);
}

interface FoundShares {
  readonly fact: Known;
  /** A number at the end of the period stands for the average. */
  readonly atEnd: boolean;
}

function sharesOf({ scope, filing }: Subject, fact: Known, earnings: Concept): FoundShares | undefined {
  const concepts = [...scope.taxonomy.concepts.values()].filter(({ value }) => value === 'shares');
  const diluted = isDiluted(earnings);
  const averages = concepts.filter((concept) => concept.period === 'duration' && /\baverage\b|WeightedAverage|平均/.test(`${namesOf(concept)} ${localName(concept)}`));
  const alike = averages.filter((concept) => isDiluted(concept) === diluted);
  const isOf = (each: Fact): boolean => isNumber(each) && each.value.unit.kind === 'shares' && fact.value.unit.kind === 'per-share' && each.value.unit.of === fact.value.unit.per && each.value.amount.gt(0);
  const average = first([...alike, ...(diluted ? [] : averages)], (concept) => filing.facts.of(concept.id).find((each) => isLike(each, fact) && isOf(each)));
  if (average) return { fact: average, atEnd: false };
  const end = periodKey(instant(endOf(fact.period)));
  const outstanding = concepts.filter((concept) => concept.period === 'instant' && /\b(?:outstanding|issued)\b|発行済株式/.test(namesOf(concept)));
  const closing = first(outstanding, (concept) => filing.facts.of(concept.id).find((each) => periodKey(each.period) === end && membersKey(each.members) === membersKey(fact.members) && each.stance === undefined && fact.stance === undefined && isOf(each)));
  return closing && { fact: closing, atEnd: true };
}

/** Whether what is named is a loss, so that a positive amount is one. */
function isLoss(concept: Concept): boolean {
  const names = namesOf(concept);
  return /\bloss\b|損失/.test(names) && !/\b(?:earnings|income|profit|eps)\b|利益/.test(names);
}

function isDiluted(concept: Concept): boolean {
  const names = namesOf(concept);
  return /dilut|潜在株式調整後|希薄化/.test(names) && !/\bbasic\b/.test(names);
}

function first(concepts: readonly Concept[], find: (concept: Concept) => Fact | undefined): Known | undefined {
  for (const concept of concepts) {
    const found = find(concept);
    if (isNumber(found)) return found;
  }
  return undefined;
}
