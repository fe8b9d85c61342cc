import { describe, expect, test } from 'vitest';
import { factsFile, miniSite } from '../../../test/sites/mini-filing.ts';
import type { Changes } from '../../../test/sites/mini.ts';
import { tablesOf } from '../../publication/sections/tables.ts';
import type { ChartBar, ChartSpec } from './chart-spec.ts';
import { describeChart } from './chart-words.ts';
import { chartOf } from './filing-chart.ts';

/** A chart of the mini site's filing. */
function miniChart(chart: string, changes: Changes = {}): ChartSpec {
  const site = miniSite({
    'charts/shown.yaml': chart,
    ...changes,
  });
  const [filing] = site.filings;
  const shown = site.charts.get('shown');
  if (!filing || !shown) throw new Error('The mini site has no filing or no chart.');
  const tables = tablesOf(site, filing);
  return chartOf({ ...tables.scope, grid: (id) => tables.grid(id) }, shown);
}

const drawn = ({ name, from, to, text, tone }: ChartBar) => `${name} ${from}..${to} ${text} <${tone}>`;
const COSTS = `title: Where revenues go
kind: stacks
table: income
currency: JPY
scale: millions
periods: [comparative, current]
stacks:
  - total: revenues
    parts: [costs, { concept: profit, label: What is left }]
`;

describe('a chart of a filing', () => {
  test('stacks parts from zero, each with its share of the whole', () => {
    const spec = miniChart(COSTS);
    expect(spec.layout === 'stacks' && spec.groups.flatMap(({ columns }) => columns.flatMap(({ name, text, parts }) => [`${name}: ${text}`, ...parts.map((part) => `  ${drawn(part)} ${part.share}`)]))).toMatchInlineSnapshot(`
      [
        "1H11: 1,000",
        "  Costs 0..700000000 700 <part-2> 70.0%",
        "  What is left 700000000..1000000000 300 <part-4> 30.0%",
        "1H12: 1,200",
        "  Costs 0..900000000 900 <part-2> 75.0%",
        "  What is left 900000000..1200000000 300 <part-4> 25.0%",
      ]
    `);
    expect(describeChart(spec)).toBe('Where revenues go, millions of JPY. 1H11: 1,000 in all, of which Costs 700 (70.0%), What is left 300 (30.0%). 1H12: 1,200 in all, of which Costs 900 (75.0%), What is left 300 (25.0%).');
    expect(spec).toMatchObject({ id: 'shown', unit: { heading: 'Millions of JPY', within: 'millions of JPY' }, source: 'Example, six months ended September 30, 2012', key: [] });
  });

  test('stacks what is below zero under the ground', () => {
    const spec = miniChart(COSTS, { 'filings/h1/facts/income.csv': factsFile('1H11,1H12', 'revenues,,,,JPY,millions,-6,Ledger,"1,000",900', 'costs,,,,JPY,millions,-6,Ledger,700,"1,000"', 'profit,,,,JPY,millions,-6,Ledger,300,-100') });
    expect(spec.layout === 'stacks' && spec.groups[0]?.columns[1]?.parts.map((part) => `${drawn(part)} ${part.share}`)).toEqual([
      'Costs 0..1000000000 1,000 <part-2> 111.1%', 'What is left 0..-100000000 (100) <part-4> (11.1%)',
    ]);
    expect(describeChart(spec)).toContain('What is left minus 100 (minus 11.1%)');
  });

  test('prints what its table prints where a last digit was adjusted, and is as long as the fact', () => {
    const spec = miniChart(COSTS, { 'filings/h1/as-printed.csv': 'table,row,column,printed,reason,note\nincome,costs,1H12,901,footing,So that it foots\n' });
    expect(spec.layout === 'stacks' && drawn(spec.groups[0]?.columns[1]?.parts[0] as ChartBar)).toBe('Costs 0..900000000 901 <part-2>');
  });

  test('leads from one amount to another, step by step', () => {
    const spec = miniChart('title: Bridge\nkind: bridge\ntable: income\ncurrency: JPY\nscale: millions\nperiod: current\nopening: revenues\nsteps: [-costs]\nclosing: profit\n');
    expect(spec.layout === 'rows' && spec.rows.map(({ label, bars }) => `${label}: ${bars.map(drawn).join()}`)).toEqual([
      'Revenues:  0..1200000000 1,200 <total>', 'Costs:  1200000000..300000000 (900) <light>', 'Profit:  0..300000000 300 <total>',
    ]);
    expect(describeChart(spec)).toBe('Bridge, millions of JPY. Revenues: 1,200. Costs: minus 900. Profit: 300.');
  });

  test('sets a rate under an amount, each on a scale of its own', () => {
    const spec = miniChart('title: Profit\nkind: columns\ntable: income\ncurrency: JPY\nscale: millions\nperiods: [comparative, current]\nitems: [profit, margin]\n');
    expect(spec.layout === 'columns' && spec.panels.map(({ title, bars }) => `${title}: ${bars.map(({ name, text }) => `${name} ${text}`).join(', ')}`)).toEqual(['Profit, millions of JPY: 1H11 300, 1H12 300', 'Margin: 1H11 30.0%, 1H12 25.0%']);
  });

  test('says shares in thousands as such: over the bars, behind each figure and in words', () => {
    const spec = miniChart('title: Shares\nkind: bars\ntable: income\nscale: { shares: thousands }\nperiods: [comparative, current]\nitems: [average]\n', {
      'concepts/more.yaml': 'concepts:\n  - { id: average, name: "ex:Average", label: Average, period: duration, value: shares }\n',
      'filings/h1/facts/more.csv': factsFile('1H11,1H12', 'average,,,after-split,shares,ones,exact,Ledger,"82,960,250","83,104,500"'),
    });
    expect(spec.unit).toEqual({ heading: 'Thousands of shares', within: 'thousands of shares' });
    expect(spec.layout === 'rows' && spec.rows[0]?.bars.map(({ text, tip }) => [text, tip[1]])).toEqual([['82,960', '82,960 thousand shares'], ['83,105', '83,105 thousand shares']]);
    expect(describeChart(spec)).toBe('Shares, thousands of shares. Average: 1H11 82,960, 1H12 83,105.');
  });

  test('says the unit of each target, where they are in several', () => {
    const spec = miniChart('title: Progress\nkind: progress\ntable: income\ncurrency: JPY\nscale: millions\nperiod: current\ntoward: { stance: plan, period: current }\nitems: [revenues, dividend]\n', {
      'filings/h1/facts/plan.csv': factsFile('1H12', 'revenues,,plan,,JPY,millions,-6,Plan,"1,600"', 'dividend,,plan,after-split,JPY/share,ones,2,Plan,5.00', 'dividend,,,after-split,JPY/share,ones,2,Ledger,2.50'),
    });
    expect(describeChart(spec)).toBe('Progress. Revenues, millions of JPY: 1,200 of 1,600, 75.0%. Dividend, JPY per share: 2.50 of 5.00, 50.0%.');
  });

  test('says how much of a target is reached', () => {
    const spec = miniChart('title: Progress\nkind: progress\ntable: income\ncurrency: JPY\nscale: millions\nperiod: current\ntoward: { stance: plan, period: current }\nitems: [revenues]\n', {
      'filings/h1/facts/plan.csv': factsFile('1H12', 'revenues,,plan,,JPY,millions,-6,Plan,"1,600"'),
    });
    expect(spec.layout === 'rows' && spec.rows.map(({ label, note, bars }) => [label, note, ...bars.map(drawn)])).toEqual([['Revenues', '1,200 of 1,600 · 75.0%', ' 0..1  <track>', ' 0..0.75  <strong>']]);
    expect(describeChart(spec)).toBe('Progress, millions of JPY. Revenues: 1,200 of 1,600, 75.0%.');
  });

  test('shows a gap where a figure is due, and says that it is a draft', () => {
    const spec = miniChart('title: Bars\nkind: bars\ntable: income\ncurrency: JPY\nscale: millions\nperiods: [comparative, current]\nitems: [revenues]\n', {
      'filings/h1/filing.yaml': ['status: published', 'status: draft'],
      'filings/h1/facts/income.csv': factsFile('1H11,1H12', 'revenues,,,,JPY,millions,-6,Ledger,"1,000",', 'costs,,,,JPY,millions,-6,Ledger,700,900', 'profit,,,,JPY,millions,-6,Ledger,300,300'),
    });
    expect(spec.layout === 'rows' && spec.rows[0]?.bars.map(drawn)).toEqual(['1H11 0..1000000000 1,000 <light>', '1H12 0..0 … <strong>']);
    expect(spec.mark).toBe('Draft, not released');
    expect(describeChart(spec)).toBe('Bars, millions of JPY. Revenues: 1H11 1,000, 1H12 not stated.');
  });
});
