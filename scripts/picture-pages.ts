import type { Filing } from '../src/model/content/filing.ts';
import type { Site } from '../src/model/content/site.ts';
import { comparisonsOf } from '../src/publication/sections/comparison.ts';
import { entryOf } from '../src/publication/sections/filing-name.ts';
import { conceptsWithHistory } from '../src/publication/history/concepts-with-history.ts';

/** A page to take pictures of: what their files are called, and its path in the site. */
export interface PicturePage {
  readonly name: string;
  readonly path: string;
}

/**
 * A page of every kind that a site has, of every filing that the built site holds: the whole of it, its sections
 * with tables or charts, the first of the others, its comparisons, and what was checked.
 */
export function picturePages(site: Site, isBuilt: (path: string) => boolean): readonly PicturePage[] {
  const filings = site.filings.filter(({ id }) => isBuilt(`filings/${id}/`));
  const history = conceptsWithHistory(site, filings)[0];
  const years = new Set(filings.map((filing) => entryOf(site, filing).fiscalYear));
  return [
    { name: 'home', path: '' },
    { name: 'search', path: 'search/' },
    { name: 'guide', path: 'how-to-read/' },
    { name: 'history', path: 'history/' },
    ...(history === undefined ? [] : [page(`history/${history}/`)]),
    ...[...years].map((year) => page(`fiscal-years/${year}/`)),
    ...filings.flatMap((filing) => pagesOf(site, filing)),
  ].filter(({ path }) => isBuilt(path));
}

/** Pages are named by their addresses, without the folder that all filings share. */
function page(path: string): PicturePage {
  return { name: path.replace(/^filings\//, '').replace(/\/$/, '').replaceAll('/', '-'), path };
}

function pagesOf(site: Site, filing: Filing): readonly PicturePage[] {
  const sections = filing.parts.flatMap((part) => part.sections);
  const plain = sections.find(isPlain);
  const shown = sections.filter((section) => section === plain || !isPlain(section)).map(({ id }) => id);
  const compared = comparisonsOf(site, filing).map(({ comparison: { id } }) => `compare/${id}`);
  return ['', ...[...shown, ...compared, 'tie-out', 'tie-out/tables'].map((each) => `${each}/`)].map((each) => page(`filings/${filing.id}/${each}`));
}

function isPlain({ tables, charts }: Filing['parts'][number]['sections'][number]): boolean {
  return tables.length === 0 && charts.length === 0;
}
