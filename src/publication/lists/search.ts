import { comparisonAddress, filingAddress, tieOutAddress } from '../../addresses/filing-addresses.ts';
import { placeHeadings, textsOver } from '../../export/headings.ts';
import { figureWords, labelWords } from '../../views/behind-figure.ts';
import type { FigureView } from '../../views/figure-view.ts';
import type { Filing, Section } from '../../model/content/filing.ts';
import { periodsInSentence } from '../../model/words/heading.ts';
import { periodsOfSection } from '../../model/tables/section-periods.ts';
import type { FilingContents, RowContents, SectionContents, TableContents } from '../../views/search.ts';
import type { SharedContent } from '../../model/content/site.ts';
import type { CellView, RowView, TableView } from '../../views/table-view.ts';
import { comparisonOutlines } from '../sections/comparison-view.ts';
import { proseTree, type ProseOf } from '../sections/filing.ts';
import { passagesOf, type Passage } from '../sections/passages.ts';
import { tablesOf } from '../sections/tables.ts';
import { wordsOf } from '../../model/words/words-of.ts';

/** What stands in a filing, for a search: what its sections print, and nothing else. */
export function filingContents(site: SharedContent, filing: Filing, prose: ProseOf): FilingContents {
  const start = filingAddress(filing.id).length;
  return {
    sections: filing.parts.flatMap((part) => part.sections).map((section) => sectionContents(site, filing, section, prose)),
    pages: [
      ...comparisonOutlines(site, filing).map(({ id, title }) => ({ title, path: comparisonAddress(filing.id, id).slice(start) })),
      { title: wordsOf(site).pages.filing.whatWasChecked, path: tieOutAddress(filing.id).slice(start) },
    ],
  };
}

function sectionContents(site: SharedContent, filing: Filing, section: Section, prose: ProseOf): SectionContents {
  const tables = tablesOf(site, filing);
  const views = section.tables.flatMap((id) => tables.view(id) ?? []);
  const tree = proseTree(tables.scope, section, prose);
  return {
    id: section.id,
    title: section.title,
    period: periodsInSentence(tables.scope, periodsOfSection(tables.scope, section, (table) => site.tables.get(table))),
    passages: saidOnce([...(tree ? passagesOf(tree, section.id) : []), ...views.flatMap(({ notes }) => notes.map(({ id, text }): Passage => [`note-${id}`, text]))]),
    tables: views.map((view) => tableContents(site, view)),
  };
}

/** A note that several tables share stands on the page once, where it is first referred to (numbering.ts). */
function saidOnce(passages: readonly Passage[]): readonly Passage[] {
  const said = new Set<string>();
  return passages.filter(([anchor, text]) => !anchor.startsWith('note-') || (!said.has(text) && said.add(text)));
}

function tableContents(site: Pick<SharedContent, 'issuer'>, table: TableView): TableContents {
  const over = textsOver(placeHeadings(table), table.columns);
  const filled = table.rows.find(({ cells }) => cells.length > 0);
  return {
    id: table.id,
    title: table.title,
    ...(table.unit === undefined ? {} : { unit: table.unit }),
    columns: (filled?.cells ?? []).map(({ id }, index) => [id.slice((filled?.id ?? '').length + 2), (over[index] ?? []).join(', ')]),
    rows: levelled(table).map(([row, level]) => rowContents(site, table, row, level)),
  };
}

/** The rows with their levels. A total stands on the level of its heading; called "Total", it is found by the heading's words. */
function levelled({ rows }: TableView): readonly (readonly [row: RowView, level: number])[] {
  const headed: boolean[] = [];
  return rows.map((row) => {
    headed.length = row.level + 1;
    const within = row.kind === 'total' && headed[row.level] === true;
    headed[row.level] = row.kind === 'heading';
    return [row, within ? row.level + 1 : row.level];
  });
}

function rowContents(site: Pick<SharedContent, 'issuer'>, { id: table }: TableView, row: RowView, level: number): RowContents {
  const { id, cells } = row;
  return [id.slice(table.length + 2), level, labelWords(row), ...cells.map((cell) => printed(site, cell))];
}

/** What a cell prints; where that was wrong, what is right as well. */
function printed(site: Pick<SharedContent, 'issuer'>, { figure, correction }: CellView): string {
  return correction ? wordsOf(site).markup.correctedInSearch(textOf(figure), textOf(correction.correct)) : textOf(figure);
}

/** Only what can be searched for: a dash stands for nothing. */
function textOf(figure: FigureView): string {
  return figure.state === 'value' || figure.state === 'zero' ? figureWords(figure) : '';
}
