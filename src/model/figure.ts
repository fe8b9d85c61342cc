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

const NUMBER = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/**
 * Reads a figure as people print or type it: a sign (`-`, U+2212, `△`, `▲` or parentheses), digits, commas only
 * between thousands. Anything else is refused with the reason; nothing is guessed.
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
  return fail(problemWith(trimmed, digits));
}

/** The number of digits typed after the point. */
export function placesTyped(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}

function problemWith(text: string, digits: string): string {
  if (/^[\d.,]+[eE][+-]?\d+$/.test(digits)) {
    return 'a spreadsheet has shortened it to powers of ten, and digits may be lost';
  }
  if (/[\uFF10-\uFF19\uFF0C\uFF0E]/.test(text)) return 'it has full-width digits';
  if (/^[\d,.]+$/.test(digits) && digits.includes(',')) return 'its commas do not stand between thousands';
  if (/^\d+(\s\d{3})+/.test(digits)) return 'its thousands are separated by spaces';
  if (/%$/.test(digits)) return 'it carries a percent sign; the scale column says percent';
  if (/^[A-Z]{3}|[¥$€£]/.test(digits)) return 'it carries a currency; the unit column says which';
  return 'it is not a number';
}
