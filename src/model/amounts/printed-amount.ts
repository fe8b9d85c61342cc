import { SCALES } from './scale.ts';
import type { Decimal } from './decimal.ts';
import { parseFigure, placesTyped } from './figure.ts';
import type { Grouping } from './grouping.ts';
import { RATIO_SCALES } from './ratio-scale.ts';
import { scaleNamed } from './unit-words.ts';

/** A number as a document prints it, with what the words around its digits say. */
export interface PrintedAmount {
  /** In the scale that its words name; negative for a minus sign or parentheses. */
  readonly amount: Decimal;
  /** Digits after the point. */
  readonly places: number;
  /** The power of ten that its words name: 6 for `million`, -2 for `%` and `pence`, -4 for `basis points`. Absent where they name none. */
  readonly exponent?: number;
  readonly currency?: string;
}

/** What stands in one place of a document: the text, and what it is. */
export interface PrintedFigure {
  readonly printed: string;
  readonly kind: 'number' | 'dash' | 'words';
  /** Of a number. */
  readonly amount?: PrintedAmount;
}

const SHAPE = /^(\(?)\s*([-\u2212△▲]?)\s*(US\$|[$€£¥₹₩]|Rs\.?|[A-Z]{3})?\s*([\d,]*\d(?:\.\d+)?)\s*([^\d()]*?)\s*(\)?)$/u;
const DASH = /^[-\u2010-\u2015\u2212]+$/;

/** Signs that documents use for currencies. A dollar or yen sign alone is taken for the one that most filings mean. */
const SIGNS: Readonly<Record<string, string>> = { $: 'USD', US$: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', 'Rs.': 'INR', Rs: 'INR', '₩': 'KRW' };

/**
 * Reads what a document prints in one place: `(1,234)`, `1,003.3Gbps`, `JPY51,109 million`, `$656 million`, `5.5%`,
 * `1.3 points`; a dash of any length; anything else is words. A sign for a currency stands before the digits, a scale
 * or a unit after them.
 */
export function readPrintedFigure(printed: string, grouping: Grouping): PrintedFigure {
  if (DASH.test(printed)) return { printed, kind: 'dash' };
  const [, open = '', sign = '', currency, digits = '', unit = '', close = ''] = SHAPE.exec(printed) ?? [];
  const parsed = parseFigure(digits, grouping);
  if (!parsed.ok || (open === '') !== (close === '') || (sign !== '' && open !== '')) return { printed, kind: 'words' };
  const exponent = exponentOf(unit);
  return {
    printed,
    kind: 'number',
    amount: {
      amount: (sign !== '' || open !== '') && !parsed.value.isZero() ? parsed.value.negated() : parsed.value,
      places: placesTyped(digits),
      ...(exponent === undefined ? {} : { exponent }),
      ...(currency === undefined ? {} : { currency: SIGNS[currency] ?? currency }),
    },
  };
}

function exponentOf(unit: string): number | undefined {
  if (/^(?:%|percent|(?:percentage )?points?|pence|penny|p|cents?)$/i.test(unit)) return -2;
  if (/^(?:basis points?|bps?)$/i.test(unit)) return RATIO_SCALES['basis-points'];
  const [first = '', second = ''] = unit.split(' ');
  // Signs that stand together, as in 億円, say the unit behind the scale.
  const [signs = ''] = /^\p{Script=Han}+(?=[円元圓])|^\p{Script=Hangul}+(?=원)/u.exec(unit) ?? [];
  const scale = [`${first} ${second}`, first, signs].map((words) => scaleNamed(words)).find((each) => each !== undefined);
  return scale === undefined || scale === 'ones' ? undefined : SCALES[scale];
}
