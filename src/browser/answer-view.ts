import type { AnswerFact, Answers } from '../views/answers.ts';

/** What is said of one figure when a reader asks. */
export interface AnswerView {
  /** How its filing is cited. */
  readonly cited: string;
  /** What the cell prints its figure in: `millions of JPY`. */
  readonly unit?: string;
  /** What the cell makes of its facts; absent where it shows one as it was typed. */
  readonly shown?: string;
  readonly facts: readonly FactView[];
}

/** A fact behind a figure. */
export interface FactView {
  /** `Total revenues (ATM operation business)`. */
  readonly title: string;
  /** `Six Months Ended September 30, 2012`. */
  readonly period: string;
  readonly value: string;
  readonly accuracy?: string;
  readonly basis?: string;
  readonly definition?: string;
  /** The name by which programs know the concept. */
  readonly name: string;
  /** Where its other periods stand: the history of its concept, and its series there. */
  readonly history?: { readonly concept: string; readonly series: string };
  readonly source: string;
  /** File and line. */
  readonly place: string;
  readonly relations: readonly RelationView[];
  /** Why nothing vouches for it. */
  readonly open?: string;
}

/** A relation that vouches for a fact. */
export interface RelationView {
  /** The id of the rule, and what it is called. */
  readonly rule: string;
  readonly title: string;
  readonly says: string;
  /** Every figure that takes part. */
  readonly figures: readonly { readonly name: string; readonly value: string }[];
}

/** What the cell at an anchor has to say; `undefined` for one that shows no fact. */
export function answerView(answers: Answers, anchor: string): AnswerView | undefined {
  const cell = answers.cells[anchor];
  if (!cell) return undefined;
  const shown = cell.shown === undefined ? undefined : answers.shown[cell.shown];
  const unit = cell.unit === undefined ? undefined : answers.units[cell.unit];
  return {
    cited: answers.cited,
    ...(unit === undefined ? {} : { unit }),
    ...(shown === undefined ? {} : { shown }),
    facts: cell.facts.flatMap((number) => factView(answers, number)),
  };
}

function factView(answers: Answers, number: number): readonly FactView[] {
  const fact = answers.facts[number];
  if (!fact) return [];
  const { accuracy, basis, open } = fact;
  const { definition, name = fact.concept, history = false } = answers.concepts[fact.concept] ?? {};
  const series = fact.series === undefined ? undefined : answers.series[fact.series];
  return [{
    title: titleOf(answers, fact),
    period: answers.periods[fact.period] ?? fact.period,
    value: fact.value,
    ...(accuracy === undefined ? {} : { accuracy }),
    ...(basis === undefined ? {} : { basis }),
    ...(definition === undefined ? {} : { definition }),
    name,
    ...(history && series !== undefined ? { history: { concept: fact.concept, series } } : {}),
    source: answers.sources[fact.source] ?? '',
    place: fact.place,
    relations: relationsOf(answers, number),
    ...(open === undefined ? {} : { open }),
  }];
}

function relationsOf(answers: Answers, number: number): readonly RelationView[] {
  return answers.relations.filter(({ facts }) => facts.includes(number)).map(({ rule, says, facts }) => ({
    rule,
    title: answers.rules[rule]?.title ?? rule,
    says,
    figures: facts.flatMap((each) => {
      const fact = answers.facts[each];
      return fact ? [{ name: `${titleOf(answers, fact)}, ${fact.period}`, value: fact.value }] : [];
    }),
  }));
}

function titleOf({ concepts }: Answers, { concept, of }: AnswerFact): string {
  return `${concepts[concept]?.label ?? concept}${of === undefined ? '' : ` (${of})`}`;
}
