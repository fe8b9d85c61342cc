import { hash } from 'node:crypto';

/** A value as the text of a file that a build keeps for the next: its digest, and under it the value as JSON. */
export function seal(value: unknown): string {
  const text = JSON.stringify(value);
  return `${hash('sha256', text)}\n${text}`;
}

/** The value of a text that {@link seal} wrote; `undefined` for a text in which a single bit is another. */
export function unseal(text: string): unknown {
  const end = text.indexOf('\n');
  const value = text.slice(end + 1);
  return end >= 0 && hash('sha256', value) === text.slice(0, end) ? (JSON.parse(value) as unknown) : undefined;
}
