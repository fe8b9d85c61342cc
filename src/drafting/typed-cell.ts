import type { Cell, CellValue } from 'hucre';
import { Decimal } from '../model/decimal.ts';

/** What a person sees in a cell of a workbook, or why that is not certain. */
export type TypedCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  /** A number as the cell shows it; of a percentage, what stands before the sign. */
  | { readonly kind: 'number'; readonly amount: Decimal; readonly percent: boolean; readonly formula?: string }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'yes-no'; readonly yes: boolean }
  /** Why nobody can tell what was meant, as the end of a sentence about the cell. */
  | { readonly kind: 'uncertain'; readonly because: string };

/** Spreadsheets keep fifteen digits of a number (IEEE 754; Excel specifications and limits), and write zeros for the rest. */
export const DIGITS = 15;

/** Reads a cell by its value, its format and its formula. */
export function typedCell(value: CellValue | undefined, cell: Cell | undefined): TypedCell {
  if (cell?.type === 'error' || (typeof value === 'string' && /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|GETTING_DATA|CONNECT!|BUSY!|PYTHON!)$/.test(value))) {
    return uncertain(`shows the error ${String(value ?? cell?.value)}`);
  }
  if (cell?.formula !== undefined) return worked(cell);
  if (value === null || value === undefined) return { kind: 'empty' };
  if (typeof value === 'boolean') return { kind: 'yes-no', yes: value };
  if (typeof value === 'number') return numberShown(value, cell?.style?.numFmt ?? 'General');
  if (typeof value === 'string') return textOf(value);
  return value instanceof Date ? dateShown(value) : uncertain('holds what is neither a text nor a number');
}

/** A formula is named as one wherever its result is taken over: a facts file keeps figures, and nothing works them out again. */
function worked({ formula = '', formulaResult, style }: Cell): TypedCell {
  if (formulaResult === null || formulaResult === undefined) return uncertain(`holds the formula =${formula}, which no program has worked out yet: open the workbook in a spreadsheet and save it, or type the figure`);
  const result = typedCell(formulaResult, { value: formulaResult, type: 'number', ...(style ? { style } : {}) });
  if (result.kind === 'number') return { ...result, formula };
  return result.kind === 'uncertain' ? uncertain(`${result.because}, from the formula =${formula}`) : uncertain(`holds the formula =${formula}, whose result is no number: type the value itself`);
}

function textOf(text: string): TypedCell {
  const trimmed = text.trim();
  return trimmed === '' ? { kind: 'empty' } : { kind: 'text', text: trimmed };
}

function dateShown(date: Date): TypedCell {
  const written = Number.isNaN(date.valueOf()) ? '' : date.toISOString();
  return /^\d{4}-\d\d-\d\dT00:00:00\.000Z$/.test(written) ? { kind: 'date', date: written.slice(0, 10) } : uncertain(`holds ${written === '' ? 'a date that there is not' : `a time of day (${written.slice(0, 19)})`}`);
}

/** A number with the digits that its cell shows, where these are all that it holds. */
function numberShown(value: number, format: string): TypedCell {
  if (!Number.isFinite(value)) return uncertain('holds a number beyond all that a spreadsheet can hold');
  const amount = new Decimal(value.toPrecision(DIGITS));
  if (amount.abs().gte(new Decimal(10).pow(DIGITS))) return uncertain(`holds ${amount.toFixed()}, of whose digits a spreadsheet keeps the first ${String(DIGITS)}: type it as text, with an apostrophe before it`);
  const shown = shownBy(format, amount);
  if (typeof shown === 'string') return uncertain(shown);
  const { percent, places } = shown;
  const seen = percent ? amount.times(100) : amount;
  if (places !== undefined && seen.decimalPlaces() > places) {
    return uncertain(`shows ${seen.toDecimalPlaces(places).toFixed()}${percent ? '%' : ''} and holds ${seen.toFixed()}${percent ? '%' : ''}: type the figure that is meant`);
  }
  return { kind: 'number', amount: seen, percent };
}

/** What a number format does to a number (ECMA-376, 18.8.31): whether it shows a percentage, and how many places. A sentence's end where it shows another number. */
function shownBy(format: string, amount: Decimal): { readonly percent: boolean; readonly places?: number } | string {
  const sections = format.split(';');
  const section = (amount.isNegative() ? sections[1] : amount.isZero() ? sections[2] : undefined) ?? sections[0] ?? '';
  const literal = [...section.matchAll(/"([^"]*)"|\\(.)/g)].map(([, quoted, single]) => quoted ?? single ?? '').join('');
  const bare = section.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  if (bare === '' || /general|@/i.test(bare)) return { percent: false };
  const percent = bare.includes('%');
  if (/[\u2030]/.test(bare + literal) || (/[%\uff05]/.test(literal) && !percent)) return `is shown by the format ${format}, of which nobody can tell whether it is a percentage`;
  if (/[0#?],+(?:[^0#?,]|$)/.test(bare)) return `is shown by the format ${format}, which cuts off thousands: it holds ${amount.toFixed()}`;
  if (/[A-Za-z\u4e00-\u9fff]/.test(literal.replace(/\b[A-Z]{3}\b/g, ''))) return `is shown by the format ${format}, whose words may name a scale: type the figure without them`;
  if (/[0#?]E[+-]/i.test(bare) || bare.includes('/')) return { percent };
  return { percent, places: /\.([0#?]*)/.exec(bare)?.[1]?.length ?? 0 };
}

function uncertain(because: string): TypedCell {
  return { kind: 'uncertain', because };
}
