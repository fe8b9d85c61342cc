import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import type { IsoDate } from '../model/time/date.ts';
import { xmlFile } from './xml-text.ts';

/** A page that search engines may find. */
export interface FoundPage {
  /** A path within the site. */
  readonly path: string;
  /** The day of the latest release that it shows; absent before there is one. */
  readonly changed?: IsoDate;
}

/** A sitemap, and the path at which it stands. */
export interface Sitemap {
  readonly path: string;
  readonly write: () => Promise<string>;
}

// Beyond this, a sitemap has to be cut into several (sitemaps.org, protocol 0.9).
const LARGEST = 50_000;

/** The sitemap of a site, in the order of its addresses; for a very large site an index and its parts. */
export function sitemapsOf(base: string, pages: readonly FoundPage[], path: string): readonly Sitemap[] {
  const sorted = [...pages].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  if (sorted.length <= LARGEST) return [{ path, write: () => written(base, sorted) }];
  const parts = Array.from({ length: Math.ceil(sorted.length / LARGEST) }, (_, index): Sitemap => ({
    path: path.replace(/\.xml$/, `-${String(index + 1)}.xml`),
    write: () => written(base, sorted.slice(index * LARGEST, (index + 1) * LARGEST)),
  }));
  return [{ path, write: () => index(base, parts) }, ...parts];
}

async function written(base: string, pages: readonly FoundPage[]): Promise<string> {
  const stream = new SitemapStream({ lastmodDateOnly: true, xmlns: { news: false, xhtml: false, image: false, video: false } });
  for (const { path, changed } of pages) stream.write({ url: `${base}${path}`, ...(changed === undefined ? {} : { lastmod: changed }) });
  stream.end();
  return xmlFile(String(await streamToPromise(stream)));
}

async function index(base: string, parts: readonly Sitemap[]): Promise<string> {
  const stream = new SitemapIndexStream();
  for (const { path } of parts) stream.write({ url: `${base}${path}` });
  stream.end();
  return xmlFile(String(await streamToPromise(stream)));
}
