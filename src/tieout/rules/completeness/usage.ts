import { resolveCell } from '../../../model/evaluation/cell.ts';
import { factsIn } from '../../../model/evaluation/cell-content.ts';
import type { Supplement } from '../../../model/content/declaration.ts';
import { evaluate } from '../../../model/evaluation/evaluation.ts';
import type { Fact } from '../../../model/content/fact.ts';
import { periodByName } from '../../../model/content/filing.ts';
import { headlineAspects } from '../../../model/words/headline.ts';
import type { Grid } from '../../../model/tables/grid.ts';
import { wordsOf } from '../../../model/words/reference-words.ts';
import { parseTemplate } from '../../../model/words/label.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';
import { nameOf } from '../../checking/naming.ts';

/** Every fact is shown somewhere, or said to be kept for another purpose. */
export const usage: Rule = {
  id: 'usage',
  vouches: false,
  run: (subject) => {
    const used = usedFacts(subject);
    const unused = subject.filing.facts.all.filter((fact) => !used.has(fact));
    return [...unused.map((fact) => checkFact(subject, fact)), ...subject.filing.supplementary.flatMap((each) => needless(subject, each, unused))];
  },
};

function checkFact({ scope, filing }: Subject, fact: Fact): Check {
  const looked: Relation = { rule: usage.id, facts: [fact], about: () => `${nameOf(scope, fact)} is shown, or supplementary` };
  // A figure that is due is reported by itself; a place that is left empty shows its fact by showing nothing.
  if (fact.value.kind === 'due' || fact.value.kind === 'blank' || filing.supplementary.some((each) => covers(each, fact))) return { ...looked, outcome: 'consistent' };
  return { ...looked, outcome: 'inconsistent', finding: {
    rule: usage.id,
    severity: filing.status === 'draft' ? 'warning' : 'error',
    place: fact.place,
    message: `Nothing in filing ${filing.id} shows ${nameOf(scope, fact)}.`,
    expected: 'a row of a table, a headline figure or a question of the form that asks for it',
    remedy: `Show it, delete it, or say under \`supplementary\` in filing.yaml what "${fact.concept}" is kept for.`,
  } };
}

/** What is said to be supplementary and is shown after all; said of a whole period, it may well be. */
function needless({ scope, filing }: Subject, supplement: Supplement, unused: readonly Fact[]): readonly Check[] {
  const { concept, period, place } = supplement;
  if (concept === undefined || unused.some((fact) => covers(supplement, fact))) return [];
  const label = `${scope.taxonomy.concepts.get(concept)?.label ?? concept}${period === undefined ? '' : ` for ${period}`}`;
  const typed = filing.facts.of(concept).some((fact) => covers(supplement, fact));
  return [{ rule: usage.id, facts: [], about: () => `${label} is supplementary`, outcome: 'inconsistent', finding: {
    rule: usage.id,
    severity: filing.status === 'draft' ? 'warning' : 'error',
    place,
    message: `${label} is declared supplementary, and ${typed ? 'is shown' : 'has no fact in this filing'}.`,
    remedy: 'Remove the line, so that it does not cover up a later fact that nothing shows.',
  } }];
}

function covers({ concept, period }: Supplement, fact: Fact): boolean {
  return (concept === undefined || concept === fact.concept) && (period === undefined || period === fact.periodName);
}

function usedFacts(subject: Subject): ReadonlySet<Fact> {
  const used = new Set<Fact>();
  const { filing, scope, form } = subject;
  const use = (concept: string, period: string): void => {
    const named = periodByName(filing, period);
    const answer = named && evaluate(scope, { concept, period: named.period });
    if (answer?.kind === 'number') for (const fact of answer.facts) used.add(fact);
    else if (answer && 'fact' in answer) used.add(answer.fact);
  };
  for (const grid of subject.grids) {
    for (const row of grid.rows) {
      for (const { content } of row.cells) {
        if (content.kind === 'number') for (const fact of content.quantity.facts) used.add(fact);
        else if ('fact' in content) used.add(content.fact);
      }
    }
    for (const template of templatesOf(grid)) {
      for (const part of parseTemplate(template)) if (part.kind === 'fact') use(part.concept, part.period);
    }
  }
  for (const section of filing.parts.flatMap((part) => part.sections)) {
    for (const reference of section.references ?? []) {
      const words = wordsOf(scope, reference, { period: section.period ?? 'current' });
      if (words.kind === 'worded') for (const fact of words.facts) used.add(fact);
    }
  }
  for (const headline of filing.headline) for (const fact of factsIn(resolveCell(scope, headlineAspects(scope, headline), false))) used.add(fact);
  for (const { concept, period } of form?.answers ?? []) use(concept, period);
  return used;
}

function* templatesOf(grid: Grid): Generator<string> {
  for (const { line } of grid.rows) {
    if (line.node.label?.includes('{')) yield line.node.label;
    const { answer } = line.node;
    if (answer) yield* Object.values(answer);
  }
  for (const { leaf } of grid.columns) for (const { label } of leaf.path) if (label?.includes('{')) yield label;
  yield* grid.table.noteTexts.values();
}
