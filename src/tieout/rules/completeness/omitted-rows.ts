import { unite } from '../../../model/content/aspect.ts';
import { periodFor } from '../../../model/evaluation/cell-period.ts';
import { membersKey, WHOLE, type Fact } from '../../../model/content/fact.ts';
import type { Filing } from '../../../model/content/filing.ts';
import { fiscalYearOf } from '../../../model/words/heading.ts';
import type { Line } from '../../../model/tables/lines.ts';
import { endOf, periodKey, type Period } from '../../../model/time/period.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';
import { itemOf } from '../../checking/naming.ts';
import { tableBefore, thinnedTables, type ThinnedTable } from '../../checking/tables-before.ts';

/** What was reported in a row that stands only where it is reported is there again while its time lasts. */
export const omittedRows: Rule = {
  id: 'omitted-rows',
  vouches: false,
  asks: 'of-figures',
  run: (subject) => thinnedTables(subject).flatMap((table) => table.lines.flatMap((line) => checkLine(subject, table, line))),
};

/** A figure that an earlier filing reported, and what this filing says of its time. */
interface Before {
  readonly fact: Fact;
  readonly filing: Filing;
  /** Why it is due again: what the period is to the table. */
  readonly where: string;
}

function checkLine(subject: Subject, table: ThinnedTable, line: Line): readonly Check[] {
  const { filing, scope } = subject;
  const concept = scope.taxonomy.concepts.get(line.aspects.concept ?? '');
  if (!concept) return [];
  const { id } = table.declared;
  // A row that was in no filing before is nothing to look at: added to a table, it leaves what was counted as it was.
  if (!tableBefore(subject, table.declared).some(({ has }) => has(line.node))) return [];
  const about = () => `"${line.node.label ?? concept.label}" of "${id}", which was reported before, is not due again`;
  const before = reportedBefore(subject, table, line);
  if (!before) return [{ rule: omittedRows.id, facts: [], about, outcome: 'consistent' }];
  const { fact, filing: earlier, where } = before;
  const looked: Relation = { rule: omittedRows.id, facts: [fact], about };
  return [{ ...looked, outcome: 'inconsistent', finding: {
    rule: omittedRows.id,
    severity: 'warning',
    place: filing.place,
    message: `Table "${id}" of filing ${filing.id} goes without ${itemOf(scope, fact)}, which ${earlier.id} reported for ${fact.periodName}, ${where}.`,
    expected: 'a figure, or nil where there is no such item any more',
    remedy: 'Type it in a facts file.',
    related: [{ place: line.node.place, note: 'the row' }, { place: fact.place, note: `what ${earlier.id} reported` }],
  } }];
}

/** What the newest filing before reported in a row that would be due again. */
function reportedBefore(subject: Subject, { grid, declared }: ThinnedTable, line: Line): Before | undefined {
  const { scope } = subject;
  const concept = scope.taxonomy.concepts.get(line.aspects.concept ?? '');
  if (!concept) return undefined;
  const asked = grid.columns.flatMap(({ leaf }) => {
    const { aspects } = unite(line.aspects, leaf.aspects);
    const period = aspects.period === undefined ? 'none' : periodFor(scope, aspects.period, aspects, concept);
    if ((aspects.view ?? 'value') !== 'value' || typeof period === 'string') return [];
    return [{ period, members: membersKey(aspects.members ?? WHOLE), stance: aspects.stance }];
  });
  for (const [index, { filing, has }] of tableBefore(subject, declared).entries()) {
    if (!has(line.node)) continue;
    for (const fact of filing.facts.of(concept.id)) {
      if (fact.value.kind !== 'number' || fact.value.amount.isZero()) continue;
      const alike = asked.filter(({ members, stance }) => members === membersKey(fact.members) && stance === fact.stance);
      const where = alike.flatMap(({ period }) => dueAgain(subject, fact.period, period, index === 0) ?? [])[0];
      if (where !== undefined) return { fact, filing, where };
    }
  }
  return undefined;
}

/** Why a figure of one period is due in a column of another: the same, a part of it, or one of the last filing in the same year. */
function dueAgain({ scope }: Subject, then: Period, now: Period, isLast: boolean): string | undefined {
  if (periodKey(then) === periodKey(now)) return 'a period that the table shows';
  if (then.kind !== now.kind) return undefined;
  if (then.kind === 'duration' && now.kind === 'duration' && then.from === now.from && then.to < now.to) return 'a part of a period that the table shows';
  if (!isLast || endOf(then) > endOf(now)) return undefined;
  return then.kind === 'instant' || fiscalYearOf(scope.issuer.calendar, then) === fiscalYearOf(scope.issuer.calendar, now) ? 'as the last filing with the table' : undefined;
}
