import { namesWhatIsNotThere } from '../../../model/evaluation/reported.ts';
import type { Leaf } from '../../../model/tables/lines.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';
import { isAlike, tableBefore, thinnedTables, type ThinnedTable } from '../../checking/tables-before.ts';

/** A column that stands only where it is reported is there again in a filing like the one that had it. */
export const omittedColumns: Rule = {
  id: 'omitted-columns',
  vouches: false,
  run: (subject) => thinnedTables(subject).flatMap((table) => table.leaves.flatMap((leaf) => checkLeaf(subject, table, leaf))),
};

function checkLeaf(subject: Subject, { declared }: ThinnedTable, leaf: Leaf): readonly Check[] {
  const { filing } = subject;
  // One that shows the same as another is there under another role.
  if (!namesWhatIsNotThere(filing, leaf.aspects)) return [];
  const name = [leaf.aspects.period, leaf.aspects.stance, leaf.aspects.currency].filter((each) => each !== undefined).join(' ');
  const looked: Relation = { rule: omittedColumns.id, facts: [], about: () => `Column "${name}" of "${declared.id}" was in no filing like this before` };
  const earlier = tableBefore(subject, declared);
  // A column that was in no filing before is nothing to look at: added to a table, it leaves what was counted as it was.
  if (!earlier.some(({ has }) => has(leaf.node))) return [];
  const last = earlier.find((each) => isAlike(subject, each.filing, filing));
  if (!last?.has(leaf.node)) return [{ ...looked, outcome: 'consistent' }];
  return [{ ...looked, outcome: 'inconsistent', finding: {
    rule: omittedColumns.id,
    severity: 'warning',
    place: filing.place,
    message: `Filing ${filing.id} has no column "${name}" in table "${declared.id}", which ${last.filing.id} had.`,
    expected: 'the same columns as in the last filing for a like period',
    remedy: 'Add the period, the announcement or the translation to filing.yaml. If the report leaves the column out, nothing has to be done.',
    related: [{ place: leaf.node.place, note: 'the column' }],
  } }];
}
