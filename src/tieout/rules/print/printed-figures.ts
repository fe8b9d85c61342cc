import { ZERO, powerOfTen, type Decimal } from '../../../model/amounts/decimal.ts';
import { formatFigure, parseFigure, placesTyped } from '../../../model/amounts/figure.ts';
import type { Finding } from '../../../model/finding.ts';
import type { Grid, GridCell } from '../../../model/tables/grid.ts';
import type { Grouping } from '../../../model/amounts/grouping.ts';
import type { PrintedRecord } from '../../../model/content/printed.ts';
import { weighted } from '../../../model/amounts/weight.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';
import { printsOf } from '../../print/prints.ts';
import { evaluateSum } from '../../sums/sum-evaluation.ts';
import { sumsOf, type Sum } from '../../sums/sums.ts';

/** What a cell printed otherwise stays near the figure, and the printed column adds up. */
export const printedFigures: Rule = {
  id: 'printed-figures',
  vouches: false,
  run: (subject) => [...recordChecks(subject), ...sumsOf(subject).flatMap((sum) => printedSum(subject, sum))],
};

function recordChecks(subject: Subject): readonly Check[] {
  const used = new Set<PrintedRecord>();
  const checks: Check[] = [];
  for (const grid of subject.grids) {
    for (const row of grid.rows) {
      for (const cell of row.cells) {
        if (!cell.record) continue;
        used.add(cell.record);
        const facts = cell.content.kind === 'number' ? cell.content.quantity.facts : [];
        const looked: Relation = { rule: printedFigures.id, facts, about: () => `"${grid.table.id}" printed ${cell.record?.printed ?? ''} in ${row.id}, ${cell.column}` };
        checks.push(checkRecord(subject, looked, cell, cell.record));
      }
    }
  }
  for (const record of subject.filing.printed) {
    if (used.has(record)) continue;
    checks.push({ rule: printedFigures.id, facts: [], about: () => `The record for ${record.row}, ${record.column} has its cell`, outcome: 'inconsistent', finding: unknownCell(subject.grids, record) });
  }
  return checks;
}

/** A record that stands is either a digit that was moved, or an error of the source with its correction. */
function checkRecord(subject: Subject, looked: Relation, cell: GridCell, record: PrintedRecord): Check {
  const finding = judge(subject, cell, record);
  const print = printsOf(subject).byCell.get(cell);
  const relation: Relation = print ? { ...looked, source: { line: print.line, printed: print.printed } } : looked;
  if (finding) return { ...relation, outcome: 'inconsistent', finding };
  if (record.reason === 'footing') return { ...relation, outcome: 'consistent' };
  return {
    ...relation,
    outcome: 'erratum',
    reason: record.note,
    finding: {
      rule: printedFigures.id,
      severity: 'error',
      place: record.place,
      message: `Table "${record.table}" printed something else in ${record.row}, ${record.column} than the facts give.`,
      expected: cell.content.kind === 'number' ? formatFigure(cell.content.shown, cell.content.presentation.places, subject.scope.issuer.style.grouping) : '',
      actual: record.printed,
      remedy: 'It is recorded as an erratum: the correction stands beside the print.',
    },
  };
}

function judge({ scope: { issuer: { style: { grouping } } } }: Subject, cell: GridCell, record: PrintedRecord): Finding | undefined {
  const base = { rule: printedFigures.id, severity: 'error', place: record.place } as const;
  const parsed = parseFigure(record.printed, grouping);
  if (cell.content.kind !== 'number' || !parsed.ok) {
    return {
      ...base,
      message: `The record for ${record.row}, ${record.column} cannot be compared with a figure.`,
      actual: record.printed,
      remedy: 'Record only cells that print a number, as the source printed it.',
    };
  }
  const { shown, presentation } = cell.content;
  const plain = formatFigure(shown, presentation.places, grouping);
  if (placesTyped(record.printed) !== presentation.places) {
    return {
      ...base,
      message: `The record for ${record.row}, ${record.column} has another number of digits after the point than the cell.`,
      expected: `${String(presentation.places)} digits, as in ${plain}`,
      actual: record.printed,
      remedy: 'Type the figure as the source printed it.',
    };
  }
  if (parsed.value.eq(shown)) {
    return {
      ...base,
      message: `The record for ${record.row}, ${record.column} is not needed: plain rounding prints the same.`,
      actual: record.printed,
      remedy: 'Delete the line.',
    };
  }
  const distance = parsed.value.minus(shown).abs();
  if (record.reason === 'footing' && distance.gt(powerOfTen(-presentation.places))) {
    return {
      ...base,
      message: `The record for ${record.row}, ${record.column} moves the figure by more than one unit of the last place.`,
      expected: `${plain}, give or take one unit`,
      actual: record.printed,
      remedy: 'Correct the fact, or record the cell as an erratum with a note.',
    };
  }
  return undefined;
}

function unknownCell(grids: readonly Grid[], record: PrintedRecord): Finding {
  const grid = grids.find((each) => each.table.id === record.table);
  const rowKnown = grid?.rows.some((row) => row.id === record.row) ?? false;
  const expected = !grid
    ? `one of the filing's tables: ${grids.map((each) => each.table.id).join(', ')}`
    : rowKnown
      ? `one of the columns ${grid.columns.map((column) => `"${column.id}"`).join(', ')}`
      : `one of the rows ${grid.rows.filter((row) => row.cells.length > 0).map((row) => row.id).join(', ')}`;
  return {
    rule: printedFigures.id,
    severity: 'error',
    place: record.place,
    message: `No cell is called table "${record.table}", row "${record.row}", column "${record.column}".`,
    expected,
    remedy: 'Name the table, the row and the column as they stand in the content.',
  };
}

/** In a table that foots exactly, the printed figures of every sum must add up as a reader would add them. */
function printedSum({ scope: { issuer: { style: { grouping } } } }: Subject, sum: Sum): readonly Check[] {
  if (sum.grid.table.foots !== 'exactly') return [];
  const view = sum.total.cell.aspects.view ?? 'value';
  const { row } = sum.total;
  const total = row && printedValue(sum.total.cell, row.line.node.negate, grouping);
  if ((view !== 'value' && view !== 'change') || total === undefined) return [];
  let added = ZERO;
  for (const { cell, row, weight } of sum.parts) {
    // A reader can add up only what the table prints.
    if (!row) return [];
    if (cell.content.kind === 'nil') continue;
    const value = printedValue(cell, row.line.node.negate, grouping);
    if (value === undefined) return [];
    added = added.plus(weighted(value, weight));
  }
  const facts = [sum.total.cell, ...sum.parts.map((part) => part.cell)].flatMap(({ content }) => (content.kind === 'number' ? content.quantity.facts : []));
  const looked: Relation = { rule: printedFigures.id, facts, about: () => `The printed figures of "${row?.id ?? ''}" add up in "${sum.grid.table.id}", ${sum.column}` };
  if (added.eq(total)) return [{ ...looked, outcome: 'consistent' }];
  const erratum = [sum.total.cell, ...sum.parts.map((part) => part.cell)].some((cell) => cell.record?.reason === 'erratum');
  if (erratum) return [{ ...looked, outcome: 'unchecked', reason: 'a figure in it is an erratum' }];
  // Facts that do not add up cannot print so that they do; footing reports them.
  const exact = evaluateSum(sum);
  if (exact && ('own' in exact || ('holds' in exact && !exact.holds))) return [{ ...looked, outcome: 'unchecked', reason: 'its facts do not add up, which is reported by itself' }];
  const content = sum.total.cell.content;
  // A record with digits of its own shows them here too, or both sides would look alike.
  const places = Math.max(content.kind === 'number' ? content.presentation.places : 0, added.decimalPlaces(), total.decimalPlaces());
  return [{
    ...looked,
    outcome: 'inconsistent',
    finding: {
      rule: printedFigures.id,
      severity: 'error',
      place: sum.place,
      message: `The printed figures of "${row?.id ?? ''}" in column "${sum.column}" of table "${sum.grid.table.id}" do not add up, and the table says that it foots exactly.`,
      expected: formatFigure(added, places, grouping),
      actual: formatFigure(total, places, grouping),
      remedy: 'Record in as-printed.csv which cell the source printed differently, or declare `foots: within-rounding`.',
    },
  }];
}

/** What a cell prints, with the sign of its facts. */
function printedValue(cell: GridCell, negate: boolean, grouping: Grouping): Decimal | undefined {
  if (cell.content.kind !== 'number') return undefined;
  const parsed = cell.record ? parseFigure(cell.record.printed, grouping) : undefined;
  const value = parsed?.ok ? parsed.value : cell.content.shown;
  return negate ? value.negated() : value;
}
