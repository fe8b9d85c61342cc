import type { Aspects } from '../../model/content/aspect.ts';
import { usualLabel } from '../../model/tables/label-by-sign.ts';
import type { ColumnNode, RowNode, Table } from '../../model/content/table.ts';
import { Report, type Parsed } from '../formats/report.ts';
import { tableSchema, type ColumnSpec, type RowSpec, type TableSpec } from '../schema/table.ts';
import { readShape } from '../formats/shape.ts';
import { checkParts } from './table-parts.ts';
import { wordingOf } from './table-answers.ts';
import { contributorOf } from './taxonomy.ts';
import type { Path, YamlFile } from '../formats/yaml.ts';
import { aspectsOf, defaultRowId, hasCells, type TableFile } from './table-spec.ts';

/** Reads one table. */
export function readTable(yaml: YamlFile, id: string): Parsed<TableFile> {
  const { value: spec, findings, standIns } = readShape(yaml, tableSchema);
  if (!spec) return { value: undefined, findings };
  const file = { yaml, spec, table: tableOf(yaml, id, spec), whole: standIns.size === 0 };
  const report = new Report();
  report.include(findings);
  checkParts(file, report);
  return { value: file, findings: report.findings };
}

// A row that is a period is called by the period's name in the filing at hand, which only the layout knows.
function givenId(aspects: Aspects): string | undefined {
  return aspects.concept === undefined && aspects.period !== undefined ? '' : defaultRowId(aspects);
}

function tableOf(yaml: YamlFile, id: string, spec: TableSpec): Table {
  const { title, foots = 'exactly', headings = 'long', notes = {} } = spec;
  const names = new HeadingIds();
  const marked = new Set(marksOf(spec));
  return {
    id,
    title,
    aspects: aspectsOf(spec),
    rows: spec.rows.map((row, index) => rowOf(yaml, row, ['rows', index], names)),
    columns: spec.columns.map((column, index) => columnOf(yaml, column, ['columns', index])),
    foots,
    relations: (spec.relations ?? []).map(({ total, of }, index) => ({
      total, of: of.map(contributorOf), place: yaml.place(['relations', index]),
    })),
    noteTexts: new Map(Object.entries(notes)),
    notes: Object.keys(notes).filter((note) => !marked.has(note)),
    headings,
    place: yaml.place([]),
  };
}

function rowOf(yaml: YamlFile, spec: RowSpec, path: Path, names: HeadingIds): RowNode {
  const { label: labels, weight = '1', negate = false, where, answer, rows = [], total, notes = [] } = spec;
  const aspects = aspectsOf(spec);
  const label = typeof labels === 'object' ? usualLabel(labels) : labels;
  return {
    id: spec.id ?? (hasCells(spec) ? givenId(aspects) : undefined) ?? names.take(label),
    aspects,
    ...(label === undefined ? {} : { label }),
    ...(typeof labels === 'object' ? { labels } : {}),
    weight,
    negate,
    ...(where === undefined ? {} : { where }),
    ...(answer === undefined ? {} : { answer: wordingOf(answer) }),
    children: rows.map((row, index) => rowOf(yaml, row, [...path, 'rows', index], names)),
    ...(total ? { total: rowOf(yaml, total, [...path, 'total'], names) } : {}),
    totalAt: spec['total-at'] ?? 'last',
    notes,
    place: yaml.place(path),
  };
}

function columnOf(yaml: YamlFile, spec: ColumnSpec, path: Path): ColumnNode {
  const { id = '', label, where, columns = [], notes = [] } = spec;
  return {
    id,
    aspects: aspectsOf(spec),
    ...(label === undefined ? {} : { label }),
    ...(where === undefined ? {} : { where }),
    children: columns.map((column, index) => columnOf(yaml, column, [...path, 'columns', index])),
    notes,
    place: yaml.place(path),
  };
}

function marksOf(spec: TableSpec): string[] {
  const ofRow = ({ notes = [], rows = [], total }: RowSpec): string[] => [...notes, ...rows.flatMap(ofRow), ...(total ? ofRow(total) : [])];
  const ofColumn = ({ notes = [], columns = [] }: ColumnSpec): string[] => [...notes, ...columns.flatMap(ofColumn)];
  return [...spec.rows.flatMap(ofRow), ...spec.columns.flatMap(ofColumn)];
}

/** Ids of headings and of groups without a name, made from their labels: nothing refers to them but they stay apart. */
class HeadingIds {
  readonly #taken = new Map<string, number>();

  take(label = ''): string {
    const words = label.replace(/\{[^}]*\}/g, '').toLowerCase().normalize('NFKD').match(/[a-z0-9]+/g) ?? [];
    const base = `heading-${words.slice(0, 8).join('-')}`.replace(/-$/, '');
    const count = (this.#taken.get(base) ?? 0) + 1;
    this.#taken.set(base, count);
    return count === 1 ? base : `${base}-${String(count)}`;
  }
}
