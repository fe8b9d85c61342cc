import { filingAddress } from '../../addresses/filing-addresses.ts';
import { GUIDE, historyAddress } from '../../addresses/site-addresses.ts';
import type { Filing } from '../../model/content/filing.ts';
import type { SiteContents } from '../../views/search.ts';
import type { Site } from '../../model/content/site.ts';
import { nameOfFiling, summaryOf } from '../sections/filing-name.ts';
import { labelOf } from '../history/history.ts';
import { conceptsWithHistory } from '../history/concepts-with-history.ts';
import { wordsOf } from '../../model/words/words-of.ts';

/** What the site holds, for a search: its filings, the figures that have a history, and the guide to reading them. */
export function siteContents(site: Site, shown: readonly Filing[]): SiteContents {
  return {
    filings: shown.map((filing) => ({ title: filing.title, name: nameOfFiling(site, filing), period: summaryOf(site, filing).period, path: filingAddress(filing.id) })),
    concepts: conceptsWithHistory(site, shown).flatMap((id) => {
      const concept = site.taxonomy.concepts.get(id);
      if (!concept) return [];
      const { definition } = concept;
      return [{ label: labelOf(site, concept), ...(definition === undefined ? {} : { definition }), path: historyAddress(id) }];
    }),
    pages: [{ title: wordsOf(site).filings.guide, path: GUIDE }],
  };
}
