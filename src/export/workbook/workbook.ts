import type { WriteOptions } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import type { IsoDate } from '../../model/time/date.ts';
import type { Issuer } from '../../model/content/issuer.ts';
import { xmlCharacters } from '../../model/signs/xml.ts';
import { cellsOf, DATA_COLUMNS } from './data-columns.ts';
import { dataSheet } from './data-sheet.ts';
import type { ExportedTable } from '../exported-table.ts';
import { facing } from './sheet-direction.ts';
import { tableSheet } from './table-sheet.ts';
import { wordsOf } from '../../model/words/words-of.ts';

/**
 * A table as a workbook (ECMA-376): a sheet "Table" for people, a sheet "Data" for programs and formulas. It is dated
 * by the day of the release, so that the same content always gives the same bytes.
 */
export function workbookOf(table: ExportedTable): WriteOptions {
  const { view, scope: { issuer, filing } } = table;
  return {
    sheets: facing(issuer, [tableSheet(table), dataSheet(DATA_COLUMNS, cellsOf(table))]),
    properties: datedBy(issuer, { title: view.title, subject: `${issuer.name}, ${filing.title}` }, filing.released),
  };
}

/** What a workbook says of itself: its makers, and the day of the release instead of the day on which it was written. */
export function datedBy(issuer: Issuer, { title, subject }: { readonly title: string; readonly subject: string }, released: IsoDate | undefined): NonNullable<WriteOptions['properties']> {
  // eslint-disable-next-line no-restricted-globals -- the library takes a Date; this one is the day of the release in UTC.
  const day = released === undefined ? undefined : new Date(`${released}T00:00:00Z`);
  return { title, subject, creator: issuer.demonstration ? wordsOf({ issuer }).workbooks.demonstrationBy : issuer.name, ...(day ? { created: day, modified: day } : {}) };
}

/** The bytes of a workbook, whose parts are XML: its texts hold no sign that XML cannot, and none is read as one that is written by its number (`_x0041_`, ECMA-376, 22.9.2.19). */
export function writeWorkbook(workbook: WriteOptions): Promise<Uint8Array> {
  return writeXlsx(inXml(workbook));
}

/** The same data with every text in it as XML can hold it. */
function inXml<T>(data: T): T {
  if (typeof data === 'string') return xmlCharacters(data).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') as T;
  if (Array.isArray(data)) return data.map(inXml) as T;
  if (data instanceof Map) return new Map([...data as Map<unknown, unknown>].map(([key, value]) => [key, inXml(value)])) as T;
  if (typeof data !== 'object' || data === null || Object.getPrototypeOf(data) !== Object.prototype) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, inXml(value as unknown)])) as T;
}

// The library's version: another one may write other bytes for the same workbook.
export const WRITER = 'hucre 1.0.0';

/** All that goes into a workbook as a text: workbooks of equal texts have equal bytes. */
export function fingerprintOf(workbook: WriteOptions): string {
  return JSON.stringify([WRITER, workbook], (_, value: unknown) => (value instanceof Map ? [...value as Map<unknown, unknown>] : value));
}
