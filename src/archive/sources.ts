import type { Filing } from '../model/content/filing.ts';
import type { Site } from '../model/content/site.ts';
import { checksOf } from '../tieout/checking/tieout.ts';
import { noticesShownBy } from '../publication/sections/notices.ts';
import { folderOf, within, type Folder } from '../bag/folder.ts';
import { sharedAsUsed } from './shared-sources.ts';

/** The folder of the payload that holds what the pages were made from. */
export const SOURCES = 'content';

/**
 * The site as it was on the day of a filing's release: with the filings until that day, and with none that came later
 * or amends it. Pages lead from one filing to the newest that shows the same, and to its amendments, so that an
 * archive of a later site would be another archive.
 */
export function siteOfDay(site: Site, { id, released }: Filing): Site {
  return { ...site, filings: site.filings.filter((each) => each.released <= released && each.amends?.filing !== id) };
}

/** The content of a site, out of all that was read: what all filings share, and the folders of its own. */
export function contentOf(site: Site, read: Folder): Folder {
  const ids = new Set(site.filings.map(({ id }) => id));
  return new Map([...read].filter(([path]) => {
    const id = filingOf(path);
    return id === undefined || ids.has(id);
  }));
}

/** Who has read the drafts is nobody else's: no published page is made from it. */
const UNPUBLISHED = 'sign-offs.yaml';

/**
 * What a filing depends on, out of all that was read: its form, its tables, charts and notices, of what all filings share the
 * entries that it uses, its own folder, and of earlier filings the facts that it was compared with. `root` is what stands
 * before paths in the model.
 */
export function sourcesOf(site: Site, filing: Filing, read: Folder, root: string): Folder {
  const compared = new Set<string>();
  for (const { facts } of checksOf(site, filing)) {
    for (const { place } of facts) {
      const path = place.file.slice(root.length + 1);
      const id = filingOf(path);
      if (id !== undefined) compared.add(path).add(`filings/${id}/filing.yaml`);
    }
  }
  const isUsed = usedBy(site, filing);
  const found = [...read].filter(([path]) => {
    const id = filingOf(path);
    if (id === filing.id) return path !== `filings/${id}/${UNPUBLISHED}`;
    return id === undefined ? isUsed(path) : compared.has(path);
  });
  const isShared = (path: string) => /^(?:concepts|ties)\//.test(path);
  const others = folderOf(found.filter(([path]) => !isShared(path)));
  const shared = sharedAsUsed(site, folderOf(found.filter(([path]) => isShared(path))), others);
  return within(SOURCES, folderOf([...others, ...shared]));
}

/** Whether a file outside the filings says something of this one: a table, a chart or a notice that is made for the next filing does not. */
function usedBy(site: Site, filing: Filing): (path: string) => boolean {
  const sections = filing.parts.flatMap((part) => part.sections);
  const shown: Readonly<Record<string, ReadonlySet<string>>> = {
    forms: new Set([filing.form]),
    tables: new Set(sections.flatMap(({ tables }) => tables)),
    charts: new Set(sections.flatMap(({ charts }) => charts)),
    disclaimers: new Set(noticesShownBy(site, filing).map(({ id }) => id)),
  };
  return (path) => {
    const [, kind = '', name = ''] = /^(\w+)\/(.+)\.\w+$/.exec(path) ?? [];
    return shown[kind]?.has(name) ?? true;
  };
}

function filingOf(path: string): string | undefined {
  return /^filings\/([^/]+)\//.exec(path)?.[1];
}
