import type { Concept } from '../model/concept.ts';
import type { Fact } from '../model/fact.ts';
import { FactSet } from '../model/fact-set.ts';
import { unitCatalogue, type Issuer } from '../model/issuer.ts';
import type { UnitCatalogue } from '../model/unit.ts';
import type { Grid } from './csv.ts';
import { readFactsHeader, type FactsHeader } from './facts-header.ts';
import { readCell } from './fact-cell.ts';
import { FactRow } from './fact-row.ts';
import type { FilingFrame } from './filing.ts';
import { Report } from './report.ts';
import type { KnownTaxonomy } from './taxonomy.ts';

/** What the facts of a filing are read against. */
export interface FactContext {
  readonly issuer: Issuer;
  readonly units: UnitCatalogue;
  readonly taxonomy: KnownTaxonomy;
  readonly frame: FilingFrame;
  readonly unread: Unread;
}

/** Names that `filing.yaml` declares in places that could not be read. */
export interface Unread {
  readonly periods: readonly string[];
  readonly announcements: readonly string[];
}

/** Reads all facts of a filing; a fact that stands twice is reported where it stands again. */
export function readFacts(grids: readonly Grid[], around: Omit<FactContext, 'units'>, report: Report): FactSet {
  const context: FactContext = { ...around, units: unitCatalogue(around.issuer) };
  const set = new FactSet(grids.flatMap((grid) => readGrid(grid, context, report)));
  for (const { first, again } of set.duplicates()) {
    report.error('facts/duplicate', again.place, {
      message: `"${again.concept}" for ${again.periodName} is typed a second time.`,
      remedy: 'Keep one of the two cells: every number is typed once.',
      related: [{ place: first.place, note: 'it is typed here first' }],
    });
  }
  return set;
}

function readGrid(grid: Grid, context: FactContext, report: Report): Fact[] {
  const own = new Report();
  const header = readFactsHeader(grid, { periods: context.frame.periods, unread: context.unread.periods }, own);
  const facts = header ? grid.rows.flatMap((cells) => readRow(new FactRow(cells, header, context, own), header, context, own)) : [];
  report.include(own.findings);
  return facts;
}

function readRow(row: FactRow, header: FactsHeader, context: FactContext, report: Report): Fact[] {
  const concept = row.concept();
  if (!concept) return [];
  const members = row.members();
  const stance = row.stance();
  const basis = row.basis(concept);
  const measure = row.measure(concept);
  const source = row.source();
  return header.periods.flatMap(({ named, index }): Fact[] => {
    const cell = row.cell(index);
    if (!fits(concept, named.period.kind)) {
      // A file may hold balances and flows together: what cannot be there is left empty.
      if (cell.text === '') return [];
      report.error('facts/period-kind', cell.place, {
        message: `"${concept.id}" cannot have a value for ${named.name}, which is ${named.period.kind === 'instant' ? 'a day' : 'a span of days'}.`,
        expected: concept.period === 'instant' ? 'a period with one day ("on")' : 'a period from a day to a day',
        remedy: 'Move the value under a period of the right kind, or leave the cell empty.',
      });
      return [];
    }
    const value = readCell(cell, concept, measure, named.name, context.frame.status, report);
    if (!value || !row.sound || !header.sound) return [];
    return [{
      concept: concept.id,
      period: named.period,
      members,
      stance,
      basis,
      value,
      source,
      periodName: named.name,
      place: cell.place,
    }];
  });
}

function fits(concept: Concept, kind: 'instant' | 'duration'): boolean {
  return concept.period === kind;
}
