import { bytesOf, folderOf, textOf, within, type Folder } from './folder.ts';
import { Page } from './page.ts';
import { PAGES, SiteLinks, type SiteAddress } from './site-links.ts';
import { linksOfStyleSheet, withStyleLinks } from './style-sheet.ts';

/** A site as it was built: its files by their paths, and where it stands. */
export interface BuiltSite {
  readonly files: Folder;
  readonly address: SiteAddress;
}

/** The page that says how figures are to be read: no filing's own, and needed by all of them. */
const GUIDE = 'how-to-read/index.html';

/**
 * The pages of a filing with all that stands beside them and all that they load, written so that they open from a
 * disk. Links to other pages become plain text, or lead to the site where it has an address.
 */
export function pagesOf({ files, address }: BuiltSite, id: string): Folder {
  const kept = new Set([...files.keys()].filter((path) => path.startsWith(`filings/${id}/`) || path === GUIDE));
  if (!kept.has(`filings/${id}/index.html`)) throw new Error(`The site that was built has no pages of filing ${id}.`);
  const links = new SiteLinks(address, kept);
  const pages = new Map<string, Page>();
  // What a page loads may load more: a style sheet its fonts. A set that grows is walked to its end.
  for (const path of kept) {
    for (const link of loadsOf(path, files, pages)) {
      const file = link.startsWith('data:') ? undefined : links.file(link, path);
      if (file !== undefined && files.has(file)) kept.add(file);
    }
  }
  return within(PAGES, folderOf([...kept].map((path) => [path, offline(path, files, pages, links)])));
}

function loadsOf(path: string, files: Folder, pages: Map<string, Page>): readonly string[] {
  const bytes = files.get(path) ?? new Uint8Array();
  if (path.endsWith('.css')) return linksOfStyleSheet(textOf(bytes));
  if (!path.endsWith('.html')) return [];
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
