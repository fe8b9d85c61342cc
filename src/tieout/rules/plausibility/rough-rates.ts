import { Decimal } from '../../../model/amounts/decimal.ts';

/**
 * About how many units of a currency a U.S. dollar has cost over the last decades. Only the order of magnitude is meant:
 * it tells a rate from its reverse where the two are far apart, and nothing else. Currencies that lost most of their
 * worth on the way (ARS, TRY, ZWL and others) are not here.
 */
const FOR_A_DOLLAR: Readonly<Record<string, string>> = {
  USD: '1', EUR: '1', GBP: '1', CHF: '1', CAD: '1', AUD: '1', NZD: '1', SGD: '1', BND: '1',
  KWD: '0.3', BHD: '0.4', OMR: '0.4', JOD: '0.7',
  AED: '4', SAR: '4', QAR: '4', ILS: '4', PLN: '4', MYR: '4', RON: '4', BRL: '4', PEN: '3',
  CNY: '7', HKD: '8', DKK: '7', SEK: '9', NOK: '8', MAD: '9', ZAR: '14', MXN: '17',
  CZK: '22', TWD: '30', THB: '33', UYU: '35', PHP: '50', INR: '65', BDT: '90', ISK: '120',
  JPY: '110', HUF: '280', CLP: '700', KRW: '1150', COP: '3000', IDR: '13000', VND: '22000',
};

/** About how many units of one currency stand for one of another; `undefined` where nothing is known of one of them. */
export function roughRate(own: string, other: string): Decimal | undefined {
  const [mine, theirs] = [FOR_A_DOLLAR[own], FOR_A_DOLLAR[other]];
  return mine === undefined || theirs === undefined ? undefined : new Decimal(mine).div(theirs);
}

/** The least and the most that a U.S. dollar has cost in currencies that are worth about as much, from 1990 to 2025, with some room. */
const BETWEEN: Readonly<Record<string, readonly [least: string, most: string]>> = {
  USD: ['1', '1'], EUR: ['0.6', '1.25'], GBP: ['0.45', '0.97'], CHF: ['0.7', '1.85'], CAD: ['0.88', '1.65'], AUD: ['0.88', '2.15'], NZD: ['1.1', '2.65'], SGD: ['1.15', '1.95'],
};

/** Between what a rate of two currencies of about one worth has been; `undefined` where one of them is not known as such. */
export function knownRates(own: string, other: string): { readonly least: Decimal; readonly most: Decimal } | undefined {
  const [mine, theirs] = [BETWEEN[own], BETWEEN[other]];
  return mine && theirs ? { least: new Decimal(mine[0]).div(theirs[1]), most: new Decimal(mine[1]).div(theirs[0]) } : undefined;
}
