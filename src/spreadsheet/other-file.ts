import { strFromU8 } from 'fflate';

/**
 * What a file is that is no Excel workbook (.xlsx), as the end of a sentence about it; `undefined` where it may be one. Names
 * say nothing: files are renamed, and programs give other files the name of a workbook.
 */
export function otherFile(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return 'is empty';
  for (const [codes, says] of BEGINNINGS) if (codes.every((code, index) => bytes[index] === code)) return typeof says === 'string' ? says : says(bytes);
  if (isZip(bytes)) return undefined;
  return otherText(strFromU8(bytes.subarray(0, LOOKED_AT), true));
}

/** What a zip is that holds no workbook of this kind, by the names of its parts; `undefined` where it may hold one. */
export function otherZip(names: ReadonlySet<string>, begins: Uint8Array): string | undefined {
  const start = strFromU8(begins.subarray(0, LOOKED_AT), true);
  if (start.includes('application/vnd.oasis.opendocument.spreadsheet')) return 'is an OpenDocument spreadsheet (.ods)';
  if (start.includes('application/vnd.oasis.opendocument')) return 'is an OpenDocument file, and no spreadsheet';
  const has = (pattern: RegExp) => [...names].some((name) => pattern.test(name));
  if (has(/^Index\/.*\.iwa$|^Index\.zip$/)) return 'is a file of Numbers';
  if (has(/^xl\/workbook\.bin$/)) return 'is a binary workbook (.xlsb)';
  if (has(/^word\//)) return 'is a document of Word';
  if (has(/^ppt\//)) return 'is a presentation';
  return names.has('[Content_Types].xml') ? undefined : 'is a zip of other files';
}

const LOOKED_AT = 2000;

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 9;
}

// The first bytes of files that people mistake for workbooks, or that programs name like ones.
const BEGINNINGS: readonly (readonly [codes: readonly number[], says: string | ((bytes: Uint8Array) => string)])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], inCompoundFile],
  // Worksheets before 1997, which stand in no compound file.
  ...[0, 2, 4, 8].map((version) => [[0x09, version], 'is a workbook of an old kind (.xls)'] as const),
  [[0x25, 0x50, 0x44, 0x46], 'is a PDF'],
  [[0x1f, 0x8b], 'is a file compressed by gzip'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'is a text in RTF'],
  [[0x89, 0x50, 0x4e, 0x47], 'is a picture'],
  [[0xff, 0xd8, 0xff], 'is a picture'],
];

/** What a compound file (MS-CFB) is: its directory names what is in it, in UTF-16. */
function inCompoundFile(bytes: Uint8Array): string {
  const text = strFromU8(bytes, true);
  const holds = (name: string) => text.includes(Array.from(name).join('\0'));
  if (holds('EncryptedPackage') || holds('EncryptionInfo')) return 'has a password: save it without one';
  return holds('Workbook') || holds('Book') ? 'is a workbook of an old kind (.xls)' : 'is a workbook of an old kind (.xls), or has a password';
}

function otherText(start: string): string {
  if (start.startsWith('\u00ff\u00fe') || start.startsWith('\u00fe\u00ff')) return 'is a text in UTF-16, perhaps a table with tabs between the cells';
  const text = start.replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
  if (text.includes('\0')) return 'is no workbook, and nothing that people type';
  if (/^<\?xml[^]*(?:urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet")/.test(text)) return 'is a workbook written as one XML file (XML Spreadsheet 2003)';
  if (text.includes('urn:oasis:names:tc:opendocument')) return 'is an OpenDocument spreadsheet written as one XML file (.fods)';
  if (/^<(?:!doctype\s+html|html|table|meta|head|body|div)\b/i.test(text)) return 'is a page in HTML, as some programs export tables under the name of a workbook';
  if (text.startsWith('<')) return 'is a file in XML, and no workbook';
  if (/^[{[]/.test(text)) return 'is a file in JSON';
  const line = text.split(/[\r\n]/, 1)[0] ?? '';
  return /[,;\t]/.test(line) ? 'is a text, most likely a CSV file' : 'is a text, and no workbook';
}
