import type { Aspects } from '../model/content/aspect.ts';
import type { CellContent } from '../model/evaluation/cell-content.ts';
import { baseFor, isChange, periodFor } from '../model/evaluation/cell-period.ts';
import type { Concept } from '../model/content/concept.ts';
import type { Decimal } from '../model/amounts/decimal.ts';
import type { Scope } from '../model/evaluation/answer.ts';
import type { Fact } from '../model/content/fact.ts';
import type { Accuracy } from '../model/amounts/rounding.ts';
import { parseFigure } from '../model/amounts/figure.ts';
import { NoteRegister } from '../model/layout/footnote.ts';
import type { Grid, GridCell } from '../model/tables/grid.ts';
import { numberNotes } from '../model/layout/numbering.ts';
import type { Period } from '../model/time/period.ts';
import type { CellView, RowView, TableView } from '../views/table-view.ts';
import type { Unit } from '../model/amounts/unit.ts';
import { placeHeadings, textsOver, type PlacedHeading } from './headings.ts';

/** A table of a filing as its files tell it: what a page shows of it, and what every figure is about. */
export interface ExportedTable {
  readonly scope: Scope;
  readonly view: TableView;
  readonly headings: readonly PlacedHeading[];
  /** What stands over each column, from the top down. */
  readonly columns: readonly ExportedColumn[];
  readonly rows: readonly ExportedRow[];
}

/** A column, by the name that the address of its cells has, and with its headings. */
export interface ExportedColumn {
  readonly id: string;
  readonly headings: readonly string[];
}

/** A line of a table; a heading has no cells. */
export interface ExportedRow {
  readonly id: string;
  readonly view: RowView;
  readonly cells: readonly ExportedCell[];
}

/** A figure as it is shown: in units of a power of ten, with the sign as printed. */
export interface ShownFigure {
  readonly amount: Decimal;
  /** The power of ten: 6 for millions, -2 for percent. */
  readonly exponent: number;
  /** Digits after the point. */
  readonly places: number;
}

/** A cell, with all that is known of it. */
export interface ExportedCell {
  readonly column: string;
  readonly view: CellView;
  readonly aspects: Aspects;
  readonly concept?: Concept;
  readonly period?: Period;
  /** The period that a change is measured against. */
  readonly base?: Period;
  readonly unit?: Unit;
  /** The facts that it shows or is computed from. */
  readonly facts: readonly Fact[];
  /** Computed rather than reported. */
  readonly derived: boolean;
  /** The whole number with the sign of its fact; absent where there is no number, or none with an end. */
  readonly exact?: Decimal;
  /** How exact the issuer says it is. */
  readonly accuracy?: Accuracy;
  readonly shown?: ShownFigure;
  /** What would be shown, had the print not been wrong. */
  readonly corrected?: Decimal;
}

/** Brings together what a table shows in a filing and what its cells are about; its notes are numbered from 1. */
export function exportTable(scope: Scope, grid: Grid, laidOut: TableView): ExportedTable {
  const view = numberNotes(laidOut, new NoteRegister());
  const headings = placeHeadings(view);
  const over = textsOver(headings, view.columns);
  return {
    scope,
    view,
    headings,
    columns: grid.columns.map(({ id }, index) => ({ id, headings: over[index] ?? [] })),
    rows: grid.rows.map(({ id, cells }, index): ExportedRow => {
      const row = view.rows[index];
      if (!row) throw new Error(`Row ${id} of table ${view.id} is not laid out.`);
      return { id, view: row, cells: cells.flatMap((cell, column) => exportCell(scope, cell, row.cells[column])) };
    }),
  };
}

function exportCell(scope: Scope, cell: GridCell, view: CellView | undefined): readonly ExportedCell[] {
  if (!view) return [];
  const { column, aspects, content } = cell;
  const concept = scope.taxonomy.concepts.get(aspects.concept ?? '');
  return [{ column, view, aspects, ...(concept ? { concept, ...periodsOf(scope, aspects, concept) } : {}), ...contentOf(scope, cell, content) }];
}

function periodsOf(scope: Scope, aspects: Aspects, concept: Concept): Pick<ExportedCell, 'period' | 'base'> {
  const period = aspects.period === undefined ? '' : periodFor(scope, aspects.period, aspects, concept);
  if (typeof period === 'string') return {};
  const base = isChange(aspects) ? baseFor(scope, aspects, concept, period) : '';
  return { period, ...(typeof base === 'string' ? {} : { base }) };
}

function contentOf(scope: Scope, { record }: GridCell, content: CellContent): Pick<ExportedCell, 'unit' | 'facts' | 'derived' | 'exact' | 'accuracy' | 'shown' | 'corrected'> {
  if (content.kind !== 'number') return { facts: 'fact' in content ? [content.fact] : [], derived: false };
  const { unit, quantity, presentation: { exponent, places } } = content;
  const printed = record ? parseFigure(record.printed, scope.issuer.style.grouping) : undefined;
  const [fact] = quantity.facts;
  return {
    unit,
    facts: quantity.facts,
    derived: quantity.derived,
    ...(quantity.derived && !hasEnd(quantity.amount) ? {} : { exact: quantity.amount }),
    ...(!quantity.derived && fact?.value.kind === 'number' ? { accuracy: fact.value.decimals } : {}),
    shown: { amount: printed?.ok ? printed.value : content.shown, exponent, places },
    ...(printed?.ok && record?.reason === 'erratum' ? { corrected: content.shown } : {}),
  };
}

// A division that does not come out fills all digits of a decimal (src/model/amounts/decimal.ts); sums of facts never do.
function hasEnd(amount: Decimal): boolean {
  return amount.precision() <= 30;
}
