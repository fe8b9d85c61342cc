import { factsIn, type CellContent } from '../../model/evaluation/cell-content.ts';
import type { Fact } from '../../model/content/fact.ts';
import type { Filing } from '../../model/content/filing.ts';
import { NoteRegister } from '../../model/layout/footnote.ts';
import type { Grid } from '../../model/tables/grid.ts';
import { numberNotes } from '../../model/layout/numbering.ts';
import type { Block } from '../../views/section-view.ts';
import type { SharedContent } from '../../model/content/site.ts';
import type { TableView } from '../../views/table-view.ts';
import type { TickedTablesView } from '../../views/tie-out-view.ts';
import type { Assurance } from '../../tieout/checking/assurance.ts';
import type { VouchingRelation } from '../../tieout/checking/coverage.ts';
import { noticesOfTables, type NoticeText } from '../sections/notices.ts';
import { tablesOf } from '../sections/tables.ts';
import { COMPUTED, legend, OPEN, TICKS } from './tick-marks.ts';
import { wordsOf } from '../../model/words/words-of.ts';

/** Every table of a filing with tick marks beside its figures, for the reviewer's file. */
export function tickedTablesView(site: SharedContent, filing: Filing, { relations }: Assurance, notice: NoticeText): TickedTablesView {
  const tables = tablesOf(site, filing);
  const notes = new NoteRegister();
  const ticks = ticksByFact([...relations]);
  const block = (id: string): readonly Block[] => {
    const [view, grid] = [tables.view(id), tables.grid(id)];
    return view && grid ? [{ kind: 'table', table: numberNotes(withTicks(view, grid, ticks), notes) }] : [];
  };
  const parts = filing.parts.map(({ id, title, sections }) => ({
    id,
    title,
    sections: sections.map((section) => ({ id: section.id, title: section.title, blocks: section.tables.flatMap(block) })).filter(({ blocks }) => blocks.length > 0),
  }));
  const shown = filing.parts.flatMap(({ sections }) => sections.flatMap((section) => section.tables));
  return { legend: legend(wordsOf(site)), parts: parts.filter(({ sections }) => sections.length > 0), notices: noticesOfTables(site, filing, [...new Set(shown)], notice) };
}

/** The tick marks of each fact: one of every rule that vouches for it, in the order of the rules. */
export function ticksByFact(relations: readonly VouchingRelation[]): ReadonlyMap<Fact, string> {
  const ticks = new Map<Fact, string>();
  for (const [rule, mark] of TICKS) {
    const vouched = new Set(relations.filter((relation) => relation.rule === rule).flatMap(({ facts }) => facts));
    for (const fact of vouched) ticks.set(fact, `${ticks.get(fact) ?? ''}${mark}`);
  }
  return ticks;
}

function withTicks(view: TableView, grid: Grid, ticks: ReadonlyMap<Fact, string>): TableView {
  const rows = view.rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell, column) => {
      const content = grid.rows[index]?.cells[column]?.content;
      const tick = content && tickOf(content, ticks);
      return tick ? { ...cell, tick } : cell;
    }),
  }));
  return { ...view, rows };
}

/** The marks of a cell: those of its fact; none where there is neither a figure nor anything that vouches. */
function tickOf(content: CellContent, ticks: ReadonlyMap<Fact, string>): string {
  if (content.kind === 'number' && content.quantity.derived) return COMPUTED;
  const [fact] = factsIn(content);
  return (fact && ticks.get(fact)) ?? (content.kind === 'number' ? OPEN : '');
}
