import { createHash } from 'node:crypto';

/** How many words in a row make a sentence a copy. */
export const RUN = 12;

/** Words that go with figures, and so stand in every text about the same figures. */
const WITH_FIGURES: ReadonlySet<string> = new Set([
  'jpy', 'usd', 'yen', 'thousand', 'thousands', 'million', 'millions', 'billion', 'billions', 'yoy',
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
]);

/** The words of a text without case, signs and figures: what is left when two texts tell of the same figures. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.toLowerCase().replace(/['’]/g, '');
  return (plain.match(/[a-z0-9]+/g) ?? []).filter((word) => !/\d/.test(word) && !WITH_FIGURES.has(word));
}

/** Every run of words in a text, with its hash: enough of one to find a run again, too little to read it. */
export function* runsOf(text: string): Generator<{ readonly run: string; readonly hash: string }> {
  const words = wordsOf(text);
  for (let start = 0; start + RUN <= words.length; start += 1) {
    const run = words.slice(start, start + RUN).join(' ');
    yield { run, hash: createHash('sha256').update(run).digest('base64url').slice(0, 8) };
  }
}
