import { CURRENT, WITHDRAWN } from './currencies.ts';
import { parseDate, type IsoDate } from '../time/date.ts';

/** An ISO 4217 currency code, in capitals: `JPY`. */
export type Currency = string;

/** The codes of ISO 4217, of today and of former days. */
export const CURRENCY_CODES: readonly Currency[] = [...CURRENT.split(' '), ...Object.keys(WITHDRAWN)];
const CODES: ReadonlySet<string> = new Set(CURRENCY_CODES);

/** Whether a text is a code of ISO 4217, of today or of former days. */
export function isCurrency(text: string): boolean {
  return CODES.has(text);
}

/** A currency that is no more. */
export interface WithdrawnCurrency {
  /** The last day on which there was such money. */
  readonly until: IsoDate;
  /** The code of what took its place, where that is one. */
  readonly successor?: Currency;
}

/** Until when there was a currency, and what took its place; `undefined` for the money of today. */
export function withdrawalOf(currency: Currency): WithdrawnCurrency | undefined {
  const [text = '', successor] = (Object.hasOwn(WITHDRAWN, currency) ? WITHDRAWN[currency] : undefined) ?? [];
  const until = parseDate(text);
  return until.ok ? { until: until.value, ...(successor === undefined ? {} : { successor }) } : undefined;
}

/** A hundredth of a currency, in which amounts per share are printed in some countries. */
export interface Hundredth {
  readonly currency: Currency;
  /** What many of them are called: `pence`. */
  readonly many: string;
  /** What one is called: `penny`. */
  readonly one: string;
}

const hundredth = (currency: Currency, one: string, many: string): Hundredth => ({ currency, one, many });

/**
 * Hundredths by what files write: the first two letters of the currency, and the first of what it is called, as exchanges
 * write them. ISO 4217 has no codes for them: an amount in pence is one of pounds, shown a hundredfold.
 */
const HUNDREDTHS: Readonly<Record<string, Hundredth>> = {
  AUc: hundredth('AUD', 'cent', 'cents'),
  CAc: hundredth('CAD', 'cent', 'cents'),
  EUc: hundredth('EUR', 'cent', 'cents'),
  GBp: hundredth('GBP', 'penny', 'pence'),
  HKc: hundredth('HKD', 'cent', 'cents'),
  ILa: hundredth('ILS', 'agora', 'agorot'),
  KEc: hundredth('KES', 'cent', 'cents'),
  MYs: hundredth('MYR', 'sen', 'sen'),
  NZc: hundredth('NZD', 'cent', 'cents'),
  SGc: hundredth('SGD', 'cent', 'cents'),
  USc: hundredth('USD', 'cent', 'cents'),
  ZAc: hundredth('ZAR', 'cent', 'cents'),
};

/** The hundredth that a file names; `undefined` for any other text. */
export function hundredthNamed(text: string): Hundredth | undefined {
  return Object.hasOwn(HUNDREDTHS, text) ? HUNDREDTHS[text] : undefined;
}

/** How a file names the hundredth of a currency, and what it is called; `undefined` where none is printed anywhere. */
export function hundredthOf(currency: Currency): Hundredth & { readonly name: string } | undefined {
  const [name, found] = Object.entries(HUNDREDTHS).find(([, each]) => each.currency === currency) ?? [];
  return name !== undefined && found ? { ...found, name } : undefined;
}

/** What people write for currencies that ISO 4217 calls otherwise, in capitals, and how each is called. */
const MEANT: Readonly<Record<string, readonly [code: Currency, name: string]>> = {
  RMB: ['CNY', 'renminbi'], CNH: ['CNY', 'renminbi, on shore and off'], YUAN: ['CNY', 'yuan'],
  NTD: ['TWD', 'New Taiwan dollar'], NT$: ['TWD', 'New Taiwan dollar'], TWN: ['TWD', 'New Taiwan dollar'],
  STG: ['GBP', 'pound sterling'], UKP: ['GBP', 'pound sterling'], UKL: ['GBP', 'pound sterling'], '£': ['GBP', 'pound sterling'],
  YEN: ['JPY', 'yen'], JPN: ['JPY', 'yen'], '円': ['JPY', 'yen'],
  WON: ['KRW', 'won'], KOR: ['KRW', 'won'], '₩': ['KRW', 'won'],
  EURO: ['EUR', 'euro'], '€': ['EUR', 'euro'], EU: ['EUR', 'euro'],
  US$: ['USD', 'U.S. dollar'], USA: ['USD', 'U.S. dollar'], U$: ['USD', 'U.S. dollar'],
  CDN: ['CAD', 'Canadian dollar'], CAN: ['CAD', 'Canadian dollar'], C$: ['CAD', 'Canadian dollar'], CA$: ['CAD', 'Canadian dollar'],
  AUS: ['AUD', 'Australian dollar'], A$: ['AUD', 'Australian dollar'], AU$: ['AUD', 'Australian dollar'],
  NZL: ['NZD', 'New Zealand dollar'], NZ$: ['NZD', 'New Zealand dollar'],
  HK$: ['HKD', 'Hong Kong dollar'], HKG: ['HKD', 'Hong Kong dollar'], SIN: ['SGD', 'Singapore dollar'], S$: ['SGD', 'Singapore dollar'],
  SFR: ['CHF', 'Swiss franc'], SWF: ['CHF', 'Swiss franc'], NIS: ['ILS', 'shekel'], '₪': ['ILS', 'shekel'],
  RS: ['INR', 'Indian rupee'], '₹': ['INR', 'Indian rupee'], IRS: ['INR', 'Indian rupee'], RM: ['MYR', 'ringgit'], RP: ['IDR', 'rupiah'],
  BHT: ['THB', 'baht'], '฿': ['THB', 'baht'], '₱': ['PHP', 'Philippine peso'], '₫': ['VND', 'dong'],
  DHS: ['AED', 'dirham of the Emirates'], DH: ['AED', 'dirham of the Emirates'], SR: ['SAR', 'Saudi riyal'], KD: ['KWD', 'Kuwaiti dinar'], QR: ['QAR', 'Qatari riyal'],
  R$: ['BRL', 'real'], MEX: ['MXN', 'Mexican peso'], ZL: ['PLN', 'zloty'], KCS: ['CZK', 'Czech koruna'],
  DKR: ['DKK', 'Danish krone'], NKR: ['NOK', 'Norwegian krone'], SKR: ['SEK', 'Swedish krona'], TL: ['TRY', 'Turkish lira'], YTL: ['TRY', 'Turkish lira'], '₺': ['TRY', 'Turkish lira'],
  RBL: ['RUB', 'ruble'], '₽': ['RUB', 'ruble'], DMK: ['DEM', 'German mark'], FFR: ['FRF', 'French franc'],
};

/** What people write for hundredths, in capitals. */
const HUNDREDTHS_MEANT: Readonly<Record<string, string>> = {
  GBX: 'GBp', GBPX: 'GBp', PENCE: 'GBp', ZAC: 'ZAc', ILA: 'ILa', ILX: 'ILa', USX: 'USc', EUX: 'EUc', AUX: 'AUc', NZX: 'NZc', CAX: 'CAc', HKX: 'HKc',
};

/** The hundredth that a text means without being the name of one: `GBp` for `GBX`. */
export function hundredthMeant(text: string): string | undefined {
  const upper = text.toUpperCase();
  return HUNDREDTHS_MEANT[upper] ?? Object.keys(HUNDREDTHS).find((name) => name.toUpperCase() === upper && !isCurrency(upper));
}

/** What to write for a text that is no code of ISO 4217: `CNY, the code of the renminbi`. */
export function currencyExpected(text: string): string {
  const upper = text.toUpperCase();
  const minor = hundredthNamed(text) ?? hundredthNamed(hundredthMeant(text) ?? '');
  if (minor) return `${minor.currency}, the code of which ${minor.many} are hundredths`;
  const [code, name] = MEANT[upper] ?? [];
  if (code !== undefined && name !== undefined) return `${code}, the code of the ${name}`;
  if (isCurrency(upper)) return `${upper}, in capitals`;
  return 'a code of ISO 4217 in capitals, such as JPY';
}
