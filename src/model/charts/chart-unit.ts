import type { ChartFigure, ChartScope } from './chart-figure.ts';
import { sameScaled, unitWords, type UnitWords } from '../units/unit-naming.ts';

/** The unit of figures, as it stands over them. That of the first: rule `charts` holds all of a chart to one. */
export function figureUnit({ issuer }: ChartScope, figures: readonly ChartFigure[]): UnitWords | undefined {
  const scaled = figures.find((figure) => figure.scaled)?.scaled;
  return scaled && unitWords(issuer, scaled);
}

/** Whether all figures are in the unit of the first. */
export function inOneUnit({ issuer }: ChartScope, figures: readonly ChartFigure[]): boolean {
  const units = figures.flatMap(({ scaled }) => scaled ?? []);
  return units.every((unit) => sameScaled(issuer, unit, units[0] ?? unit));
}

/** A label with the unit of its figures, where several units share a chart: `Operating profit, millions of JPY`; percentages say theirs themselves. */
export function withUnit(label: string, unit: UnitWords | undefined): string {
  return unit === undefined || unit.within === '%' ? label : `${label}, ${unit.within}`;
}
