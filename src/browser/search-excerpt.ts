import { element } from './element.ts';
import { tokensIn } from './search-terms.ts';

/** How much of a passage is shown, in letters. */
const LENGTH = 240;

/** A text with what was found in it marked. */
export function marked(text: string, terms: ReadonlySet<string>): readonly (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let from = 0;
  for (const { term, start, end } of tokensIn(text)) {
    if (!terms.has(term)) continue;
    pieces.push(text.slice(from, start), element('mark', {}, text.slice(start, end)));
    from = end;
  }
  return [...pieces, text.slice(from)];
}

/** The stretch of a text around the first thing that was found in it. */
export function excerpt(text: string, terms: ReadonlySet<string>): string {
  if (text.length <= LENGTH) return text;
  const first = tokensIn(text).find(({ term }) => terms.has(term))?.start ?? 0;
  const from = first < LENGTH / 2 ? 0 : text.indexOf(' ', first - LENGTH / 3) + 1;
  const to = text.lastIndexOf(' ', from + LENGTH);
  return `${from > 0 ? '… ' : ''}${text.slice(from, text.length - from <= LENGTH ? undefined : to)}${text.length - from <= LENGTH ? '' : ' …'}`;
}
