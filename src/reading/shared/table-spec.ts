import { ASPECT_NAMES, type Aspects } from '../../model/content/aspect.ts';
import type { Table } from '../../model/content/table.ts';
import type { RowSpec, TableSpec } from '../schema/table.ts';
import type { YamlFile } from '../formats/yaml.ts';

/** A file of `tables/`, read by itself: the table, and what the checks need to find its places. */
export interface TableFile {
  readonly yaml: YamlFile;
  readonly spec: TableSpec;
  readonly table: Table;
  /** Whether everything it needs could be read; otherwise it is checked, and no page shows it. */
  readonly whole: boolean;
}

/** The aspects among the keys of a table, a row or a column. */
export function aspectsOf(spec: Aspects): Aspects {
  const given = ASPECT_NAMES.filter((name) => spec[name] !== undefined).map((name) => [name, spec[name]] as const);
  return Object.fromEntries(given);
}

/** What names a row where it has no id of its own: its concept, its period, its members. */
export function defaultRowId({ concept, period, members }: Aspects): string | undefined {
  return concept ?? period ?? (members && Object.values(members).join(' '));
}

/** Whether a row has figures of its own: not a group, which has them in its total, and not a mere heading. */
export function hasCells({ total, rows, concept }: RowSpec): boolean {
  return total === undefined && (rows === undefined || concept !== undefined);
}
