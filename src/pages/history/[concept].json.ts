import type { APIRoute, GetStaticPaths } from 'astro';
import * as site from '../../site.ts';

// What the figures of a concept say of their other periods; read by pages when a reader asks, and by programs.
export const getStaticPaths = (() => site.dueHistories().map(({ id }) => ({ params: { concept: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => Response.json(site.historyAnswers(params['concept'] ?? ''));
