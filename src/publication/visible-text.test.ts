import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { turnedTables, unitScopes, unitTables } from '../../test/arbitraries/unit-tables.ts';
import { tableInSheet, tablesInExhibit, tablesOnPage, type SeenTable } from '../../test/reader/seen-table.ts';
import { misreadIn } from '../../test/reader/truth.ts';
import { exportTable } from '../export/exported-table.ts';
import { tableText } from '../export/exhibit-table.ts';
import { tableSheet } from '../export/table-sheet.ts';
import { tableMarkup } from '../markup/table.ts';
import { figureWords, labelWords } from '../model/behind-figure.ts';
import { columnHeadings } from '../model/column-headings.ts';
import type { Scope } from '../model/evaluation.ts';
import { fillGrid, type Grid } from '../model/grid.ts';
import { layOut } from '../model/layout.ts';
import type { TableView } from '../model/table-view.ts';
import { diskSource } from '../reading/disk.ts';
import { readSite } from '../reading/site.ts';
import { comparisonGrids, comparisonOutlines } from './comparison-view.ts';
import { tablesOf } from './tables.ts';

/** A table wherever it is shown: on a page, in the plain exhibit, on the sheet for people. */
function seenEverywhere(scope: Scope, grid: Grid): readonly SeenTable[] {
  const view = layOut(scope, grid);
  return [
    ...tablesOnPage(tableMarkup(view)),
    ...tablesInExhibit(tableText(view, scope.issuer.style.negative)),
    tableInSheet(tableSheet(exportTable(scope, grid, view))),
  ];
}

/** A table as a line of text for each of its rows. */
function drawn(view: TableView): string {
  const heads = columnHeadings(view.head, view.columns).join(' | ');
  return [`${view.title}. ${view.caption.join('. ')}. ${heads}`, ...view.rows.map((row) => `${'  '.repeat(row.level)}${labelWords(row)} | ${row.cells.map(({ figure }) => figureWords(figure)).join(' | ')}`)].join('\n');
}

function misread(scope: Scope, grid: Grid): readonly string[] {
  const seen = seenEverywhere(scope, grid);
  expect(seen).toHaveLength(3);
  return seen.flatMap((table) => misreadIn(scope, grid, table));
}

describe.each(['content', 'test/sites/brackwater/content'])('from its words alone every figure of %s is read as its fact', (folder) => {
  const { site } = readSite(diskSource(folder));
  if (!site) throw new Error(`${folder} cannot be read.`);
  test.each(site.filings.map((filing) => ({ filing, id: filing.id })))('in the tables of $id', ({ filing }) => {
    const tables = tablesOf(site, filing);
    const ids = filing.parts.flatMap(({ sections }) => sections.flatMap((section) => section.tables));
    expect(ids.flatMap((id) => {
      const grid = tables.grid(id);
      return grid ? misread(tables.scope, grid) : [];
    })).toEqual([]);
  });
  test.each(site.filings.map((filing) => ({ filing, id: filing.id })))('in the comparisons of $id', ({ filing }) => {
    const { scope } = tablesOf(site, filing);
    expect(comparisonOutlines(site, filing).flatMap(({ id }) => comparisonGrids(site, filing, id).flatMap((grid) => misread(scope, grid)))).toEqual([]);
  });
});

describe('from its words alone every figure is read as its fact', () => {
  test.each([['of any units, at any scales', unitTables], ['with concepts over its columns', turnedTables]] as const)('in a table %s', (_, tables) => {
    fc.assert(fc.property(tables, fc.nat(unitScopes.length - 1), (table, index) => {
      const scope = unitScopes[index] as Scope;
      const grid = fillGrid(scope, table);
      expect(misread(scope, grid), drawn(layOut(scope, grid))).toEqual([]);
    }), { numRuns: 1000 });
  });
});
