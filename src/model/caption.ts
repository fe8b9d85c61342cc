import type { Grid } from './grid.ts';
import { moneyHeading } from './heading.ts';

/**
 * The units that a caption owes its reader: the money of the table where all of it has one currency and scale and no
 * heading says so, and what else it holds.
 */
export function unitPhrases(grid: Grid): readonly string[] {
  const money = new Set<string>();
  let perShare = false;
  for (const row of grid.rows) {
    for (const { content, aspects } of row.cells) {
      if (content.kind !== 'number') continue;
      if (content.unit.kind === 'monetary') money.add(moneyHeading(content.unit.currency, aspects.scale?.monetary ?? 'ones'));
      if (content.unit.kind === 'per-share') perShare = true;
    }
  }
  const said = grid.columns.some((column) => column.leaf.path.some((node) => node.aspects.currency !== undefined || node.aspects.scale !== undefined));
  const [only, ...others] = money;
  if (only === undefined || others.length > 0 || said) return [];
  return [perShare ? `${only}, except amounts per share` : only];
}
