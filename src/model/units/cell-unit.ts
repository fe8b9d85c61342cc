import type { GridCell } from '../tables/grid.ts';
import { isPercent, type ScaledUnit } from './unit-naming.ts';

/** What the figure of a cell is in; `undefined` where it shows no number. */
export function unitOfCell({ content, aspects: { view = 'value' } }: Pick<GridCell, 'content' | 'aspects'>): ScaledUnit | undefined {
  if (content.kind !== 'number') return undefined;
  const { unit, presentation: { exponent } } = content;
  // What lies between two percentages is no percentage of anything.
  const points = isPercent({ unit, exponent }) && (view === 'points' || view === 'change' || view === 'remaining');
  return points ? { unit, exponent, points } : { unit, exponent };
}
