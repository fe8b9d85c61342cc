import charts from './browser/charts.ts?inlined';
import figures from './browser/figures.ts?inlined';
import search from './browser/search-waits.ts?inlined';

/**
 * What a page may load and run, as its content security policy says it: its own site's files, and the scripts that
 * pages hold, by their hashes. A new one is one more here. Written by us and not by Astro, which adds the hashes of
 * eight scripts of its own that our pages do not have: half a kilobyte of every page that nothing compresses.
 */
export const POLICY: string = [
  "default-src 'none'",
  `script-src 'self' ${[charts, figures, search].map(({ sha256 }) => `'sha256-${sha256}'`).join(' ')}`,
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join(';');
