import type { LegendView } from '../../views/tie-out-view.ts';
import type { Rule } from '../../tieout/checking/check.ts';
import { RULES } from '../../tieout/checking/rules.ts';
import type { Words } from '../../words/words.ts';
import type { RuleId } from '../../words/rules.ts';

/** Beside a figure that is computed from others on file: what vouches for those vouches for it, and nothing was typed. */
export const COMPUTED = '=';

/** Beside a figure that nothing vouches for: an open point. */
export const OPEN = 'o';

// As auditors do it: a letter that recalls what was done. The letters are in the face that the figures are set in, so
// that they print alike everywhere, and a voice can say them.
const LETTERS: Readonly<Record<string, string>> = {
  footing: 'f',
  articulation: 's',
  'statement-identities': 'i',
  'rates-and-shares': 'r',
  'reported-rates': 'g',
  comparatives: 'c',
  'second-keying': 'k',
};

const FREE: readonly string[] = ['a', 'b', 'd', 'e', 'h', 'j', 'l', 'm', 'n', 'p', 'q', 't', 'u', 'v', 'w', 'x', 'y', 'z'];

/** The tick mark of every rule that vouches, in the order of the rules; one without a letter of its own takes a free one. */
export const TICKS: ReadonlyMap<RuleId, string> = ticksOf(RULES);

/** The tick marks of rules. */
export function ticksOf(rules: readonly Pick<Rule, 'id' | 'vouches'>[]): ReadonlyMap<RuleId, string> {
  const free = [...FREE];
  return new Map(rules.filter(({ vouches }) => vouches).map(({ id }) => [id, LETTERS[id] ?? free.shift() ?? '*']));
}

/** What the tick marks stand for. */
export function legend({ rules, assurance: { computedMark, openMark } }: Pick<Words, 'rules' | 'assurance'>): readonly LegendView[] {
  return [
    ...[...TICKS].map(([id, mark]) => ({ mark, meaning: rules[id].title })),
    { mark: COMPUTED, meaning: computedMark },
    { mark: OPEN, meaning: openMark },
  ];
}
