import type { AnswerView, FactView, RelationView } from './answer-view.ts';
import { element } from './element.ts';

/** The figure that was asked about, as the page shows it, and where more is said of it. */
export interface Asked {
  /** The label of its row, and what it prints. */
  readonly row: string;
  readonly printed: string;
  /** The page of the filing's tie-out. */
  readonly tieOut: string;
  readonly anchor: string;
}

/** A piece of an answer; none where it has nothing to say. What else a figure can tell is one more of these. */
export type Part = (answer: AnswerView, asked: Asked) => Node | undefined;

/** The pieces of an answer in the order in which they are read. */
export const PARTS: readonly Part[] = [computed, facts, ways];

/** What an answer is called: the item where it is one, else the row and what it prints. */
export function titleOf({ facts: all }: AnswerView, { row, printed }: Asked): string {
  const [only, ...others] = all;
  return only && others.length === 0 ? only.title : `${row}: ${printed}`;
}

function computed({ shown }: AnswerView): Node | undefined {
  return shown === undefined ? undefined : element('p', { class: 'shown' }, shown);
}

function facts({ facts: all }: AnswerView, { tieOut }: Asked): Node | undefined {
  const [only, ...others] = all;
  if (only && others.length === 0) return element('div', {}, ...figureNodes(only), detailsOf(only, tieOut));
  return element('div', {}, ...all.map((fact) => element('section', {},
    element('h3', {}, fact.title),
    ...figureNodes(fact),
    element('details', {}, element('summary', {}, 'Where it is from and what vouches for it'), detailsOf(fact, tieOut)),
  )));
}

function figureNodes({ period, value, accuracy, basis }: FactView): readonly Node[] {
  const stated = [accuracy === undefined ? undefined : `stated ${accuracy}`, basis].filter((text) => text !== undefined);
  return [
    element('p', { class: 'period' }, period),
    element('p', { class: 'exact' }, value),
    ...(stated.length > 0 ? [element('p', { class: 'stated' }, stated.join(', '))] : []),
  ];
}

function detailsOf({ definition, source, place, relations, open }: FactView, tieOut: string): Node {
  return element('dl', {},
    ...entry('What it is', definition),
    ...entry('Source', source, element('span', { class: 'place' }, `typed in ${place}`)),
    ...(relations.length > 0
      ? entry(`Vouched for by ${relations.length === 1 ? 'one relation' : `${String(relations.length)} relations`}`, element('ul', {}, ...relations.map((relation) => relationNode(relation, tieOut))))
      : entry('Vouched for by nothing', open === undefined ? undefined : `${open}.`)),
  );
}

function entry(term: string, ...content: readonly (Node | string | undefined)[]): readonly Node[] {
  const said = content.filter((each) => each !== undefined && each !== '');
  return said.length === 0 ? [] : [element('dt', {}, term), element('dd', {}, ...said)];
}

function relationNode({ rule, title, says, figures }: RelationView, tieOut: string): Node {
  return element('li', {},
    element('details', {},
      element('summary', {}, says),
      element('table', {}, element('tbody', {}, ...figures.map(({ name, value }) => element('tr', {}, element('th', { scope: 'row' }, name), element('td', {}, value))))),
      element('p', {}, element('a', { href: `${tieOut}#rule-${rule}` }, title)),
    ));
}

function ways(_: AnswerView, { tieOut, anchor }: Asked): Node {
  return element('p', { class: 'ways' },
    element('a', { href: tieOut }, 'What was checked of this filing'),
    element('a', { href: `${tieOut}tables/#${anchor}` }, 'This table with tick marks'),
  );
}
