import type { WriteOptions } from 'hucre';
import { csvOf } from '../../export/csv.ts';
import { exportTable, type ExportedTable } from '../../export/exported-table.ts';
import { filingDocument } from '../../export/filing-document.ts';
import { filingDocumentJsonSchema } from '../../export/filing-document-schema.ts';
import { exhibit } from '../../export/exhibit/exhibit.ts';
import { historyScope, type HistoryScope } from '../../export/workbook/history-series.ts';
import { jsonText } from '../../export/json-text.ts';
import { filingPath, tablePath } from '../../addresses/filing-addresses.ts';
import { DOCUMENT_SCHEMA, HISTORY_WORKBOOK } from '../../addresses/site-addresses.ts';
import { workbookOf } from '../../export/workbook/workbook.ts';
import { xbrlJson } from '../../export/xbrl/xbrl-json.ts';
import { xbrlSchema } from '../../export/xbrl/xbrl-schema.ts';
import type { Filing } from '../../model/content/filing.ts';
import type { Site } from '../../model/content/site.ts';
import { filingView, type Texts } from '../sections/filing.ts';
import { tablesOf } from '../sections/tables.ts';

/** A file that readers take away: where it stands within the site, what it is, and how it is written when asked for. */
export interface ExportFile {
  readonly path: string;
  /** The media type. */
  readonly type: string;
  readonly write: () => string | Uint8Array | Promise<string | Uint8Array>;
}

/** Makes bytes of a workbook. */
export type WorkbookWriter = (workbook: WriteOptions) => Promise<Uint8Array>;

/** What files are made with besides the site itself. */
export interface ExportMeans {
  readonly workbook: WorkbookWriter;
  readonly texts: Texts;
  /** For reviewers: what could be taken for a page says so. */
  readonly review?: boolean;
}

const TYPES = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html; charset=us-ascii',
  json: 'application/json',
  xsd: 'application/xml',
} as const;

/** All files of a filing. Its tables are filled in once for all of them, and nothing is written before it is asked for. */
export function exportsOf(site: Site, filing: Filing, { workbook, texts, review = false }: ExportMeans): readonly ExportFile[] {
  const { id } = filing;
  const names = filing.parts.flatMap((part) => part.sections.flatMap((section) => section.tables));
  const known = new Map<string, ExportedTable | undefined>();
  const table = (name: string): ExportedTable | undefined => {
    if (!known.has(name)) {
      const tables = tablesOf(site, filing);
      const [grid, view] = [tables.grid(name), tables.view(name)];
      known.set(name, grid && view && exportTable(tables.scope, grid, view));
    }
    return known.get(name);
  };
  const tables = () => names.flatMap((name) => table(name) ?? []);
  const { scope } = tablesOf(site, filing);
  const schema = `${id}.xsd`;
  const form = site.forms.get(filing.form)?.title ?? filing.form;
  return [
    ...names.filter((name) => site.tables.has(name)).flatMap((name): readonly ExportFile[] => [
      { path: tablePath(id, name, 'csv'), type: TYPES.csv, write: () => csvOf(present(table(name))) },
      { path: tablePath(id, name, 'xlsx'), type: TYPES.xlsx, write: () => workbook(workbookOf(present(table(name)))) },
    ]),
    { path: filingPath(id, 'html'), type: TYPES.html, write: () => exhibit(site.issuer, filingView(site, filing, texts), { review }) },
    ...(site.issuer.namespaces.length === 0 ? [] : [
      { path: filingPath(id, 'xbrl.json'), type: TYPES.json, write: () => jsonText(xbrlJson(scope, tables(), schema)) },
      { path: filingPath(id, 'xsd'), type: TYPES.xsd, write: () => xbrlSchema(scope) ?? '' },
    ]),
    { path: filingPath(id, 'json'), type: TYPES.json, write: () => jsonText(filingDocument(scope, tables(), { schema: `../../${DOCUMENT_SCHEMA}`, form })) },
  ];
}

/** Makes the bytes of the workbook of all histories. */
export type HistoriesWriter = (scope: HistoryScope) => Promise<Uint8Array>;

/** Files that stand once in a site: the schema of its JSON, and every figure of the filings that are shown in one workbook. */
export function siteExports(site: Site, filings: readonly Filing[], histories: HistoriesWriter): readonly ExportFile[] {
  return [
    { path: DOCUMENT_SCHEMA, type: TYPES.json, write: () => jsonText(filingDocumentJsonSchema()) },
    ...(filings.length === 0 ? [] : [{ path: HISTORY_WORKBOOK, type: TYPES.xlsx, write: () => histories(historyScope(site, filings)) }]),
  ];
}

function present(table: ExportedTable | undefined): ExportedTable {
  if (!table) throw new Error('A table that the site has could not be filled in.');
  return table;
}
