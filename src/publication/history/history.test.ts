import { describe, expect, test } from 'vitest';
import { miniSite } from '../../../test/sites/mini-filing.ts';
import { MINI, type Changes } from '../../../test/sites/mini.ts';
import type { FigureView } from '../../views/figure-view.ts';
import { historyChartsOf, historyView } from './history.ts';
import { conceptsWithHistory } from './concepts-with-history.ts';

const PERIODS = `periods:
  FY12: { from: 2012-04-01, to: 2013-03-31 }
  1H12: { role: current, from: 2012-04-01, to: 2012-09-30 }
  2H12: { from: 2012-10-01, to: 2013-03-31 }
  1H11: { role: comparative, from: 2011-04-01, to: 2011-09-30 }
  2Q12: { from: 2012-07-01, to: 2012-09-30 }
supplementary:
  - { period: FY12, reason: For the history. }
  - { period: 2H12, reason: For the history. }
  - { period: 2Q12, reason: For the history. }
`;

function facts(columns: string, ...rows: readonly string[]): string {
  return `concept,members,unit,scale,decimals,source,${columns}\n${rows.join('\n')}\n`;
}

/** A filing with more periods than the smallest, and facts of revenues in them. */
function filing(columns: string, ...rows: readonly string[]): Changes {
  return {
    'filings/h1/filing.yaml': [/periods:[\s\S]*?(?=\n\w)/.exec(MINI['filings/h1/filing.yaml'] ?? '')?.[0] ?? '', PERIODS.trimEnd()],
    'tables/income.yaml': 'title: Income\ncurrency: JPY\nscale: millions\ncolumns: [{ period: current }]\nrows: [{ concept: revenues }]\n',
    'filings/h1/facts/income.csv': facts(columns, ...rows),
  };
}

/** A second filing, released later, that says other things of the same periods. */
function later(columns: string, ...rows: readonly string[]): Changes {
  return {
    'filings/fy/filing.yaml': (MINI['filings/h1/filing.yaml'] ?? '').replace('2012-11-08', '2013-05-15').replace(/periods:[\s\S]*?(?=\n\w)/, PERIODS.trimEnd()),
    'filings/fy/facts/income.csv': facts(columns, ...rows),
    'filings/fy/income.mdx': MINI['filings/h1/income.mdx'] ?? '',
  };
}

/** A filing of an issuer whose years have whole weeks: the last has one more. */
function weeks(columns: string, ...rows: readonly string[]): Changes {
  const periods = 'periods:\n  FY11: { role: current, from: 2010-12-26, to: 2011-12-31 }\n  FY10: { from: 2009-12-27, to: 2010-12-25 }\n  FY09: { from: 2008-12-28, to: 2009-12-26 }\nsupplementary: [{ concept: revenues, reason: For the history. }]';
  return {
    ...filing(columns, ...rows),
    'issuer.yaml': ['{ kind: months, endMonth: 3, namedBy: start }', '{ kind: weeks, endWeekday: saturday, endMonth: 12, rule: last, namedBy: end }'],
    'filings/h1/filing.yaml': (MINI['filings/h1/filing.yaml'] ?? '').replace(/periods:[^]*?(?=\ntargets)/, periods),
  };
}

const said = ({ text, suffix, state }: FigureView) => `${text}${suffix === undefined ? '' : ` ${suffix}`}${state === 'value' ? '' : ` <${state}>`}`;

function history(changes: Changes): string {
  const site = miniSite(changes);
  const view = historyView(site, site.filings, 'revenues');
  return (view?.series ?? []).flatMap(({ unit, groups }) => [
    unit,
    ...groups.flatMap(({ title, rows }) => [`  ${title}`, ...rows.map((row) => `    ${row.period}: ${said(row.figure)}${row.derived ? ', derived' : ''}${row.restated ? `, restated ${said(row.restated.figure)}` : ''}${row.change ? `, change ${said(row.change)}` : ''}`)]),
  ]).join('\n');
}

describe('a history', () => {
  test('shows amounts at the issuer\'s scale where they are exact enough, and derives what is left of a longer period', () => {
    expect(history(filing('FY12,1H12,1H11,2Q12', 'revenues,,JPY,thousands,-3,Ledger,"2,300,400","1,200,300","1,000,000","610,000"'))).toMatchInlineSnapshot(`
      "Millions of JPY
        Quarters
          Three Months Ended June 30, 2012: 590, derived
          Three Months Ended September 30, 2012: 610
        Half years
          Six Months Ended September 30, 2011: 1,000
          Six Months Ended September 30, 2012: 1,200, change 20.0
          Six Months Ending March 31, 2013: 1,100, derived
        Fiscal years
          Fiscal Year Ending March 31, 2013: 2,300"
    `);
  });

  test('shows a figure that is known to a tenth of a billion as such, and what is derived from it no better', () => {
    expect(history({
      ...filing('FY12', 'revenues,,JPY,billions,-8,Risk factor,3.1'),
      'filings/h1/facts/half.csv': facts('1H12', 'revenues,,JPY,thousands,-3,Ledger,"1,200,300"'),
      'filings/h1/facts/quarter.csv': facts('2Q12', 'revenues,,JPY,millions,-6,Text,612'),
    })).toMatchInlineSnapshot(`
      "Millions of JPY
        Quarters
          Three Months Ended June 30, 2012: 588, derived
          Three Months Ended September 30, 2012: 612
        Half years
          Six Months Ended September 30, 2012: 1,200
          Six Months Ending March 31, 2013: 1.9 billion, derived
        Fiscal years
          Fiscal Year Ending March 31, 2013: 3.1 billion"
    `);
  });

  test('says growth with the digits that are certain, or that none is', () => {
    const grown = (decimals: string, now: string) => history(filing('1H12,1H11', `revenues,,JPY,millions,${decimals},Text,"${now}","1,000"`)).split('change ')[1];
    expect(['-3', '-6'].map((decimals) => grown(decimals, '1,083'))).toEqual(['8.3', '8']);
    expect(grown('-8', '1,100')).toBe('too rough <too-rough>');
    expect(grown('-3', '-1,100')).toBe('- <not-meaningful>');
  });

  test('is one of billions where nothing is known better', () => {
    expect(history(filing('1H12,1H11', 'revenues,,JPY,billions,-8,Text,3.1,0.6'))).toMatchInlineSnapshot(`
      "Billions of JPY
        Half years
          Six Months Ended September 30, 2011: 0.6
          Six Months Ended September 30, 2012: 3.1, change too rough <too-rough>"
    `);
  });

  test('keeps the tenths of a million that an issuer states', () => {
    expect(history(filing('1H12,1H11', 'revenues,,JPY,millions,-5,Ledger,"1,769.6","1,641.2"'))).toMatchInlineSnapshot(`
      "Millions of JPY
        Half years
          Six Months Ended September 30, 2011: 1,641.2
          Six Months Ended September 30, 2012: 1,769.6, change 7.8"
    `);
  });

  test('takes a later report that says the same more exactly for the same figure, and another amount for a restatement', () => {
    const first = filing('1H12,1H11', 'revenues,,JPY,billions,-8,Text,1.2,1.0');
    expect(history({ ...first, ...later('1H12,1H11', 'revenues,,JPY,thousands,-3,Ledger,"1,200,300","1,090,000"') })).toMatchInlineSnapshot(`
      "Millions of JPY
        Half years
          Six Months Ended September 30, 2011: 1.0 billion, restated 1,090
          Six Months Ended September 30, 2012: 1,200, change 10.1"
    `);
  });

  test('has a chart where there are three periods of one length, hollow where nobody reported them', () => {
    const site = miniSite(filing('1H12,1H11,2Q12', 'revenues,,JPY,thousands,-3,Ledger,"1,200,300","1,000,000","610,000"'));
    expect(historyChartsOf(site, site.filings, 'revenues')).toEqual([]);
    const more = miniSite(filing('FY12,1H12,1H11,2Q12', 'revenues,,JPY,thousands,-3,Ledger,"2,300,400","1,200,300","1,000,000","610,000"'));
    const [chart] = historyChartsOf(more, more.filings, 'revenues');
    expect(chart?.description).toBe('Revenues, half years, millions of JPY. 1H11 1,000, 1H12 1,200, 2H12 1,100 (derived). Hollow: derived by subtraction.');
    expect(historyView(more, more.filings, 'revenues')?.series[0]?.chart).toMatchObject({ path: 'history/revenues/chart-1', width: 360, caption: ['Millions of JPY'] });
  });

  test('says that one year has a week more, under its growth and under its chart', () => {
    const site = miniSite(weeks('FY09,FY10,FY11', 'revenues,,JPY,millions,-6,Ledger,"1,000","1,100","1,210"'));
    const [series] = historyView(site, site.filings, 'revenues')?.series ?? [];
    expect(series?.groups.map(({ rows, notes }) => [rows.map(({ change }) => change && said(change)), notes])).toEqual([
      [[undefined, '10', '10'], ['53 weeks to December 31, 2011 are compared with 52 weeks to December 25, 2010.']],
    ]);
    expect(historyChartsOf(site, site.filings, 'revenues')[0]?.spec.key).toEqual(['FY11: 53 weeks']);
  });

  test('is kept of what was reported for more than one period', () => {
    const site = miniSite();
    expect(conceptsWithHistory(site, site.filings)).toContain('revenues');
    expect(conceptsWithHistory(site, [])).toEqual([]);
  });
});
