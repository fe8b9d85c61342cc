import type { APIRoute, GetStaticPaths } from 'astro';
import { chartResponse, type DrawnChart } from '../../../drawing/drawn-chart.ts';
import * as site from '../../../site.ts';

// What a browser draws the chart from.
export const getStaticPaths = (() => site.dueHistoryCharts().map(({ concept, drawn }) => ({ params: { concept, chart: drawn.spec.id }, props: { drawn } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ drawn: DrawnChart }> = ({ props: { drawn } }) => chartResponse(drawn, 'json');
