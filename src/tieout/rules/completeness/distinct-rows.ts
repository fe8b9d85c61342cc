import { labelWords } from '../../../views/behind-figure.ts';
import type { Scope } from '../../../model/evaluation/answer.ts';
import type { Grid, GridRow } from '../../../model/tables/grid.ts';
import { layOut, rowLabel } from '../../../model/layout/layout.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';

/** No two rows under one heading of a table are called the same. */
export const distinctRows: Rule = {
  id: 'distinct-rows',
  vouches: false,
  run: (subject) => subject.grids.flatMap((grid) => checkTable(subject, grid)),
};

function checkTable(subject: Subject, grid: Grid): readonly Check[] {
  const labels = grid.rows.map((row) => rowLabel(subject.scope, grid, row));
  const looked: Relation = { rule: distinctRows.id, facts: [], about: () => `The rows of "${grid.table.id}" are told apart` };
  const alike = alikeUnderOneHeading(grid, labels);
  // Most tables have none, and what else stands behind a label is known only when the table is laid out.
  const doubles = alike.length === 0 ? [] : alikeUnderOneHeading(grid, labelsLaidOut(subject.scope, grid));
  if (doubles.length === 0) return [{ ...looked, outcome: 'consistent' }];
  return doubles.map(({ first, again, label }): Check => ({
    ...looked,
    outcome: 'inconsistent',
    finding: {
      rule: distinctRows.id,
      severity: 'warning',
      place: again.line.node.place,
      message: `A second row of table "${grid.table.id}" is called "${label}" under the same heading in filing ${subject.filing.id}.`,
      remedy: 'Give one of the two a label that tells them apart, or a heading of its own.',
      related: [{ place: first.line.node.place, note: `the first row called "${label}"` }],
    },
  }));
}

function labelsLaidOut(scope: Scope, grid: Grid): readonly string[] {
  return layOut(scope, grid).rows.map(labelWords);
}

interface Double {
  readonly first: GridRow;
  readonly again: GridRow;
  readonly label: string;
}

/** Rows with the same words under the same headings. A total stands on the level of its heading and belongs to it. */
function alikeUnderOneHeading({ rows }: Grid, labels: readonly string[]): readonly Double[] {
  const around: string[] = [];
  const headed: boolean[] = [];
  const seen = new Map<string, GridRow>();
  return rows.flatMap((row, index): readonly Double[] => {
    const { level, kind } = row.line;
    const label = labels[index] ?? '';
    const within = kind === 'total' && headed[level] === true;
    around.length = within ? level + 1 : level;
    headed.length = level;
    headed[level] = kind === 'heading';
    const key = JSON.stringify([...around, label]);
    if (!within) around[level] = label === '' ? `row ${String(index)}` : label;
    const first = seen.get(key);
    seen.set(key, first ?? row);
    return first && label !== '' ? [{ first, again: row, label }] : [];
  });
}
