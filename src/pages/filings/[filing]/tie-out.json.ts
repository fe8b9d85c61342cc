import type { APIRoute, GetStaticPaths } from 'astro';
import * as site from '../../../site.ts';

// What the figures of a filing say of themselves; read by the pages of the filing when a reader asks, and by programs.
export const getStaticPaths = (() => site.filings().map(({ id }) => ({ params: { filing: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => Response.json(site.answers(params['filing'] ?? ''));
