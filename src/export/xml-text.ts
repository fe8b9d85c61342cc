import { xmlCharacters } from '../model/signs/xml.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as the content of an XML element or attribute. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** The door through which every file of XML goes, and HTML that programs read: whatever its texts were, it holds no sign that XML cannot. */
export function xmlFile(written: string): string {
  return xmlCharacters(written);
}
