import type { WriteSheet } from 'hucre';
import { Decimal } from '../model/decimal.ts';
import { cellsOf, DATA_COLUMNS } from './data-columns.ts';
import type { ExportedTable } from './exported-table.ts';
import { exactFormat } from './number-format.ts';
import { Sheet, STYLES } from './sheet.ts';

// A spreadsheet turns to exponents for a number of more digits, unless it has a format of its own.
const GENERAL = 10;

const WIDTH = 16;

/** The sheet for programs and formulas: one header row, then one row a cell, as in the CSV file. */
export function dataSheet(table: ExportedTable): WriteSheet {
  const sheet = new Sheet();
  const head = sheet.row();
  DATA_COLUMNS.forEach(({ name }, index) => {
    sheet.text(head, index, name, STYLES.head);
  });
  for (const placed of cellsOf(table)) {
    const row = sheet.row();
    DATA_COLUMNS.forEach((column, index) => {
      const value = column.of(placed);
      if (value === undefined || value === '') return;
      if (typeof value === 'string') sheet.text(row, index, value);
      else {
        const number = new Decimal(value);
        sheet.number(row, index, number, number.toFixed(), number.precision(true) > GENERAL ? { numFmt: exactFormat(number.decimalPlaces()) } : undefined);
      }
    });
  }
  return sheet.written('Data', DATA_COLUMNS.map(() => WIDTH), { rows: 1, columns: 0 }, 'landscape');
}
