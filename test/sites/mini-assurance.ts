import type { Filing } from '../../src/model/content/filing.ts';
import type { Site } from '../../src/model/content/site.ts';
import { assuranceOf, type Assurance } from '../../src/tieout/checking/assurance.ts';
import type { Check } from '../../src/tieout/checking/check.ts';
import { checksOf } from '../../src/tieout/checking/tieout.ts';
import { factsFile, miniSite } from './mini-filing.ts';
import type { Changes } from './mini.ts';

/** The mini site with changes, its only filing, and what tie-out came to for it. */
export function miniAssurance(changes: Changes = {}): { readonly site: Site; readonly filing: Filing; readonly assurance: Assurance } {
  const site = miniSite(changes);
  const [filing] = site.filings;
  if (!filing) throw new Error('The mini site has no filing.');
  return { site, filing, assurance: assuranceOf(filing, miniChecks(site, filing)) };
}

/** The checks of the mini filing, but for notices: the mini site may have none, and what is asked here is of figures. */
export function miniChecks(site: Site, filing: Filing): readonly Check[] {
  return checksOf(site, filing).filter(({ rule }) => rule !== 'required-notices');
}

/**
 * Changes that give the mini site something of everything that a reviewer asks about: a figure that nothing vouches for,
 * a rate that cannot be checked, a digit that was moved, a misprint, a change, a translation and a sign turned for print.
 */
export const REVIEWED: Changes = {
  'tables/income.yaml': `title: Income
currency: JPY
scale: millions
columns:
  - period: current
  - period: comparative
  - { period: current, view: percent-change }
rows:
  - total: { concept: profit }
    rows:
      - concept: revenues
      - { concept: costs, weight: -1, negate: yes }
  - { concept: dividend }
`,
  'filings/h1/filing.yaml': ['headline: [revenues]', `translation: { currency: USD, rate: "80.00", date: 2012-09-28, source: an invented rate }
supplementary:
  - { concept: growth, reason: For later. }
headline: [revenues]`],
  'filings/h1/facts/income.csv': factsFile('1H11,1H12',
    'revenues,,,,JPY,thousands,-3,Ledger,"1,000,400","1,200,600"',
    'costs,,,,JPY,thousands,-3,Ledger,"700,000","900,400"',
    'profit,,,,JPY,thousands,-3,Ledger,"300,400","300,200"',
    'dividend,,,,JPY/share,ones,2,Board,nil,12.50'),
  'filings/h1/facts/growth.csv': factsFile('1H11', 'growth,,,,ratio,percent,3,Text,5.0'),
  'filings/h1/as-printed.csv': 'table,row,column,printed,reason,note\nincome,revenues,1H12,"1,200",footing,\nincome,profit,1H11,400,erratum,The statement says 300.\n',
};
