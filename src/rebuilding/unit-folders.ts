import { HISTORY_WORKBOOK } from '../export/paths.ts';

/** The folder of a filing's pages and files. */
export function filingUnit(id: string): string {
  return `filings/${id}`;
}

/** The folder of a concept's history. */
export function historyUnit(concept: string): string {
  return `history/${concept}`;
}

/** The folder of a fiscal year's page. */
export function yearUnit(year: string): string {
  return `fiscal-years/${year}`;
}

/** The workbook of all histories: a part that is a single file. */
export const HISTORIES_UNIT: string = HISTORY_WORKBOOK;
