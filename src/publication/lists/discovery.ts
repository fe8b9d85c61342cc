import { filingAddress } from '../../addresses/filing-addresses.ts';
import { isolated } from '../../model/words/writing-direction.ts';
import { atomFeed } from '../../export/feed.ts';
import { FEED, ROBOTS, SITEMAP } from '../../addresses/site-addresses.ts';
import { sitemapsOf, type FoundPage } from '../../export/sitemap.ts';
import type { Filing } from '../../model/content/filing.ts';
import { releaseOf } from '../../model/content/release.ts';
import type { Site } from '../../model/content/site.ts';
import { sentences } from '../../model/words/sentences.ts';
import { citedTitleOf } from './citation.ts';
import type { ExportFile } from './exports.ts';
import { summaryOf } from '../sections/filing-name.ts';
import { headlineSentence, headlinesOf } from '../sections/headline.ts';
import { wordsOf } from '../../model/words/words-of.ts';

// What readers of feeds have seen, they keep; a feed of hundreds of filings would be fetched whole every hour.
const ANNOUNCED = 20;

/** What a built site knows of itself. */
export interface BuiltSite {
  /** The address of its first page, with a slash at the end: every path begins there. */
  readonly base: string;
  /** Paths of all its pages. */
  readonly pages: readonly string[];
}

/** The files by which a site is found and followed: the feed of its filings, newest first, its sitemap, and the way to that. */
export function discoveryFiles(site: Site, filings: readonly Filing[], { base, pages }: BuiltSite): readonly ExportFile[] {
  const { pathname } = new URL(base);
  return [
    { path: FEED, type: 'application/atom+xml', write: () => feedOf(site, filings, base) },
    ...sitemapsOf(base, foundPages(filings, pages), SITEMAP).map(({ path, write }) => ({ path, type: 'application/xml', write })),
    // Robots read this file at the root of a host and nowhere else (RFC 9309, section 2.3).
    ...(pathname === '/' ? [{ path: ROBOTS, type: 'text/plain', write: () => `User-agent: *\nAllow: /\nSitemap: ${base}${SITEMAP}\n` }] : []),
  ];
}

function feedOf(site: Site, filings: readonly Filing[], base: string): string {
  const { issuer, taxonomy } = site;
  return atomFeed({ base, path: FEED, issuer: issuer.name, language: issuer.language }, filings.slice(0, ANNOUNCED).map((filing) => {
    const summary = summaryOf(site, filing);
    const { form, period } = summary;
    const figures = headlinesOf({ issuer, taxonomy, filing }, () => undefined).map((each) => headlineSentence(site, each));
    return {
      path: filingAddress(filing.id),
      title: `${isolated(citedTitleOf(issuer, summary))}: ${isolated(form)}`,
      summary: [sentences(figures.length > 0 || period === '' ? figures : [wordsOf(site).filings.forPeriod(period)])],
      // Feeds need a time of day: where the filing states none, its day begins by the issuer's clock; by convention in Universal Time.
      released: releaseOf(filing, issuer.zone ?? 'Z').text,
    };
  }));
}

/** A page of a filing is as old as the filing; what lists filings or adds them up changes with the latest. */
function foundPages(filings: readonly Filing[], pages: readonly string[]): readonly FoundPage[] {
  const [latest] = filings;
  const released = new Map(filings.map((filing) => [filing.id, filing.released]));
  return pages.filter((path) => !/^404(?:\/|\.html)?$/.test(path)).map((path) => {
    const changed = released.get(/^filings\/([^/]+)\//.exec(path)?.[1] ?? '') ?? latest?.released;
    return { path, ...(changed === undefined ? {} : { changed }) };
  });
}
