import { labelWords } from '../../views/behind-figure.ts';
import type { Decimal } from '../../model/amounts/decimal.ts';
import { membersKey, type Fact } from '../../model/content/fact.ts';
import { periodKey } from '../../model/time/period.ts';
import { formatUnit } from '../../model/amounts/unit.ts';
import type { ExportedCell, ExportedColumn, ExportedRow, ExportedTable } from '../exported-table.ts';

/** What a column of data holds for a cell: a text, an exact number, or nothing. */
export type DataValue = string | Decimal | number | undefined;

/** Where a cell stands: what a column of data is worked out from. */
export interface PlacedCell {
  readonly table: ExportedTable;
  readonly row: ExportedRow;
  readonly column: ExportedColumn | undefined;
  readonly cell: ExportedCell;
}

/** A column of data: its name in the header row, what it says, and how it is worked out from the record of a row. */
export interface DataColumn<Record = PlacedCell> {
  readonly name: string;
  /** What it holds, in a sentence for docs/export-format.md. */
  readonly holds: string;
  readonly of: (record: Record) => DataValue;
}

/** The columns of every table's data, one row a cell; new ones are added at the end. */
export const DATA_COLUMNS: readonly DataColumn[] = [
  { name: 'filing', holds: 'The id of the filing.', of: ({ table }) => table.scope.filing.id },
  { name: 'table', holds: 'The id of the table.', of: ({ table }) => table.view.id },
  { name: 'row', holds: 'The id of the row.', of: ({ row }) => row.id },
  { name: 'column', holds: 'The id of the column.', of: ({ cell }) => cell.column },
  { name: 'label', holds: 'What the row is called on the page, and what its figures are in where the page says that behind it.', of: ({ row }) => labelWords(row.view) },
  { name: 'heading', holds: 'What stands over the column, from the top down, joined by " / ".', of: ({ column }) => column?.headings.join(' / ') },
  { name: 'concept', holds: 'The id of the concept.', of: ({ cell }) => cell.concept?.id },
  { name: 'name', holds: 'The XBRL name of the concept.', of: ({ cell }) => cell.concept?.name },
  { name: 'members', holds: 'dimension=member, several joined by ";"; empty for the whole.', of: ({ cell }) => membersKey(cell.aspects.members ?? {}) },
  { name: 'announcement', holds: 'The id of the announcement that a target belongs to; empty for what happened.', of: ({ cell }) => cell.aspects.stance },
  { name: 'basis', holds: 'The id of the share basis, for shares and amounts per share.', of: ({ cell }) => common(cell.facts, (fact) => fact.basis) },
  { name: 'period-start', holds: 'The first day of a span of time; empty for a point in time.', of: ({ cell: { period } }) => (period?.kind === 'duration' ? period.from : undefined) },
  { name: 'period-end', holds: 'The last day of a span, or the day at whose end a balance stands.', of: ({ cell: { period } }) => (period?.kind === 'duration' ? period.to : period?.on) },
  { name: 'view', holds: 'What is shown of the facts: value, change, percent-change, points; in comparisons also share, progress, remaining.', of: ({ cell }) => cell.aspects.view ?? 'value' },
  { name: 'compared-with', holds: 'The period that a change is measured against: a day, or two joined by "/".', of: ({ cell }) => cell.base && periodKey(cell.base) },
  { name: 'unit', holds: 'JPY, JPY/share, shares, ratio, contracts…', of: ({ cell }) => cell.unit && formatUnit(cell.unit) },
  { name: 'state', holds: 'value, zero, nil (no such item), undecided, blank, not-meaningful, not-derivable; due in a draft.', of: ({ cell }) => cell.view.figure.state },
  { name: 'value', holds: 'The exact number in ones, with the sign of its fact; empty for what does not come out, such as a translation.', of: ({ cell }) => cell.exact },
  { name: 'decimals', holds: 'How exact it is, as in XBRL: -3 to the thousand, 2 to the hundredth, or exact.', of: ({ cell }) => cell.accuracy },
  { name: 'shown', holds: 'The number on the page: rounded, in units of the scale, with the sign as printed.', of: ({ cell }) => cell.shown?.amount },
  { name: 'scale', holds: 'The power of ten in which it is shown: 6 for millions, -2 for percent.', of: ({ cell }) => cell.shown?.exponent },
  { name: 'places', holds: 'Digits after the point on the page.', of: ({ cell }) => cell.shown?.places },
  { name: 'corrected', holds: 'Where the source printed a wrong number: what would be shown.', of: ({ cell }) => cell.corrected },
  { name: 'text', holds: 'An answer in words, as on the page.', of: ({ cell: { view: { figure } } }) => (figure.words ? figure.text : undefined) },
  { name: 'origin', holds: 'reported or derived; empty where there is nothing.', of: ({ cell }) => (cell.derived ? 'derived' : cell.facts.length > 0 ? 'reported' : undefined) },
  { name: 'source', holds: 'Where a reported figure was taken from.', of: ({ cell }) => (cell.derived ? undefined : common(cell.facts, (fact) => fact.source)) },
  { name: 'demonstration', holds: 'yes where the site is made from public filings by somebody else.', of: ({ table }) => (table.scope.issuer.demonstration ? 'yes' : 'no') },
];

/** The cells of a table in reading order, each with its place. */
export function* cellsOf(table: ExportedTable): Generator<PlacedCell> {
  for (const row of table.rows) {
    for (const [index, cell] of row.cells.entries()) yield { table, row, column: table.columns[index], cell };
  }
}

/** What all facts say alike; nothing where they differ. */
function common(facts: readonly Fact[], say: (fact: Fact) => string | undefined): string | undefined {
  const [first] = facts;
  const said = first && say(first);
  return facts.every((fact) => say(fact) === said) ? said : undefined;
}
