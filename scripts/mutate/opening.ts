import type { Fact } from '../../src/model/content/fact.ts';
import type { Site } from '../../src/model/content/site.ts';
import type { Check, Rule } from '../../src/tieout/checking/check.ts';
import { RULES } from '../../src/tieout/checking/rules.ts';
import { tieOut } from '../../src/tieout/checking/tieout.ts';
import { stageOf } from './trial.ts';
import type { Mutant } from './mutant.ts';

/** Says why relations let a mutant pass: what looks at its cells in the content as it is. */
export class Openings {
  readonly #checks = new Map<string, Check[]>();
  readonly #rules: ReadonlyMap<string, Rule>;

  constructor(site: Site, rules: readonly Rule[] = RULES) {
    this.#rules = new Map(rules.filter((rule) => isRelation(rule)).map((rule) => [rule.id, rule]));
    for (const check of [...tieOut(site).values()].flat()) {
      if (!this.#rules.has(check.rule)) continue;
      for (const fact of new Set(check.facts)) {
        const key = placeOf(fact);
        this.#checks.set(key, [...(this.#checks.get(key) ?? []), check]);
      }
    }
  }

  /** The reason in words. */
  reasonOf({ kind, facts }: Mutant): string {
    if (kind === 'rows-exchanged' && this.#areSiblings(facts)) return 'both rows take part in the same sums, alike';
    if (kind === 'columns-exchanged') return 'each column still adds up by itself, and nothing ties its figures to another period';
    const checks = facts.flatMap((fact) => this.#checks.get(placeOf(fact)) ?? []);
    const vouching = this.#vouching(checks);
    if (vouching.length > 0) return `the change lies within what rounding leaves open (${rulesOf(vouching)})`;
    const unchecked = checks.filter((check) => check.outcome === 'unchecked');
    if (unchecked.length > 0) return `the relation that would look at it has nothing to compare it with (${rulesOf(unchecked)})`;
    return checks.length > 0 ? 'nothing follows from it or adds up to it; only its sign and size are bounded' : 'no relation looks at it';
  }

  /** Whether every relation that vouches for a figure vouches for its neighbour too, in each period that has both. */
  #areSiblings(facts: readonly Fact[]): boolean {
    const pairs = [...Map.groupBy(facts, ({ periodName }) => periodName).values()].filter(({ length }) => length === 2);
    return pairs.length > 0 && pairs.every((pair) => {
      const [a = [], b = []] = pair.map((fact) => this.#vouching(this.#checks.get(placeOf(fact)) ?? []));
      return a.length > 0 && a.length === b.length && a.every((check) => b.includes(check));
    });
  }

  #vouching(checks: readonly Check[]): readonly Check[] {
    return checks.filter(({ rule, outcome }) => outcome !== 'unchecked' && this.#rules.get(rule)?.vouches === true);
  }
}

function rulesOf(checks: readonly Check[]): string {
  return [...new Set(checks.map(({ rule }) => rule))].sort().join(', ');
}

function placeOf({ place: { file, line = 0, column = 0 } }: Fact): string {
  return `${file}:${String(line)}:${String(column)}`;
}

/** That a figure is shown somewhere, or was asked for, says nothing of its amount. */
const OF_PRESENCE = ['completeness', 'usage', 'required-answers', 'required-sections'];

function isRelation(rule: Rule): boolean {
  return (stageOf(rule) === 'relations' || stageOf(rule) === 'print') && !OF_PRESENCE.includes(rule.id);
}
