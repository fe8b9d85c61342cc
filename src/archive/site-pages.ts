import { posix } from 'node:path';
import type { Mount } from '../building/mount.ts';
import { bytesOf, folderOf, textOf, within, type Folder } from '../bag/folder.ts';
import { Page } from './page.ts';
import { COVER, PAGES, SiteLinks } from './site-links.ts';
import { linksOfStyleSheet, withStyleLinks } from './style-sheet.ts';

/** A site as it was built: its files by their paths, and where it stands. */
export interface BuiltSite {
  readonly files: Folder;
  readonly mount: Mount;
}

/** What stands before the pages: a title, and HTML for the place of what the pages say. Its links are those of the site. */
export interface Cover {
  readonly title: string;
  readonly content: string;
}

/** What is no filing's own, and explains them all: how figures are to be read, and how the files for programs are. */
const EXPLAINING = new Set(['how-to-read/index.html', 'schemas/filing.json']);

/**
 * The pages of a filing with all that stands beside them and all that they load, written so that they open from a
 * disk. Links to other pages become plain text, or lead to the site where it has an address.
 */
export function pagesOf({ files, mount }: BuiltSite, id: string, cover: (kept: Iterable<string>) => Cover): Folder {
  const found = new Set([...files.keys()].filter((path) => path.startsWith(`filings/${id}/`) || EXPLAINING.has(path)));
  if (!found.has(`filings/${id}/index.html`)) throw new Error(`The site that was built has no pages of filing ${id}.`);
  const links = new SiteLinks(mount, found);
  const pages = new Map<string, Page>();
  // What a page loads may load more: a style sheet its fonts. A set that grows is walked to its end.
  for (const path of found) {
    for (const link of loadsOf(path, files, pages)) {
      const file = link.startsWith('data:') ? undefined : links.file(link, path);
      if (file !== undefined && files.has(file)) found.add(file);
    }
  }
  const kept = folderOf([...found].map((path) => [path, offline(path, files, pages, links)]));
  return new Map([[COVER, bytesOf(coverPage(files, id, cover(kept.keys()), links))], ...within(PAGES, kept)]);
}

/** The cover stands in the frame of the filing's own page, so that it looks like it whatever that looks like. */
function coverPage(files: Folder, id: string, { title, content }: Cover, links: SiteLinks): string {
  const path = `filings/${id}/index.html`;
  const page = new Page(path, textOf(files.get(path) ?? new Uint8Array()));
  page.fill(title, content);
  return page.offline(links, COVER);
}

/** Whether a file of the site is a page of it. Other files of HTML are to be taken away: they need nothing, and stay as they are. */
export function isPage(path: string): boolean {
  return posix.basename(path) === 'index.html';
}

function loadsOf(path: string, files: Folder, pages: Map<string, Page>): readonly string[] {
  const bytes = files.get(path) ?? new Uint8Array();
  if (path.endsWith('.css')) return linksOfStyleSheet(textOf(bytes));
  if (!isPage(path)) return [];
  const page = new Page(path, textOf(bytes));
  pages.set(path, page);
  return page.loads();
}

function offline(path: string, files: Folder, pages: ReadonlyMap<string, Page>, links: SiteLinks): Uint8Array {
  const page = pages.get(path);
  if (page) return bytesOf(page.offline(links));
  const bytes = files.get(path) ?? new Uint8Array();
  return path.endsWith('.css') ? bytesOf(withStyleLinks(textOf(bytes), (link) => links.loaded(link, path))) : bytes;
}
