import { Decimal } from '../../../model/amounts/decimal.ts';
import type { Filing, Translation } from '../../../model/content/filing.ts';
import { knownRates, roughRate } from './rough-rates.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';

/** What the money of a country gains or loses between two filings: more is a slip, or a crisis that is worth a look. */
const MOST = new Decimal(3);
/** Near one, a rate and its reverse are alike: what has moved so far … */
const MOVED = new Decimal('0.04');
/** … and whose reverse is so much nearer, was likely typed the other way round. */
const MUCH_NEARER = new Decimal(5);
/** No crisis does this. */
const SLIP = new Decimal(20);

/** A rough rate is about right by this factor. */
const ROUGH = new Decimal(5);

/** The rate of a translation is about that of the filings before. */
export const translationRates: Rule = {
  id: 'translation-rates',
  vouches: false,
  ofWhatIsThere: true,
  run: checkRate,
};

function checkRate({ site, filing }: Subject): readonly Check[] {
  const { translation } = filing;
  if (!translation || translation.rate.lte(0)) return [];
  // Filings stand newest first.
  const before = site.filings.filter(({ id, status, released }) => id !== filing.id && status === 'published' && released < filing.released);
  const found = before.flatMap((each) => {
    const rate = rateBetween(each, filing.currency, translation.currency);
    return rate && each.translation ? [{ filing: each, rate, translation: each.translation }] : [];
  })[0];
  if (!found) return checkAlone(filing, translation);
  const looked: Relation = { rule: translationRates.id, facts: [], about: () => `The rate of the translation is about that of ${found.filing.id}` };
  const apart = timesApart(translation.rate, found.rate);
  const apartTurned = timesApart(new Decimal(1).div(translation.rate), found.rate);
  const isMirrored = apart.minus(1).gte(MOVED) && apartTurned.minus(1).times(MUCH_NEARER).lte(apart.minus(1));
  if (apart.lte(MOST) && !isMirrored) return [{ ...looked, outcome: 'consistent' }];
  const turned = isMirrored || apartTurned.lte(MOST);
  return [{ ...looked, outcome: 'inconsistent', finding: {
    rule: translationRates.id,
    severity: apart.gt(MOST) && (turned || apart.gte(SLIP)) ? (filing.status === 'draft' ? 'warning' : 'error') : 'warning',
    place: translation.place,
    message: turned
      ? `The rate of the translation is ${translation.rateText} on ${translation.date}, ${apart.gt(MOST) ? '' : 'about '}the reverse of what filing ${found.filing.id} had on ${found.translation.date}.`
      : `The rate of the translation is ${translation.rateText} on ${translation.date}, about ${apart.toSignificantDigits(2).toFixed()} times apart from that of filing ${found.filing.id} on ${found.translation.date}.`,
    expected: `about ${found.rate.toSignificantDigits(6).toFixed()} ${filing.currency} for one ${translation.currency}`,
    actual: translation.rateText,
    remedy: turned ? `${apart.gt(MOST) ? '' : 'Check which of the two is meant. '}Write how many ${filing.currency} stand for one ${translation.currency}.` : 'Check the point, and the two currencies.',
    related: [{ place: found.translation.place, note: `filing ${found.filing.id}: ${found.translation.rateText}` }],
  } }];
}

/** A first filing has none before it: some currencies are so far apart that a rate tells which of them it is in. */
function checkAlone(filing: Filing, translation: Translation): readonly Check[] {
  const expected = roughRate(filing.currency, translation.currency);
  if (!expected) return [];
  const looked: Relation = { rule: translationRates.id, facts: [], about: () => `The rate of the translation is ${filing.currency} for one ${translation.currency}` };
  const reverse = new Decimal(1).div(translation.rate);
  const isFar = timesApart(translation.rate, expected).gte(SLIP) && timesApart(reverse, expected).lte(ROUGH);
  const known = knownRates(filing.currency, translation.currency);
  const isWithin = (rate: Decimal): boolean => known !== undefined && rate.gte(known.least) && rate.lte(known.most);
  const isOnOtherSide = known !== undefined && !isWithin(translation.rate) && isWithin(reverse);
  if (!isFar && !isOnOtherSide) return [];
  return [{ ...looked, outcome: 'inconsistent', finding: {
    rule: translationRates.id,
    severity: filing.status === 'draft' || !isFar ? 'warning' : 'error',
    place: translation.place,
    message: `The rate of the translation is ${translation.rateText}, which is about how many ${translation.currency} stand for one ${filing.currency}.`,
    expected: `how many ${filing.currency} stand for one ${translation.currency}, about ${new Decimal(1).div(translation.rate).toSignificantDigits(4).toFixed()}`,
    actual: translation.rateText,
    remedy: `Write how many ${filing.currency} stand for one ${translation.currency}.`,
  } }];
}

/** How many of a currency stood for one of another in a filing, whichever of the two it reports in. */
function rateBetween({ currency, translation }: Filing, own: string, other: string): Decimal | undefined {
  if (!translation || translation.rate.lte(0)) return undefined;
  if (currency === own && translation.currency === other) return translation.rate;
  return isReverse(currency, translation, own, other) ? new Decimal(1).div(translation.rate) : undefined;
}

function isReverse(currency: string, translation: Translation, own: string, other: string): boolean {
  return currency === other && translation.currency === own;
}

function timesApart(a: Decimal, b: Decimal): Decimal {
  return a.gt(b) ? a.div(b) : b.div(a);
}
