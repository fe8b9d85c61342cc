import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawn, factsFile, miniGrid, miniScope } from '../../../test/sites/mini-filing.ts';
import type { Changes } from '../../../test/sites/mini.ts';
import { amounts } from '../../../test/arbitraries/amounts.ts';
import { resolveCell } from '../evaluation/cell.ts';
import { NoteRegister } from './footnote.ts';
import { figureOf, layOut } from './layout.ts';
import { numberNotes } from './numbering.ts';
import type { TableView } from '../../views/table-view.ts';

const CONCEPTS = `concepts:
  - { id: rent, name: "ex:Rent", label: Rent, period: duration, value: monetary }
  - { id: wages, name: "ex:Wages", label: Wages, period: duration, value: monetary }
  - { id: tiny, name: "ex:Tiny", label: Tiny, period: duration, value: monetary, sign: either }
  - { id: other, name: "ex:Other", label: Other, period: duration, value: monetary }
  - { id: speed, name: "ex:Speed", label: Speed, period: duration, value: count }
`;
const FACTS = factsFile(
  '1H11,1H12',
  'rent,,,,JPY,millions,-6,Ledger,300,400',
  'wages,,,,JPY,millions,-6,Ledger,400,500',
  'tiny,,,,JPY,thousands,-3,Ledger,(400),400',
  'other,,,,JPY,millions,-6,Ledger,nil,undecided',
  'speed,,,,Gbps,ones,1,Ledger,820.7,"1,003.3"',
);
const ISSUER = ['counts: [{ id: contracts, label: contracts }]', 'counts: [{ id: Gbps, label: Gbps, places: 1, symbol: yes }]'] as const;

function laidOut(table: string, changes: Changes = {}): TableView {
  const { scope, grid } = miniGrid(table, { 'issuer.yaml': ISSUER, 'concepts/more.yaml': CONCEPTS, 'filings/h1/facts/more.csv': FACTS, ...changes });
  return layOut(scope, grid);
}

const HEAD = 'title: Income\ncurrency: JPY\nscale: millions\ncolumns: [{ period: comparative }, { period: current }]\n';

describe('layOut', () => {
  test('draws one line over a sum that is added further, two under the last', () => {
    expect(drawn(laidOut(`${HEAD}rows:
  - total: { concept: profit }
    rows:
      - concept: revenues
      - label: Costs
        weight: -1
        total: { concept: costs, label: Total costs }
        rows: [{ concept: rent }, { concept: wages }]
`))).toMatchInlineSnapshot(`
  "Revenues | 1,000 | 1,200
  Costs:
    Rent | 300 | 400
    Wages | 400 | 500
  Total costs ─ | 700 | 900
  Profit ═ | 300 | 300"
`);
  });

  test('draws no line over a total that is printed first', () => {
    expect(drawn(laidOut(`${HEAD}rows:
  - total-at: first
    total: { concept: costs, negate: yes }
    rows: [{ concept: rent }, { concept: wages }]
`))).toMatchInlineSnapshot(`
  "Costs | (700) | (900)
    Rent | 300 | 400
    Wages | 400 | 500"
`);
  });

  test('rules what a relation sums as it rules a total', () => {
    expect(drawn(laidOut(`${HEAD}rows:
  - concept: revenues
  - concept: costs
  - concept: profit
relations:
  - { total: costs, of: [rent, wages] }
  - { total: profit, of: [revenues, -costs] }
`))).toMatchInlineSnapshot(`
  "Revenues | 1,000 | 1,200
  Costs ─ | 700 | 900
  Profit ═ | 300 | 300"
`);
  });

  test('has no negative zero, and its own mark for what is not there', () => {
    expect(drawn(laidOut(`${HEAD}rows:
  - concept: tiny
  - { id: turned, concept: tiny, negate: yes, label: Tiny turned }
  - concept: other
  - { concept: speed, label: Speed }
`))).toMatchInlineSnapshot(`
  "Tiny | 0<zero> | 0<zero>
  Tiny turned | 0<zero> | 0<zero>
  Other | -<nil> | -<undecided>
  Speed | 820.7 Gbps | 1,003.3 Gbps"
`);
  });

  test('prints what the source printed, and an erratum beside what would be right', () => {
    const view = laidOut(`${HEAD}foots: not\nrows: [{ concept: revenues }, { concept: costs, negate: yes }]\n`, {
      'filings/h1/as-printed.csv': 'table,row,column,printed,reason,note\nincome,revenues,1H12,"1,201",footing,\nincome,costs,1H11,(770),erratum,The ledger gives 700.\n',
    });
    expect(drawn(view)).toMatchInlineSnapshot(`
      "Revenues | 1,000 | 1,201
      Costs | (770) [(700): The ledger gives 700.] | (900)"
    `);
    expect(view.rows[0]?.cells[1]).toEqual({ id: 'income--revenues--1H12', figure: { state: 'value', text: '1,201', negative: false, exact: '1200000000' }, marks: [] });
  });

  test('gives labels their figures at the scale of the row', () => {
    const view = laidOut(`title: Income
columns: [{ period: current, currency: JPY, scale: millions }]
rows: [{ concept: revenues, label: "Revenues, net of {rent current}" }]
`);
    expect(view.rows[0]?.label).toBe('Revenues, net of JPY400 million');
  });

  test('leaves a gap of a draft empty', () => {
    const view = laidOut(`${HEAD}rows: [{ concept: revenues, members: { segment: atm } }]\n`, { 'filings/h1/filing.yaml': ['status: published', 'status: draft'] });
    expect(view.rows[0]?.cells.map(({ figure }) => figure)).toEqual([{ state: 'due', text: '', negative: false }, { state: 'due', text: '', negative: false }]);
  });

  test('names every row and cell for links', () => {
    const [row] = laidOut(`${HEAD}rows: [{ concept: revenues }]\n`).rows;
    expect([row?.id, ...(row?.cells.map(({ id }) => id) ?? [])]).toEqual(['income--revenues', 'income--revenues--1H11', 'income--revenues--1H12']);
  });
});

describe('numberNotes', () => {
  const TABLE = `title: Income
currency: JPY
columns: [{ period: comparative, notes: [old] }, { period: current }]
rows: [{ concept: revenues, notes: [gross, old] }, { concept: costs, notes: [gross] }]
notes:
  whole: About all of it.
  gross: Without taxes.
  old: As it was in {date comparative}.
`;

  test('numbers the head before the rows, and puts what is about the whole table last, without a mark', () => {
    const view = numberNotes(laidOut(TABLE), new NoteRegister());
    expect(view.head.flatMap((row) => row.flatMap(({ marks }) => marks.map(({ label }) => label)))).toEqual(['1']);
    expect(view.rows.map(({ marks }) => marks.map(({ label }) => label))).toEqual([['2', '1'], ['2']]);
    expect(view.notes).toEqual([
      { id: 'income-old', label: '1', text: 'As it was in September 30, 2011.', marks: ['mark-income-old-1', 'mark-income-old-2'] },
      { id: 'income-gross', label: '2', text: 'Without taxes.', marks: ['mark-income-gross-1', 'mark-income-gross-2'] },
      { id: 'income-whole', label: '', text: 'About all of it.', marks: [] },
    ]);
  });

  test('goes on where the page has got to, and leaves the layout as it was', () => {
    const register = new NoteRegister();
    register.mark('prose-1', 'Said before.');
    register.take();
    const view = laidOut(TABLE);
    expect(numberNotes(view, register).notes.map(({ label }) => label)).toEqual(['2', '3', '']);
    expect(numberNotes(view, new NoteRegister()).notes.map(({ label }) => label)).toEqual(['1', '2', '']);
  });
});

describe('figureOf', () => {
  test('whatever the amount: a minus and digits, or no minus and a zero', () => {
    const scope = miniScope();
    const content = resolveCell(scope, { concept: 'revenues', period: 'current' }, false);
    if (content.kind !== 'number') throw new Error('no figure');
    const { unit, presentation, quantity } = content;
    fc.assert(fc.property(amounts, ({ amount }) => {
      const shown = amount.toDecimalPlaces(0);
      const { state, text, negative } = figureOf(scope, { kind: 'number', exact: amount, shown, unit, presentation, quantity });
      expect(negative).toBe(text.startsWith('\u2212'));
      expect(state === 'zero').toBe(/^0$/.test(text));
      if (negative) expect(text).toMatch(/[1-9]/);
    }));
  });
});
