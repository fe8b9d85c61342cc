import { unitKey } from './cell-reading.ts';
import { isPercent, type ScaledUnit } from './unit-naming.ts';

/**
 * The unit that is said once for many figures: that of most of them, and money where there is any, unless it is in
 * the minority against one other unit. Percentages among amounts say so themselves.
 */
export function baseOf(figures: readonly ScaledUnit[]): ScaledUnit | undefined {
  const amounts = figures.filter((figure) => !isPercent(figure));
  if (amounts.length === 0) return mostOf(figures);
  const most = mostOf(amounts);
  const money = mostOf(amounts.filter(({ unit }) => unit.kind === 'monetary'));
  return most && money && 2 * countOf(amounts, most) <= amounts.length ? money : most;
}

/** The unit that occurs most often; of equals the first. */
function mostOf(figures: readonly ScaledUnit[]): ScaledUnit | undefined {
  const groups = [...Map.groupBy(figures, unitKey).values()];
  return groups.reduce<readonly ScaledUnit[]>((most, group) => (group.length > most.length ? group : most), [])[0];
}

function countOf(figures: readonly ScaledUnit[], one: ScaledUnit): number {
  return figures.filter((each) => unitKey(each) === unitKey(one)).length;
}
