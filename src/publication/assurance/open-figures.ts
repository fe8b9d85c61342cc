import type { Scope } from '../../model/evaluation/answer.ts';
import type { Fact } from '../../model/content/fact.ts';
import type { OpenGroupView, OpenItemView, OpenPeriodView } from '../../views/tie-out-view.ts';
import type { OpenFigure } from '../../tieout/checking/assurance.ts';
import { itemOf } from '../../tieout/checking/naming.ts';

/** What is said where no relation names a figure. */
export const UNCONSTRAINED = 'Nothing in the document constrains it';

/** Figures that nothing vouches for: under the reason that they share, one line for the periods of an item. */
export function openGroups(scope: Scope, open: readonly OpenFigure[], places: ReadonlyMap<Fact, string>, words: (text: string) => string): readonly OpenGroupView[] {
  const groups = Map.groupBy(open, ({ reason }) => reason ?? UNCONSTRAINED);
  return [...groups]
    .sort(([a], [b]) => Number(b === UNCONSTRAINED) - Number(a === UNCONSTRAINED))
    .map(([reason, figures]) => ({ reason: words(reason), items: itemsOf(scope, figures, places) }));
}

function itemsOf(scope: Scope, figures: readonly OpenFigure[], places: ReadonlyMap<Fact, string>): readonly OpenItemView[] {
  const items = Map.groupBy(figures, ({ fact, bounded }) => `${itemOf(scope, fact)}|${boundsOf(bounded)}`);
  return [...items.values()].flatMap((alike): readonly OpenItemView[] => {
    const [first] = alike;
    if (!first) return [];
    const periods = alike.map(({ fact }): OpenPeriodView => {
      const href = places.get(fact);
      return { name: fact.periodName, ...(href === undefined ? {} : { href }) };
    });
    return [{ item: itemOf(scope, first.fact), periods, bounded: boundsOf(first.bounded) }];
  });
}

// What a rule that does not vouch has looked at all the same; a rule that is not here goes by its id.
const BOUNDS: Readonly<Record<string, string>> = {
  'natural-sign': 'sign',
  magnitude: 'size',
  parts: 'share of a whole',
  averages: 'distance from an average',
  'period-arithmetic': 'part of a year',
  'printed-figures': 'print',
};

function boundsOf(rules: readonly string[]): string {
  return rules.map((id) => BOUNDS[id] ?? id.replaceAll('-', ' ')).join(', ');
}
