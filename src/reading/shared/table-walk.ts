import type { Aspects } from '../../model/content/aspect.ts';
import type { ColumnSpec, RowSpec, TableSpec } from '../schema/table.ts';
import { aspectsOf, hasCells } from './table-spec.ts';
import type { Path } from '../formats/yaml.ts';

/** What one node on the way to a cell says of it. */
export interface Giver {
  readonly aspects: Aspects;
  readonly path: Path;
}

/** A row or a column, with all that holds for it: what stands over it, from the outside in, and last itself. */
export interface Line<Spec> {
  readonly spec: Spec;
  readonly path: Path;
  readonly chain: readonly Giver[];
  /** Whether it has cells of its own. */
  readonly leaf: boolean;
}

/** All rows of a table in the order of the file, totals with the groups they close. */
export function rowLines({ rows }: TableSpec): readonly Line<RowSpec>[] {
  return rows.flatMap((row, index) => linesOfRow(row, ['rows', index], []));
}

/** All columns of a table in the order of the file. */
export function columnLines({ columns }: TableSpec): readonly Line<ColumnSpec>[] {
  return columns.flatMap((column, index) => linesOfColumn(column, ['columns', index], []));
}

function linesOfRow(spec: RowSpec, path: Path, above: readonly Giver[]): Line<RowSpec>[] {
  const { rows = [], total } = spec;
  const own = { aspects: aspectsOf(spec), path };
  const chain = [...above, own];
  const handedDown = [...above, { aspects: aspectsForRows(spec), path }];
  return [
    { spec, path, chain, leaf: hasCells(spec) },
    ...(total ? linesOfRow(total, [...path, 'total'], chain) : []),
    ...rows.flatMap((row, index) => linesOfRow(row, [...path, 'rows', index], handedDown)),
  ];
}

function linesOfColumn(spec: ColumnSpec, path: Path, above: readonly Giver[]): Line<ColumnSpec>[] {
  const { columns = [] } = spec;
  const chain = [...above, { aspects: aspectsOf(spec), path }];
  return [
    { spec, path, chain, leaf: columns.length === 0 },
    ...columns.flatMap((column, index) => linesOfColumn(column, [...path, 'columns', index], chain)),
  ];
}

/**
 * The aspects of a row that hold for the rows under it: all of them, except that an ordinary row with a list under it
 * keeps its concept and members to itself.
 */
export function aspectsForRows(spec: RowSpec): Aspects {
  const aspects = aspectsOf(spec);
  if (spec.total !== undefined || spec.concept === undefined) return aspects;
  const { concept: _concept, members: _members, ...rest } = aspects;
  return rest;
}
