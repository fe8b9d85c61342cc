import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook in the words of its parts: for what programs write that no library of ours does. */
export interface RawWorkbook {
  /** What stands in `sheetData` of each sheet, by its name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** What stands before and behind `sheetData`: columns, merged cells. */
  readonly before?: string;
  readonly behind?: string;
  /** What stands in the part of the shared texts, and of the styles. */
  readonly strings?: string;
  readonly styles?: string;
  /** What the part of the workbook says before and behind its sheets. */
  readonly properties?: string;
  readonly calculation?: string;
  /** Other attributes of the sheets in the part of the workbook. */
  readonly states?: Readonly<Record<string, string>>;
  /** Changes a part after it was written. */
  readonly edit?: (name: string, text: string) => string;
  /** Further parts. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** The bytes of a workbook. */
export function rawWorkbook(raw: RawWorkbook): Uint8Array {
  const edit = raw.edit ?? ((_, text) => text);
  return zipSync(Object.fromEntries(Object.entries({ ...partsOf(raw), ...raw.parts }).map(([name, text]) => [name, strToU8(edit(name, text))])));
}

function partsOf({ sheets, before = '', behind = '', strings, styles, properties = '', calculation = '', states = {} }: RawWorkbook): Readonly<Record<string, string>> {
  const names = Object.keys(sheets);
  const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return {
    '[Content_Types].xml': `${declared}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${declared}<Relationships xmlns="${PACKAGE}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${declared}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${String(index + 1)}" r:id="s${String(index + 1)}"${states[name] ?? ''}/>`).join('')}</sheets>${calculation}</workbook>`,
    'xl/_rels/workbook.xml.rels': `${declared}<Relationships xmlns="${PACKAGE}">${names.map((_, index) => relation(`s${String(index + 1)}`, 'worksheet', `worksheets/sheet${String(index + 1)}.xml`)).join('')}${strings === undefined ? '' : relation('strings', 'sharedStrings', 'sharedStrings.xml')}${styles === undefined ? '' : relation('styles', 'styles', '/xl/styles.xml')}</Relationships>`,
    ...Object.fromEntries(names.map((name, index) => [`xl/worksheets/sheet${String(index + 1)}.xml`, `${declared}<worksheet xmlns="${MAIN}">${before}<sheetData>${sheets[name] ?? ''}</sheetData>${behind}</worksheet>`])),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `${declared}<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': `${declared}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
  };
}

/** Styles with these number formats, by their numbers from 0. */
export function stylesWith(...codes: readonly (string | number)[]): string {
  const own = codes.flatMap((code, index) => (typeof code === 'string' ? [`<numFmt numFmtId="${String(164 + index)}" formatCode="${code.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"/>`] : []));
  return `<numFmts>${own.join('')}</numFmts><cellXfs>${codes.map((code, index) => `<xf numFmtId="${String(typeof code === 'number' ? code : 164 + index)}"/>`).join('')}</cellXfs>`;
}
