import type { APIRoute, GetStaticPaths } from 'astro';
import { chartResponse } from '../../../../../drawing/drawn-chart.ts';
import * as site from '../../../../../site.ts';

// The same on dark paper.
export const getStaticPaths = (() => site.dueCharts().map((params) => ({ params }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { filing: string; chart: string }> = ({ params: { filing, chart } }) => chartResponse(site.chart(filing, chart), 'dark');
