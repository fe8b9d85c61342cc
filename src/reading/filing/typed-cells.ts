import type { Concept } from '../../model/content/concept.ts';
import type { FactAspects } from '../../model/content/fact.ts';
import type { NamedPeriod } from '../../model/content/filing.ts';
import type { Grid } from '../formats/csv.ts';
import type { Cell } from '../formats/csv-cell.ts';
import type { Measure } from './fact-cell.ts';
import { FactRow } from './fact-row.ts';
import type { FactContext } from './fact-context.ts';
import { readFactsHeader, type FactsFileKind, type FactsHeader } from './facts-header.ts';
import { Report } from '../formats/report.ts';

/** A cell under a period, in which a value of the row's concept may stand. */
export interface TypedCell {
  readonly concept: Concept;
  readonly named: NamedPeriod;
  /** What the value is about; absent when part of it could not be read, so that nobody knows. */
  readonly aspects: FactAspects | undefined;
  readonly measure: Measure | undefined;
  readonly cell: Cell;
}

/** Reads the rows of a file of typed figures one by one, and gives what is made of their cells. */
export function readTypedRows<T>(
  grid: Grid,
  kind: FactsFileKind,
  context: FactContext,
  report: Report,
  read: (row: FactRow, cells: readonly TypedCell[], report: Report) => readonly T[],
): readonly T[] {
  const own = new Report();
  const header = readFactsHeader(grid, kind, { periods: context.frame.periods, unread: context.unread.periods }, own);
  const values = header ? grid.rows.flatMap((cells) => {
    const row = new FactRow(cells, header, context, own);
    const concept = row.concept();
    return concept && row.reaches(concept) ? read(row, typedCells(row, concept, header, own), own) : [];
  }) : [];
  report.include(own.findings);
  return values;
}

function typedCells(row: FactRow, concept: Concept, header: FactsHeader, report: Report): readonly TypedCell[] {
  const members = row.members();
  const stance = row.stance();
  const basis = row.basis(concept);
  const measure = row.measure(concept);
  return header.periods.flatMap(({ named, index }): TypedCell[] => {
    const cell = row.cell(index);
    if (concept.period !== named.period.kind) {
      // A file may hold balances and flows together: what cannot be there is left empty.
      if (cell.text === '') return [];
      report.error(`${header.kind.area}/period-kind`, cell.place, {
        message: `"${concept.id}" cannot have a value for ${named.name}, which is ${named.period.kind === 'instant' ? 'a day' : 'a span of days'}.`,
        expected: concept.period === 'instant' ? 'a period with one day ("on")' : 'a period from a day to a day',
        remedy: 'Move the value under a period of the right kind, or leave the cell empty.',
      });
      return [];
    }
    const aspects = row.sound && header.sound ? { concept: concept.id, period: named.period, members, stance, basis } : undefined;
    return [{ concept, named, aspects, measure, cell }];
  });
}
