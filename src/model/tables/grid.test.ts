import { describe, expect, test } from 'vitest';
import { factsFile, miniGrid } from '../../../test/sites/mini-filing.ts';
import { aspectId } from './grid.ts';

const WIDE = `title: Income
scale: millions
columns:
  - period: current
    columns: [{ currency: USD }, { currency: JPY }]
  - { period: comparative, currency: JPY }
  - { period: current, view: percent-change }
  - { id: own, period: current, view: change, currency: JPY }
rows:
  - total: { concept: profit }
    rows:
      - concept: revenues
      - { concept: costs, weight: -1, negate: yes }
  - { id: atm, concept: revenues, members: { segment: atm } }
`;
const RATE = ['shareBasis: after-split', 'shareBasis: after-split\ntranslation: { currency: USD, rate: "80", date: 2012-09-28, source: noon }'] as const;
const ATM = factsFile('1H11,1H12', 'revenues,segment=atm,,,JPY,millions,-6,Ledger,1,2');

describe('fillGrid', () => {
  test('names columns by what their path says, or by their own ids', () => {
    const { grid } = miniGrid(WIDE, { 'filings/h1/filing.yaml': RATE, 'filings/h1/facts/atm.csv': ATM });
    expect(grid.columns.map(({ id }) => id)).toEqual(['1H12 USD', '1H12', '1H11', '1H12 %', 'own']);
    expect(grid.rows.map(({ id }) => id)).toEqual(['revenues', 'costs', 'profit', 'atm']);
    expect(new Set(grid.rows.flatMap((row) => row.cells.map((cell, index) => cell.column === grid.columns[index]?.id)))).toEqual(new Set([true]));
  });

  test('names rows that are periods by the names of the filing at hand', () => {
    const { grid } = miniGrid(`title: Periods
currency: JPY
columns: [{ concept: revenues }, { concept: revenues, view: percent-change }]
rows: [{ period: current }, { id: before, period: comparative }]
`);
    expect(grid.rows.map(({ id }) => id)).toEqual(['1H12', 'before']);
    expect(grid.columns.map(({ id }) => id)).toEqual(['revenues', 'revenues %']);
  });

  test('sets what was printed otherwise beside its cell, and nowhere else', () => {
    const { grid } = miniGrid(WIDE, {
      'filings/h1/filing.yaml': RATE, 'filings/h1/facts/atm.csv': ATM,
      'filings/h1/as-printed.csv': 'table,row,column,printed,reason,note\nincome,revenues,1H12 USD,16,footing,\n',
    });
    expect(grid.rows.flatMap((row) => row.cells.flatMap((cell) => (cell.record ? [`${row.id} ${cell.column}: ${cell.record.printed}`] : [])))).toEqual(['revenues 1H12 USD: 16']);
  });

  test('gives headings no cells', () => {
    const { grid } = miniGrid(`title: Income
currency: JPY
columns: [{ period: current }]
rows:
  - label: Of which
    rows: [{ concept: revenues }]
`);
    expect(grid.rows.map(({ id, cells }) => [id, cells.length])).toEqual([['heading-of-which', 0], ['revenues', 1]]);
  });
});

test('aspectId says concept, period, members, announcement, foreign currency and view, in this order', () => {
  const { scope } = miniGrid(WIDE, { 'filings/h1/filing.yaml': RATE, 'filings/h1/facts/atm.csv': ATM });
  expect(aspectId(scope, { view: 'points', currency: 'USD', stance: 'plan', members: { segment: 'atm' }, period: 'current', concept: 'margin' })).toBe('margin 1H12 atm plan USD points');
  expect(aspectId(scope, { currency: 'JPY', view: 'value', period: 'unknown' })).toBe('unknown');
});
