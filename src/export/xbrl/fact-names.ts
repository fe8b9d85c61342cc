import type { Fact } from '../../model/content/fact.ts';
import { formatUnit } from '../../model/amounts/unit.ts';

/**
 * The id of every fact, the same in every file of a filing: what it is about in words, such as
 * `revenues--1H12--segment--atm-operation`. It is an identifier as OIM asks for (an NCName without points).
 */
export function factNames(facts: readonly Fact[]): ReadonlyMap<Fact, string> {
  const names = new Map<Fact, string>();
  const taken = new Set<string>();
  for (const [plain, alike] of Map.groupBy(facts, plainName)) {
    for (const fact of alike) {
      // The unit tells apart only what nothing else does; a number, periods whose names differ in punctuation alone.
      const name = alike.length === 1 ? plain : `${plain}--${unitName(fact)}`;
      let free = name;
      for (let count = 2; taken.has(free); count += 1) free = `${name}--${String(count)}`;
      taken.add(free);
      names.set(fact, free);
    }
  }
  return names;
}

/** A text as a word of an identifier: letters, digits, hyphens and underscores. */
export function identifierWord(text: string): string {
  return text.replace(/[^A-Za-z0-9_-]+/g, '-');
}

function plainName({ concept, periodName, members, stance, basis }: Fact): string {
  const parts = Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1)).flat();
  const words = [concept, periodName, ...parts, ...(stance === undefined ? [] : [stance]), ...(basis === undefined ? [] : [basis])].map(identifierWord);
  const name = words.join('--');
  return /^[A-Za-z_]/.test(name) ? name : `_${name}`;
}

function unitName({ value }: Fact): string {
  const unit = 'unit' in value ? formatUnit(value.unit) : value.kind;
  return identifierWord(unit);
}
