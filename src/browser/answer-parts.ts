import { copies } from './answer-copy.ts';
import { otherPeriods } from './answer-history.ts';
import type { AnswerView, FactView, RelationView } from './answer-view.ts';
import type { Asked } from './asked.ts';
import { element } from './element.ts';
import { words } from './answer-words.ts';

/** A piece of an answer; none where it has nothing to say. What else a figure can tell is one more of these. */
export type Part = (answer: AnswerView, asked: Asked) => Node | undefined;

/** The pieces of an answer in the order in which they are read. */
export const PARTS: readonly Part[] = [computed, figure, copying, facts, ways];

/** What an answer is called: the item where it is one, else the row and what it prints. */
export function titleOf({ facts: all }: AnswerView, { row, printed }: Asked): string {
  const [only, ...others] = all;
  return only && others.length === 0 ? only.title : `${row}: ${printed}`;
}

function computed({ shown }: AnswerView): Node | undefined {
  return shown === undefined ? undefined : element('p', { class: 'shown' }, shown);
}

/** The one fact behind a figure, where there is one. */
function onlyOf({ facts: all }: AnswerView): FactView | undefined {
  return all.length === 1 ? all[0] : undefined;
}

function figure(answer: AnswerView): Node | undefined {
  const only = onlyOf(answer);
  return only && element('div', {}, ...figureNodes(only));
}

function copying(answer: AnswerView, asked: Asked): Node {
  const only = onlyOf(answer);
  return copies(answer, asked, only ? `${only.title}, ${only.period}` : asked.row);
}

function facts(answer: AnswerView, asked: Asked): Node | undefined {
  const only = onlyOf(answer);
  if (only) return detailsOf(only, asked, answer.unit);
  return element('div', {}, ...answer.facts.map((fact) => element('section', {},
    element('h3', {}, fact.title),
    ...figureNodes(fact),
    opened(words.more, () => detailsOf(fact, asked)),
  )));
}

/** What is made, and loaded, only when somebody opens it. */
function opened(summary: string, content: () => Node): Node {
  const details = element('details', {}, element('summary', {}, summary));
  details.addEventListener('toggle', () => details.append(content()), { once: true });
  return details;
}

function figureNodes({ period, value, accuracy, basis }: FactView): readonly Node[] {
  const stated = [accuracy === undefined ? undefined : words.stated(accuracy), basis].filter((text) => text !== undefined);
  return [
    element('p', { class: 'period' }, period),
    element('p', { class: 'exact' }, value),
    ...(stated.length > 0 ? [element('p', { class: 'stated' }, stated.join(', '))] : []),
  ];
}

function detailsOf(fact: FactView, asked: Asked, unit?: string): Node {
  const { definition, name, source, place, relations, open } = fact;
  const { tieOut } = asked;
  return element('dl', {},
    ...entry(words.what, definition, element('span', { class: 'place' }, name)),
    ...entry(words.printedIn, unit),
    ...entry(words.otherPeriods, otherPeriods(fact, asked)),
    ...entry(words.source, source, element('span', { class: 'place' }, words.typedIn(place))),
    ...(relations.length > 0
      ? entry(words.vouchedBy(relations.length), element('ul', {}, ...relations.map((relation) => relationNode(relation, tieOut))))
      : entry(words.vouchedBy(0), open === undefined ? undefined : `${open}.`)),
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

function ways(_: AnswerView, { tieOut, ticked, anchor }: Asked): Node {
  return element('p', { class: 'ways' },
    element('a', { href: tieOut }, words.checked),
    ticked ? element('a', { href: `${tieOut}tables/#${anchor}` }, words.ticked) : undefined,
  );
}
