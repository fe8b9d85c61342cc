import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

// What stands in pages and is no word of a language: names of formats and standards, codes, names of periods, tick marks.
const NAMES = new Set(['CSV', 'XLSX', 'JSON', 'HTML', 'xBRL', 'Kessan', 'Atom', 'BRKW', 'USD', 'EUR', 'IFRS']);
const NAMED = /\b(?:[1-4]Q|[12]H|9M|FY)\d\d(?:-end)?\b|https?:\/\/\S+|[\w./-]+\.(?:csv|xlsx|json|html|svg|yaml|mdx|txt)(?::\d+)?|\bUSD(?=\d)/g;
const TICKS = /^[a-z=*]{1,4}$/;

/** What of a text is in Latin letters, in no brackets, and no name: words that the engine did not take from its words. */
export function unspoken(text: string): readonly string[] {
  let rest = text;
  for (let before = ''; before !== rest;) [before, rest] = [rest, rest.replace(/⟦[^⟦⟧]*⟧/g, ' ')];
  return rest.replace(NAMED, ' ').match(/[A-Za-z][A-Za-z-]+/g)?.filter((word) => !NAMES.has(word) && !word.split('-').every((part) => NAMES.has(part))) ?? [];
}

/** The texts of a page that a reader sees or hears, those of tick marks aside. */
export function textsOfPage(html: string): readonly string[] {
  const body = html.replace(/<(script|style)\b[^]*?<\/\1>/g, ' ').replace(/<(code|pre)\b[^>]*>[^]*?<\/\1>/g, ' ');
  const attributes = [...body.matchAll(/\s(?:aria-label|alt|title|placeholder)="([^"]*)"/g), ...body.matchAll(/<meta name="description" content="([^"]*)"/g)].map(([, text = '']) => text);
  return [...body.replace(/<[^>]*>/g, '\n').split('\n'), ...attributes].map(decoded).filter((text) => text.trim() !== '' && !TICKS.test(text.trim()));
}

/** The texts of a picture, a feed or another file of XML. */
export function textsOfXml(xml: string): readonly string[] {
  // Lines of a picture are pieces of one text.
  return [[...xml.replace(/<(?:id|updated|link|generator)\b[^>]*>[^<]*(?:<\/\w+>)?/g, ' ').matchAll(/>([^<]+)</g), ...xml.matchAll(/aria-label="([^"]*)"/g)].map(([, text = '']) => decoded(text)).join(' ')];
}

/** The texts of the sheets of a workbook that are made for people. */
export function textsOfWorkbook(bytes: Uint8Array): readonly string[] {
  const parts = unzipSync(bytes);
  const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  const names = [...book.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) => decoded(name));
  const shared = textsIn(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array()), 'si');
  return names.flatMap((name, index) => {
    if (name === 'Data') return [];
    const sheet = strFromU8(parts[`xl/worksheets/sheet${String(index + 1)}.xml`] ?? new Uint8Array());
    const strings = [...sheet.matchAll(/<c [^>]*t="s"[^>]*><v>(\d+)<\/v>/g)].map(([, at]) => shared[Number(at)] ?? '');
    return [name, ...strings, ...textsIn(sheet, 'is')];
  });
}

function textsIn(xml: string, element: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${element}>([^]*?)</${element}>`, 'g'))].map(([, inner = '']) => decoded(inner.replace(/<[^>]*>/g, '')));
}

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex: string | undefined, number: string | undefined, name: string | undefined) => (
    hex !== undefined ? String.fromCodePoint(Number.parseInt(hex, 16)) : number !== undefined ? String.fromCodePoint(Number(number)) : { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: ' ', mdash: '—', minus: '−' }[name ?? ''] ?? (name === undefined ? all : ' ')
  ));
}

/** All files of a folder with one of these endings, each with its bytes. */
export function filesWith(folder: string, ending: RegExp): readonly (readonly [path: string, bytes: Uint8Array])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => ending.test(path)).sort().map((path) => [path, readFileSync(join(folder, path))]);
}
