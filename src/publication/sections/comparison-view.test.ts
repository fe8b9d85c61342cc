import { describe, expect, test } from 'vitest';
import { drawn, factsFile, miniSite } from '../../../test/sites/mini-filing.ts';
import type { Changes } from '../../../test/sites/mini.ts';
import { comparisonOutlines, comparisonView } from './comparison-view.ts';

const TABLE = `title: Income
currency: JPY
scale: millions
columns: [{ period: current }, { period: comparative }, { period: current, view: percent-change }]
rows: [{ concept: revenues }, { concept: costs, negate: yes }, { concept: profit }]
`;
const form = (comparison: string): Changes => ({
  'tables/income.yaml': TABLE,
  'forms/earnings-release.yaml': `title: Earnings release\ncomparisons: [${comparison}]\n`,
});
const YEARS = '{ id: prior-year, title: Against the year before, periods: { base: comparative, current: current }, shareOf: revenues, tables: [income] }';
const TOWARD = '{ id: progress, title: Progress, toward: { stance: goal, period: current, current: current }, tables: [income] }';

function shown(changes: Changes, id: string): string | undefined {
  const site = miniSite(changes);
  const [filing] = site.filings;
  const [block] = (filing && comparisonView(site, filing, id, () => undefined))?.blocks ?? [];
  return block?.kind === 'table' ? `${block.table.head.map((row) => row.map(({ text }) => text).join(' | ')).join('\n')}\n${drawn(block.table)}` : undefined;
}

describe('a comparison', () => {
  test('sets one period beside another, with change, growth and shares of a whole that keep the sign as printed', () => {
    expect(shown(form(YEARS), 'prior-year')).toMatchInlineSnapshot(`
      "1H11 | 1H12 | Change | % change | % of total, 1H11 | % of total, 1H12
      Revenues | 1,000 | 1,200 | 200 | 20.0 | 100.0 | 100.0
      Costs | (700) | (900) | (200) | 28.6 | (70.0) | (75.0)
      Profit | 300 | 300 | 0<zero> | 0.0<zero> | 30.0 | 25.0"
    `);
  });

  test('says how much of a target is reached, for what has one', () => {
    expect(shown({
      ...form(TOWARD),
      'filings/h1/filing.yaml': ['targets:', 'targets:\n  goal: { label: Goal, announced: 2012-05-15 }'],
      'filings/h1/facts/goal.csv': factsFile('1H12', 'revenues,,goal,,JPY,millions,-6,Plan,1600'),
    }, 'progress')).toMatchInlineSnapshot(`
      "1H12 (Goal) | 1H12 | % of target | To go
      Revenues | 1,600 | 1,200 | 75.0 | 400"
    `);
  });

  test('is not offered by a filing that lacks a period of it', () => {
    const site = miniSite(form(YEARS.replace('base: comparative', 'base: first-quarter')));
    expect(site.filings.flatMap((filing) => comparisonOutlines(site, filing))).toEqual([]);
  });
});
