import { Decimal } from './decimal.ts';
import { fail, succeed, type Outcome } from '../finding.ts';
import { groupDigits, isGrouped, type Grouping } from './grouping.ts';

/** U+2212, the minus sign of typography: what every negative figure carries, however its style draws it. */
export const MINUS = '\u2212';

/**
 * Writes an amount with a fixed number of digits after the point and commas between groups of digits: `−1,866,374`, `8.3`.
 * The amount must already be rounded to `places`; more digits would be a figure that nobody rounded on purpose.
 */
export function formatFigure(amount: Decimal, places: number, grouping: Grouping): string {
  // An integer is written as it is: asked for its places, decimal.js would copy and round it first.
  const written = places === 0 && amount.isInteger() ? amount.toFixed() : amount.toFixed(places);
  const negative = written.startsWith('-');
  const start = negative ? 1 : 0;
  const point = places === 0 ? written.length : written.length - places - 1;
  return `${negative && !amount.isZero() ? MINUS : ''}${groupDigits(written.slice(start, point), grouping)}${written.slice(point)}`;
}

/** Writes an exact number with all of its digits, likewise grouped. */
export function formatExact(amount: Decimal, grouping: Grouping): string {
  return formatFigure(amount, amount.decimalPlaces(), grouping);
}

const NUMBER = /^(\d[\d,]*)(?:\.\d+)?$/;

/**
 * Reads a figure as filings print it: a sign (`-`, U+2212, `△`, `▲` or parentheses), digits, commas only
 * where the grouping has them. Anything else is refused; nothing is guessed. (What drafters type into facts files is stricter and
 * says more of what is wrong: src/reading/formats/number.ts.)
 */
export function parseFigure(text: string, grouping: Grouping): Outcome<Decimal> {
  const trimmed = text.trim();
  const parenthesised = /^\((.*)\)$/.exec(trimmed);
  const signed = /^[-\u2212△▲](.*)$/.exec(trimmed);
  const digits = (parenthesised?.[1] ?? signed?.[1] ?? trimmed).trim();
  const [, whole] = NUMBER.exec(digits) ?? [];
  if (whole !== undefined && isGrouped(whole, grouping)) {
    const amount = new Decimal(digits.replaceAll(',', ''));
    return succeed((parenthesised ?? signed) && !amount.isZero() ? amount.negated() : amount);
  }
  return fail('it is not a figure as filings print them');
}

/** The number of digits typed after the point. */
export function placesTyped(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}
