import type { Fact } from '../model/content/fact.ts';
import type { KeyedCell, Keying } from '../model/content/keying.ts';
import { forRow, ofRow, placeOf, type RowValue } from './fact-rows.ts';

/** A cell that was keyed again: its fact and its keying by their numbers, its value and its place. */
type Row = readonly [fact: number, keying: number, value: RowValue, file: string, line: number | null, column: number | null];

interface Kept {
  readonly keyings: readonly Keying[];
  readonly rows: readonly Row[];
}

/** What was keyed again, as a line of JSON; facts by their numbers among all of the filing. */
export function lineOfKeyed(keyed: readonly KeyedCell[], numbers: ReadonlyMap<Fact, number>): string {
  const keyings = [...new Set(keyed.map(({ keying }) => keying))];
  const rows = keyed.map(({ fact, keying, value, place: { file, line, column } }): Row => {
    const number = numbers.get(fact);
    if (number === undefined) throw new Error(`A figure was keyed again that the filing does not state: ${fact.concept}.`);
    return [number, keyings.indexOf(keying), forRow(value), file, line ?? null, column ?? null];
  });
  return JSON.stringify({ keyings, rows } satisfies Kept);
}

/** What was keyed again, from its line. */
export function keyedOfLine(line: string, facts: readonly Fact[]): readonly KeyedCell[] {
  const { keyings, rows } = JSON.parse(line) as Kept;
  return rows.map(([number, index, value, file, at, column]) => {
    const [fact, keying] = [facts[number], keyings[index]];
    if (!fact || !keying) throw new Error(`There is no fact ${String(number)} or no keying ${String(index)}.`);
    return { fact, value: ofRow(value), keying, place: placeOf(file, at, column) };
  });
}
