import { ZERO, type Decimal } from '../../../model/amounts/decimal.ts';
import { membersKey, type Fact, type FactNumber } from '../../../model/content/fact.ts';
import { periodKey } from '../../../model/time/period.ts';
import { addIntervals, intervalOf, meet, type Interval } from '../../../model/amounts/rounding.ts';
import { formatUnit } from '../../../model/amounts/unit.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';
import { amountIn, amountOf, listed, nameOf } from '../../checking/naming.ts';
import { itemsCalled } from './balance-items.ts';
import { namesOf } from '../../checking/standard-items.ts';

/** What holds in every balance sheet and statement of income holds where nobody declared it. */
export const statementIdentities: Rule = {
  id: 'statement-identities',
  vouches: true,
  ofWhatIsThere: true,
  run: (subject) => IDENTITIES.flatMap((identity) => checkIdentity(subject, identity)),
};

/** A total and its parts, by the names that standard taxonomies give them; a part has several names, of which one is on file. */
interface Identity {
  readonly total: string;
  readonly parts: readonly (readonly string[])[];
  /** What may stand between the two, so that the parts are less than the total: where the issuer has a concept with these words, that they are not more is all that is known. */
  readonly between?: RegExp;
}

const OTHER_EQUITY = /\b(?:minority|non-?controlling|non controlling|temporary equity|mezzanine|redeemable|preferred)\b|非支配|少数株主|新株予約権/;
const TEMPORARY_EQUITY = /\b(?:temporary equity|mezzanine|redeemable|preferred)\b/;
const APART = /\b(?:held for (?:sale|distribution)|disposal groups?|discontinued|deferred assets|contract assets)\b|繰延資産/;

/**
 * FASB: `StockholdersEquity` is the parent's alone, so that only equity with the interests of others, or both, make up the whole;
 * temporary equity stands between liabilities and equity. IASB and the FSA know no such item: their equity is all of it.
 */
const IDENTITIES: readonly Identity[] = [
  { total: 'Assets', parts: [['LiabilitiesAndStockholdersEquity', 'EquityAndLiabilities', 'LiabilitiesAndNetAssets']] },
  { total: 'Assets', parts: [['Liabilities'], ['NetAssets', 'Equity']] },
  { total: 'Assets', parts: [['Liabilities'], ['StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest']], between: TEMPORARY_EQUITY },
  { total: 'Assets', parts: [['Liabilities'], ['StockholdersEquity']], between: OTHER_EQUITY },
  { total: 'Assets', parts: [['Liabilities'], ['StockholdersEquity'], ['MinorityInterest']], between: TEMPORARY_EQUITY },
  { total: 'Assets', parts: [['CurrentAssets', 'AssetsCurrent'], ['NoncurrentAssets', 'AssetsNoncurrent']], between: APART },
  { total: 'Liabilities', parts: [['CurrentLiabilities', 'LiabilitiesCurrent'], ['NoncurrentLiabilities', 'LiabilitiesNoncurrent']], between: APART },
  { total: 'EquityAndLiabilities', parts: [['Liabilities'], ['Equity']] },
  { total: 'LiabilitiesAndNetAssets', parts: [['Liabilities'], ['NetAssets']] },
  { total: 'Equity', parts: [['EquityAttributableToOwnersOfParent'], ['NoncontrollingInterests']] },
  { total: 'StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest', parts: [['StockholdersEquity'], ['MinorityInterest']] },
  { total: 'ProfitLoss', parts: [['ProfitLossAttributableToOwnersOfParent'], ['ProfitLossAttributableToNoncontrollingInterests', 'ProfitLossAttributableToNonControllingInterests']] },
  { total: 'ProfitLoss', parts: [['NetIncomeLoss'], ['NetIncomeLossAttributableToNoncontrollingInterest']] },
];

type Known = Fact & { readonly value: FactNumber | { readonly kind: 'nil' } };

function checkIdentity(subject: Subject, { total, parts, between }: Identity): readonly Check[] {
  const { scope, filing } = subject;
  const concepts = [...scope.taxonomy.concepts.values()];
  const [whole] = itemsCalled(concepts, [total]);
  if (!whole || whole.derivation) return [];
  // Parts of an identity are of one taxonomy: names such as Liabilities are in several.
  const prefix = whole.name.slice(0, whole.name.indexOf(':'));
  const own = concepts.filter(({ name, derivation }) => !derivation && name.startsWith(`${prefix}:`));
  const named = parts.map((names) => itemsCalled(own, names));
  const mayBeLess = between !== undefined && concepts.some((concept) => between.test(namesOf(concept)));
  return filing.facts.of(whole.id).filter(isKnown).flatMap((fact): readonly Check[] => {
    // A segment may be given assets that nobody financed.
    if (fact.value.kind !== 'number' || membersKey(fact.members) !== '') return [];
    const found = named.map((choices) => choices.flatMap(({ id }) => filing.facts.of(id).filter(isKnown).filter((each) => isBeside(each, fact)))[0]);
    const summands = found.filter((each) => each !== undefined);
    return summands.length < named.length ? [] : judge(subject, fact as Known & { readonly value: FactNumber }, summands, mayBeLess);
  });
}

function judge(subject: Subject, fact: Known & { readonly value: FactNumber }, summands: readonly Known[], mayBeLess: boolean): readonly Check[] {
  const { scope } = subject;
  const facts = [fact, ...summands];
  const labels = listed(summands.map((each) => scope.taxonomy.concepts.get(each.concept)?.label ?? each.concept));
  const looked: Relation = { rule: statementIdentities.id, facts, about: () => `${nameOf(scope, fact)} is ${labels}` };
  const sum = summands.reduce<Interval>((added, each) => addIntervals(added, intervalFor(subject, each)), { low: ZERO, high: ZERO });
  const stated = intervalFor(subject, fact);
  // Net assets are as often what is left of assets less liabilities that are typed with a sign.
  const unsigned = summands.reduce<Interval>((added, each) => addIntervals(added, each.value.kind === 'number' && isLiability(subject, each) ? magnitude(intervalFor(subject, each)) : intervalFor(subject, each)), { low: ZERO, high: ZERO });
  if (meet(stated, sum) || meet(stated, unsigned)) return [{ ...looked, outcome: 'consistent' }];
  if (mayBeLess && sum.high.lt(stated.low)) return [];
  const amount = summands.reduce<Decimal>((added, each) => (each.value.kind === 'number' ? added.plus(isLiability(subject, each) ? each.value.amount.abs() : each.value.amount) : added), ZERO);
  return [{ ...looked, outcome: 'inconsistent', finding: {
    rule: statementIdentities.id,
    severity: 'error',
    place: fact.place,
    message: `${nameOf(scope, fact)} is not ${summands.length === 1 ? 'equal to' : 'the sum of'} ${labels}, as they are called.`,
    expected: amountIn(scope, fact.value.unit, amount),
    actual: `${amountOf(scope, fact)}, a difference of ${amountIn(scope, fact.value.unit, fact.value.amount.minus(amount))}`,
    remedy: 'Correct one of the figures or its sign, or the XBRL name or the label of a concept that is another item.',
    related: summands.map((each) => ({ place: each.place, note: `${nameOf(scope, each)}: ${amountOf(scope, each)}` })),
  } }];
}

function isLiability({ scope }: Subject, { concept }: Known): boolean {
  const found = scope.taxonomy.concepts.get(concept);
  return found !== undefined && itemsCalled([found], ['Liabilities', 'CurrentLiabilities', 'NoncurrentLiabilities']).length > 0;
}

function magnitude({ low, high }: Interval): Interval {
  return high.lte(0) ? { low: high.negated(), high: low.negated() } : { low, high };
}

function isKnown(fact: Fact): fact is Known {
  return fact.value.kind === 'number' || fact.value.kind === 'nil';
}

function isBeside(each: Known, fact: Known): boolean {
  return periodKey(each.period) === periodKey(fact.period) && membersKey(each.members) === '' && each.stance === fact.stance
    && (each.value.kind === 'nil' || fact.value.kind === 'nil' || formatUnit(each.value.unit) === formatUnit(fact.value.unit));
}

function intervalFor({ scope: { issuer } }: Subject, { value }: Known): Interval {
  return value.kind === 'number' ? intervalOf(value.amount, value.decimals, issuer.rounding[value.unit.kind]) : { low: ZERO, high: ZERO };
}
