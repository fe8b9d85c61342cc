import { behindFigure } from '../../views/behind-figure.ts';
import type { Decimal } from '../../model/amounts/decimal.ts';
import { groupDigits } from '../../model/amounts/grouping.ts';
import type { Issuer } from '../../model/content/issuer.ts';

type Style = Pick<Issuer['style'], 'negative' | 'grouping'>;

/**
 * The number format (ECMA-376, part 1, section 18.8.31) in which a spreadsheet shows a figure as the page does: its
 * digits after the point, the issuer's way of drawing negatives, and the unit that stands behind it.
 *
 * `coarser` is the power of ten by which it is shown coarser than the cell holds it, a multiple of three: each comma
 * behind the digits divides by a thousand, and nothing divides by another power ({@link canBeCoarser}).
 */
export function shownFormat(shown: Decimal, places: number, { negative, grouping }: Style, suffix?: string, coarser = 0): string {
  const digits = `${whole(shown, grouping)}${fraction(places)}${','.repeat(coarser / 3)}`;
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

/** Whether a format can show a number at a scale that is coarser by this power of ten. */
export function canBeCoarser(coarser: number): boolean {
  return coarser >= 0 && coarser % 3 === 0;
}

/**
 * The digits before the point. A spreadsheet groups by thousands, or as the computer on which it runs does; elsewhere
 * the commas are written into the format, as many as this figure has.
 */
function whole(shown: Decimal, grouping: Style['grouping']): string {
  if (grouping === 'thousands') return '#,##0';
  const digits = shown.abs().trunc().toFixed().length;
  return groupDigits('0'.repeat(digits), grouping).replaceAll(',', '\\,').replace(/0(?!$)/g, '#');
}

function fraction(places: number): string {
  return places === 0 ? '' : `.${'0'.repeat(places)}`;
}

/** Text that a format prints as it stands. A quotation mark cannot stand between quotation marks. */
function literal(text: string): string {
  return text.split('"').map((piece) => (piece === '' ? '' : `"${piece}"`)).join('\\"');
}
