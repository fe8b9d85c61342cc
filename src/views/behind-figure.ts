import type { FigureView } from './figure-view.ts';

/** What stands behind a figure: a percent sign follows its digits, words stand apart from them. */
export function behindFigure({ suffix }: Pick<FigureView, 'suffix'>, gap = ' '): string {
  if (suffix === undefined) return '';
  return suffix === '%' ? suffix : `${gap}${suffix}`;
}

/** A figure as one text: `51,109`, `11.8%`, `1,003.3 Gbps`. */
export function figureWords(figure: Pick<FigureView, 'text' | 'suffix'>): string {
  return `${figure.text}${behindFigure(figure)}`;
}

/** The label of a row with what its figures are in: `Weighted average number of shares (thousands)`. */
export function labelWords({ label, unit }: { readonly label: string; readonly unit?: string }): string {
  return unit === undefined ? label : `${label} (${unit})`;
}
