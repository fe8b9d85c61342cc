import { filingPath } from '../../addresses/filing-addresses.ts';
import { HISTORY_WORKBOOK } from '../../addresses/site-addresses.ts';
import type { FileView } from '../../views/filing-view.ts';
import type { Filing } from '../../model/content/filing.ts';
import type { SharedContent } from '../../model/content/site.ts';

/** Every figure of every filing. */
export const HISTORY_FILE = { format: 'XLSX', says: 'every figure of every period reported', path: HISTORY_WORKBOOK, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;

/** The files that hold a whole filing, as its page offers them. */
export function filesOf({ issuer }: SharedContent, { id }: Filing): readonly FileView[] {
  return [
    { format: 'HTML', says: 'the whole release in one plain file', path: filingPath(id, 'html') },
    { format: 'JSON', says: 'every fact and every table, for programs', path: filingPath(id, 'json') },
    ...(issuer.namespaces.length === 0 ? [] : [{ format: 'xBRL-JSON', says: 'the facts as an XBRL report', path: filingPath(id, 'xbrl.json') }]),
  ];
}
