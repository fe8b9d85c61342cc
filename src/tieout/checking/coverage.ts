import type { Fact } from '../../model/content/fact.ts';
import type { Check } from './check.ts';
import { RULES } from './rules.ts';

/** A relation that holds and vouches for the amounts of its facts. */
export interface VouchingRelation {
  /** The id of the rule. */
  readonly rule: string;
  /** What it says, in words. */
  readonly says: string;
  /** Each once; the one that the relation is about first. */
  readonly facts: readonly Fact[];
}

const VOUCHING: ReadonlySet<string> = new Set(RULES.filter(({ vouches }) => vouches).map(({ id }) => id));

/** The relations among the checks that vouch for figures, each once: what two tables add up alike is one relation. */
export function vouchingRelations(checks: readonly Check[]): readonly VouchingRelation[] {
  const numbers = new Map<Fact, number>();
  const relations = new Map<string, VouchingRelation>();
  for (const check of checks) {
    if (check.outcome !== 'consistent' || !VOUCHING.has(check.rule) || isCircular(check)) continue;
    const facts = [...new Set(check.facts)];
    const key = keyOf(check.rule, facts, numbers);
    if (!relations.has(key)) relations.set(key, { rule: check.rule, says: check.about(), facts });
  }
  return [...relations.values()];
}

/** A total that is among what its parts are computed from agrees with them whatever it is: that vouches for nothing. */
function isCircular({ facts }: Check): boolean {
  const [total] = facts;
  return total !== undefined && facts.includes(total, 1);
}

/**
 * A text that is equal for relations between the same figures: whichever rule states them and whichever of them it calls
 * the total, they say the same thing twice. Of a single figure, different rules say different things.
 */
function keyOf(rule: string, facts: readonly Fact[], numbers: Map<Fact, number>): string {
  const ids = facts.map((fact) => {
    const id = numbers.get(fact) ?? numbers.size;
    numbers.set(fact, id);
    return id;
  });
  return ids.length === 1 ? `${rule} ${String(ids[0])}` : ids.sort((a, b) => a - b).join(' ');
}
