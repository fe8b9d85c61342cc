import { Decimal } from './decimal.ts';
import { fail, succeed, type Outcome } from './finding.ts';

/** U+2212, the minus sign of typography: what every negative figure carries, however its style draws it. */
export const MINUS = '\u2212';

/**
 * Writes an amount with a fixed number of digits after the point and commas between thousands: `−1,866,374`, `8.3`.
 * The amount must already be rounded to `places`; more digits would be a figure that nobody rounded on purpose.
 */
export function formatFigure(amount: Decimal, places: number): string {
  // An integer is written as it is: asked for its places, decimal.js would copy and round it first.
  const written = places === 0 && amount.isInteger() ? amount.toFixed() : amount.toFixed(places);
  const negative = written.startsWith('-');
  const start = negative ? 1 : 0;
  const point = places === 0 ? written.length : written.length - places - 1;
  let figure = written.slice(point);
  let end = point;
  for (; end - start > 3; end -= 3) figure = `,${written.slice(end - 3, end)}${figure}`;
  return `${negative && !amount.isZero() ? MINUS : ''}${written.slice(start, end)}${figure}`;
}

/** Writes an exact number with all of its digits, likewise grouped. */
export function formatExact(amount: Decimal): string {
  return formatFigure(amount, amount.decimalPlaces());
}

const NUMBER = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/**
 * Reads a figure as filings print it: a sign (`-`, U+2212, `△`, `▲` or parentheses), digits, commas only
 * between thousands. Anything else is refused; nothing is guessed. (What drafters type into facts files is stricter and
 * says more of what is wrong: src/reading/number.ts.)
 */
export function parseFigure(text: string): Outcome<Decimal> {
  const trimmed = text.trim();
  const parenthesised = /^\((.*)\)$/.exec(trimmed);
  const signed = /^[-\u2212△▲](.*)$/.exec(trimmed);
  const digits = (parenthesised?.[1] ?? signed?.[1] ?? trimmed).trim();
  if (NUMBER.test(digits)) {
    const amount = new Decimal(digits.replaceAll(',', ''));
    return succeed((parenthesised ?? signed) && !amount.isZero() ? amount.negated() : amount);
  }
  return fail('it is not a figure as filings print them');
}

/** The number of digits typed after the point. */
export function placesTyped(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}
