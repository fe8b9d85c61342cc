import { isCurrency, type Currency } from './currency.ts';

// The signs and short names by which number formats name currencies (Unicode CLDR 48, narrow and common forms), and the
// currencies that each may stand for. A sign that is in no line may stand for any.
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR', '£': 'GBP EGP FKP GIP LBP SDG SHP SSP SYP', '¥': 'JPY CNY', '￥': 'JPY CNY', 円: 'JPY', 元: 'CNY TWD HKD', 圓: 'CNY TWD HKD', '₩': 'KRW KPW', 원: 'KRW KPW',
  '₹': 'INR', 'Rs': 'INR LKR MUR NPR PKR SCR', '₽': 'RUB', 'руб': 'RUB', '₺': 'TRY', '₫': 'VND', '₪': 'ILS', '฿': 'THB', '₱': 'PHP', '₦': 'NGN', '₴': 'UAH', '₸': 'KZT', '₡': 'CRC',
  '₲': 'PYG', '₵': 'GHS', '₭': 'LAK', '₮': 'MNT', '₾': 'GEL', '₼': 'AZN', '֏': 'AMD', 'kr': 'DKK ISK NOK SEK', 'Fr': 'CHF', 'zł': 'PLN', 'Kč': 'CZK', 'Ft': 'HUF', 'lei': 'MDL RON', 'лв': 'BGN',
  'S/': 'PEN', 'Bs': 'BOB VES', 'RM': 'MYR', 'Rp': 'IDR', 'R': 'ZAR', 'TL': 'TRY',
  'US$': 'USD', 'CA$': 'CAD', 'C$': 'CAD NIO', 'AU$': 'AUD', 'A$': 'AUD', 'NZ$': 'NZD', 'HK$': 'HKD', 'NT$': 'TWD', 'S$': 'SGD', 'R$': 'BRL', 'Z$': 'ZWL',
  $: 'ARS AUD BBD BMD BND BRL BSD BZD CAD CLP COP CUP CVE DOP FJD GYD HKD JMD KYD LRD MXN NAD NIO NZD SBD SGD SRD SVC TOP TTD TWD USD UYU WST XCD ZWL',
};

/** Whether a word beside the digits of a number names a currency: by its sign, a short name or its code. */
export function namesCurrency(word: string): boolean {
  return isCurrency(word) || Object.hasOwn(SIGNS, short(word)) || /^[\p{Sc}¤]$/u.test(word);
}

/** Whether a sign or code of a currency may stand for this one. */
export function mayStandFor(word: string, currency: Currency): boolean {
  if (isCurrency(word)) return word === currency;
  const known = Object.hasOwn(SIGNS, short(word)) ? SIGNS[short(word)] : undefined;
  return known === undefined || known.split(' ').includes(currency);
}

function short(word: string): string {
  return word.replace(/\.$/, '');
}
