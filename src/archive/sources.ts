import type { Filing } from '../model/filing.ts';
import type { Site } from '../model/site.ts';
import { checksOf } from '../tieout/tieout.ts';
import { within, type Folder } from './folder.ts';

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
 * What a filing depends on, out of all that was read: its form, its tables and what all filings share, its own folder,
 * and of earlier filings the facts that it was compared with. `root` is what stands before paths in the model.
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
  return within(SOURCES, new Map([...read].filter(([path]) => {
    const id = filingOf(path);
    if (id === filing.id) return path !== `filings/${id}/${UNPUBLISHED}`;
    return id === undefined ? isUsedBy(filing, path) : compared.has(path);
  })));
}

/** Whether a file outside the filings says something of this one: a table that is being made for the next filing does not. */
function isUsedBy({ form, parts }: Filing, path: string): boolean {
  const [, kind, name = ''] = /^(tables|forms)\/(.+)\.yaml$/.exec(path) ?? [];
  if (kind === 'forms') return name === form;
  return kind !== 'tables' || parts.some((part) => part.sections.some((section) => section.tables.includes(name)));
}

function filingOf(path: string): string | undefined {
  return /^filings\/([^/]+)\//.exec(path)?.[1];
}
