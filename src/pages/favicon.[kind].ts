import type { APIRoute, GetStaticPaths } from 'astro';
import { ICON_ICO, ICON_SVG } from '../icon/default-icon.ts';
import { hasDefaultIcon } from '../site.ts';

export const getStaticPaths = (() => (hasDefaultIcon ? [{ params: { kind: 'svg' } }, { params: { kind: 'ico' } }] : [])) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { kind } }) => (kind === 'svg'
  ? new Response(ICON_SVG, { headers: { 'content-type': 'image/svg+xml' } })
  : new Response(new Uint8Array(ICON_ICO), { headers: { 'content-type': 'image/x-icon' } }));
