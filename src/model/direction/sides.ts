import { isMinusAlone, japaneseSides, japaneseSideWithin } from './japanese-sides.ts';
import { AFTER_NOUN, COMPLEMENT, ENGLISH, FILLER, SIGN_OF_ITS_OWN, TRANSPARENT, type Axis, type Grip, type Side, type SidedWord } from './sided-words.ts';

/**
 * What a caption claims of the figures under it.
 *
 * - `one`: that they go one way: "Decrease in inventories", "Net loss", "Cash used in financing activities"
 * - `both`: that those of its plain side are printed without a sign, and those of the other with one: "Increase
 *   (decrease) in cash", "(Gain)/loss on disposal"
 * - `either`: nothing, though it names both: "Unrealized gains/losses on securities"
 */
export type Sides =
  | { readonly kind: 'one'; readonly axis: Axis; readonly side: Side; readonly grip: Exclude<Grip, 'paired'> }
  | { readonly kind: 'both'; readonly axis: Axis; readonly plain: Side }
  | { readonly kind: 'either'; readonly axis: Axis };

/** The other way. */
export function opposite(side: Side): Side {
  return side === 'up' ? 'down' : 'up';
}

const known = new Map<string, readonly Sides[]>();

/** What a caption claims, at most once for each axis; nothing in a language whose words are not known. */
export function sidesOf(caption: string, language: string): readonly Sides[] {
  const spoken = language.split('-')[0] ?? '';
  const key = `${spoken} ${caption}`;
  const found = known.get(key) ?? (spoken === 'en' ? english(caption) : spoken === 'ja' ? japanese(caption) : []);
  known.set(key, found);
  return found;
}

interface Placed {
  readonly word: SidedWord;
  readonly from: number;
  readonly to: number;
}

/** A pair of parentheses and what they hold. */
interface Group {
  readonly inner: string;
  readonly from: number;
}

function english(caption: string): readonly Sides[] {
  // The tax that an item is net of has sides of its own.
  const text = caption.replace(/\{[^}]*\}/g, '').replace(/（/g, '(').replace(/）/g, ')').replace(/,?\s*net of (?:income )?tax.*$/iu, '').trim();
  const { outer, groups } = apart(text);
  const sides: Sides[] = [];
  const add = (more: Sides): void => {
    if (!sides.some(({ axis }) => axis === more.axis)) sides.push(more);
  };
  const signed = !SIGN_OF_ITS_OWN.test(text);
  const outside = wordsIn(outer);
  for (const group of groups) {
    const side = sideWithin(group.inner);
    if (side && !nextTo(outside, group, side)) add(signed ? { kind: 'both', axis: side.axis, plain: opposite(side.side) } : { kind: 'either', axis: side.axis });
  }
  const start = TRANSPARENT.exec(outer)?.[0].length ?? 0;
  const end = start + (COMPLEMENT.exec(outer.slice(start))?.index ?? outer.length);
  for (const { word: { axis, side, grip, verb }, from } of outside) {
    // What a complement names beside the head is no other side of it: "Repayments of borrowings".
    const others = outside.filter(({ word, from: at }) => word.axis === axis && (word.grip === 'firm' || (word.grip === 'paired' && at < end)));
    const less = others.length > 1 && /\bless\b/iu.test(outer.slice(others[0]?.to, others[1]?.from));
    if (others.some(({ word }) => word.side !== side)) add(less ? { kind: 'both', axis, plain: others[0]?.word.side ?? side } : { kind: 'either', axis });
    else if (grip !== 'paired' && (verb === true || (from >= start && from < end))) add({ kind: 'one', axis, side, grip });
  }
  return sides;
}

/** Whether the same side stands right before a group: "Losses (net loss)" names one side twice. */
function nextTo(outside: readonly Placed[], { from }: Group, { axis, side }: Pick<SidedWord, 'axis' | 'side'>): boolean {
  const before = outside.findLast(({ to }) => to <= from);
  return before?.word.axis === axis && before.word.side === side && before.to >= from - 1;
}

/** The text outside of its parentheses, blanks in their place, and what stands in each. */
function apart(text: string): { readonly outer: string; readonly groups: readonly Group[] } {
  const groups: Group[] = [];
  const outer = text.replace(/[(（]([^()（）]*)[)）]/g, (whole, inner: string, from: number) => {
    groups.push({ inner, from });
    return `/${' '.repeat(whole.length - 1)}`;
  });
  return { outer, groups };
}

/** The side that parentheses hold and nothing else: "(used in)", "(Accumulated deficit)". */
function sideWithin(inner: string): SidedWord | undefined {
  const bare = inner.replace(FILLER, ' ').trim();
  return ENGLISH.find(({ pattern, verb }) => new RegExp(`^(?:${pattern})$`, 'iu').test(verb === true ? inner.replace(/^(?:net )?(?:cash )?/iu, '').trim() : bare) || (verb === true && new RegExp(`^(?:${pattern})$`, 'iu').test(bare)));
}

/** The sided words of a text, in their order. */
function wordsIn(text: string): readonly Placed[] {
  const found = ENGLISH.flatMap((word) => {
    const after = word.verb === true ? '' : `(?=\\s*(?:$|[^\\s\\p{L}\\p{N}'’-]|(?:${AFTER_NOUN})\\b))`;
    const before = word.verb === true ? '(?<=\\b(?:cash|funds)\\b.*)' : '';
    return [...text.matchAll(new RegExp(`${before}\\b(?:${word.pattern})\\b${after}`, 'giu'))].map(({ index, 0: { length } }): Placed => ({ word, from: index, to: index + length }));
  });
  return found.sort((a, b) => a.from - b.from);
}

function japanese(caption: string): readonly Sides[] {
  const { outer, groups } = apart(caption);
  const outside = japaneseSides(outer);
  const sides: Sides[] = [];
  const add = (more: Sides): void => {
    if (!sides.some(({ axis }) => axis === more.axis)) sides.push(more);
  };
  for (const { inner, from } of groups) {
    const within = japaneseSideWithin(inner);
    if (within) add({ kind: 'both', axis: within.axis, plain: opposite(within.side) });
    const before = outside.findLast(({ index }) => index < from);
    if (before && isMinusAlone(inner) && outside.some(({ axis, side }) => axis === before.axis && side !== before.side)) add({ kind: 'both', axis: before.axis, plain: opposite(before.side) });
  }
  for (const { axis, side } of outside) {
    const isEither = outside.some((other) => other.axis === axis && other.side !== side);
    add(isEither ? { kind: 'either', axis } : { kind: 'one', axis, side, grip: side === 'up' && axis === 'result' ? 'loose' : 'firm' });
  }
  return sides;
}
