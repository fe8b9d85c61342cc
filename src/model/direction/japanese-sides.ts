import type { Axis, Side } from './sided-words.ts';

/** A direction that stands alone within the parentheses of a Japanese caption, △ (minus) being its sign: （△は増加）. */
const WITHIN: readonly (readonly [pattern: RegExp, axis: Axis, side: Side])[] = [
  [/^増加?額?$/u, 'change', 'up'],
  [/^減少?額?$/u, 'change', 'down'],
  [/^(?:利?益|差益)$/u, 'result', 'up'],
  [/^(?:損失?|差損|費用)$/u, 'result', 'down'],
  [/^(?:収入|還付)額?$/u, 'cash', 'up'],
  [/^(?:支出|支払)額?$/u, 'cash', 'down'],
];

/**
 * 増 and 減 are half of an increase or a decrease, and also begin words that say nothing of one: 減価償却 is
 * depreciation. Retained earnings (利益剰余金), comprehensive income (包括利益) and margins (利益率) keep their name
 * when they are negative.
 */
const OUTSIDE: readonly (readonly [pattern: RegExp, axis: Axis, side: Side])[] = [
  [/増加|増(?=$|[額減])/u, 'change', 'up'],
  [/減少|減(?=$|額)/u, 'change', 'down'],
  [/(?<!包括)利益(?!剰余|率)/u, 'result', 'up'],
  [/損失(?!率)/u, 'result', 'down'],
];

/** What the parentheses of a caption hold, as a side; nothing where they hold anything else. */
export function japaneseSideWithin(inner: string): { readonly axis: Axis; readonly side: Side } | undefined {
  const bare = inner.replace(/[△▲\sは：:]/gu, '');
  const found = WITHIN.find(([pattern]) => pattern.test(bare));
  return found && { axis: found[1], side: found[2] };
}

/** The sides that a caption names outside of its parentheses, in their order. */
export function japaneseSides(text: string): readonly { readonly axis: Axis; readonly side: Side; readonly index: number }[] {
  const found = OUTSIDE.map(([pattern, axis, side]) => ({ axis, side, index: text.search(pattern) }));
  return found.filter(({ index }) => index >= 0).sort((a, b) => a.index - b.index);
}

/** Whether parentheses hold the minus sign alone, which is then that of the word before them: 営業損失（△）. */
export function isMinusAlone(inner: string): boolean {
  return /^[△▲]$/u.test(inner.trim());
}
