import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { isScalar, parseDocument, visit } from 'yaml';

/** Keys whose texts readers see; a map under `notes` holds such texts, too. */
const WORDS = new Set(['title', 'label', 'name', 'shortName', 'short', 'definition', 'reason', 'source', 'exchange', 'why', 'nil', 'notMeaningful', 'undecided', 'headingsLabel', 'yes', 'no', 'date', 'text', 'accounting', 'rate source']);
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const GREEK = 'αβψδεφγηιξκλμνοπθρστυωχζζζ';

/** A text of content in letters that no word of the engine has: whatever a page says in Latin ones, the engine says. */
export function foreign(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => {
    const greek = GREEK.charAt(LATIN.indexOf(letter.toLowerCase()));
    return letter === letter.toLowerCase() ? greek : greek.toUpperCase();
  });
}

/** Copies a site's content, with every text that readers see in Greek letters, reported in another language. */
export function copyForeign(from: string, to: string, language: string): void {
  cpSync(from, to, { recursive: true });
  for (const path of readdirSync(to, { recursive: true, encoding: 'utf8' })) {
    const file = join(to, path);
    const write = (change: (text: string) => string) => writeFileSync(file, change(readFileSync(file, 'utf8')));
    if (path.endsWith('.yaml')) write((text) => foreignYaml(text, path === 'issuer.yaml' ? language : undefined));
    else if (path.endsWith('.mdx')) write(foreignProse);
    else if (path.endsWith('.csv')) write(foreignCsv);
  }
}

function foreignYaml(text: string, language: string | undefined): string {
  const document = parseDocument(text);
  visit(document, {
    Pair(_, { key, value }, path) {
      if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string') return;
      const isNote = path.some((node) => 'key' in node && isScalar(node.key) && node.key.value === 'notes');
      if (isNote || (WORDS.has(String(key.value)) && !/^\d{4}-|^[\w-]+:\w/.test(value.value))) value.value = outside(value.value, /\{[^}]*\}/g);
      if (key.value === 'language' && language !== undefined) value.value = language;
    },
  });
  return document.toString({ lineWidth: 0 });
}

function foreignProse(text: string): string {
  const [, front = '', body = text] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  const prose = outside(body, /<[^>]*>|\[\^[^\]]*\]|\]\([^)]*\)/g);
  return front === '' ? prose : `---\n${foreignYaml(front, undefined)}---\n${prose}`;
}

function foreignCsv(text: string): string {
  const rows = parse<Record<string, string>>(text, { columns: true });
  return stringify(rows.map((row) => ({ ...row, source: foreign(row['source'] ?? '') })), { header: true });
}

/** The text in foreign letters, but for what a pattern finds in it. */
function outside(text: string, kept: RegExp): string {
  let [made, at] = ['', 0];
  for (const { index, 0: found } of text.matchAll(kept)) {
    made += foreign(text.slice(at, index)) + found;
    at = index + found.length;
  }
  return made + foreign(text.slice(at));
}
