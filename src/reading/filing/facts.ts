import type { Fact } from '../../model/content/fact.ts';
import { FactSet } from '../../model/content/fact-set.ts';
import { unitCatalogue } from '../../model/content/issuer.ts';
import type { Grid } from '../formats/csv.ts';
import { statedDay } from '../../model/time/period.ts';
import { FACTS } from './facts-header.ts';
import { readCell } from './fact-cell.ts';
import type { Report } from '../formats/report.ts';
import { readTypedRows } from './typed-cells.ts';
import type { FactContext } from './fact-context.ts';

/** What facts are read against, with the units that the issuer declares. */
export function factContext(around: Omit<FactContext, 'units'>): FactContext {
  return { ...around, units: unitCatalogue(around.issuer) };
}

/** Reads all facts of a filing; a fact that stands twice is reported where it stands again. */
export function readFacts(grids: readonly Grid[], context: FactContext, report: Report): FactSet {
  const set = new FactSet(grids.flatMap((grid) => readGrid(grid, context, report)));
  const twice = set.duplicates();
  for (const { first, again } of twice) {
    const [one, other] = [statedDay(first.period), statedDay(again.period)];
    report.error('facts/duplicate', again.place, one === other ? {
      message: `"${again.concept}" for ${again.periodName} is typed a second time.`,
      remedy: 'Keep one of the two cells: every number is typed once.',
      related: [{ place: first.place, note: 'it is typed here first' }],
    } : {
      message: `"${again.concept}" for ${again.periodName} (${other}) is the balance that is typed for ${first.periodName} (${one}): a day begins with what the day before has left.`,
      remedy: 'Keep one of the two cells; what was restated between the two days has members of its own.',
      related: [{ place: first.place, note: 'it is typed here first' }],
    });
  }
  if (twice.length <= MOST_TWICE) return set;
  const left = new Set(twice.map(({ again }) => again));
  return new FactSet(set.all.filter((fact) => !left.has(fact)));
}

/** As many figures as a person types twice. Where there are more, a program went wrong, and rules that compare each with each would never end. */
const MOST_TWICE = 200;

function readGrid(grid: Grid, context: FactContext, report: Report): readonly Fact[] {
  return readTypedRows(grid, FACTS, context, report, (row, cells, own) => {
    const typed = cells.filter(({ cell }) => cell.text !== '');
    // A row in which everything is due has nothing yet that could be from somewhere.
    const source = row.source(typed.length > 0);
    const [first] = typed;
    if (first?.measure) row.checkCurrency(first.measure, typed.map(({ named }) => named));
    return cells.flatMap(({ concept, measure, named, aspects, cell }): Fact[] => {
      const value = readCell(cell, concept, measure, named.name, { status: context.frame.status, grouping: context.issuer.style.grouping }, own);
      return value && aspects ? [{ ...aspects, value, source, periodName: named.name, place: cell.place }] : [];
    });
  });
}
