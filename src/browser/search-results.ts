import { element } from './element.ts';
import type { Document, FoundFigure, Kind } from './search-documents.ts';
import { excerpt, marked } from './search-excerpt.ts';
import type { Found } from './search-index.ts';
import { isNumber, termsOf } from './search-terms.ts';
import { words } from './search-words.ts';

/** The kinds of things in the order in which they are shown. */
const KINDS: readonly Kind[] = ['concept', 'row', 'passage', 'page'];
const SHOWN_FIRST = 10;
const FIGURES = 4;
const MINUS = '\u2212';

/** What was found, under a heading for each kind. `base` is the address of the site. */
export function resultsOf(found: readonly Found[], base: string): readonly Node[] {
  return KINDS.flatMap((kind): readonly Node[] => {
    const some = found.filter(({ document }) => document.kind === kind);
    return some.length === 0 ? [] : [groupOf(kind, `${words.found[kind]} (${String(some.length)})`, some.map((each) => item(each, base)))];
  });
}

/** How much was found of each kind, in words: `2 figures with a history`, `13 rows of tables`. */
export function countsOf(found: readonly Found[]): readonly string[] {
  return KINDS.flatMap((kind) => {
    const count = found.filter(({ document }) => document.kind === kind).length;
    return count === 0 ? [] : [words.counted(kind, count)];
  });
}

function groupOf(kind: Kind, title: string, items: readonly HTMLElement[]): Node {
  const list = element('ol', { role: 'list' }, ...items.slice(0, SHOWN_FIRST));
  const rest = items.slice(SHOWN_FIRST);
  const more = rest.length === 0 ? undefined : element('button', { type: 'button' }, words.showMore(rest.length));
  more?.addEventListener('click', () => {
    list.append(...rest);
    more.remove();
    rest[0]?.querySelector('a')?.focus();
  });
  return element('section', { 'class': 'found', 'aria-labelledby': `found-${kind}` }, element('h2', { id: `found-${kind}` }, title), list, more);
}

function item({ document, terms }: Found, base: string): HTMLElement {
  switch (document.kind) {
    case 'row':
      return rowItem(document, terms, base);
    case 'passage':
    case 'concept':
    case 'page': {
      const { title, text, within, path } = document;
      return element('li', {}, link(base + path, title, terms), where(within), text === '' ? undefined : element('p', {}, ...marked(excerpt(text, terms), terms)));
    }
  }
}

/** A row leads to itself, and each of its figures to its cell: those that were asked for, or else the first few. */
function rowItem({ title, within, path, figures }: Document, terms: ReadonlySet<string>, base: string): HTMLElement {
  const asked = figures.filter(({ printed }) => termsOf(printed).some((term) => isNumber(term) && terms.has(term)));
  const shown = asked.length > 0 ? asked : figures.slice(0, FIGURES);
  return element('li', {},
    link(base + (asked[0]?.path ?? path), title, terms),
    where(within),
    element('ul', { 'class': 'found-figures', 'role': 'list' }, ...shown.map((figure) => figureItem(figure, terms, base))),
  );
}

function figureItem({ printed, heading, path }: FoundFigure, terms: ReadonlySet<string>, base: string): HTMLElement {
  return element('li', {}, element('a', { href: base + path }, ...drawn(printed, terms)), heading === '' ? undefined : element('span', {}, ` ${heading}`));
}

/** A negative figure is drawn as tables draw it (figure.css). */
function drawn(printed: string, terms: ReadonlySet<string>): readonly (Node | string)[] {
  if (!printed.startsWith(MINUS)) return marked(printed, terms);
  return [element('span', { class: 'negative' }, element('span', { class: 'minus' }, MINUS), ...marked(printed.slice(1), terms))];
}

function link(href: string, text: string, terms: ReadonlySet<string>): HTMLElement {
  return element('a', { 'class': 'found-title', href }, ...marked(text, terms));
}

function where(within: string): Node | undefined {
  return within === '' ? undefined : element('span', { class: 'found-where' }, within);
}
