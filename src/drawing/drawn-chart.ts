import type { ChartSpec } from '../model/charts/chart-spec.ts';
import { describeChart } from '../model/charts/chart-words.ts';
import { DARK, LIGHT } from '../model/charts/palette.ts';
import type { Picture } from '../model/charts/picture.ts';
import { pictureOf } from '../model/charts/picture-layout.ts';
import { measureText } from './font.ts';
import { svgOf } from './svg.ts';

/** A chart laid out in the font of the pages. */
export interface DrawnChart {
  readonly spec: ChartSpec;
  readonly picture: Picture;
  /** The chart in words. */
  readonly description: string;
}

/** What a browser needs to draw the same chart again, and to answer to a pointer. */
export interface LiveChart {
  readonly title: string;
  readonly picture: Picture;
}

/** The files of a chart: its picture on white and on dark paper, and what a browser draws it from. */
export const CHART_FILES = ['svg', 'dark', 'json'] as const;
export type ChartFile = (typeof CHART_FILES)[number];

/** Lays a chart out. */
export function drawChart(spec: ChartSpec): DrawnChart {
  return { spec, picture: pictureOf(spec, measureText), description: describeChart(spec) };
}

/** One of the files of a chart, as text. */
export function chartFile({ spec: { title, language }, picture, description }: DrawnChart, file: ChartFile): string {
  if (file === 'json') return JSON.stringify({ title, picture } satisfies LiveChart);
  return svgOf(picture, file === 'svg' ? LIGHT : DARK, { title, description, ...(language === undefined ? {} : { language }) });
}

/** One of the files of a chart, as a page answers with it. */
export function chartResponse(drawn: DrawnChart, file: ChartFile): Response {
  return new Response(chartFile(drawn, file), { headers: { 'content-type': file === 'json' ? 'application/json' : 'image/svg+xml' } });
}
