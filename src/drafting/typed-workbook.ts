import type { Sheet } from 'hucre';
import type { Filing } from '../model/filing.ts';
import type { Grid } from '../reading/csv.ts';
import { editedFile, type CellEdit } from './facts-edit.ts';
import { sheetNames } from './sheet-names.ts';
import { changesIn, type TypedChange } from './typed-sheet.ts';
import { BASE_SHEET, baseOf, nameOf } from './workbook-base.ts';

export type { TypedChange } from './typed-sheet.ts';

/** A facts file as it is on the disk, and as it was read. */
export interface FactsFile {
  readonly grid: Grid;
  readonly bytes: Uint8Array;
}

/** What a workbook says otherwise than the facts files. */
export interface TypedChanges {
  readonly changes: readonly TypedChange[];
  /** The new bytes of the files that change, by the names that findings use for them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What is not certain; while there is any, nothing should be written. */
  readonly problems: readonly string[];
  /** What a person should know, and what stops nothing. */
  readonly notes: readonly string[];
}

/**
 * Compares a workbook with the facts files from which it was made, cell by cell, and with what they said when it was made:
 * what was typed is a change, what has changed in a file since stays, and where both happened nobody but a person can
 * tell. Rows are found by what they are about, so that they may be sorted.
 */
export function typedChanges(sheets: readonly Sheet[], filing: Filing, files: readonly FactsFile[]): TypedChanges {
  const base = baseOf(sheets);
  const usual = sheetNames(files.map(({ grid }) => grid));
  const nameFor = ({ grid }: FactsFile) => base?.sheets.get(nameOf(grid.file)) ?? usual.get(grid.file) ?? '';
  const known = new Set([BASE_SHEET, ...files.map(nameFor)]);
  const problems: string[] = [];
  const edited = new Map<string, Uint8Array>();
  const changes = files.flatMap((file): readonly TypedChange[] => {
    const name = nameFor(file);
    const same = sheets.filter((each) => each.name.toLowerCase() === name.toLowerCase());
    const [sheet] = same;
    if (same.length > 1) problems.push(`The workbook has ${String(same.length)} sheets "${name}": nobody can tell which of them counts.`);
    // A file that was written after the workbook has nothing in it.
    if (!sheet) problems.push(...(base && !base.sheets.has(nameOf(file.grid.file)) ? [] : [`The workbook has no sheet "${name}".`]));
    if (!sheet || same.length > 1) return [];
    const found = changesIn(sheet, filing, file.grid, base);
    problems.push(...found.problems);
    const bytes = found.edits.length === 0 ? undefined : editedFile(file.bytes, found.edits);
    if (bytes) edited.set(file.grid.file, bytes);
    else if (found.edits.length > 0) problems.push(`${file.grid.file} cannot be written so that all else in it stays as it is: mend what npm run check finds in it first.`);
    return found.changes;
  });
  for (const sheet of sheets) {
    if (!known.has(sheet.name) && !usualNames(known).has(sheet.name.toLowerCase()) && sheet.rows.some((row) => row.some((cell) => cell !== null && cell !== ''))) problems.push(`No facts file belongs to the sheet "${sheet.name}".`);
  }
  return { changes, files: edited, problems, notes: base ? [] : ['The workbook does not say what it was made from, so that figures which have changed in the files since cannot be told from figures that were typed. Look at each change.'] };
}

function usualNames(names: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...names].map((name) => name.toLowerCase()));
}

/** Edits of a file, for whoever writes it. */
export type { CellEdit };
