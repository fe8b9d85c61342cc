import type { Concept } from '../../../model/content/concept.ts';
import { Decimal } from '../../../model/amounts/decimal.ts';
import { membersKey, type Fact } from '../../../model/content/fact.ts';
import { multiplyIntervals } from '../../../model/amounts/interval.ts';
import { endOf, instant, periodKey } from '../../../model/time/period.ts';
import { formatUnit } from '../../../model/amounts/unit.ts';
import { addIntervals, intervalOf, meet, scaleInterval, type Interval } from '../../../model/amounts/rounding.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';
import { amountIn, amountOf, nameOf } from '../../checking/naming.ts';
import { incomeFor, isLike, isNumber, speaksOf, PREFERRED, type EarningsIncome, type KnownFact as Known } from './earnings-income.ts';
import { sharesFor } from '../../sums/share-basis.ts';
import { localName, namesOf } from '../../checking/standard-items.ts';

/** Beyond this, no preferred dividend and no dilution explains the difference: a scale was wrong. */
const SLIP = new Decimal(20);
/** Preferred dividends that nothing on file tells of do not take so much that this is left. */
const MOST = new Decimal(4);
/** Two classes of shares, and shares that take part in dividends, move an amount per share by a few percent. */
const NEAR = new Decimal('1.05');

/** Earnings per share are income over shares, whether a tie says so or not. */
export const perShareAmounts: Rule = {
  id: 'per-share-amounts',
  vouches: false,
  ofWhatIsThere: true,
  run: (subject) => {
    const tied = new Set(subject.site.ties.filter(({ is }) => is.kind === 'sum' && is.terms.some(({ over, times }) => over ?? times)).map(({ total }) => total.concept));
    return [...subject.filing.facts.all.flatMap((fact) => (tied.has(fact.concept) ? [] : checkFact(subject, fact))), ...dilutionChecks(subject)];
  },
};

/** Income and shares of an amount per share, and what they come to. */
interface Divided extends EarningsIncome {
  readonly shares: FoundShares;
  readonly convert: Decimal;
  /** The amount per share times the shares, and the income that it should be. */
  readonly product: Interval;
  readonly stated: Interval;
}

function dividedBy(subject: Subject, fact: Known, concept: Concept): Divided | undefined {
  const found = incomeFor(subject, fact);
  const shares = sharesOf(subject, fact, concept);
  const convert = shares && sharesFor(subject.scope.issuer, fact.basis, shares.fact.basis);
  if (!found || !shares || !convert) return undefined;
  const product = scaleInterval(multiplyIntervals(intervalFor(subject, fact), intervalFor(subject, shares.fact)), convert);
  const whole = intervalFor(subject, found.income);
  const stated = found.less ? addIntervals(whole, turned(magnitude(intervalFor(subject, found.less)))) : whole;
  return { ...found, shares, convert, product, stated };
}

/** Whether the amount for another security, a share beside a depositary share, is all of the income: then nothing was taken from it before. */
function isAllOfItElsewhere(subject: Subject, fact: Known): boolean {
  return subject.filing.facts.all.some((other) => {
    const concept = subject.scope.taxonomy.concepts.get(other.concept);
    if (!concept || !isNumber(other) || !isLike(other, fact) || other.value.unit.kind !== 'per-share' || fact.value.unit.kind !== 'per-share') return false;
    if (other.value.unit.per === fact.value.unit.per || !isEarnings(concept) || isDiluted(concept)) return false;
    const divided = dividedBy(subject, other, concept);
    return divided !== undefined && meet(divided.product, divided.stated);
  });
}

function checkFact(subject: Subject, fact: Fact): readonly Check[] {
  const { scope } = subject;
  const concept = scope.taxonomy.concepts.get(fact.concept);
  if (!concept || !isNumber(fact) || fact.value.unit.kind !== 'per-share' || !isEarnings(concept)) return [];
  const found = dividedBy(subject, fact, concept);
  if (!found) return [];
  const { income, less, shares, convert, product, stated } = found;
  const looked: Relation = { rule: perShareAmounts.id, facts: [fact, income, ...(less ? [less] : []), shares.fact], about: () => `${nameOf(scope, fact)} is about ${income.concept}${less ? ` less ${less.concept}` : ''} over ${shares.fact.concept}` };
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
  if (isLess && !isDiluted(concept) && isAllOfItElsewhere(subject, fact)) return wrong('warning', 'is not income over shares, and the amount for another security is.');
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

const AVERAGE = /\baverage\b|WeightedAverage|平均/;

interface FoundShares {
  readonly fact: Known;
  /** A number at the end of the period stands for the average. */
  readonly atEnd: boolean;
}

function sharesOf({ scope, filing }: Subject, fact: Known, earnings: Concept): FoundShares | undefined {
  const concepts = [...scope.taxonomy.concepts.values()].filter(({ value }) => value === 'shares');
  const diluted = isDiluted(earnings);
  const averages = concepts.filter((concept) => concept.period === 'duration' && AVERAGE.test(`${namesOf(concept)} ${localName(concept)}`));
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

/** Dilution adds shares and takes from what each of them earned; where it would do otherwise, it is left out (IAS 33.41, ASC 260-10-45-17). */
function dilutionChecks(subject: Subject): readonly Check[] {
  const { scope, filing } = subject;
  const basic = new Map<string, Known>();
  const known = filing.facts.all.filter(isNumber).flatMap((fact) => {
    const concept = scope.taxonomy.concepts.get(fact.concept);
    const { kind } = fact.value.unit;
    const of = kind === 'per-share' && concept && isEarnings(concept) ? 'each' : kind === 'shares' && concept?.period === 'duration' && AVERAGE.test(`${namesOf(concept)} ${localName(concept)}`) ? 'number' : undefined;
    return of && concept ? [{ fact, of, diluted: isDiluted(concept), key: [of, periodKey(fact.period), membersKey(fact.members), fact.stance, fact.basis, formatUnit(fact.value.unit)].join('|') }] : [];
  });
  for (const { fact, diluted, key } of known) if (!diluted && !basic.has(key)) basic.set(key, fact);
  return known.flatMap(({ fact, of, diluted, key }): readonly Check[] => {
    const other = basic.get(key);
    // A loss is spread over more shares where continuing operations earn something.
    if (!diluted || !other || (of === 'each' && other.value.amount.lte(0))) return [];
    const [low, high] = of === 'number' ? [fact, other] : [other, fact];
    if (intervalFor(subject, low).high.gte(intervalFor(subject, high).low)) return [];
    return [{ rule: perShareAmounts.id, facts: [fact, other], about: () => `${nameOf(scope, fact)} is diluted`, outcome: 'inconsistent', finding: {
      rule: perShareAmounts.id,
      severity: 'warning',
      place: fact.place,
      message: `${nameOf(scope, fact)} is ${amountOf(scope, fact)}, ${of === 'number' ? 'fewer' : 'more'} than before dilution.`,
      expected: `${of === 'number' ? 'at least' : 'at most'} ${amountOf(scope, other)}`,
      actual: amountOf(scope, fact),
      remedy: 'Check the digits of both, and whether the two were exchanged.',
      related: [{ place: other.place, note: `${nameOf(scope, other)}: ${amountOf(scope, other)}` }],
    } }];
  });
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
