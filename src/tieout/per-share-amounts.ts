import type { Concept } from '../model/concept.ts';
import { Decimal } from '../model/decimal.ts';
import { membersKey, type Fact, type FactNumber } from '../model/fact.ts';
import { multiplyIntervals } from '../model/interval.ts';
import { endOf, instant, periodKey } from '../model/period.ts';
import { intervalOf, meet, scaleInterval, type Interval } from '../model/rounding.ts';
import { currencyOf } from '../model/unit.ts';
import type { Check, Relation, Rule, Subject } from './check.ts';
import { amountIn, amountOf, nameOf } from './naming.ts';
import { sharesFor } from './share-basis.ts';
import { conceptsCalled, localName, namesOf } from './standard-items.ts';

/** Beyond this, no preferred dividend and no dilution explains the difference: a scale was wrong. */
const SLIP = new Decimal(20);
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

type Known = Fact & { readonly value: FactNumber };

function checkFact(subject: Subject, fact: Fact): readonly Check[] {
  const { scope } = subject;
  const concept = scope.taxonomy.concepts.get(fact.concept);
  if (!concept || !isKnown(fact) || fact.value.unit.kind !== 'per-share' || !isEarnings(concept)) return [];
  const found = incomeOf(subject, fact);
  const income = found?.fact;
  const shares = sharesOf(subject, fact, concept);
  if (!found || !income || !shares) return [];
  const convert = sharesFor(scope.issuer, fact.basis, shares.fact.basis);
  if (!convert) return [];
  const looked: Relation = { rule: perShareAmounts.id, facts: [fact, income, shares.fact], about: () => `${nameOf(scope, fact)} is about ${income.concept} over ${shares.fact.concept}` };
  const product = scaleInterval(multiplyIntervals(intervalFor(subject, fact), intervalFor(subject, shares.fact)), convert);
  const stated = intervalFor(subject, income);
  if (meet(product, stated)) return [{ ...looked, outcome: 'consistent' }];
  const apart = timesApart(product, stated);
  const wrong = (severity: 'error' | 'warning', message: string): readonly Check[] => [{ ...looked, outcome: 'inconsistent', finding: {
    rule: perShareAmounts.id,
    severity,
    place: fact.place,
    message: `${nameOf(scope, fact)} ${message}`,
    expected: `about ${amountIn(scope, fact.value.unit, income.value.amount.div(shares.fact.value.amount.times(convert)).toSignificantDigits(4))}`,
    actual: amountOf(scope, fact),
    remedy: 'Check the scale of all three rows, and their points.',
    related: [income, shares.fact].map((each) => ({ place: each.place, note: `${nameOf(scope, each)}: ${amountOf(scope, each)}` })),
  } }];
  // What preferred shares and other owners receive, the common ones do not: less may be right by any factor but that of a scale.
  const isLess = product.high.lt(stated.low) && found.of !== 'common';
  if (apart?.gte(SLIP) && (!isLess || isScale(apart))) return wrong('error', `is about ${apart.toSignificantDigits(2).toFixed()} times apart from income over shares.`);
  if (isLess) return [{ ...looked, outcome: 'unchecked', reason: 'what preferred shares or other owners receive may explain the difference' }];
  // Other owners may bear losses, convertible bonds would bear no interest, and shares come and go.
  if (found.of === 'all' || shares.atEnd || isDiluted(concept) || apart?.lte(NEAR)) return [{ ...looked, outcome: 'unchecked', reason: 'other owners, dilution or classes of shares may explain the difference' }];
  return wrong('warning', apart ? 'is not income over shares.' : 'has another sign than the income.');
}

function isKnown(fact: Fact | undefined): fact is Known {
  return fact?.value.kind === 'number';
}

function intervalFor({ scope: { issuer } }: Subject, { value }: Known): Interval {
  return intervalOf(value.amount, value.decimals, issuer.rounding[value.unit.kind]);
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

const EARNINGS = /\b(?:earnings|net income|income|profit|net loss|loss|eps)\b/;
const OTHERS = /\b(?:dividend|book|net assets?|cash|revenue|sales|tax|operating|ordinary|comprehensive|continuing|discontinued|adjusted|core|headline|pro forma|noncontrolling|non controlling)\b/;

function isEarnings(concept: Concept): boolean {
  const names = namesOf(concept);
  return concept.period === 'duration' && !concept.nonGaap && EARNINGS.test(names) && !OTHERS.test(names);
}

/** Income as standard taxonomies call it: that of common shares, that of the company's own owners, and that of all. */
const COMMON = ['NetIncomeLossAvailableToCommonStockholdersBasic', 'ProfitLossAttributableToOrdinaryEquityHoldersOfParentEntity', 'NetIncomeLossAvailableToCommonStockholdersDiluted'];
const OWN = ['ProfitLossAttributableToOwnersOfParent', 'ProfitAttributableToOwnersOfParent', 'NetIncomeLoss'];
const INCOMES = [...COMMON, ...OWN, 'NetIncome', 'ProfitLoss'];

interface FoundIncome {
  readonly fact: Known;
  readonly of: 'common' | 'own' | 'all';
}

const INCOME_LABEL = /^(?:net |consolidated )?(?:income|profit|earnings|loss|net profit)(?: ?\(loss\))?(?: for the (?:year|period))?(?: attributable to (?!non).*)?$/i;

function incomeOf({ scope, filing }: Subject, fact: Known): FoundIncome | undefined {
  const monetary = [...scope.taxonomy.concepts.values()].filter(({ value, period }) => value === 'monetary' && period === 'duration');
  const standard = conceptsCalled(monetary, INCOMES);
  const byLabel = monetary.filter((concept) => !standard.includes(concept) && INCOME_LABEL.test(concept.label) && !INCOMES.includes(localName(concept)));
  const found = first([...standard, ...byLabel], (concept) => filing.facts.of(concept.id).find((each) => isLike(each, fact) && isKnown(each) && currencyOf(each.value.unit) === currencyOf(fact.value.unit)));
  const name = found && localName(scope.taxonomy.concepts.get(found.concept) as Concept);
  return found && name !== undefined ? { fact: found, of: COMMON.includes(name) ? 'common' : OWN.includes(name) ? 'own' : 'all' } : undefined;
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
  const isOf = (each: Fact): boolean => isKnown(each) && each.value.unit.kind === 'shares' && fact.value.unit.kind === 'per-share' && each.value.unit.of === fact.value.unit.per && each.value.amount.gt(0);
  const average = first([...alike, ...(diluted ? [] : averages)], (concept) => filing.facts.of(concept.id).find((each) => isLike(each, fact) && isOf(each)));
  if (average) return { fact: average, atEnd: false };
  const end = periodKey(instant(endOf(fact.period)));
  const outstanding = concepts.filter((concept) => concept.period === 'instant' && /\b(?:outstanding|issued)\b/.test(namesOf(concept)));
  const closing = first(outstanding, (concept) => filing.facts.of(concept.id).find((each) => periodKey(each.period) === end && membersKey(each.members) === membersKey(fact.members) && each.stance === undefined && fact.stance === undefined && isOf(each)));
  return closing && { fact: closing, atEnd: true };
}

function isDiluted(concept: Concept): boolean {
  const names = namesOf(concept);
  return /dilut/.test(names) && !/\bbasic\b/.test(names);
}

function isLike(a: Fact, b: Fact): boolean {
  return periodKey(a.period) === periodKey(b.period) && membersKey(a.members) === membersKey(b.members) && a.stance === b.stance;
}

function first(concepts: readonly Concept[], find: (concept: Concept) => Fact | undefined): Known | undefined {
  for (const concept of concepts) {
    const found = find(concept);
    if (isKnown(found)) return found;
  }
  return undefined;
}
