import { parseTemplate, fillTemplate, type FilledTemplate, type TemplatePart } from '../../../model/words/label.ts';
import { fillWording, wordingFor } from '../../../model/words/wording.ts';
import type { Finding } from '../../../model/finding.ts';
import type { Grid } from '../../../model/tables/grid.ts';
import type { Leaf, Line } from '../../../model/tables/lines.ts';
import { keyOfAspects } from '../../../model/evaluation/reported.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';
import { unitTypedAfter } from '../consistency/typed-units.ts';

/** Every cell of every table can be filled, and every label and note too. */
export const completeness: Rule = {
  id: 'completeness',
  vouches: false,
  run: (subject) => subject.grids.flatMap((grid) => checkGrid(subject, grid)),
};

function checkGrid(subject: Subject, grid: Grid): readonly Check[] {
  const severity = subject.filing.status === 'draft' ? 'warning' : 'error';
  const looked: Relation = { rule: completeness.id, facts: [], about: () => `Every cell of "${grid.table.id}" is filled` };
  const checks: Check[] = [];
  const report = (finding: Finding) => checks.push({ ...looked, outcome: 'inconsistent', finding });
  for (const row of grid.rows) {
    for (const cell of row.cells) {
      if (cell.twice.length > 0) {
        report({
          rule: 'table/aspect-twice',
          severity: 'error',
          place: row.line.node.place,
          message: `Row "${row.id}" and column "${cell.column}" of table "${grid.table.id}" both give ${cell.twice.join(' and ')}.`,
          expected: 'every aspect in the table, the row or the column, but in one of them only',
          remedy: 'Take it out of one of them.',
        });
      } else if (cell.content.kind === 'unanswered') {
        report({
          rule: completeness.id,
          severity,
          place: row.line.node.place,
          message: `Row "${row.id}", column "${cell.column}" of table "${grid.table.id}" has no figure in filing ${subject.filing.id}: ${cell.content.reason}.`,
          remedy: cell.content.remedy,
        });
      }
      // Of several wordings, only the one that is printed has to be filled.
      const wording = wordingFor(cell.content, row.line.node.answer);
      if (wording !== undefined) reportProblems(subject, grid, fillWording(subject.scope, wording, ''), row.line.node.place, report);
    }
    if (row.line.node.label !== undefined) checkTemplate(subject, grid, row.line.node.label, row.line.node.place, report);
  }
  for (const node of new Set(grid.columns.flatMap((column) => column.leaf.path))) {
    if (node.label !== undefined) checkTemplate(subject, grid, node.label, node.place, report);
  }
  for (const { what, again, first } of [
    ...shownTwice(subject, grid.columns.map(({ leaf }) => leaf)).map((each) => ({ what: 'columns', ...each })),
    ...shownTwice(subject, grid.rows.filter(({ cells }) => cells.length > 0).map(({ line }) => line)).map((each) => ({ what: 'rows', ...each })),
  ]) {
    report({
      rule: 'table/shown-twice',
      severity,
      place: again.node.place,
      message: `Two ${what} of table "${grid.table.id}" show the same in filing ${subject.filing.id}, where "${first.aspects.period ?? ''}" and "${again.aspects.period ?? ''}" are one period.`,
      remedy: 'Say `where: reported` in the one that such a filing goes without.',
      related: [{ place: first.node.place, note: 'the first of them' }],
    });
  }
  for (const text of grid.table.noteTexts.values()) checkTemplate(subject, grid, text, grid.table.place, report);
  return checks.length > 0 ? checks : [{ ...looked, outcome: 'consistent' }];
}

/** Columns, or rows, that name one period by two of its roles, each with the first that shows the same. */
function shownTwice({ filing }: Subject, all: readonly (Leaf | Line)[]): readonly { readonly again: Leaf | Line; readonly first: Leaf | Line }[] {
  const known = new Map<string, Leaf | Line>();
  return all.flatMap((again) => {
    const key = keyOfAspects(filing, again.aspects);
    const first = known.get(key);
    if (!first) known.set(key, again);
    return first && first.aspects.period !== again.aspects.period ? [{ again, first }] : [];
  });
}

function checkTemplate(
  subject: Subject,
  grid: Grid,
  template: string,
  place: Finding['place'],
  report: (finding: Finding) => unknown,
): void {
  const parts = template.includes('{') ? parseTemplate(template) : [];
  if (parts.every((part) => part.kind === 'words')) return;
  for (const [index, part] of parts.entries()) {
    const [next, typed] = [parts[index + 1], part.kind === 'fact' ? unitTypedAfter(wordsOf(parts[index + 1])) : undefined];
    if (part.kind === 'fact' && next && typed !== undefined) reportTyped(grid, `{${part.concept} ${part.period}}`, typed, place, report);
  }
  reportProblems(subject, grid, fillTemplate(subject.scope, template, grid.table.aspects.scale), place, report);
}

function wordsOf(part: TemplatePart | undefined): string {
  return part?.kind === 'words' ? part.text : '';
}

/** What a label prints says its unit and its scale; typed after it they are said twice, or wrongly. */
function reportTyped(grid: Grid, printed: string, typed: string, place: Finding['place'], report: (finding: Finding) => unknown): void {
  report({
    rule: 'table/label',
    severity: 'error',
    place,
    message: `A label, note or answer of table "${grid.table.id}" types "${typed}" after ${printed}, which says what it is in itself.`,
    expected: 'the figure alone; {concept role in thousands} prints it at another scale',
    actual: typed,
    remedy: 'Take the word out.',
  });
}

function reportProblems(
  subject: Subject,
  grid: Grid,
  { problems }: FilledTemplate,
  place: Finding['place'],
  report: (finding: Finding) => unknown,
): void {
  for (const problem of problems) {
    report({
      rule: 'table/label',
      severity: subject.filing.status === 'draft' ? 'warning' : 'error',
      place,
      message: `A label, note or answer of table "${grid.table.id}" cannot be filled in for filing ${subject.filing.id}: ${problem}.`,
      expected: '{concept role}, {concept role in thousands}, {date role} or {rate}',
      remedy: 'Correct the reference, or type the fact that it needs.',
    });
  }
}
