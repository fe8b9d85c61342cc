import { describe, expect, test } from 'vitest';
import { foundIn, readMini } from '../../../test/sites/mini.ts';

const CHART = `title: Mix
kind: stacks
table: income
currency: JPY
scale: millions
periods: [comparative, current]
stacks:
  - total: revenues
    parts: [costs, { concept: profit, label: What is left, weight: 1 }]
`;
const SHOWN = ['tables: [income] }', 'tables: [income], charts: [mix] }'] as const;

describe('a chart', () => {
  test('is read with its items, each at its place', () => {
    const chart = readMini({ 'charts/mix.yaml': CHART }).site?.charts.get('mix');
    expect(chart).toMatchObject({ id: 'mix', title: 'Mix', table: 'income', aspects: { currency: 'JPY', scale: { monetary: 'millions' } } });
    expect(chart?.design.kind === 'stacks' && chart.design.stacks[0]?.parts.map(({ aspects, label, place }) => [aspects.concept, label, place.line])).toEqual([['costs', undefined, 9], ['profit', 'What is left', 9]]);
  });

  test('is shown by a section of a filing', () => {
    expect(foundIn({ 'charts/mix.yaml': CHART, 'filings/h1/filing.yaml': SHOWN })).toBe('');
    expect(readMini({ 'charts/mix.yaml': CHART, 'filings/h1/filing.yaml': SHOWN }).site?.filings[0]?.parts[0]?.sections[0]?.charts).toEqual(['mix']);
    expect(foundIn({ 'filings/h1/filing.yaml': SHOWN })).toContain('There is no chart "mix".');
  });

  test('names what there is', () => {
    expect(foundIn({ 'charts/mix.yaml': CHART.replace('table: income', 'table: incom').replace('[costs,', '[cost, { concept: revenues, members: { segment: atn } },') })).toMatchInlineSnapshot(`
      "content/charts/mix.yaml:3:8: error: There is no table "incom". [chart/unknown-table]
          expected: perhaps "income"
          to mend:  Write tables/incom.yaml, or correct the name.
      content/charts/mix.yaml:9:13: error: There is no concept "cost". [chart/unknown-concept]
          expected: perhaps "costs"
          to mend:  Write "costs", or declare "cost" in concepts/.
      content/charts/mix.yaml:9:60: error: The dimension "segment" has no member "atn". [chart/unknown-member]
          expected: perhaps "atm"
          to mend:  Correct the name, or declare the member in concepts/."
    `);
  });

  test('is of one unit, and of what has a length', () => {
    expect(foundIn({ 'charts/mix.yaml': CHART.replace('[costs,', '[margin, paid-on,') })).toMatchInlineSnapshot(`
      "content/charts/mix.yaml:9:13: error: "margin" is not in the unit of the first figure of the chart. [chart/mixed-units]
          expected: monetary
          found:    ratio
          to mend:  Draw it in a chart of its own: one scale holds one unit.
      content/charts/mix.yaml:9:21: error: "paid-on" is no number, so that no bar can be as long as it. [chart/not-a-number]
          found:    value: date
          to mend:  Name another concept."
    `);
  });

  test('has the keys of its kind', () => {
    expect(foundIn({ 'charts/mix.yaml': CHART.replace('stacks:', 'items:') })).toMatchInlineSnapshot(`
      "content/charts/mix.yaml:1:1: error: The key "stacks" is missing here. [yaml/missing-key]
          expected: One whole, or two that stand against each other
          to mend:  Add "stacks: …".
      content/charts/mix.yaml:7:1: error: There is no key "items" here. [yaml/unknown-key]
          expected: one of kind, title, table, currency, scale, places, periods, stacks
          to mend:  Remove the key, or look up its name in the content format."
    `);
    expect(foundIn({ 'charts/mix.yaml': CHART.replace('kind: stacks', 'kind: pie') })).toMatchInlineSnapshot(`
      "content/charts/mix.yaml:2:7: error: "kind" is "pie". [yaml/wrong-value]
          expected: one of stacks, bars, columns, bridge, progress
          to mend:  Correct the value."
    `);
  });
});
