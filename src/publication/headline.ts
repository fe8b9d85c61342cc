import { resolveCell } from '../model/cell.ts';
import type { Aspects } from '../model/aspect.ts';
import type { Scope } from '../model/evaluation.ts';
import type { HeadlineView } from '../model/headline-view.ts';
import { figureOf } from '../model/layout.ts';
import { formatFigure } from '../model/figure.ts';
import { unitBehind } from '../model/unit-naming.ts';

/** Where a filing shows a concept's current figure, as a path within the site. */
export type Locate = (concept: string) => string | undefined;

/** The headline figures of a filing: the current period, money at the scale of sentences, with the change on a year ago in words. */
export function headlinesOf(scope: Scope, locate: Locate): readonly HeadlineView[] {
  return scope.filing.headline.flatMap((concept): readonly HeadlineView[] => {
    const aspects: Aspects = { concept, period: 'current', currency: scope.filing.currency, scale: { monetary: scope.issuer.prose.scale } };
    const value = resolveCell(scope, aspects, false);
    if (value.kind !== 'number') return [];
    const figure = figureOf(scope, value);
    const label = scope.taxonomy.concepts.get(concept)?.label ?? concept;
    return [{
      label,
      figure,
      // A symbol stands behind its figure wherever it is printed.
      unit: figure.suffix === undefined ? unitBehind(scope.issuer, { unit: value.unit, exponent: value.presentation.exponent }) : '',
      ...changeOf(scope, aspects),
      href: locate(concept) ?? '',
    }];
  });
}

function changeOf(scope: Scope, aspects: Aspects): Pick<HeadlineView, 'change' | 'direction'> {
  const change = resolveCell(scope, { ...aspects, view: 'percent-change' }, false);
  if (change.kind !== 'number') return {};
  const { shown } = change;
  if (shown.isZero()) return { change: 'unchanged from a year ago', direction: 'level' };
  const direction = shown.isNegative() ? 'down' : 'up';
  return { change: `${direction} ${formatFigure(shown.abs(), change.presentation.places)}% from a year ago`, direction };
}
