import type { APIRoute, GetStaticPaths } from 'astro';
import * as site from '../../../../site.ts';

// What the figures of a comparison say of themselves, by the facts of its filing (tie-out.json).
export const getStaticPaths = (() =>
  site.dueFilings().flatMap(({ id, comparisons }) => comparisons.map((comparison) => ({ params: { filing: id, comparison: comparison.id } })))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => Response.json(site.comparisonCells(params['filing'] ?? '', params['comparison'] ?? ''));
