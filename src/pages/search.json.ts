import type { APIRoute } from 'astro';
import * as site from '../site.ts';

// What the site holds, for a search: read by the page of the search when a reader asks, and by programs.
export const GET: APIRoute = () => Response.json(site.allContents());
