import type { TypedChange, TypedChanges } from './typed-workbook.ts';

/** What a command says of what was typed. */
export interface TypedReport {
  /** For whoever goes on: what would change or has, and what there is to know. */
  readonly says: string;
  /** Why nothing is written; absent where nothing is in the way. */
  readonly complains?: string;
}

/** As many cells as a person reads through of those that have changed in the files alone. */
const SHOWN = 20;

/** What was typed in a workbook, in lines for a person; `written` says whether it is taken over. */
export function typedReport({ changes, problems, notes, newer }: TypedChanges, written: boolean): TypedReport {
  const lines = [...changes.map(lineOf), ...notes, ...newerLines(newer)];
  if (problems.length > 0) return { says: block(lines), complains: [...problems, 'Nothing was written: mend the workbook, or take the rest over by hand.'].join('\n') };
  const count = `${String(changes.length)} ${changes.length === 1 ? 'cell' : 'cells'}`;
  const last = changes.length === 0 ? (newer.length === 0 ? 'The workbook says what the files say.' : 'Nothing was typed in the workbook that the files do not say.')
    : written ? `${count} changed. npm run check says what follows from it.` : `${count} would change. Nothing was written yet: add --write.`;
  return { says: block([...lines, last]) };
}

function lineOf({ file, line, item, column, before, after, formula, former }: TypedChange): string {
  const said = (text: string) => (text === '' ? '(empty)' : text);
  const because = formula === undefined ? '' : ` (what the formula =${formula} came to)`;
  const conflict = former === undefined ? '' : ` (${said(former)} when the workbook was made: changed in the file too)`;
  return `${file}:${String(line)}: ${item}, ${column}: ${said(before)} -> ${said(after)}${because}${conflict}`;
}

function newerLines(newer: readonly string[]): readonly string[] {
  if (newer.length === 0) return [];
  const more = newer.length - SHOWN;
  const head = `${String(newer.length)} ${newer.length === 1 ? 'cell has' : 'cells have'} changed in the files since the workbook was made, and ${newer.length === 1 ? 'stays' : 'stay'} as the files say:`;
  return [head, ...newer.slice(0, SHOWN).map((each) => `  ${each}`), ...(more > 0 ? [`  and ${String(more)} more`] : [])];
}

function block(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
