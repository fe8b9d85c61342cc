const NUMBERS = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen',
  'sixteen', 'seventeen', 'eighteen',
] as const;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const;

/** A small number as a word; others in digits. */
export function cardinal(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** A small number as the word for its place: `third`. */
export function ordinal(number: number): string {
  return ORDINALS[number - 1] ?? '';
}

/** A noun after a number: `1 week`, `2 weeks`. */
export function plural(count: number, one: string): string {
  return count === 1 ? one : `${one}s`;
}

/** Things one after another: `a, b and c`. */
export function listed(things: readonly string[]): string {
  return things.length < 2 ? things.join('') : `${things.slice(0, -1).join(', ')} and ${things.at(-1) ?? ''}`;
}

/** With a capital letter at its beginning. */
export function capitalized(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
