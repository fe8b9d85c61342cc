import { exportTable, type ExportedTable } from '../../src/export/exported-table.ts';
import { layOut } from '../../src/model/layout/layout.ts';
import { miniGrid } from './mini-filing.ts';
import type { Changes } from './mini.ts';

/** The mini issuer with namespaces, so that its filings are XBRL too. */
export const NAMESPACES: readonly [string, string] = ['language: en\n', 'language: en\nnamespaces: [{ prefix: ex, uri: https://example.com/ex }]\n'];

/** The mini site's only table, as a text of YAML, as its files tell it. */
export function miniExport(table: string, changes: Changes = {}): ExportedTable {
  const { scope, grid } = miniGrid(table, changes);
  return exportTable(scope, grid, layOut(scope, grid));
}
