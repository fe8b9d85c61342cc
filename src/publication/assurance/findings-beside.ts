import { factsIn } from '../../model/evaluation/cell-content.ts';
import type { Filing } from '../../model/content/filing.ts';
import type { FindingView } from '../../views/finding-view.ts';
import { formatFinding, formatPlace, toldFinding, type Finding, type Place } from '../../model/finding.ts';
import type { Grid, GridCell, GridRow } from '../../model/tables/grid.ts';
import type { Block, SectionView } from '../../views/section-view.ts';
import type { SharedContent } from '../../model/content/site.ts';
import type { RowView, TableView } from '../../views/table-view.ts';
import type { RowNode } from '../../model/content/table.ts';
import { tablesOf } from '../sections/tables.ts';

/**
 * Puts what was found beside what it concerns: under the row of the figure, before the table, at the head of the
 * section. A figure that stands in several tables has its finding in each. For the preview alone.
 */
export function withFindings(site: SharedContent, filing: Filing, section: SectionView, findings: readonly Finding[]): SectionView {
  if (findings.length === 0) return section;
  const tables = tablesOf(site, filing);
  const byPlace = Map.groupBy(findings, ({ place }) => formatPlace(place));
  const declared = filing.parts.flatMap(({ sections }) => sections).find(({ id }) => id === section.id);
  const own = findings.filter(({ place }) => declared !== undefined && (
    formatPlace(place) === formatPlace(declared.place) || (declared.prose !== undefined && place.file.endsWith(`/${filing.id}/${declared.prose}`))));
  const blocks = section.blocks.flatMap((block): readonly Block[] => {
    const grid = block.kind === 'table' ? tables.grid(block.table.id) : undefined;
    if (block.kind !== 'table' || !grid) return [block];
    const { table, rest } = besideRows(block.table, grid, byPlace, findings);
    return [...findingBlock(`table-${table.id}`, rest), { kind: 'table', table }];
  });
  return { ...section, blocks: [...findingBlock(section.id, own), ...blocks] };
}

function findingBlock(where: string, findings: readonly Finding[]): readonly Block[] {
  return findings.length === 0 ? [] : [{ kind: 'findings', findings: viewsOf(where, findings) }];
}

function viewsOf(where: string, findings: readonly Finding[]): readonly FindingView[] {
  return findings.map((finding, index) => ({ id: `finding-${where}-${String(index + 1)}`, message: toldFinding(finding).message, text: formatFinding(finding) }));
}

type ByPlace = ReadonlyMap<string, readonly Finding[]>;

/** The table with findings under its rows, and those about its file that no row takes. */
function besideRows(table: TableView, grid: Grid, byPlace: ByPlace, findings: readonly Finding[]): { readonly table: TableView; readonly rest: readonly Finding[] } {
  const declared = placesOfRows(grid);
  const taken = new Set<Finding>();
  const rows = table.rows.map((view, index): RowView => {
    const row = grid.rows[index];
    if (!row) return view;
    const own = at(byPlace, declared.get(row) ?? []);
    const cells = row.cells.map((cell) => (cell.content.kind === 'unanswered' ? own : at(byPlace, placesOfCell(cell))));
    const all = [...new Set([...own, ...cells.flat()])];
    if (all.length === 0) return view;
    for (const finding of all) taken.add(finding);
    const views = viewsOf(view.id, all);
    return {
      ...view,
      cells: view.cells.map((cell, column) => {
        const [first] = cells[column] ?? [];
        const finding = first && views[all.indexOf(first)]?.id;
        return finding === undefined ? cell : { ...cell, finding };
      }),
      findings: views,
    };
  });
  return { table: { ...table, rows }, rest: findings.filter((finding) => finding.place.file === grid.table.place.file && !taken.has(finding)) };
}

function at(byPlace: ByPlace, places: readonly Place[]): readonly Finding[] {
  return [...new Set(places.flatMap((place) => byPlace.get(formatPlace(place)) ?? []))];
}

/** Where the figure of a cell was typed: in the cell that shows it so, and in none that computes something from it. */
function placesOfCell({ content, record }: GridCell): readonly Place[] {
  const facts = content.kind === 'number' && content.quantity.derived ? [] : factsIn(content);
  return [...facts.map(({ place }) => place), ...(record ? [record.place] : [])];
}

/** Where the table's file declares each row, and the group whose total it is. */
function placesOfRows(grid: Grid): ReadonlyMap<GridRow, readonly Place[]> {
  const rows = new Map(grid.rows.map((row) => [row.line.node, row]));
  const places = new Map<GridRow, Place[]>();
  const visit = (node: RowNode): void => {
    const row = rows.get(node.total ?? node) ?? rows.get(node);
    if (row) places.set(row, [...(places.get(row) ?? []), node.place, row.line.node.place]);
    node.children.forEach(visit);
  };
  grid.table.rows.forEach(visit);
  return places;
}
