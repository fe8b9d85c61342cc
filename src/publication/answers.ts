import { cellAnchor } from '../model/anchor.ts';
import type { AnswerCell, AnswerRelation, Answers } from '../model/answers.ts';
import { factsIn } from '../model/cell.ts';
import type { Scope } from '../model/evaluation.ts';
import type { Fact } from '../model/fact.ts';
import type { Filing } from '../model/filing.ts';
import { periodHeading } from '../model/heading.ts';
import type { Site } from '../model/site.ts';
import type { Assurance } from '../tieout/assurance.ts';
import type { VouchingRelation } from '../tieout/coverage.ts';
import { RULES } from '../tieout/rules.ts';
import { answerFact } from './answer-fact.ts';
import { cellsOf, type PlacedCell } from './cell-places.ts';
import { UNCONSTRAINED } from './open-figures.ts';
import { spellOut } from './quoted-ids.ts';
import { shownAs } from './shown-as.ts';
import { tablesOf } from './tables.ts';

/** What the figures of a filing say of themselves, from what tie-out came to for it. */
export function answersOf(site: Site, filing: Filing, assurance: Assurance): Answers {
  const relations = [...assurance.relations];
  const tables = tablesOf(site, filing);
  const { scope } = tables;
  const words = (text: string) => spellOut(site, text);
  const unvouched = new Map(assurance.open.map(({ fact, reason }) => [fact, words(reason ?? UNCONSTRAINED)]));
  const numbers = new Map(filing.facts.all.map((fact, index) => [fact, index]));
  const numbersOf = (facts: readonly Fact[]) => facts.flatMap((fact) => numbers.get(fact) ?? []);
  const sources = new Map([...new Set(filing.facts.all.map(({ source }) => source))].map((source, index) => [source, index]));
  return {
    filing: filing.id,
    title: filing.title,
    rules: rulesOf(relations),
    concepts: conceptsOf(scope),
    periods: Object.fromEntries(filing.periods.map(({ name, period }) => [name, periodHeading(scope, period)])),
    sources: [...sources.keys()],
    facts: filing.facts.all.map((fact) => answerFact(scope, fact, sources.get(fact.source) ?? 0, unvouched.get(fact))),
    relations: relations.map(({ rule, says, facts }): AnswerRelation => ({ rule, says: words(says), facts: numbersOf(facts) })),
    ...answerCells(scope, [...cellsOf(filing, tables)], numbersOf),
  };
}

function answerCells(scope: Scope, placed: readonly PlacedCell[], numbersOf: (facts: readonly Fact[]) => readonly number[]): Pick<Answers, 'cells' | 'shown'> {
  const cells: Record<string, AnswerCell> = {};
  const shown = new Map<string, number>();
  for (const { grid, row, cell } of placed) {
    const facts = numbersOf(factsIn(cell.content));
    const words = shownAs(scope, row, cell);
    if (facts.length === 0 && words === '') continue;
    if (words !== '' && !shown.has(words)) shown.set(words, shown.size);
    const place = shown.get(words);
    cells[cellAnchor(grid.table.id, row.id, cell.column)] = { facts, ...(place === undefined ? {} : { shown: place }) };
  }
  return { shown: [...shown.keys()], cells };
}

function rulesOf(relations: readonly VouchingRelation[]): Answers['rules'] {
  const used = new Set(relations.map(({ rule }) => rule));
  return Object.fromEntries(RULES.filter(({ id }) => used.has(id)).map(({ id, title, reason }) => [id, { title, reason }]));
}

function conceptsOf({ taxonomy, filing }: Scope): Answers['concepts'] {
  const used = new Set(filing.facts.all.map(({ concept }) => concept));
  return Object.fromEntries([...used].flatMap((id) => {
    const concept = taxonomy.concepts.get(id);
    if (!concept) return [];
    const { label, name, definition } = concept;
    return [[id, { label, name, ...(definition === undefined ? {} : { definition }) }]];
  }));
}
