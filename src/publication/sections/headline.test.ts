import { describe, expect, test } from 'vitest';
import { factsFile, miniSite, tiedOut } from '../../../test/sites/mini-filing.ts';
import { MINI, type Changes } from '../../../test/sites/mini.ts';
import { headlines } from '../../tieout/rules/plausibility/headlines.ts';
import { headlineView } from './filing.ts';
import { headlineSentence } from './headline.ts';

const FILING = 'filings/h1/filing.yaml';
const TABLE = MINI['tables/income.yaml'] ?? '';

/** The mini site with the quarter, balances and figures of every kind of unit; its prose speaks in the scale given. */
function site(headline: string, more: { readonly title?: string; readonly scale?: string; readonly calendar?: string } = {}): Changes {
  return {
    'issuer.yaml': (MINI['issuer.yaml'] ?? '').replace('shareBases:', `prose: { scale: ${more.scale ?? 'millions'} }\nshareBases:`).replace('{ id: contracts, label: contracts }', '{ id: contracts, label: contracts }, { id: Gbps, label: Gbps, places: 1, symbol: yes }'),
    'concepts/more.yaml': `concepts:
  - { id: share-count, name: "ex:ShareCount", label: Shares outstanding, period: instant, value: shares }
  - { id: contracts, name: "ex:Contracts", label: Contracts, period: instant, value: count }
  - { id: bandwidth, name: "ex:Bandwidth", label: Bandwidth, period: instant, value: count }
`,
    [FILING]: (MINI[FILING] ?? '').replace('First half', more.title ?? 'First half').replace('headline: [revenues]', `supplementary: [{ concept: dividend, reason: Text. }]\nheadline: [${headline}]`)
      .replace('  1H12-end: {', '  2Q12: { role: quarter, from: 2012-07-01, to: 2012-09-30 }\n  2Q11: { from: 2011-07-01, to: 2011-09-30 }\n  FY11-end: { role: opening, on: 2012-03-31 }\n  1H12-end: { role: closing,'),
    'filings/h1/facts/income.csv': factsFile('1H11,1H12,2Q11,2Q12',
      'revenues,,,,JPY,millions,-5,Ledger,"1,000","1,234.5",480,610.5', 'costs,,,,JPY,millions,-6,Ledger,700,900,blank,blank', 'profit,,,,JPY,millions,-6,Ledger,300,300,blank,blank',
      'revenues,segment=atm,,,JPY,millions,-6,Ledger,10,11,blank,blank', 'dividend,,,,JPY/share,ones,2,Ledger,10,12.5,blank,blank'),
    'filings/h1/facts/ends.csv': factsFile('FY11-end,1H12-end', 'cash,,,,JPY,millions,-6,Ledger,500,550', 'share-count,,,,shares,ones,exact,Ledger,"83,000","83,105"', 'contracts,,,,contracts,ones,exact,Ledger,"1,000",900', 'bandwidth,,,,Gbps,ones,1,Ledger,820.7,"1,003.3"'),
  };
}

const said = (changes: Changes) => {
  const whole = miniSite(changes);
  return whole.filings.flatMap((filing) => headlineView(whole, filing)).map((each) => headlineSentence(whole, each));
};

describe('a headline figure', () => {
  test('says its period, its unit and from when it changed', () => {
    expect(said(site('revenues, { concept: revenues, period: quarter }, { concept: revenues, period: comparative }, cash, { concept: cash, at: start }, margin, dividend, share-count, contracts, bandwidth, { concept: revenues, members: { segment: atm } }, { concept: cash, period: closing, label: Cash in hand }'))).toMatchInlineSnapshot(`
      [
        "Revenues, six months ended September 30, 2012: 1,234.5 JPY million, up 23.5% from a year ago",
        "Revenues, three months ended September 30, 2012: 610.5 JPY million, up 27.2% from a year ago",
        "Revenues, six months ended September 30, 2011: 1,000.0 JPY million",
        "Cash, as of September 30, 2012: 550 JPY million, up 10.0% from March 31, 2012",
        "Cash, as of March 31, 2012: 500 JPY million",
        "Margin, six months ended September 30, 2012: 24.3%, down 5.7 points from a year ago",
        "Dividend, six months ended September 30, 2012: 12.50 JPY per share, up 25.0% from a year ago",
        "Shares outstanding, as of September 30, 2012: 83,105 shares, up 0.1% from March 31, 2012",
        "Contracts, as of September 30, 2012: 900 contracts, down 10.0% from March 31, 2012",
        "Bandwidth, as of September 30, 2012: 1,003.3 Gbps, up 22.2% from March 31, 2012",
        "Revenues, ATM, six months ended September 30, 2012: 11 JPY million, up 10.0% from a year ago",
        "Cash in hand, as of September 30, 2012: 550 JPY million, up 10.0% from March 31, 2012",
      ]
    `);
  });

  test('is shown at the scale of sentences with the digits that were stated, or as the filing says', () => {
    expect(said(site('revenues, { concept: revenues, period: quarter, scale: thousands }, { concept: revenues, places: 3 }, cash', { scale: 'billions' }))).toMatchInlineSnapshot(`
      [
        "Revenues, six months ended September 30, 2012: 1.23 JPY billion, up 23.5% from a year ago",
        "Revenues, three months ended September 30, 2012: 610,500 JPY thousand, up 27.2% from a year ago",
        "Revenues, six months ended September 30, 2012: 1.235 JPY billion, up 23.5% from a year ago",
        "Cash, as of September 30, 2012: 0.550 JPY billion, up 10.0% from March 31, 2012",
      ]
    `);
    expect(said(site('{ concept: share-count, scale: { shares: thousands } }'))).toMatchInlineSnapshot(`
      [
        "Shares outstanding, as of September 30, 2012: 83 thousand shares, up 0.1% from March 31, 2012",
      ]
    `);
  });

  test('leads to its cell, and to its filing where no table shows it', () => {
    const whole = miniSite(site('revenues, { concept: revenues, period: quarter }, { concept: profit, period: comparative }'));
    expect(whole.filings.flatMap((filing) => headlineView(whole, filing)).map(({ href }) => href)).toEqual(['filings/h1/income/#income--revenues--1H12', 'filings/h1/', 'filings/h1/income/#income--profit--1H11']);
  });

  test('says that it is compared with fewer weeks', () => {
    const weeks: Changes = {
      'issuer.yaml': ['{ kind: months, endMonth: 3, namedBy: start }', '{ kind: weeks, endWeekday: saturday, endMonth: 12, rule: last, namedBy: end }'],
      [FILING]: (MINI[FILING] ?? '').replace('First half', 'Year').replace(/periods:[^]*?(?=\ntargets)/, 'periods:\n  FY11: { role: current, from: 2010-12-26, to: 2011-12-31 }\n  FY10: { role: comparative, from: 2009-12-27, to: 2010-12-25 }'),
      'filings/h1/facts/income.csv': factsFile('FY10,FY11', 'revenues,,,,JPY,millions,-6,Ledger,"1,000","1,200"', 'costs,,,,JPY,millions,-6,Ledger,700,900', 'profit,,,,JPY,millions,-6,Ledger,300,300'),
    };
    expect(said(weeks)).toEqual(['Revenues, fiscal year (53 weeks) ended December 31, 2011: 1,200 JPY million, up 20.0% from a year ago, 53 weeks against 52 weeks']);
  });
});

describe('the rule of headlines', () => {
  const checked = (headline: string, title: string) => tiedOut(headlines, TABLE, site(headline, { title }));

  test('asks for the period where the title names another one', () => {
    expect(checked('revenues, cash', 'Second Quarter').found).toMatchInlineSnapshot(`
      "content/filings/h1/filing.yaml:19:12: error: The title of filing h1 names "Second Quarter", and its headline shows "revenues" for 6 months to September 30, 2012 without a word. [headlines]
          expected: { concept: revenues, period: quarter }
          found:    revenues
          see:      content/filings/h1/filing.yaml:10:3: the period "1H12"
          see:      content/filings/h1/filing.yaml:12:3: the period "2Q12"
          to mend:  Say which period is meant, if it is the current one all the same."
    `);
    expect(checked('revenues', 'First quarter').found).toMatch(/expected: \{ concept: revenues, period: current \}/);
  });

  test.each([
    ['{ concept: revenues, period: quarter }', 'Second Quarter'],
    ['{ concept: revenues, period: current }', 'Second Quarter'],
    ['revenues', 'First Half'],
    ['revenues', 'Second Quarter and First Half'],
    ['revenues', 'Results of November'],
    ['cash', 'Second Quarter'],
  ])('is content with %s under "%s"', (headline, title) => {
    expect(checked(headline, title).found).toBe('');
  });

  test('misses a figure that is not there', () => {
    expect(checked('{ concept: costs, members: { segment: atm } }, paid-on', 'First half').found).toMatchInlineSnapshot(`
      "content/filings/h1/filing.yaml:19:12: error: The headline of filing h1 has no figure for "costs": no fact is on file for it. [headlines]
          to mend:  Type the figure in a facts file, or write "blank" there if the report leaves it empty.
      content/filings/h1/filing.yaml:19:59: error: The headline of filing h1 has no figure for "paid-on": no fact is on file for it. [headlines]
          to mend:  Type the figure in a facts file, or write "blank" there if the report leaves it empty."
    `);
  });
});
