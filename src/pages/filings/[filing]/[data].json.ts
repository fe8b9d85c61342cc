import type { APIRoute, GetStaticPaths } from 'astro';
import { FILING_DATA, type FilingData } from '../../../addresses/within-filing.ts';
import * as site from '../../../site.ts';

// Read by pages when a reader asks, and by programs: what the figures of a filing say of themselves, and what stands in
// it, for a search. One route makes both, one after the other, so that they share the filing's tables.
const DATA: Readonly<Record<FilingData, (filing: string) => object>> = { 'tie-out': site.answers, search: site.contents };

export const getStaticPaths = (() =>
  site.dueFilings().flatMap(({ id }) => FILING_DATA.map((data) => ({ params: { filing: id, data } })))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => Response.json(DATA[params['data'] as FilingData](params['filing'] ?? ''));
