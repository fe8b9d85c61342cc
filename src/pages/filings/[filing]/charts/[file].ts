import type { APIRoute, GetStaticPaths } from 'astro';
import { CHART_TYPES, type ChartFile } from '../../../../drawing/drawn-chart.ts';
import * as site from '../../../../site.ts';

// The charts of a filing as pictures, on white and on dark paper, and as what a browser draws them from.
export const getStaticPaths = (() => site.chartFiles().map(({ filing, chart, file }) => (
  { params: { filing, file: `${chart}.${file}` }, props: { chart, ending: file } }
))) satisfies GetStaticPaths;

export const GET: APIRoute<{ chart: string; ending: ChartFile }> = ({ params, props: { chart, ending } }) => (
  new Response(site.filingChart(params['filing'] ?? '', chart, ending), { headers: { 'content-type': CHART_TYPES[ending] } })
);
