import { filingAddress } from '../addresses/filing-addresses.ts';
import { fiscalYearAddress, historyAddress, HISTORY_WORKBOOK } from '../addresses/site-addresses.ts';

/** The folder of a filing's pages and files. */
export function filingUnit(id: string): string {
  return folder(filingAddress(id));
}

/** The folder of a concept's history. */
export function historyUnit(concept: string): string {
  return folder(historyAddress(concept));
}

/** The folder of a fiscal year's page. */
export function yearUnit(year: string): string {
  return folder(fiscalYearAddress(year));
}

/** The workbook of all histories: a part that is a single file. */
export const HISTORIES_UNIT: string = HISTORY_WORKBOOK;

function folder(address: string): string {
  return address.slice(0, -1);
}
