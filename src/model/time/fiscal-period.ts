import type { FiscalYear } from './fiscal-year.ts';

/** A quarter of a fiscal year, counted from 1; a transition year of up to 18 months may have six. */
export type Quarter = 1 | 2 | 3 | 4 | 5 | 6;

/** The fiscal year of a period. */
export interface OfYear {
  /** What the issuer calls it: 2012. */
  readonly year: number;
  /** The transition year of that number, where an ordinary year has it as well: FY22T. */
  readonly marked?: true;
  /** How many quarters the year has, where it has not four. */
  readonly quarters?: Quarter;
}

/** A run of whole quarters of one fiscal year: a quarter, a half, nine months, the year. */
export interface FiscalSpan extends OfYear {
  readonly kind: 'span';
  readonly first: Quarter;
  readonly last: Quarter;
}

/** The last day of a quarter of a fiscal year. */
export interface FiscalEnd extends OfYear {
  readonly kind: 'end';
  readonly quarter: Quarter;
}

/** A period as the fiscal calendar names it. */
export type FiscalPeriod = FiscalSpan | FiscalEnd;

/** A run of quarters of a year. */
export function spanOf(year: FiscalYear, first: number, last: number): FiscalSpan {
  return { kind: 'span', ...ofYear(year), first: first as Quarter, last: last as Quarter };
}

/** The end of a quarter of a year. */
export function endIn(year: FiscalYear, quarter: number): FiscalEnd {
  return { kind: 'end', ...ofYear(year), quarter: quarter as Quarter };
}

function ofYear({ number, marked, quarterEnds: { length } }: FiscalYear): OfYear {
  return { year: number, ...(marked ? { marked } : {}), ...(length === 4 ? {} : { quarters: length as Quarter }) };
}

/** Whether a span is all of its year. */
export function isWholeYear({ first, last, quarters = 4 }: FiscalSpan): boolean {
  return first === 1 && last === quarters;
}

/** The number of a fiscal year as names and addresses write it: `2012`, `2022T`. */
export function yearLabel({ year, marked }: OfYear): string {
  return `${String(year)}${marked ? 'T' : ''}`;
}

const CUMULATIVE: readonly string[] = ['', '', '1H', '9M', '12M', '15M'];

/**
 * The name of a fiscal period: `FY12`, `1H12`, `2Q12`, `9M12`, and for balances `FY11-end`, `1H12-end`, `1Q12-end`. Two
 * digits mean 1980–2079; other years are written out. A transition year whose number an ordinary year has as well
 * carries a T: `FY22T`, `1Q22T`, `FY22T-end`. Of a year with more than four quarters there are `5Q22` and `12M22` too.
 */
export function formatPeriodName(fiscal: FiscalPeriod): string {
  const { year, marked, quarters = 4 } = fiscal;
  const digits = year >= 1980 && year < 2080 ? String(year % 100).padStart(2, '0') : String(year);
  const label = `${digits}${marked ? 'T' : ''}`;
  if (fiscal.kind === 'end') {
    const { quarter } = fiscal;
    return `${quarter === quarters ? 'FY' : quarter === 2 ? '1H' : `${String(quarter)}Q`}${label}-end`;
  }
  const { first, last } = fiscal;
  if (isWholeYear(fiscal)) return `FY${label}`;
  if (first === last) return `${String(first)}Q${label}`;
  return `${first === 3 ? '2H' : (CUMULATIVE[last] ?? '')}${label}`;
}

/** A name as it is written, before a calendar says which days it means. */
export interface WrittenName {
  readonly year: number;
  readonly marked: boolean;
  /** All of the year, or the quarters from the first to the last. */
  readonly span: 'year' | readonly [first: number, last: number];
  readonly isEnd: boolean;
}

const NAME = /^(FY|[1-6]Q|[12]H|9M|12M|15M)(\d{4}|\d{2})(T?)(-end)?$/;

/** Takes apart the name of a fiscal period; `undefined` for any other text: an issuer may name periods freely. */
export function takeApart(text: string): WrittenName | undefined {
  const [, span = '', digits = '', mark, end] = NAME.exec(text) ?? [];
  if (span === '') return undefined;
  const number = Number(digits);
  const year = digits.length === 4 ? number : number >= 80 ? 1900 + number : 2000 + number;
  return { year, marked: mark === 'T', span: quartersOf(span), isEnd: end !== undefined };
}

/** Whether a text has the form of a name that every calendar knows, so that it may mean nothing else. */
export function isPeriodName(text: string): boolean {
  return /^(?:FY|[1-4]Q|[12]H|9M)(?:\d{4}|\d{2})(?:-end)?$/.test(text);
}

function quartersOf(span: string): WrittenName['span'] {
  if (span === 'FY') return 'year';
  if (span.endsWith('M')) return [1, Number(span.slice(0, -1)) / 3];
  const n = Number(span[0]);
  return span.endsWith('Q') ? [n, n] : [2 * n - 1, 2 * n];
}
