import { element } from './element.ts';
import { placesIn } from './search-fold.ts';
import { isRun, tokensIn, type Token } from './search-terms.ts';

/** How much of a passage is shown, in letters. */
const LENGTH = 240;

type Stretch = readonly [start: number, end: number];

/** A text with what was found in it marked. */
export function marked(text: string, terms: ReadonlySet<string>): readonly (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let from = 0;
  for (const [start, end] of foundIn(text, terms)) {
    // Pairs of letters overlap: what is marked is marked once.
    if (end <= from) continue;
    pieces.push(text.slice(from, start), element('mark', {}, text.slice(Math.max(from, start), end)));
    from = end;
  }
  return [...pieces, text.slice(from)];
}

/** The stretch of a text around the first thing that was found in it: between spaces, or where there are none near by, between letters. */
export function excerpt(text: string, terms: ReadonlySet<string>): string {
  if (text.length <= LENGTH) return text;
  const [first, last] = foundIn(text, terms)[0] ?? [0, 0];
  const wanted = Math.ceil(first - LENGTH / 3);
  const after = text.indexOf(' ', wanted) + 1;
  const from = first < LENGTH / 2 ? 0 : after > 0 && after <= first ? after : letterAt(text, wanted);
  const end = from + LENGTH;
  const before = text.lastIndexOf(' ', end);
  const to = before >= last && before > end - LENGTH / 3 ? before : Math.max(last, letterAt(text, end));
  return `${from > 0 ? '… ' : ''}${end < text.length ? `${text.slice(from, to)} …` : text.slice(from)}`;
}

/** Where terms stand in a text, one after the other: as words, and anywhere in a run of a script without spaces. */
export function foundIn(text: string, terms: ReadonlySet<string>): readonly Stretch[] {
  const runs = [...terms].filter(isRun);
  return tokensIn(text).flatMap((token): readonly Stretch[] => {
    if (terms.has(token.term)) return [[token.start, token.end]];
    return runs.length > 0 && isRun(token.term) ? runs.flatMap((run) => stretchesOf(run, text, token)).sort(([a], [b]) => a - b) : [];
  });
}

function stretchesOf(run: string, text: string, { term, start, end }: Token): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const places = term.includes(run) ? placesIn(text.slice(start, end)) : [];
  if (!places) return [[start, end]];
  for (let at = term.indexOf(run); at >= 0; at = term.indexOf(run, at + run.length)) {
    stretches.push([start + (places[at]?.[0] ?? 0), start + (places[at + run.length - 1]?.[1] ?? 0)]);
  }
  return stretches;
}

/** The place of the next letter, with which no mark of the one before it is lost. */
function letterAt(text: string, index: number): number {
  let at = index;
  while (at < text.length && /^(?:[\p{M}\p{Cf}\uFF9E\uFF9F]|[\uDC00-\uDFFF])/u.test(text.slice(at, at + 2))) at += 1;
  return at;
}
