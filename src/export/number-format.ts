import { behindFigure } from '../model/behind-figure.ts';
import type { Issuer } from '../model/issuer.ts';

type Negative = Issuer['style']['negative'];

const GROUPED = '#,##0';

/**
 * The number format (ECMA-376, part 1, section 18.8.31) in which a spreadsheet shows a figure as the page does: its
 * digits after the point, the issuer's way of drawing negatives, and the unit that stands behind it.
 *
 * `coarser` is the power of ten by which it is shown coarser than the cell holds it, a multiple of three: each comma
 * behind the digits divides by a thousand.
 */
export function shownFormat(places: number, negative: Negative, suffix?: string, coarser = 0): string {
  const digits = `${GROUPED}${fraction(places)}${','.repeat(coarser / 3)}`;
  const unit = literal(behindFigure(suffix === undefined ? {} : { suffix }));
  switch (negative) {
    // The blank of the width of a parenthesis keeps digits under digits.
    case 'parentheses':
      return `${digits}${unit}_);(${digits})${unit}`;
    case 'triangle':
      return `${digits}${unit};${literal('△')}${digits}${unit}`;
    case 'minus':
      return `${digits}${unit};${literal('\u2212')}${digits}${unit}`;
  }
}

/** The format of an exact number: all its digits, whatever the width of the column. */
export function exactFormat(places: number): string {
  return `0${fraction(places)}`;
}

function fraction(places: number): string {
  return places === 0 ? '' : `.${'0'.repeat(places)}`;
}

/** Text that a format prints as it stands. A quotation mark cannot stand between quotation marks. */
function literal(text: string): string {
  return text.split('"').map((piece) => (piece === '' ? '' : `"${piece}"`)).join('\\"');
}
