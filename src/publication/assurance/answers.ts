import { cellAnchor } from '../../model/layout/anchor.ts';
import type { AnswerCell, AnswerRelation, Answers, CellAnswers } from '../../views/answers.ts';
import { factsIn } from '../../model/evaluation/cell-content.ts';
import { unitOfCell } from '../../model/units/cell-unit.ts';
import type { Scope } from '../../model/evaluation/answer.ts';
import type { Fact } from '../../model/content/fact.ts';
import type { Filing } from '../../model/content/filing.ts';
import { periodHeading } from '../../model/words/heading.ts';
import { seriesKey } from '../../model/words/series-name.ts';
import type { SharedContent } from '../../model/content/site.ts';
import { unitWithin } from '../../model/units/unit-naming.ts';
import type { Assurance } from '../../tieout/checking/assurance.ts';
import type { VouchingRelation } from '../../tieout/checking/coverage.ts';
import { RULES } from '../../tieout/checking/rules.ts';
import { answerFact } from './answer-fact.ts';
import { cellsOf, type PlacedCell } from './cell-places.ts';
import { comparisonGrids } from '../sections/comparison-view.ts';
import { nameOfFiling } from '../sections/filing-name.ts';
import { spellOut } from './quoted-ids.ts';
import { shownAs } from './shown-as.ts';
import type { Surroundings } from '../sections/surroundings.ts';
import { tablesOf } from '../sections/tables.ts';
import { wordsOf } from '../../model/words/words-of.ts';

/** What the figures of a filing say of themselves, from what tie-out came to for it. */
export function answersOf(site: SharedContent, filing: Filing, { histories }: Pick<Surroundings, 'histories'>, assurance: Assurance): Answers {
  const relations = [...assurance.relations];
  const tables = tablesOf(site, filing);
  const { scope } = tables;
  const words = (text: string) => spellOut(site, text);
  const unvouched = new Map(assurance.open.map(({ fact, reason }) => [fact, words(reason ?? wordsOf(scope).assurance.unconstrained)]));
  const numbersOf = numbering(filing);
  const sources = new Places();
  const series = new Places();
  const facts = filing.facts.all.map((fact) => answerFact(scope, fact, { source: sources.of(fact.source), series: seriesOf(fact, series), open: unvouched.get(fact) }));
  return {
    filing: filing.id,
    title: filing.title,
    cited: `${site.issuer.name}, ${nameOfFiling(site, filing)}`,
    rules: rulesOf(scope, relations),
    concepts: conceptsOf(scope, histories),
    periods: Object.fromEntries(filing.periods.map(({ name, period }) => [name, periodHeading(scope, period)])),
    sources: sources.all,
    series: series.all,
    facts,
    relations: relations.map(({ rule, says, facts: some }): AnswerRelation => ({ rule, says: words(says), facts: numbersOf(some) })),
    ...answerCells(scope, [...cellsOf(filing, tables)], numbersOf),
  };
}

/** What the cells of a comparison say, by the facts of their filing. */
export function comparisonAnswers(site: SharedContent, filing: Filing, id: string): CellAnswers {
  const { scope } = tablesOf(site, filing);
  const cells = comparisonGrids(site, filing, id).flatMap((grid) => grid.rows.flatMap((row) => row.cells.map((cell) => ({ grid, row, cell }))));
  return answerCells(scope, cells, numbering(filing));
}

/** The places of facts in the list of their filing's. */
function numbering({ facts }: Filing): (some: readonly Fact[]) => readonly number[] {
  const numbers = new Map(facts.all.map((fact, index) => [fact, index]));
  return (some) => some.flatMap((fact) => numbers.get(fact) ?? []);
}

function answerCells(scope: Scope, placed: readonly Omit<PlacedCell, 'href'>[], numbersOf: (facts: readonly Fact[]) => readonly number[]): CellAnswers {
  const cells: Record<string, AnswerCell> = {};
  const [shown, units] = [new Places(), new Places()];
  for (const { grid, row, cell } of placed) {
    const { content } = cell;
    const facts = numbersOf(factsIn(content));
    const words = shownAs(scope, row, cell);
    const unit = unitOfCell(cell);
    if (facts.length === 0 && words === '') continue;
    cells[cellAnchor(grid.table.id, row.id, cell.column)] = {
      facts,
      ...(words === '' ? {} : { shown: shown.of(words) }),
      ...(unit ? { unit: units.of(unitWithin(scope.issuer, unit)) } : {}),
    };
  }
  return { shown: shown.all, units: units.all, cells };
}

/** The history in which a fact is one of many periods: none for a target or an answer in words. */
function seriesOf({ members, basis, stance, value }: Fact, places: Places): number | undefined {
  if (value.kind !== 'number' || stance !== undefined) return undefined;
  return places.of(seriesKey({ members, basis, unit: value.unit }));
}

/** Texts that come often, each listed once in the order in which they came; a number stands for it. */
class Places {
  readonly #places = new Map<string, number>();

  get all(): readonly string[] {
    return [...this.#places.keys()];
  }

  of(text: string): number {
    const place = this.#places.get(text) ?? this.#places.size;
    this.#places.set(text, place);
    return place;
  }
}

function rulesOf(scope: Scope, relations: readonly VouchingRelation[]): Answers['rules'] {
  const { rules: words } = wordsOf(scope);
  const used = new Set(relations.map(({ rule }) => rule));
  return Object.fromEntries(RULES.filter(({ id }) => used.has(id)).map(({ id }) => [id, words[id]]));
}

function conceptsOf({ taxonomy, filing }: Scope, withHistory: ReadonlySet<string>): Answers['concepts'] {
  const used = new Set(filing.facts.all.map(({ concept }) => concept));
  return Object.fromEntries([...used].flatMap((id) => {
    const concept = taxonomy.concepts.get(id);
    if (!concept) return [];
    const { label, name, definition } = concept;
    return [[id, { label, name, ...(definition === undefined ? {} : { definition }), ...(withHistory.has(id) ? { history: true as const } : {}) }]];
  }));
}
