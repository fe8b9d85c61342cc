import { Decimal } from '../model/amounts/decimal.ts';
import type { IsoDate } from '../model/time/date.ts';
import { shownNumber } from './shown-number.ts';
import { GENERAL } from './styles.ts';
import type { StoredCell } from './stored-cell.ts';
import { shownDay, storedDay, type ShownDay } from './stored-day.ts';

/** What a person sees in a cell, or why that is not certain. */
export type SeenCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  /** A number as the cell shows it; of a percentage, what stands before the sign. */
  | { readonly kind: 'number'; readonly amount: Decimal; readonly percent: boolean; readonly currencies: readonly string[]; readonly formula?: string }
  | { readonly kind: 'day'; readonly day: IsoDate }
  | { readonly kind: 'yes-no'; readonly yes: boolean }
  /** Why nobody can tell what was meant, as the end of a sentence about the cell. */
  | { readonly kind: 'uncertain'; readonly because: string };

/** Spreadsheets keep fifteen digits of a number (IEEE 754; Excel specifications and limits), and write zeros for the rest. */
export const DIGITS = 15;

/** What of a workbook decides how its cells are seen. */
export interface SeenIn {
  readonly from1904: boolean;
  readonly isToBeWorkedOut: boolean;
}

/** Reads a cell by what it stores, its format and its formula. */
export function seenCell(cell: StoredCell | undefined, within: SeenIn): SeenCell {
  if (!cell) return { kind: 'empty' };
  if (cell.formula === undefined) return resultOf(cell, within);
  const formula = `the formula =${clipped(cell.formula)}`;
  if (cell.type === 'unworked') return uncertain(`holds ${formula}, which no program has worked out yet: open the workbook in a spreadsheet and save it, or type the figure`);
  if (within.isToBeWorkedOut) return uncertain(`holds ${formula}, which is to be worked out anew: open the workbook in a spreadsheet and save it, or type the figure`);
  const result = resultOf(cell, within);
  if (result.kind === 'number') return { ...result, formula: clipped(cell.formula) };
  return result.kind === 'uncertain' ? uncertain(`${result.because}, from ${formula}`) : uncertain(`holds ${formula}, whose result is no number: type the value itself`);
}

function resultOf({ type, text, format, marked }: StoredCell, { from1904 }: SeenIn): SeenCell {
  switch (type) {
    case 'error':
      return uncertain(`shows the error ${text}`);
    case 'yes-no':
      return { kind: 'yes-no', yes: text === 'yes' };
    case 'day':
      return dayOf(storedDay(text));
    case 'text':
      return marked !== undefined && FIGURE.test(text) ? uncertain(`says "${clipped(text)}", a part of which is ${marked}: type the figure alone`) : textOf(text);
    case 'unworked':
      return uncertain('holds a formula that no program has worked out yet');
    case 'number':
      return numberOf(text, format, from1904);
  }
}

/** Digits without letters: what is done to one of them changes the figure. */
const FIGURE = /^[^\p{L}]*\p{N}[^\p{L}]*$/u;

const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|GETTING_DATA|CONNECT!|BUSY!|PYTHON!|EXTERNAL!)$/;

function textOf(text: string): SeenCell {
  const trimmed = text.trim();
  if (ERROR.test(trimmed)) return uncertain(`shows the error ${trimmed}`);
  return trimmed === '' ? { kind: 'empty' } : { kind: 'text', text: trimmed };
}

const NUMBER = /^[-+]?(?:\d{1,400}\.?\d{0,400}|\.\d{1,400})(?:[eE][-+]?\d{1,4})?$/;

/** As large as a number of a spreadsheet may be (IEEE 754). */
const LARGEST = new Decimal('1.79769313486232e308');

function numberOf(stored: string, format: string | undefined, from1904: boolean): SeenCell {
  if (!NUMBER.test(stored)) return uncertain(`holds "${clipped(stored)}" where a number is stored`);
  const exact = new Decimal(stored);
  if (exact.abs().gt(LARGEST)) return uncertain('holds a number beyond all that a spreadsheet can hold');
  // What binary arithmetic leaves behind the fifteenth digit is not seen: 0.30000000000000004 is 0.3.
  const amount = exact.toSignificantDigits(DIGITS);
  if (format === undefined) return uncertain(`has a number format that the workbook does not describe, and holds ${amount.toFixed()}`);
  const shown = shownNumber(amount, format === '' ? GENERAL : format);
  if (shown.kind === 'time') return dayOf(shownDay(amount, shown.section, from1904));
  if (amount.abs().gte(`1e${String(DIGITS)}`)) return uncertain(`holds ${plain(amount)}, of whose digits a spreadsheet keeps the first ${String(DIGITS)}: type it as text, with an apostrophe before it`);
  return shown.kind === 'uncertain' ? shown : { kind: 'number', amount: shown.amount, percent: shown.percent, currencies: shown.currencies };
}

/** A number that may have hundreds of digits, for a message. */
function plain(amount: Decimal): string {
  return amount.e > 30 ? amount.toExponential() : amount.toFixed();
}

function dayOf(shown: ShownDay): SeenCell {
  return shown;
}

const LONGEST = 80;

function clipped(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function uncertain(because: string): SeenCell {
  return { kind: 'uncertain', because };
}
