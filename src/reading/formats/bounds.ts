import type { Place } from '../../model/finding.ts';
import type { Report } from './report.ts';
import { placeAt } from './text.ts';

/** As large as a file of content may be, in bytes; the largest of a filing with ten thousand figures has a tenth of it. */
export const MOST_BYTES = 1 << 24;
/** As many files as a content folder may hold, and as many folders as one may stand in. */
export const MOST_FILES = 50_000;
export const MOST_FOLDERS = 8;
/** As many signs as a cell of a table, and as many rows and columns as a table, may have. */
export const LONGEST_CELL = 100_000;
export const MOST_ROWS = 50_000;
export const MOST_COLUMNS = 2000;
/** As many lists, quotations, brackets or components as may stand within each other. */
export const DEEPEST = 50;
/** As long as a name may be that becomes a part of an address, and so of a file's name; a file's own has at most 255 bytes on common disks. */
export const LONGEST_NAME = 200;

/** Reports what is deeper than people write and readers can follow: it is found before anything follows it. */
export function reportDepth(place: Place, what: string, report: Report): void {
  report.error('files/bounds', place, {
    message: `${what} stand within each other more than ${String(DEEPEST)} deep, which is deeper than any file of content needs.`,
    remedy: 'Take out what does not belong there: such files come from a program that went wrong, or from somebody who means harm.',
  });
}

/** Reports prose that nests too deep, by a look at its lines; whether there was any. */
export function isProseTooDeep(file: string, text: string, report: Report): boolean {
  let open = 0;
  for (const { index, 0: found } of text.matchAll(/^[ \t]*(?:>[ \t]*){51}|^[ \t]{201}(?=\S)|<\/?[A-Za-z][^<>]{0,2000}>/gm)) {
    if (found.startsWith('<')) {
      if (found.endsWith('/>')) continue;
      open = found.startsWith('</') ? Math.max(0, open - 1) : open + 1;
      if (open <= DEEPEST) continue;
      reportDepth(placeAt(file, text, index), 'Components', report);
      return true;
    }
    reportDepth(placeAt(file, text, index), found.includes('>') ? 'Quotations' : 'Lists', report);
    return true;
  }
  return false;
}

/** Reports YAML that nests too deep, by a look at its signs; whether there was any. Within quotation marks they count too: no text has so many. */
export function isYamlTooDeep(file: string, text: string, report: Report): boolean {
  let open = 0;
  for (const { index, 0: found } of text.matchAll(/[[\]{}]|^ {201}(?=\S)|^[ ]*(?:- ){51}|^[ ]*(?:\? ){51}/gm)) {
    if (found.length === 1) open = found === '[' || found === '{' ? open + 1 : Math.max(0, open - 1);
    if (found.length === 1 && open <= DEEPEST) continue;
    reportDepth(placeAt(file, text, index), 'Lists and mappings', report);
    return true;
  }
  return false;
}

/** How deep a tree goes, without following it deeper than the bound. */
export function isTreeTooDeep(tree: object): object | undefined {
  let level: readonly object[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    // Each level of a list or a quotation is two or three nodes.
    if (depth > 4 * DEEPEST) return level[0];
    level = level.flatMap((node) => ('children' in node && Array.isArray(node.children) ? (node.children as object[]) : []));
  }
  return undefined;
}
