import { Decimal } from '../model/amounts/decimal.ts';
import { cellsOf, DATA_COLUMNS, type DataValue } from './workbook/data-columns.ts';
import type { ExportedTable } from './exported-table.ts';
import { inertText } from './workbook/spreadsheet-text.ts';

// Spreadsheets take a file without a byte order mark for one in the character set of their machine.
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A table as CSV (RFC 4180) for programs: one header row, then one row for each cell in reading order
 * (docs/export-format.md). Numbers are written in full, without separators.
 */
export function csvOf(table: ExportedTable): string {
  const lines = [DATA_COLUMNS.map(({ name }) => name), ...[...cellsOf(table)].map((placed) => DATA_COLUMNS.map((column) => fieldOf(column.of(placed))))];
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
}

function fieldOf(value: DataValue): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  if (Decimal.isDecimal(value)) return value.toFixed();
  const text = inertText(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
