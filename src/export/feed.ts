import { Feed } from 'feed';
import { isolated } from '../model/words/writing-direction.ts';
import { escape } from '../html/escape.ts';
import { xmlFile } from './xml-text.ts';
import { wordsIn } from '../words/languages.ts';

/** A filing as feeds announce it. */
export interface FeedEntry {
  /** Its page, a path within the site. */
  readonly path: string;
  readonly title: string;
  /** What it says, a sentence each. */
  readonly summary: readonly string[];
  /** When it was released, with its distance from Universal Time: `2012-11-08T15:00+09:00`. */
  readonly released: string;
}

/** What a feed says of itself. */
export interface FeedHead {
  /** The address of the site's first page; every path begins there. */
  readonly base: string;
  /** The feed's own path. */
  readonly path: string;
  readonly issuer: string;
  readonly language: string;
}

/** An Atom feed (RFC 4287), newest first. What changes is what was released: no clock is asked. */
export function atomFeed({ base, path, issuer, language }: FeedHead, entries: readonly FeedEntry[]): string {
  const [latest] = entries;
  const feed = new Feed({
    id: base,
    title: wordsIn(language).filings.feed(isolated(issuer)),
    link: base,
    feed: `${base}${path}`,
    language,
    author: { name: issuer, link: base },
    generator: 'Kessan',
    updated: moment(latest?.released ?? '1970-01-01T00:00:00Z'),
  });
  for (const { path: page, title, summary, released } of entries) {
    // Titles and summaries of this library are HTML.
    feed.addItem({ id: `${base}${page}`, link: `${base}${page}`, title: escape(title), description: escape(summary.join(' ')), date: moment(released), published: moment(released) });
  }
  return xmlFile(feed.atom1());
}

function moment(text: string): Date {
  // eslint-disable-next-line no-restricted-globals -- the library takes a Date; the text names its distance from UTC.
  return new Date(text);
}
