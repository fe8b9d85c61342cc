import { filingPath } from '../../addresses/filing-addresses.ts';
import { HISTORY_WORKBOOK } from '../../addresses/site-addresses.ts';
import type { FileView } from '../../views/filing-view.ts';
import type { Filing } from '../../model/content/filing.ts';
import type { SharedContent } from '../../model/content/site.ts';
import { wordsIn } from '../../words/languages.ts';

/** Every figure of every filing. */
export function historyFile(language: string): FileView & { readonly type: string } {
  return { format: 'XLSX', says: wordsIn(language).filings.files.history, path: HISTORY_WORKBOOK, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };
}

/** The files that hold a whole filing, as its page offers them. */
export function filesOf({ issuer }: SharedContent, { id }: Filing): readonly FileView[] {
  const { files } = wordsIn(issuer.language).filings;
  return [
    { format: 'HTML', says: files.plain, path: filingPath(id, 'html') },
    { format: 'JSON', says: files.json, path: filingPath(id, 'json') },
    ...(issuer.namespaces.length === 0 ? [] : [{ format: 'xBRL-JSON', says: files.xbrl, path: filingPath(id, 'xbrl.json') }]),
  ];
}
