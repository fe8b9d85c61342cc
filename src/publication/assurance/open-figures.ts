import type { Scope } from '../../model/evaluation/answer.ts';
import type { Fact } from '../../model/content/fact.ts';
import type { OpenGroupView, OpenItemView, OpenPeriodView } from '../../views/tie-out-view.ts';
import type { OpenFigure } from '../../tieout/checking/assurance.ts';
import { itemOf } from '../../tieout/checking/naming.ts';
import { wordsOf } from '../../model/words/words-of.ts';
import type { Bound } from '../../words/assurance.ts';

/** Figures that nothing vouches for: under the reason that they share, one line for the periods of an item. */
export function openGroups(scope: Scope, open: readonly OpenFigure[], places: ReadonlyMap<Fact, string>, words: (text: string) => string): readonly OpenGroupView[] {
  const { unconstrained } = wordsOf(scope).assurance;
  const groups = Map.groupBy(open, ({ reason }) => reason);
  return [...groups]
    .sort(([a], [b]) => Number(b === undefined) - Number(a === undefined))
    .map(([reason, figures]) => ({ reason: reason === undefined ? unconstrained : words(reason), items: itemsOf(scope, figures, places) }));
}

function itemsOf(scope: Scope, figures: readonly OpenFigure[], places: ReadonlyMap<Fact, string>): readonly OpenItemView[] {
  const items = Map.groupBy(figures, ({ fact, bounded }) => `${itemOf(scope, fact)}|${boundsOf(scope, bounded)}`);
  return [...items.values()].flatMap((alike): readonly OpenItemView[] => {
    const [first] = alike;
    if (!first) return [];
    const periods = alike.map(({ fact }): OpenPeriodView => {
      const href = places.get(fact);
      return { name: fact.periodName, ...(href === undefined ? {} : { href }) };
    });
    return [{ item: itemOf(scope, first.fact), periods, bounded: boundsOf(scope, first.bounded) }];
  });
}

// What a rule that does not vouch has looked at all the same; a rule that is not here goes by its id.
const BOUNDS: Readonly<Record<string, Bound>> = {
  'natural-sign': 'sign',
  'magnitude': 'size',
  'parts': 'share',
  'averages': 'distance',
  'period-arithmetic': 'part-of-year',
  'printed-figures': 'print',
};

function boundsOf(scope: Scope, rules: readonly string[]): string {
  const { bounds } = wordsOf(scope).assurance;
  return rules.map((id) => {
    const bound = BOUNDS[id];
    return bound === undefined ? id.replaceAll('-', ' ') : bounds[bound];
  }).join(', ');
}
