import { parseDate } from '../model/time/date.ts';
import type { Concept } from '../model/content/concept.ts';
import { hundredthNamed, isCurrency } from '../model/amounts/currency.ts';
import type { Grouping } from '../model/amounts/grouping.ts';
import { nameOfSign } from '../model/signs/names.ts';
import { straysIn } from '../model/signs/stray.ts';
import { parseNumber } from '../reading/formats/number.ts';
import { mayStandFor } from '../model/amounts/currency-signs.ts';
import { DIGITS, type SeenCell } from '../spreadsheet/seen-cell.ts';
import { numberText } from './cell-text.ts';

/** What a facts file would say for a cell, or why nobody can tell: the end of a sentence about the cell. */
export type TypedValue = { readonly text: string; readonly formula?: string } | { readonly because: string };

/** The row of a facts file to which a cell belongs. */
export interface TypedRow {
  /** What its concept takes; absent for a concept that is not declared. */
  readonly kind: Concept['value'] | undefined;
  readonly scale: string;
  readonly unit: string;
  readonly grouping: Grouping;
}

const WORDS: ReadonlySet<string> = new Set(['nil', 'undecided', 'blank']);

/** A cell under a period as a facts file writes it. */
export function typedFigure(seen: SeenCell, row: TypedRow): TypedValue {
  switch (seen.kind) {
    case 'empty':
      return { text: '' };
    case 'uncertain':
      return { because: seen.because };
    case 'number':
      return numberIn(seen, row);
    case 'day':
      return row.kind === 'date' ? { text: seen.day } : { because: `holds the date ${seen.day}, where ${expected(row)} belongs` };
    case 'yes-no':
      return row.kind === 'yes-no' ? { text: seen.yes ? 'yes' : 'no' } : { because: `holds ${seen.yes ? 'TRUE' : 'FALSE'}, where ${expected(row)} belongs` };
    case 'text':
      return textIn(seen.text, row);
  }
}

function numberIn({ amount, percent, currencies, formula }: Extract<SeenCell, { kind: 'number' }>, row: TypedRow): TypedValue {
  if (!isNumeric(row)) return { because: `holds the number ${amount.toFixed()}, where ${expected(row)} belongs: type it as text, with an apostrophe before it` };
  const [currency = ''] = row.unit.split('/');
  const isMoney = isCurrency(currency) || hundredthNamed(currency) !== undefined;
  const foreign = currencies.find((sign) => !isMoney || !mayStandFor(sign, currency));
  if (foreign !== undefined) return { because: `shows "${foreign}" beside ${amount.toFixed()}, and the row is in ${row.unit}: type the figure in ${row.unit}` };
  const inPercent = row.scale === 'percent' || row.unit === 'percent';
  if (percent && !inPercent && row.unit !== 'ratio') return { because: `shows ${amount.toFixed()}%, and the row is in ${row.unit}, ${row.scale}: type it without the sign` };
  const held = percent && !inPercent ? amount.div(100) : amount;
  const text = numberText(held, row.grouping);
  if (!parseNumber(text, row.grouping).ok) return { because: `holds ${amount.toExponential()}, which no figure is` };
  return { text, ...(formula === undefined ? {} : { formula }) };
}

function textIn(text: string, row: TypedRow): TypedValue {
  const stray = strayIn(text);
  if (stray !== undefined) return { because: stray };
  if (WORDS.has(text)) return { text };
  if (isNumeric(row) && !parseNumber(text, row.grouping).ok) return { because: `says ${shown(text)}, which is no figure: type a number such as -1,234.5, or nil, undecided or blank` };
  if (row.kind === 'date' && !parseDate(text).ok) return { because: `says ${shown(text)}, which is no day: type it as YYYY-MM-DD, or nil, undecided or blank` };
  if (row.kind === 'yes-no' && text !== 'yes' && text !== 'no') return { because: `says ${shown(text)}: type yes, no, nil, undecided or blank` };
  return { text };
}

/** A cell of a column that is none of a period: a source, or how exact the figures of the row are. */
export function typedWord(seen: SeenCell, column: string): TypedValue {
  const value = wordOf(seen);
  if (column === 'decimals' && 'text' in value && value.text !== '' && !/^(?:[-\u2212]?\d{1,2}|exact)$/.test(value.text)) {
    return { because: `says ${shown(value.text)}, which does not state how exact figures are: type a whole number such as -3 or 2, or exact` };
  }
  return value;
}

function wordOf(seen: SeenCell): TypedValue {
  switch (seen.kind) {
    case 'empty':
      return { text: '' };
    case 'uncertain':
      return { because: seen.because };
    case 'number':
      return seen.percent || seen.formula !== undefined || seen.currencies.length > 0 ? { because: 'holds a percentage, a formula or an amount of money, where words belong' } : { text: seen.amount.toFixed() };
    case 'day':
      return { text: seen.day };
    case 'yes-no':
      return { because: `holds ${seen.yes ? 'TRUE' : 'FALSE'}, where words belong: type the word itself` };
    case 'text': {
      const stray = strayIn(seen.text);
      return stray === undefined ? { text: seen.text } : { because: stray };
    }
  }
}

/** What in a text nobody sees, and the file could not keep. */
function strayIn(text: string): string | undefined {
  const [stray] = straysIn(text);
  return stray === undefined ? undefined : `holds ${nameOfSign(stray.code)} behind ${shown(text.slice(0, stray.index))}, which nobody sees: type the text anew`;
}

function isNumeric({ kind, scale }: TypedRow): boolean {
  return kind === undefined ? scale !== '' : kind !== 'text' && kind !== 'date' && kind !== 'yes-no';
}

function expected(row: TypedRow): string {
  if (isNumeric(row)) return 'a figure';
  return row.kind === 'date' ? 'a day such as 2012-11-14' : row.kind === 'yes-no' ? 'yes or no' : 'a text';
}

/** Whether a cell holds so many digits that a spreadsheet may have cut off more (Excel specifications and limits). */
export function mayBeCut(seen: SeenCell): boolean {
  return seen.kind === 'number' && seen.amount.precision() >= DIGITS;
}

/** Whether two texts of a cell say the same: as amounts where both are. */
export function saysSame(before: string, after: string, grouping: Grouping): boolean {
  if (before === after) return true;
  const [a, b] = [parseNumber(before, grouping), parseNumber(after, grouping)];
  return a.ok && b.ok && a.value.eq(b.value);
}

/** As much of a value as a message shows. */
const SHOWN = 60;

/** A text for a message. */
export function shown(text: string): string {
  if (text === '') return 'nothing';
  return `"${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}"`;
}
