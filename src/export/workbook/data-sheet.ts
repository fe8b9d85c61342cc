import type { WriteSheet } from 'hucre';
import { Decimal } from '../../model/amounts/decimal.ts';
import type { DataColumn } from './data-columns.ts';
import { exactFormat } from './number-format.ts';
import { Sheet, STYLES } from './sheet.ts';

// A spreadsheet turns to exponents for a number of more digits, unless it has a format of its own.
const GENERAL = 10;

const WIDTH = 16;

/** The sheet for programs and formulas: one header row, then one row a record. */
export function dataSheet<Record>(columns: readonly DataColumn<Record>[], records: Iterable<Record>): WriteSheet {
  const sheet = new Sheet();
  const head = sheet.row();
  columns.forEach(({ name }, index) => {
    sheet.text(head, index, name, STYLES.head);
  });
  for (const record of records) {
    const row = sheet.row();
    columns.forEach((column, index) => {
      const value = column.of(record);
      if (value === undefined || value === '') return;
      if (typeof value === 'string') sheet.text(row, index, value);
      else {
        const number = new Decimal(value);
        sheet.number(row, index, number, number.toFixed(), number.precision(true) > GENERAL ? { numFmt: exactFormat(number.decimalPlaces()) } : undefined);
      }
    });
  }
  return sheet.written('Data', columns.map(() => WIDTH), { rows: 1, columns: 0 }, 'landscape');
}
