import { directionOf, positiveSide } from '../model/direction.ts';
import type { Fact, FactNumber } from '../model/fact.ts';
import type { Grid, GridRow } from '../model/grid.ts';
import { rowLabel } from '../model/layout.ts';
import type { Check, Relation, Rule, Subject } from './check.ts';
import { amountOf, nameOf } from './naming.ts';

/** Amounts have the sign that their concept has by nature, and that their row's label gives them. */
export const naturalSign: Rule = {
  id: 'natural-sign',
  title: 'Signs agree with names',
  reason:
    'Sales are not negative, and a row called "Decrease in inventories" holds decreases. A sign that was lost, or a label ' +
    'that was carried over from a period in which it fitted, makes the reader believe the opposite. A row that goes up in ' +
    'one period and down in another has the mixed label, "Increase (decrease) in …".',
  vouches: false,
  run: (subject) => [...subject.filing.facts.all.flatMap((fact) => checkFact(subject, fact)), ...subject.grids.flatMap((grid) => checkLabels(subject, grid))],
};

function checkFact(subject: Subject, fact: Fact): readonly Check[] {
  if (fact.value.kind !== 'number') return [];
  const { sign = 'either' } = subject.scope.taxonomy.concepts.get(fact.concept) ?? {};
  // What is eliminated between segments stands against the rest, whatever its concept.
  if (sign === 'either' || fact.value.amount.isZero() || isElimination(subject, fact)) return [];
  const looked: Relation = { rule: naturalSign.id, facts: [fact], about: () => `${nameOf(subject.scope, fact)} is ${sign} by nature` };
  if (fact.value.amount.isPositive() === (sign === 'positive')) return [{ ...looked, outcome: 'consistent' }];
  return [{
    ...looked,
    outcome: 'inconsistent',
    finding: {
      rule: naturalSign.id,
      severity: 'error',
      place: fact.place,
      message: `${nameOf(subject.scope, fact)} is ${sign === 'positive' ? 'negative' : 'positive'}, and the concept is ${sign} by nature.`,
      expected: `a ${sign} amount`,
      actual: amountOf(fact),
      remedy: 'Correct the sign, or say `sign: either` where the concept is declared if it may be both.',
    },
  }];
}

function isElimination({ scope: { taxonomy } }: Subject, fact: Fact): boolean {
  return Object.entries(fact.members).some(([dimension, member]) => taxonomy.dimensions.get(dimension)?.members.get(member)?.contra === true);
}

function checkLabels(subject: Subject, grid: Grid): readonly Check[] {
  const { language } = subject.scope.issuer;
  return grid.rows.flatMap((row): readonly Check[] => {
    const concept = subject.scope.taxonomy.concepts.get(row.line.aspects.concept ?? '');
    if (!concept || row.cells.length === 0) return [];
    const label = rowLabel(subject.scope, grid, row);
    const said = directionOf(label, language);
    const side = positiveSide(concept.label, language);
    if (said === undefined || side === undefined) return [];
    const facts = factsOf(subject, row);
    const wrong = said === 'mixed' ? [] : facts.filter(({ value }) => (value.amount.isPositive() === (side === 'up')) !== (said === 'up'));
    const looked: Relation = { rule: naturalSign.id, facts, about: () => `Row "${label}" of "${grid.table.id}" goes ${said === 'mixed' ? 'up or down' : said} in every period` };
    const [first] = wrong;
    if (!first) return facts.length > 0 ? [{ ...looked, outcome: 'consistent' }] : [];
    return [{
      ...looked,
      outcome: 'inconsistent',
      finding: {
        rule: naturalSign.id,
        severity: 'error',
        place: row.line.node.place,
        message: `The label "${label}" in table "${grid.table.id}" says the opposite of what ${wrong.map(({ periodName }) => periodName).join(' and ')} reports.`,
        expected: wrong.length < facts.length ? `a label for both, as in "${concept.label}"` : `an amount that goes ${said}`,
        actual: wrong.map((fact) => `${amountOf(fact)} for ${fact.periodName}`).join('; '),
        remedy: 'Correct the sign of the figure, or give the row the mixed label.',
        related: wrong.map((fact) => ({ place: fact.place, note: nameOf(subject.scope, fact) })),
      },
    }];
  });
}

/** The figures of a row that say what happened, each once: neither changes nor zero. */
function factsOf({ filing }: Subject, row: GridRow): readonly (Fact & { readonly value: FactNumber })[] {
  const facts = new Set<Fact & { readonly value: FactNumber }>();
  for (const { content, aspects } of row.cells) {
    if (content.kind !== 'number' || content.quantity.derived || (aspects.view ?? 'value') !== 'value') continue;
    if (aspects.currency !== undefined && aspects.currency !== filing.currency) continue;
    for (const fact of content.quantity.facts) if (fact.value.kind === 'number' && !fact.value.amount.isZero()) facts.add(fact as Fact & { readonly value: FactNumber });
  }
  return [...facts];
}
