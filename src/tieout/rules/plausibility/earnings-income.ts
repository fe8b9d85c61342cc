import type { Concept } from '../../../model/content/concept.ts';
import { membersKey, type Fact, type FactNumber } from '../../../model/content/fact.ts';
import { periodKey } from '../../../model/time/period.ts';
import { currencyOf } from '../../../model/amounts/unit.ts';
import type { Subject } from '../../checking/check.ts';
import { localName, namesOf } from '../../checking/standard-items.ts';

/** A fact that is a number. */
export type KnownFact = Fact & { readonly value: FactNumber };

/** The income that an amount per share divides, as far as a filing tells of it. */
export interface EarningsIncome {
  readonly income: KnownFact;
  /** What preferred shares receive of it, where the income of the common shares is not on file itself. */
  readonly less?: KnownFact;
  /** Whose income is left: that of common shares, that of the company's own owners, or that of all. */
  readonly of: 'common' | 'own' | 'all';
}

/** Income as standard taxonomies call it. */
const COMMON = ['NetIncomeLossAvailableToCommonStockholdersBasic', 'ProfitLossAttributableToOrdinaryEquityHoldersOfParentEntity', 'NetIncomeLossAvailableToCommonStockholdersDiluted'];
const OWN = ['ProfitLossAttributableToOwnersOfParent', 'ProfitAttributableToOwnersOfParent', 'NetIncomeLoss'];
const ALL = ['NetIncome', 'ProfitLoss'];
const NAMES = [...COMMON, ...OWN, ...ALL];

/** Income in words of ids, names and labels. */
const INCOME = /\b(?:income|profit|earnings|loss)\b|純利益|純損失/;
const NO_INCOME = /\b(?:comprehensive|operating|ordinary (?:income|profit|loss)|per share|dividends?|before|from continuing|from discontinued)\b|当たり|包括/;
const OF_COMMON = /\b(?:available|attributable|applicable|allocable|allocated)(?: to| for)?(?: the)?(?: holders of| owners of)?(?: the)? (?:common|ordinary)\b|\bearnings (?:for|on|to) (?:common|ordinary)\b|普通株[主式]に(?:帰属|係る)/;
const LABEL = /^(?:net |consolidated )?(?:income|profit|earnings|loss|net profit)(?: ?\/? ?\((?:loss|profit|income)\))?(?: for the (?:year|period|quarter|half[- ]year|six months|nine months))?(?: attributable to (?!non).*)?$|^(?:親会社.*に帰属する)?(?:当期|四半期|中間)(?:純)?利益/i;

/** What takes a part of the income before common shares do. */
export const PREFERRED = /\b(?:preferred|preference)\b|優先株|優先配当/;
const PREFERRED_DIVIDEND = /\b(?:preferred|preference)\b.*\b(?:dividends?|distributions?)\b|\b(?:dividends?|distributions?)\b.*\b(?:preferred|preference)\b|優先株.*配当|優先配当/;
const IN_CASH = /\b(?:paid|payments?|payable)\b|per share|支払/;
const OTHER_OWNERS = /\b(?:non-?controlling|non controlling|minority|attributable)\b|非支配|少数株主|帰属/;

/** Finds the income that an amount per share divides: that of common shares before that of the owners, and this before that of all. */
export function incomeFor(subject: Subject, fact: KnownFact): EarningsIncome | undefined {
  const { scope: { taxonomy }, filing } = subject;
  const monetary = [...taxonomy.concepts.values()].filter(({ value, period }) => value === 'monetary' && period === 'duration');
  const beside = (concept: Concept): KnownFact | undefined => filing.facts.of(concept.id).filter(isNumber).find((each) => isLike(each, fact) && currencyOf(each.value.unit) === currencyOf(fact.value.unit));
  const ranked = monetary.flatMap((concept) => {
    const rank = rankOf(concept);
    const income = rank === undefined ? undefined : beside(concept);
    return income && rank !== undefined ? [{ income, rank }] : [];
  }).sort((a, b) => a.rank - b.rank);
  const [first] = ranked;
  if (!first) return undefined;
  const of = first.rank < OWN_RANK ? 'common' : first.rank < ALL_RANK || !speaksOf(subject, OTHER_OWNERS) ? 'own' : 'all';
  if (of === 'common') return { income: first.income, of };
  const preferred = monetary.filter((concept) => PREFERRED_DIVIDEND.test(namesOf(concept)) && !IN_CASH.test(namesOf(concept))).flatMap((concept) => beside(concept) ?? []);
  const [less] = preferred;
  return less && preferred.length === 1 && of === 'own' ? { income: first.income, less, of: 'common' } : { income: first.income, of };
}

const OWN_RANK = 100;
const ALL_RANK = 200;

/** How near an item is to what common shares earn; `undefined` where it is no income. */
function rankOf(concept: Concept): number | undefined {
  const name = NAMES.indexOf(localName(concept));
  const names = namesOf(concept);
  if (COMMON.includes(localName(concept))) return name;
  if (INCOME.test(names) && OF_COMMON.test(names) && !NO_INCOME.test(names)) return OWN_RANK - 1;
  if (name >= 0) return (OWN.includes(localName(concept)) ? OWN_RANK : ALL_RANK) + name;
  if (!LABEL.test(concept.label)) return undefined;
  return (/attributable|帰属/i.test(concept.label) ? ALL_RANK : ALL_RANK * 2) - 1;
}

/** Whether an item with such words has a figure in the filing. */
export function speaksOf({ scope, filing }: Subject, words: RegExp): boolean {
  return [...scope.taxonomy.concepts.values()].some((concept) => words.test(namesOf(concept)) && filing.facts.of(concept.id).some(({ value }) => value.kind === 'number' && !value.amount.isZero()));
}

/** Whether two facts are of one time, one part and one stance. */
export function isLike(a: Fact, b: Fact): boolean {
  return periodKey(a.period) === periodKey(b.period) && membersKey(a.members) === membersKey(b.members) && a.stance === b.stance;
}

/** Whether a fact is a number. */
export function isNumber(fact: Fact | undefined): fact is KnownFact {
  return fact?.value.kind === 'number';
}
