import type { APIRoute, GetStaticPaths } from 'astro';
import { CHART_TYPES, type ChartFile } from '../../../drawing/drawn-chart.ts';
import * as site from '../../../site.ts';

// The charts of a history, like those of a filing.
export const getStaticPaths = (() => site.historyChartFiles().map(({ concept, chart, file, text }) => (
  { params: { concept, file: `${chart}.${file}` }, props: { ending: file, text } }
))) satisfies GetStaticPaths;

export const GET: APIRoute<{ ending: ChartFile; text: () => string }> = ({ props: { ending, text } }) => (
  new Response(text(), { headers: { 'content-type': CHART_TYPES[ending] } })
);
