import { describe, expect, test } from 'vitest';
import { miniSite } from '../../../test/sites/mini-filing.ts';
import { distinctLabels, namesApart } from './distinct-labels.ts';
import { seriesTitles } from '../words/series-name.ts';
import { parseUnit } from '../amounts/unit.ts';

describe('names', () => {
  test('are as short as they may be, and told apart where they must be', () => {
    const names = namesApart(['a1x', 'a2x', 'b1x', 'c1x', 'c1y'], [(each) => each.charAt(0), (each) => each.slice(0, 2), (each) => each]);
    expect([...names.values()]).toEqual(['a1', 'a2', 'b', 'c1x', 'c1y']);
  });

  test('that nothing tells apart stay as they are', () => {
    expect([...namesApart(['a', 'a'], [(each) => each, (each) => `${each}!`]).values()]).toEqual(['a!']);
  });
});

test('concepts with one label are told apart by their table, by the row above them, and last by their XBRL name', () => {
  const concept = (id: string, label: string, period = 'instant') => `  - { id: ${id}, name: "ex:${id}", label: ${label}, period: ${period}, value: monetary }\n`;
  const site = miniSite({
    'concepts/other.yaml': `concepts:\n${concept('other-current', 'Other')}${concept('other-noncurrent', 'Other')}${concept('mobile-sales', 'Mobile', 'duration')}${concept('mobile-costs', 'Mobile', 'duration')}${concept('one', 'Unseen')}${concept('two', 'Unseen')}`,
    'tables/position.yaml': 'title: Position\ncolumns: [{ period: current }]\nfoots: not\nrows:\n  - { label: "Current assets:", rows: [{ concept: other-current }] }\n  - { label: Noncurrent assets, rows: [{ concept: other-noncurrent }] }\n',
    'tables/sales.yaml': 'title: Sales\ncolumns: [{ period: current }]\nfoots: not\nrows: [{ concept: mobile-sales }]\n',
    'tables/spent.yaml': 'title: Spent\ncolumns: [{ period: current }]\nfoots: not\nrows: [{ concept: mobile-costs }]\n',
  });
  const labels = distinctLabels(site);
  expect(['other-current', 'other-noncurrent', 'mobile-sales', 'mobile-costs', 'one', 'two', 'revenues'].map((id) => labels.get(id))).toEqual([
    'Other (Current assets)', 'Other (Noncurrent assets)', 'Mobile (Sales)', 'Mobile (Spent)', 'Unseen (ex:one)', 'Unseen (ex:two)', 'Revenues',
  ]);
});

test('both of two concepts with one label say where they stand', () => {
  const site = miniSite({
    'concepts/other.yaml': 'concepts:\n  - { id: mobile-sales, name: "ex:MobileSales", label: Mobile, period: duration, value: monetary }\n  - { id: mobile-contracts, name: "ex:MobileContracts", label: Mobile, period: instant, value: count }\n',
    'tables/contracts.yaml': 'title: Contracts\ncolumns: [{ period: current }]\nfoots: not\nrows: [{ concept: mobile-contracts, at: end }]\n',
    'tables/sales.yaml': 'title: Sales\ncolumns: [{ period: current }]\nfoots: not\nrows: [{ label: Services, rows: [{ concept: mobile-sales }] }]\n',
  });
  expect(['mobile-sales', 'mobile-contracts'].map((id) => distinctLabels(site).get(id))).toEqual(['Mobile (Sales)', 'Mobile (Contracts)']);
});

test('series of one concept are told apart by their unit where their members do not', () => {
  const site = miniSite();
  const unit = (text: string) => {
    const parsed = parseUnit(text, { securities: new Set(), counts: new Set() });
    if (!parsed.ok) throw new Error(parsed.problem);
    return parsed.value;
  };
  const series = [{ members: {}, unit: unit('JPY') }, { members: {}, unit: unit('USD') }, { members: { segment: 'atm' }, unit: unit('JPY') }];
  expect([...seriesTitles(site, series).values()]).toEqual(['JPY', 'USD', 'ATM']);
  expect([...seriesTitles(site, series.slice(1)).values()]).toEqual(['', 'ATM']);
});
