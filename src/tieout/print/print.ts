import type { CellContent } from '../../model/evaluation/cell-content.ts';
import { powerOfTen, type Decimal } from '../../model/amounts/decimal.ts';
import type { Scope } from '../../model/evaluation/answer.ts';
import type { Fact } from '../../model/content/fact.ts';
import { formatFigure } from '../../model/amounts/figure.ts';
import type { Place } from '../../model/finding.ts';
import type { Grid, GridCell, GridRow } from '../../model/tables/grid.ts';
import type { PrintedRecord } from '../../model/content/printed.ts';
import type { Mention, PrintedCell } from '../../model/content/transcription.ts';

/** A cell of a table, with its table and row. */
export interface PlacedCell {
  readonly grid: Grid;
  readonly row: GridRow;
  readonly cell: GridCell;
}

/** What a print turns out to be beside what the filing would print. */
export interface Comparison {
  /** `unknown` where nothing is on file to compare with. */
  readonly match: 'same' | 'different' | 'unknown';
  /** What the filing would print. */
  readonly ours: () => string;
  /** The facts behind what the filing would print. */
  readonly facts: readonly Fact[];
  /** The one fact that the print says in full: to the accuracy at which it was typed. */
  readonly whole?: Fact | undefined;
  /** What the source prints, if it is a number, with its sign and its scale. */
  readonly figure?: Figure | undefined;
}

/** One place where the source prints something, beside what the filing makes of it. */
export class Print implements Comparison {
  readonly line: number;
  readonly printed: string;
  /** Where it was typed off. */
  readonly place: Place;
  /** The cell of a table, or the figure of the text, that it is. */
  readonly at: PlacedCell | Mention;
  readonly content: CellContent;
  /** The record of a digit that the source printed otherwise than plain rounding would. */
  readonly record: PrintedRecord | undefined;
  readonly match: Comparison['match'];
  readonly ours: () => string;
  readonly facts: readonly Fact[];
  readonly whole: Fact | undefined;
  readonly figure: Figure | undefined;

  constructor({ line, printed, place }: PrintedCell | Mention, at: PlacedCell | Mention, content: CellContent, comparison: Comparison) {
    this.line = line;
    this.printed = printed;
    this.place = place;
    this.at = at;
    this.content = content;
    this.record = isMention(at) ? undefined : at.cell.record;
    this.match = comparison.match;
    this.ours = comparison.ours;
    this.facts = comparison.facts;
    this.whole = comparison.whole;
    this.figure = comparison.figure;
  }
}

/** A printed number. */
export interface Figure {
  /** In the scale printed. */
  readonly amount: Decimal;
  /** The scale, as a power of ten. */
  readonly exponent: number;
  /** Digits after the point. */
  readonly places: number;
}

/** The amount that a figure states, in ones. */
export function statedBy({ amount, exponent }: Figure): Decimal {
  return exponent === 0 ? amount : amount.times(powerOfTen(exponent));
}

/** A number with at least so many digits after the point, for messages. */
export function written({ issuer }: Pick<Scope, 'issuer'>, amount: Decimal, places: number): string {
  return formatFigure(amount, Math.max(places, amount.decimalPlaces()), issuer.style.grouping);
}

/** Whether a number printed with so many digits says all that the fact does. */
export function saysAll({ value }: Fact, { exponent, places }: Figure): boolean {
  if (value.kind !== 'number') return false;
  const digits = places - exponent;
  return value.decimals === 'exact' ? exponent <= 0 && value.amount.decimalPlaces() <= digits : digits >= value.decimals;
}

/** Whether a print stands in the text, and not in a table. */
export function isMention(at: Print['at']): at is Mention {
  return 'view' in at;
}
