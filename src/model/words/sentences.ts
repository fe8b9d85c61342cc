/** Phrases as sentences, each with its full stop: `Thousands of yen. Unaudited.` Read aloud, they are told apart. */
export function sentences(phrases: readonly string[]): string {
  return phrases.map((phrase) => (/[.!?]$/.test(phrase) ? phrase : `${phrase}.`)).join(' ');
}
