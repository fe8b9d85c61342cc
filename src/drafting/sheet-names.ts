import type { Grid } from '../reading/formats/csv.ts';

/** As long as the name of a sheet may be, in UTF-16 code units (ECMA-376, 18.2.19; Excel). */
const LONGEST = 31;

// Excel refuses these signs in the names of sheets, an apostrophe at either end, and the name it keeps for itself.
const FORBIDDEN = /[[\]:*?/\\\u0000-\u001f]/g;
const KEPT_BY_EXCEL = 'history';

/** The name of each file's sheet, by the name of the file: its own, as far as a sheet may have it, and no two alike in capitals or small letters. */
export function sheetNames(grids: readonly Pick<Grid, 'file'>[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { file } of grids) {
    const wanted = nameFor(file);
    let name = cut(wanted, LONGEST);
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      const suffix = ` ${String(number)}`;
      name = `${cut(wanted, LONGEST - suffix.length)}${suffix}`;
    }
    taken.add(name.toLowerCase());
    names.set(file, name);
  }
  return names;
}

function nameFor(file: string): string {
  const own = file.slice(file.lastIndexOf('/') + 1).replace(/\.csv$/i, '').replace(FORBIDDEN, '-').trim().replace(/^'+|'+$/g, '-');
  return own === '' || own.toLowerCase() === KEPT_BY_EXCEL ? `${own}-facts` : own;
}

/** The beginning of a text, without half of a character, and without an apostrophe or a blank at its end. */
function cut(text: string, length: number): string {
  const beginning = text.slice(0, length);
  return (/[\ud800-\udbff]$/.test(beginning) ? beginning.slice(0, -1) : beginning).replace(/['\s]+$/, '');
}
