import type { Concept } from '../model/concept.ts';
import { directionOf } from '../model/direction.ts';
import type { Fact } from '../model/fact.ts';
import type { Grid, GridRow } from '../model/grid.ts';
import { rowLabel } from '../model/layout.ts';
import type { Check, Relation, Rule, Subject } from './check.ts';
import { isContra } from './contra.ts';
import { directionUnder, hasSign } from './label-direction.ts';
import { amountOf, listed, nameOf } from './naming.ts';

/** Amounts have the sign that their concept has by nature, and that their row's label gives them. */
export const naturalSign: Rule = {
  id: 'natural-sign',
  title: 'Signs agree with names',
  reason:
    'Sales are not negative, and a row called "Decrease in inventories" holds decreases. A sign that was lost, or a label ' +
    'that was carried over from a period in which it fitted, makes the reader believe the opposite. A row that goes up in ' +
    'one period and down in another has the mixed label, "Increase (decrease) in …".',
  vouches: false,
  ofWhatIsThere: true,
  run: (subject) => [...subject.filing.facts.all.flatMap((fact) => checkFact(subject, fact)), ...subject.grids.flatMap((grid) => checkLabels(subject, grid))],
};

function checkFact(subject: Subject, fact: Fact): readonly Check[] {
  if (fact.value.kind !== 'number') return [];
  const { sign = 'either' } = subject.scope.taxonomy.concepts.get(fact.concept) ?? {};
  // What is eliminated between segments stands against the rest, whatever its concept.
  if (sign === 'either' || fact.value.amount.isZero() || isContra(subject.scope.taxonomy, fact.members)) return [];
  const looked: Relation = { rule: naturalSign.id, facts: [fact], about: () => `${nameOf(subject.scope, fact)} is ${sign} by nature` };
  if (hasSign(fact.value.amount, sign)) return [{ ...looked, outcome: 'consistent' }];
  return [{
    ...looked,
    outcome: 'inconsistent',
    finding: {
      rule: naturalSign.id,
      severity: 'error',
      place: fact.place,
      message: `${nameOf(subject.scope, fact)} is ${sign === 'positive' ? 'negative' : 'positive'}, which it is not by nature.`,
      expected: `a ${sign} amount`,
      actual: amountOf(fact),
      remedy: `Correct the sign; if the item may really be of either sign, say \`sign: either\` where "${fact.concept}" is declared.`,
    },
  }];
}

function checkLabels(subject: Subject, grid: Grid): readonly Check[] {
  const { language } = subject.scope.issuer;
  return grid.rows.flatMap((row): readonly Check[] => {
    const concept = subject.scope.taxonomy.concepts.get(row.line.aspects.concept ?? '');
    if (!concept || row.cells.length === 0) return [];
    const label = labelOf(subject, grid, row, concept);
    const direction = directionUnder(subject, row, label);
    if (!direction || direction.facts.length === 0) return [];
    const { said, facts, opposite: wrong } = direction;
    const looked: Relation = { rule: naturalSign.id, facts, about: () => `Row "${label}" of "${grid.table.id}" goes ${said === 'mixed' ? 'up or down' : said} in every period` };
    const [first] = wrong;
    if (!first) return [{ ...looked, outcome: 'consistent' }];
    const both = directionOf(concept.label, language) === 'mixed' ? concept.label : said === 'up' ? 'Increase (decrease) in …' : 'Decrease (increase) in …';
    return [{
      ...looked,
      outcome: 'inconsistent',
      finding: {
        rule: naturalSign.id,
        severity: 'error',
        place: row.line.node.place,
        message: `The label "${label}" in table "${grid.table.id}" says the opposite of what is reported for ${listed(wrong.map(({ periodName }) => periodName))}.`,
        expected: wrong.length < facts.length ? `a label with the other side in parentheses, as in "${both}"` : `an amount that goes ${said}, or another label`,
        actual: listed(wrong.map((fact) => `${amountOf(fact)} for ${fact.periodName}`)),
        remedy: 'Correct the sign of the figure, or give the row a label that fits.',
        related: wrong.map((fact) => ({ place: fact.place, note: nameOf(subject.scope, fact) })),
      },
    }];
  });
}

/** The words of a row that can say which way it goes: a label that was typed for it, or the concept's; never a member's name. */
function labelOf({ scope }: Subject, grid: Grid, row: GridRow, concept: Concept): string {
  const { label, aspects } = row.line.node;
  if (label !== undefined) return rowLabel(scope, grid, row);
  return aspects.concept === undefined ? '' : concept.label;
}
