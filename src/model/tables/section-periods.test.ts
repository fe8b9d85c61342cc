import { describe, expect, test } from 'vitest';
import { factsFile, miniSite } from '../../../test/sites/mini-filing.ts';
import { MINI, type Changes } from '../../../test/sites/mini.ts';
import { periodsOfFiling } from '../evaluation/filing-periods.ts';
import { periodsInSentence } from '../words/heading.ts';
import { periodsOfSection } from './section-periods.ts';

const FILING = 'filings/h1/filing.yaml';

/** The mini site with the quarter, the year to come and its balances, and a section of its own. */
function site(section: string, prose = 'Text.', more: Changes = {}): Changes {
  return {
    [FILING]: (MINI[FILING] ?? '').replace('{ id: income, title: Income, prose: income.mdx, tables: [income] }', `{ id: income, title: Income, ${section} }`)
      .replace('  1H12-end: {', '  2Q12: { role: quarter, from: 2012-07-01, to: 2012-09-30 }\n  FY12: { role: full-year, from: 2012-04-01, to: 2013-03-31 }\n  FY11-end: { role: opening, on: 2012-03-31 }\n  1H12-end: { role: closing,'),
    'tables/position.yaml': 'title: Position\nfoots: not\ncolumns: [{ period: closing }, { period: opening }]\nrows: [{ concept: cash }]\n',
    'tables/quarter.yaml': 'title: Quarter\nfoots: not\ncolumns: [{ period: quarter }, { period: quarter, view: percent-change }]\nrows: [{ concept: revenues }]\n',
    'tables/both.yaml': 'title: Both\nfoots: not\ncolumns: [{ period: current }, { period: quarter }, { period: comparative }]\nrows: [{ concept: costs }]\n',
    'tables/flow.yaml': 'title: Flow\nfoots: not\ncolumns: [{ period: current }]\nrows: [{ concept: cash, at: end }]\n',
    'tables/plan.yaml': 'title: Plan\nfoots: not\ncolumns: [{ period: full-year, stance: plan }]\nrows: [{ concept: revenues }]\n',
    'tables/elsewhere.yaml': 'title: Elsewhere\nfoots: not\ncolumns: [{ period: nowhere }]\nrows: [{ concept: revenues }]\n',
    'filings/h1/income.mdx': prose,
    'filings/h1/facts/more.csv': factsFile('2Q12,FY12', 'revenues,,,,JPY,millions,-6,Ledger,610,blank'),
    ...more,
  };
}

function about(changes: Changes): { readonly section: string; readonly filing: string } {
  const whole = miniSite(changes);
  const [filing] = whole.filings;
  const section = filing?.parts[0]?.sections[0];
  if (!filing || !section) throw new Error('The mini site has no section.');
  const scope = { issuer: whole.issuer, taxonomy: whole.taxonomy, filing };
  return { section: periodsInSentence(scope, periodsOfSection(scope, section, (id) => whole.tables.get(id))), filing: periodsInSentence(scope, periodsOfFiling(scope)) };
}

const HALF = 'six months ended September 30, 2012';
const QUARTER = 'three months ended September 30, 2012';

describe('a section is about', () => {
  test.each([
    ['what it says', 'period: quarter, prose: income.mdx, tables: [income]', 'Text.', QUARTER],
    ['what its table shows, and not what that is compared with', 'tables: [income]', '', HALF],
    ['the day of a balance sheet', 'tables: [position]', '', 'as of September 30, 2012'],
    ['the day of a balance sheet, whatever its text names without a figure', 'prose: income.mdx, tables: [position]', 'As of <Date of="closing" />.', 'as of September 30, 2012'],
    ['the quarter of its table', 'tables: [quarter]', '', QUARTER],
    ['both spans that end together', 'tables: [both]', '', 'three and six months ended September 30, 2012'],
    ['both spans of two tables', 'tables: [position, quarter, income]', '', 'three and six months ended September 30, 2012'],
    ['the span of a balance that stands under one', 'tables: [flow]', '', HALF],
    ['what a target is for, where there is nothing else', 'tables: [plan]', '', 'fiscal year ending March 31, 2013'],
    ['what happened, where targets stand beside it', 'tables: [income, plan]', '', HALF],
    ['the current period, where its text names none', 'prose: income.mdx', 'Text.', HALF],
    ['the current period, where the text tells of flows', 'prose: income.mdx, tables: [position]', 'It was <Fact of="revenues" />.', HALF],
    ['the day, where the text tells of balances alone', 'prose: income.mdx', 'It was <Fact of="cash" />.', 'as of September 30, 2012'],
    ['the current period, where a claim is about flows', 'prose: income.mdx, tables: [position]', '<Claim of="revenues" says="above" than="comparative">More</Claim>.', HALF],
    ['the current period, where its tables have none of the filing', 'tables: [elsewhere]', '', HALF],
  ])('%s', (_, section, prose, expected) => {
    expect(about(site(section, prose)).section).toBe(expected);
  });
});

describe('a filing is about', () => {
  const titled = (title: string): Changes => {
    const base = site('tables: [income]');
    return { ...base, [FILING]: String(base[FILING]).replace('title: First half', `title: ${title}`) };
  };

  test('its current period, and the quarter that its title names', () => {
    expect(about(titled('Results')).filing).toBe(HALF);
    expect(about(titled('First half')).filing).toBe(HALF);
    expect(about(titled('Second quarter')).filing).toBe('three and six months ended September 30, 2012');
    expect(about(titled('First quarter')).filing).toBe(HALF);
  });
});
