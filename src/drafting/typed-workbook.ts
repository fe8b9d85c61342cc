import type { Filing } from '../model/content/filing.ts';
import type { Grouping } from '../model/amounts/grouping.ts';
import type { Site } from '../model/content/site.ts';
import type { Grid } from '../reading/formats/csv.ts';
import { parseNumber } from '../reading/formats/number.ts';
import { SheetCells } from '../spreadsheet/sheet-cells.ts';
import type { Workbook } from '../spreadsheet/workbook.ts';
import { editedFile } from './facts-edit.ts';
import { nameOf } from './row-key.ts';
import { changesIn, type Preference, type TypedChange } from './typed-sheet.ts';
import { shown } from './typed-value.ts';
import { typingSheets } from './typing-sheet.ts';
import { BASE_SHEET, baseNow, baseOf } from './workbook-base.ts';

export type { Preference, TypedChange } from './typed-sheet.ts';

/** A facts file as it is on the disk, and as it was read. */
export interface FactsFile {
  readonly grid: Grid;
  readonly bytes: Uint8Array;
}

/** The filing whose figures are typed. */
export interface TypedFor {
  readonly site: Site;
  readonly filing: Filing;
  /** Which of the two counts where both have changed. */
  readonly prefer?: Preference | undefined;
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
  /** Cells that have changed in the files since the workbook was made, and stay as they are there. */
  readonly newer: readonly string[];
}

/**
 * Compares a workbook with the facts files from which it was made, cell by cell, and with what they said when it was made:
 * what was typed is a change, what has changed in a file since stays, and where both happened nobody but a person can
 * tell. Rows and columns are found by their names, so that they may be sorted and moved.
 */
export function typedChanges(workbook: Workbook, { site, filing, prefer }: TypedFor, files: readonly FactsFile[]): TypedChanges {
  const today = typingSheets(site, filing, files.map(({ grid }) => grid));
  const told = baseOf(workbook);
  const base = told.kind === 'known' ? told.base : baseNow(filing.id, today);
  if (base.filing !== filing.id) return refused(`The workbook was made for the filing ${base.filing}, and not for ${filing.id}.`);
  const nameFor = ({ grid }: FactsFile) => base.sheets.get(nameOf(grid.file)) ?? today.find(({ file }) => file === grid.file)?.name ?? '';
  const [problems, notes, newer]: [string[], string[], string[]] = [[], [], []];
  const edited = new Map<string, Uint8Array>();
  const changes = files.flatMap((file): readonly TypedChange[] => {
    const name = nameFor(file);
    const [sheet, ...more] = workbook.sheets.filter((each) => each.name.toLowerCase() === name.toLowerCase());
    if (more.length > 0) problems.push(`The workbook has ${String(more.length + 1)} sheets "${name}": nobody can tell which of them counts.`);
    // A file that was written after the workbook has nothing in it.
    if (!sheet && (told.kind !== 'known' || base.sheets.has(nameOf(file.grid.file)))) problems.push(`The workbook has no sheet "${name}".`);
    if (!sheet || more.length > 0) return [];
    const found = changesIn(new SheetCells(sheet, workbook), { filing, grid: file.grid, base, kindOf: (concept) => site.taxonomy.concepts.get(concept)?.value, grouping: site.issuer.style.grouping, prefer });
    problems.push(...found.problems);
    notes.push(...found.notes, ...sheet.comments.map(({ address, text }) => `${name}!${address} has a remark, which stays in the workbook alone: ${shown(text)}.`));
    newer.push(...found.newer);
    const bytes = found.edits.length === 0 ? undefined : editedFile(file.bytes, found.edits);
    if (bytes) edited.set(file.grid.file, bytes);
    else if (found.edits.length > 0) problems.push(`${file.grid.file} cannot be written so that all else in it stays as it is: mend what npm run check finds in it first.`);
    return found.changes;
  });
  const strange = strangers(workbook, new Set([BASE_SHEET, ...files.map(nameFor), ...base.sheets.values()].map((name) => name.toLowerCase())), site.issuer.style.grouping);
  const gone = [...base.sheets].filter(([name]) => !files.some(({ grid }) => nameOf(grid.file) === name)).map(([name]) => `The file ${name} has gone since the workbook was made, and nothing of its sheet is read.`);
  return { changes, files: edited, problems: [...problems, ...gone, ...strange.problems], notes: [...(changes.length > 0 ? NOTES[told.kind] : []), ...notes, ...strange.notes], newer };
}

function refused(problem: string): TypedChanges {
  return { changes: [], files: new Map(), problems: [problem], notes: [], newer: [] };
}

const NOTES = {
  known: [],
  absent: ['The workbook does not say what it was made from, so that figures which have changed in the files since cannot be told from figures that were typed. Look at each change.'],
  spoiled: ['What the workbook was made from has been changed in it, so that figures which have changed in the files since cannot be told from figures that were typed. Look at each change.'],
} as const;

/** Sheets that belong to no file: one with figures may be meant for one, and what says only words is passed over aloud. */
function strangers(workbook: Workbook, known: ReadonlySet<string>, grouping: Grouping): { readonly problems: readonly string[]; readonly notes: readonly string[] } {
  const [problems, notes]: [string[], string[]] = [[], []];
  for (const sheet of workbook.sheets.filter(({ name }) => !known.has(name.toLowerCase()))) {
    const cells = new SheetCells(sheet, workbook);
    const filled = cells.rows.flatMap((row) => cells.columnsOf(row).map((column) => cells.seen(row, column)));
    const isOfFigures = filled.some((seen) => seen.kind !== 'text' || seen.text === 'concept' || parseNumber(seen.text, grouping).ok);
    if (isOfFigures) problems.push(`No facts file belongs to the sheet "${sheet.name}", and figures stand in it.`);
    else if (filled.length > 0) notes.push(`No facts file belongs to the sheet "${sheet.name}", and nothing of it is read.`);
  }
  return { problems, notes };
}
