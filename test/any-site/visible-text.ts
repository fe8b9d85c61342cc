import { describe, expect, test } from 'vitest';
import { tableInSheet, tablesInExhibit, tablesOnPage, type SeenTable } from '../reader/seen-table.ts';
import { misreadIn } from '../reader/truth.ts';
import { exportTable } from '../../src/export/exported-table.ts';
import { tableText } from '../../src/export/exhibit/exhibit-table.ts';
import { tableSheet } from '../../src/export/workbook/table-sheet.ts';
import { tableMarkup } from '../../src/markup/table.ts';
import { figureWords, labelWords } from '../../src/views/behind-figure.ts';
import { columnHeadings } from '../../src/model/layout/column-headings.ts';
import type { Scope } from '../../src/model/evaluation/answer.ts';
import type { Grid } from '../../src/model/tables/grid.ts';
import { layOut } from '../../src/model/layout/layout.ts';
import type { TableView } from '../../src/views/table-view.ts';
import { diskSource } from '../../src/reading/formats/disk.ts';
import { readSite } from '../../src/reading/site/site.ts';
import { comparisonGrids, comparisonOutlines } from '../../src/publication/sections/comparison-view.ts';
import { tablesOf } from '../../src/publication/sections/tables.ts';
import { wordsOf } from '../../src/model/words/words-of.ts';

/** A table wherever it is shown: on a page, in the plain exhibit, on the sheet for people. */
function seenEverywhere(scope: Scope, grid: Grid): readonly SeenTable[] {
  const view = layOut(scope, grid);
  return [
    ...tablesOnPage(tableMarkup(view, wordsOf(scope).markup)),
    ...tablesInExhibit(tableText(view, { negative: scope.issuer.style.negative, words: wordsOf(scope) })),
    tableInSheet(tableSheet(exportTable(scope, grid, view))),
  ];
}

/** A table as a line of text for each of its rows. */
export function drawn(view: TableView): string {
  const heads = columnHeadings(view.head, view.columns).join(' | ');
  return [`${view.title}. ${view.caption.join('. ')}. ${heads}`, ...view.rows.map((row) => `${'  '.repeat(row.level)}${labelWords(row)} | ${row.cells.map(({ figure }) => figureWords(figure)).join(' | ')}`)].join('\n');
}

/** What a reader would take for another figure than it is. */
export function misread(scope: Scope, grid: Grid): readonly string[] {
  const seen = seenEverywhere(scope, grid);
  expect(seen).toHaveLength(3);
  return [...new Set(seen.flatMap((table) => misreadIn(scope, grid, table)))];
}

/** Expects of a content folder that a reader of its tables takes every figure for what it is. */
export function describeVisibleText(folder: string): void {
  describe(`from its words alone every figure of ${folder} is read as its fact`, () => {
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
}
