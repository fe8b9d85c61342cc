import type { WriteOptions } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { dataSheet } from './data-sheet.ts';
import type { ExportedTable } from './exported-table.ts';
import { tableSheet } from './table-sheet.ts';

/**
 * A table as a workbook (ECMA-376): a sheet "Table" for people, a sheet "Data" for programs and formulas. It is dated
 * by the day of the release, so that the same content always gives the same bytes.
 */
export function workbookOf(table: ExportedTable): WriteOptions {
  const { view, scope: { issuer, filing } } = table;
  // eslint-disable-next-line no-restricted-globals -- the library takes a Date; this one is the day of the release in UTC.
  const released = new Date(`${filing.released}T00:00:00Z`);
  return {
    sheets: [tableSheet(table), dataSheet(table)],
    properties: {
      title: view.title,
      subject: `${issuer.name}, ${filing.title}`,
      creator: issuer.demonstration ? 'A demonstration of Kessan' : issuer.name,
      created: released,
      modified: released,
    },
  };
}

/** The bytes of a workbook. */
export function writeWorkbook(workbook: WriteOptions): Promise<Uint8Array> {
  return writeXlsx(workbook);
}

// The library's version: another one may write other bytes for the same workbook.
export const WRITER = 'hucre 1.0.0';

/** All that goes into a workbook as a text: workbooks of equal texts have equal bytes. */
export function fingerprintOf(workbook: WriteOptions): string {
  return JSON.stringify([WRITER, workbook], (_, value: unknown) => (value instanceof Map ? [...value as Map<unknown, unknown>] : value));
}
