import type { Concept } from '../../../model/content/concept.ts';
import type { Fact } from '../../../model/content/fact.ts';
import type { Grid, GridRow } from '../../../model/tables/grid.ts';
import { rowLabel } from '../../../model/layout/layout.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';
import { isContra } from '../../checking/contra.ts';
import { captionFit, hasSign, type Known } from '../../print/caption-fit.ts';
import { captionWords } from '../../print/caption-words.ts';
import { amountOf, nameOf } from '../../checking/naming.ts';

/** Amounts have the sign that their concept has by nature, and that their row's label gives them. */
export const naturalSign: Rule = {
  id: 'natural-sign',
  vouches: false,
  asks: 'of-figures',
  ofWhatIsThere: true,
  run: (subject) => [...subject.filing.facts.all.flatMap((fact) => checkFact(subject, fact)), ...subject.grids.flatMap((grid) => checkCaptions(subject, grid))],
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
      actual: amountOf(subject.scope, fact),
      remedy: sign === 'positive'
        ? `Correct the sign. If the row only prints it with one, as rows of payments do, type it without and say \`negate: yes\` in the row; if the item may really be of either sign, say \`sign: either\` where "${fact.concept}" is declared.`
        : `Correct the sign; if the item may really be of either sign, say \`sign: either\` where "${fact.concept}" is declared.`,
    },
  }];
}

function checkCaptions(subject: Subject, grid: Grid): readonly Check[] {
  return grid.rows.flatMap((row): readonly Check[] => {
    const concept = subject.scope.taxonomy.concepts.get(row.line.aspects.concept ?? '');
    if (!concept || row.cells.length === 0) return [];
    const caption = captionOf(subject, grid, row, concept);
    const fit = captionFit(subject, row, caption);
    if (!fit || fit.facts.length === 0) return [];
    const about = () => `"${caption}" in "${grid.table.id}" fits every figure of its row`;
    const { misfit, facts } = fit;
    if (!misfit) return [{ rule: naturalSign.id, facts, about, outcome: 'consistent' }];
    return answeredApart(subject, misfit.facts).map((wrong): Check => ({
      rule: naturalSign.id,
      facts: [...wrong, ...facts.filter((fact) => !wrong.includes(fact))],
      about,
      outcome: 'inconsistent',
      finding: {
        rule: naturalSign.id,
        severity: 'error',
        place: row.line.node.place,
        ...captionWords(subject.scope, { caption, table: grid.table.id, concept, negated: row.line.node.negate }, fit, { kind: misfit.kind, facts: wrong }),
        related: wrong.map((fact) => ({ place: fact.place, note: nameOf(subject.scope, fact) })),
      },
    }));
  });
}

/** What a filing explains for one period is a question by itself; the rest is one. */
function answeredApart({ filing: { explained } }: Subject, facts: readonly Known[]): readonly (readonly Known[])[] {
  const isApart = (fact: Known) => explained.some(({ rule, concept, period }) => rule === naturalSign.id && concept === fact.concept && period === fact.periodName);
  const rest = facts.filter((fact) => !isApart(fact));
  return [...facts.filter(isApart).map((fact) => [fact]), ...(rest.length === 0 ? [] : [rest])];
}

/** The words of a row that can say which way it goes: a label that was typed for it, or the concept's; never a member's name. */
function captionOf({ scope }: Subject, grid: Grid, row: GridRow, concept: Concept): string {
  const { label, aspects } = row.line.node;
  if (label !== undefined) return rowLabel(scope, grid, row);
  return aspects.concept === undefined ? '' : concept.label;
}
