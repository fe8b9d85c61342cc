import { periodByName, type Filing } from '../../../model/content/filing.ts';
import type { Finding } from '../../../model/finding.ts';
import type { Grid } from '../../../model/tables/grid.ts';
import { rowLabel } from '../../../model/layout/layout.ts';
import type { PrintedCell } from '../../../model/content/transcription.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';
import { RULES_OF_ERRATA } from '../../print/errata.ts';
import type { PlacedCell } from '../../print/print.ts';
import { printsOf } from '../../print/prints.ts';

/** The tables of the filing and those of its source have the same cells. */
export const printedCells: Rule = {
  id: 'printed-cells',
  vouches: false,
  run: (subject) => {
    const { transcription } = subject.filing;
    if (!transcription) return [];
    const { strays, silent } = printsOf(subject);
    const broken = new Set([...strays.map(({ table }) => table), ...silent.map(({ grid }) => grid.table.id)]);
    const tables = [...new Set(transcription.cells.map(({ table }) => table))].filter((table) => !broken.has(table));
    const errata = transcription.errata.filter(({ rule }) => !RULES_OF_ERRATA.some((each) => each === rule));
    return [
      ...tables.map((table): Check => ({ ...relation(table), outcome: 'consistent' })),
      ...strays.map((cell) => failing(cell.table, strayCell(subject, cell))),
      ...silentCells(subject, silent),
      ...errata.map(({ rule, place }) => failing('errata', {
        rule: printedCells.id, severity: 'error', place, message: `No rule that compares the filing with its source is called "${rule}".`,
        expected: RULES_OF_ERRATA.join(', '), remedy: 'Correct the name of the rule.',
      })),
    ];
  },
};

function relation(table: string): Relation {
  return { rule: printedCells.id, facts: [], about: () => `"${table}" has the cells that the source prints` };
}

function failing(table: string, finding: Finding): Check {
  return { ...relation(table), outcome: 'inconsistent', finding };
}

function strayCell({ grids }: Subject, { table, row, column, printed, line, place }: PrintedCell): Finding {
  const grid = grids.find((each) => each.table.id === table);
  const found = grid?.rows.find((each) => each.id === row && each.cells.length > 0);
  return {
    rule: printedCells.id,
    severity: 'error',
    place,
    message: `The source prints "${printed}" on line ${String(line)}, and no cell is called table "${table}", row "${row}", column "${column}".`,
    expected: found
      ? `one of the columns ${found.cells.map((cell) => `"${cell.column}"`).join(', ')}`
      : `one of the rows ${(grid?.rows ?? []).filter(({ cells }) => cells.length > 0).map(({ id }) => id).join(', ')}`,
    remedy: 'Name the row and the column as they stand in the content, or add what is missing to the table.',
  };
}

/** A table with periods that nobody reports is the filing's own; its source cannot have it. */
function isDerived(filing: Filing, { columns }: Grid): boolean {
  return columns.some(({ leaf }) => leaf.aspects.period !== undefined && periodByName(filing, leaf.aspects.period)?.derived !== undefined);
}

/** A table of which nothing was typed off is one finding; of any other, every cell that is missing. */
function silentCells({ scope, filing }: Subject, silent: readonly PlacedCell[]): readonly Check[] {
  const typed = new Set(filing.transcription?.cells.map(({ table }) => table));
  return [...Map.groupBy(silent, ({ grid }) => grid)].flatMap(([grid, cells]): readonly Check[] => {
    const { id, place } = grid.table;
    const base = { rule: printedCells.id, severity: 'error', remedy: 'Type the figure into transcription/cells.csv as the source prints it, or take it out of the table.' } as const;
    if (!typed.has(id) && isDerived(filing, grid)) return [{ ...relation(id), outcome: 'unchecked', reason: 'it shows periods that follow by subtraction, which the source does not print' }];
    if (!typed.has(id)) return [failing(id, { ...base, place: filing.place, message: `Nothing of table "${id}" is transcribed.`, related: [{ place, note: 'the table' }] })];
    return cells.map(({ row, cell }) => failing(id, {
      ...base, place: row.line.node.place, message: `The cell "${rowLabel(scope, grid, row)}", ${cell.column} of table "${id}" is not transcribed.`,
    }));
  });
}
