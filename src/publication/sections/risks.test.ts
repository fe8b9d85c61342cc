import { describe, expect, test } from 'vitest';
import type { Filing, Section } from '../../model/content/filing.ts';
import type { Site } from '../../model/content/site.ts';
import { MINI } from '../../../test/sites/mini.ts';
import { miniSite } from '../../../test/sites/mini-filing.ts';
import { affectedBy, risksOf } from './risks.ts';

/** A filing of the year before, whose sections tell of risks. */
function report(sections: string, released = '2012-07-27', status = 'published'): string {
  return `title: Annual report
form: annual-report
status: ${status}
released: ${released}
accounting: IFRS
audited: not-stated
currency: JPY
periods: { FY11: { role: current, from: 2011-04-01, to: 2012-03-31 } }
parts: [{ id: risks, title: Risks, sections: [${sections}] }]
`;
}

const FACTS = 'concept,members,unit,scale,decimals,source,FY11\nrevenues,,JPY,millions,-6,Ledger,"2,000"\n';
const PRICES = '{ id: prices, title: Prices may fall, prose: prices.mdx, affects: [revenues, profit] }';
const OFFICERS = '{ id: officers, title: Officers may leave, prose: officers.mdx }';
const FILES = {
  'forms/annual-report.yaml': 'title: Annual report\n',
  'filings/fy11/filing.yaml': report(`${PRICES}, ${OFFICERS}`),
  'filings/fy11/facts/year.csv': FACTS,
  'filings/fy11/prices.mdx': 'Prices fall.\n',
  'filings/fy11/officers.mdx': 'Officers leave.\n',
};

function filing(site: Site, id: string): Filing {
  const found = site.filings.find((each) => each.id === id);
  if (!found) throw new Error(`There is no filing ${id}.`);
  return found;
}

function find(site: Site, filing: string, id: string): Section {
  const section = site.filings.find((each) => each.id === filing)?.parts.flatMap((part) => part.sections).find((each) => each.id === id);
  if (!section) throw new Error(`There is no section ${id} in ${filing}.`);
  return section;
}

describe('a risk', () => {
  test('leads to the row of each figure that it could affect, in the latest filing that shows it', () => {
    const site = miniSite(FILES);
    expect(affectedBy(site, find(site, 'fy11', 'prices'))).toEqual([
      { text: 'Revenues', href: 'filings/h1/income/#income--revenues' },
      { text: 'Profit', href: 'filings/h1/income/#income--profit' },
    ]);
    expect(affectedBy(site, find(site, 'fy11', 'officers'))).toEqual([]);
  });

  test('leads to no figure of a filing that is not there', () => {
    const site = miniSite(FILES);
    const alone = { ...site, filings: site.filings.filter(({ id }) => id !== 'h1') };
    expect(affectedBy(alone, find(site, 'fy11', 'prices'))).toEqual([]);
  });

  test('leads to the page whose text alone names the figure, and to a row rather than to a text', () => {
    const affects = ['{ id: prices, title: Prices may fall, prose: prices.mdx, affects: [cash, revenues] }'];
    const site = miniSite({
      ...FILES,
      'filings/fy11/filing.yaml': report(affects.join()),
      'filings/fy11/officers.mdx': undefined,
      'filings/h1/filing.yaml': ['sections:\n', 'sections:\n      - { id: text, title: Text, prose: text.mdx }\n'],
      'filings/h1/text.mdx': 'Cash was <Fact of="cash" />, revenues <Fact of="revenues" />, on <Date of="1H12-end" />.\n',
      'filings/h1/facts/cash.csv': 'concept,members,unit,scale,decimals,source,1H12-end\ncash,,JPY,millions,-6,Ledger,50\n',
    });
    expect(affectedBy(site, find(site, 'fy11', 'prices'))).toEqual([
      { text: 'Cash', href: 'filings/h1/text/' },
      { text: 'Revenues', href: 'filings/h1/income/#income--revenues' },
    ]);
    expect(risksOf(site, filing(site, 'h1'), find(site, 'h1', 'text'))).toEqual([
      { text: 'Prices may fall', href: 'filings/fy11/prices/', figures: ['Cash', 'Revenues'] },
    ]);
  });

  test('leads to the table where the rows are periods, whose names differ from filing to filing', () => {
    const table = 'title: Income\ncurrency: JPY\nscale: millions\nfoots: not\ncolumns:\n  - concept: revenues\nrows:\n  - period: current\n  - period: comparative\n';
    const site = miniSite({ ...FILES, 'tables/income.yaml': table });
    expect(affectedBy(site, find(site, 'fy11', 'prices'))).toEqual([{ text: 'Revenues', href: 'filings/h1/income/#table-income' }]);
  });
});

describe('a page with figures', () => {
  test('leads to the risks that could affect them, each with its figures in the order of the risk', () => {
    const more = '{ id: costs, title: Costs may rise, prose: officers.mdx, affects: [profit, costs, cash] }';
    const site = miniSite({ ...FILES, 'filings/fy11/filing.yaml': report(`${PRICES}, ${more}`) });
    expect(risksOf(site, filing(site, 'h1'), find(site, 'h1', 'income'))).toEqual([
      { text: 'Prices may fall', href: 'filings/fy11/prices/', figures: ['Revenues', 'Profit'] },
      { text: 'Costs may rise', href: 'filings/fy11/costs/', figures: ['Profit', 'Costs'] },
    ]);
  });

  test('leads to the latest report that has pages, and a risk leads to no risk', () => {
    const files = {
      ...FILES,
      'filings/fy12/filing.yaml': report(PRICES, '2013-07-26', 'draft'),
      'filings/fy12/facts/year.csv': FACTS,
      'filings/fy12/prices.mdx': 'Prices fall.\n',
    };
    const site = miniSite(files);
    const published: Site = { ...site, filings: site.filings.filter(({ status }) => status === 'published') };
    const income = find(site, 'h1', 'income');
    expect(risksOf(site, filing(site, 'h1'), income)).toMatchObject([{ href: 'filings/fy12/prices/' }]);
    expect(risksOf(published, filing(site, 'h1'), income)).toMatchObject([{ href: 'filings/fy11/prices/' }]);
    expect(risksOf(site, filing(site, 'fy11'), find(site, 'fy11', 'prices'))).toEqual([]);
  });

  test('leads nowhere where no risk is told of', () => {
    expect(MINI['filings/h1/filing.yaml']).not.toContain('affects');
    const site = miniSite();
    expect(risksOf(site, filing(site, 'h1'), find(site, 'h1', 'income'))).toEqual([]);
  });
});
