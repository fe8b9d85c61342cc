import type { Chart } from './chart.ts';
import type { ChartFigure, ChartScope } from './chart-figure.ts';
import { moneyHeading } from './heading.ts';

/** The unit of figures, as it stands over them: `Millions of JPY`, `contracts`, `%`. That of the first, as all have one. */
export function figureUnit({ issuer }: ChartScope, { aspects }: Chart, figures: readonly ChartFigure[]): string {
  const unit = figures.find((figure) => figure.unit)?.unit;
  if (!unit) return '';
  const security = (id: string) => issuer.securities.find((each) => each.id === id)?.label ?? id;
  switch (unit.kind) {
    case 'monetary':
      return moneyHeading(unit.currency, aspects.scale?.monetary ?? 'ones');
    case 'per-share':
      return `${unit.currency} per ${security(unit.per)}`;
    case 'ratio':
      return '%';
    case 'shares':
      return headed(moneyHeading(`${security(unit.of)}s`, aspects.scale?.shares ?? 'ones'));
    case 'count':
      return headed(moneyHeading(issuer.counts.find(({ id }) => id === unit.of)?.label ?? unit.of, aspects.scale?.count ?? 'ones'));
  }
}

/** A unit begins a line of its own. */
function headed(unit: string): string {
  return `${unit.charAt(0).toUpperCase()}${unit.slice(1)}`;
}
