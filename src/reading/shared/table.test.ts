import { expect, test } from 'vitest';
import { foundIn, readMini } from '../../../test/sites/mini.ts';
import type { RowNode } from '../../model/content/table.ts';

const table = (rows: string, top = ''): string => `title: More
${top}columns:
  - period: current
rows:
${rows}`;

function found(rows: string, top?: string): string {
  return foundIn({ 'tables/more.yaml': table(rows, top) });
}

test('reads the tree', () => {
  const { site, findings } = readMini({ 'tables/more.yaml': table(`  - label: Net of {date current}
    total-at: first
    total: { concept: profit, label: Net }
    rows:
      - { concept: revenues, negate: yes }
      - label: Net of {date current}
        rows:
          - { concept: costs, weight: -1, members: { segment: atm } }
          - { id: other, concept: costs, weight: 0 }
      - members: { segment: atm }
notes:
  whole: On the table.
`, 'scale: { shares: thousands }\n') });
  expect(findings).toEqual([]);
  const more = site?.tables.get('more');
  expect(more).toMatchObject({ aspects: { scale: { shares: 'thousands' } }, foots: 'exactly', headings: 'long', notes: ['whole'] });
  const ids = ({ id, total, children }: RowNode): unknown => (children.length === 0 ? id : [id, total?.id, ...children.map(ids)]);
  expect(more?.rows.map(ids)).toEqual([['heading-net-of', 'profit', 'revenues', ['heading-net-of-2', undefined, 'costs', 'other'], 'atm']]);
  expect(more?.rows[0]).toMatchObject({ totalAt: 'first', children: [{ negate: true }, { children: [{ weight: '-1' }, { weight: '0' }] }, {}] });
  expect(site?.tables.get('income')).toMatchObject({ aspects: { currency: 'JPY', scale: { monetary: 'millions' } }, columns: [{ id: '' }, { id: '' }], notes: [] });
});

test('leaves a row that is a period to the layout, which knows what the filing calls it', () => {
  const { site } = readMini({ 'tables/more.yaml': 'title: More\ncolumns: [{ concept: revenues }]\nrows: [{ period: current }, { id: plan, period: current, stance: plan }]\n' });
  expect(site?.tables.get('more')?.rows.map(({ id }) => id)).toEqual(['', 'plan']);
});

test('reports unknown names', () => {
  expect(found(`  - { concept: revenue }
  - { concept: nothing-like-it }
  - { concept: costs, members: { segmnt: atm } }
  - { id: a, concept: costs, members: { segment: atms }, basis: before-split }
  - { concept: cash, notes: [gros] }
relations:
  - { total: profit, of: [revenues, -cost] }
notes:
  gross: Without taxes.
`)).toMatchInlineSnapshot(`
  "content/tables/more.yaml:5:16: error: There is no concept "revenue". [table/unknown-concept]
      expected: perhaps "revenues"
      to mend:  Write "revenues", or declare "revenue" in concepts/.
  content/tables/more.yaml:6:16: error: There is no concept "nothing-like-it". [table/unknown-concept]
      expected: a concept declared in concepts/
      to mend:  Declare it in concepts/, or correct the name.
  content/tables/more.yaml:7:34: error: There is no dimension "segmnt". [table/unknown-dimension]
      expected: perhaps "segment"
      to mend:  Correct the name, or declare it under dimensions in concepts/.
  content/tables/more.yaml:8:50: error: The dimension "segment" has no member "atms". [table/unknown-member]
      expected: perhaps "atm"
      to mend:  Correct the name, or declare the member in concepts/.
  content/tables/more.yaml:8:65: error: There is no share basis "before-split". [table/unknown-basis]
      expected: perhaps "after-split"
      to mend:  Correct the name, or declare it under shareBases in issuer.yaml.
  content/tables/more.yaml:9:30: error: There is no note "gros". [table/unknown-note]
      expected: perhaps "gross"
      to mend:  Correct the name, or write the note under notes at the end of the table.
  content/tables/more.yaml:11:37: error: There is no concept "cost". [table/unknown-concept]
      expected: perhaps "costs"
      to mend:  Write "costs", or declare "cost" in concepts/."
`);
});

test('reports values that an aspect cannot have', () => {
  expect(found(`  - { concept: revenues, scale: milions, view: percent, places: many, negate: perhaps, at: middle }
`, 'currency: yen\nfoots: nearly\n')).toMatchInlineSnapshot(`
  "content/tables/more.yaml:2:11: error: "currency" is "yen". [yaml/wrong-value]
      expected: JPY, the code of the yen
      to mend:  Correct the value.
  content/tables/more.yaml:3:8: error: "foots" is "nearly". [yaml/wrong-value]
      expected: one of exactly, within-rounding, not
      to mend:  Correct the value.
  content/tables/more.yaml:7:33: error: "scale" is "milions". [yaml/wrong-value]
      expected: perhaps "millions"
      to mend:  Write "millions".
  content/tables/more.yaml:7:48: error: "view" is "percent". [yaml/wrong-value]
      expected: one of value, change, percent-change, points
      to mend:  Correct the value.
  content/tables/more.yaml:7:65: error: "places" is "many". [yaml/wrong-value]
      expected: a whole number from 0 to 99
      to mend:  Correct the value.
  content/tables/more.yaml:7:79: error: "negate" is "perhaps". [yaml/wrong-value]
      expected: one of yes, no, true, false
      to mend:  Correct the value.
  content/tables/more.yaml:7:92: error: "at" is "middle". [yaml/wrong-value]
      expected: one of start, end
      to mend:  Correct the value."
`);
});

test('reports an aspect given twice by table, rows and columns, once a pair of places', () => {
  expect(found(`  - { concept: revenues, period: current }
  - members: { segment: atm }
    rows:
      - { concept: costs, members: { segment: atm } }
      - { concept: profit, currency: JPY }
`, 'currency: JPY\n')).toMatchInlineSnapshot(`
  "content/tables/more.yaml:6:26: error: The aspect "period" of a cell is given twice. [table/aspect-twice]
      expected: each aspect from one of the table, the row and the column
      see:      content/tables/more.yaml:4:5: "period" is given here too
      to mend:  Remove it here, or there.
  content/tables/more.yaml:9:38: error: The aspect "members.segment" of a cell is given twice. [table/aspect-twice]
      expected: each aspect from one of the table, the row and the column
      see:      content/tables/more.yaml:7:16: "members.segment" is given here too
      to mend:  Remove it here, or there.
  content/tables/more.yaml:10:28: error: The aspect "currency" of a cell is given twice. [table/aspect-twice]
      expected: each aspect from one of the table, the row and the column
      see:      content/tables/more.yaml:2:1: "currency" is given here too
      to mend:  Remove it here, or there."
`);
});

test('lets a row with its own concept hold rows with theirs, but not a group', () => {
  expect(found(`  - concept: revenues
    rows:
      - concept: costs
`)).toBe('');
  expect(found(`  - concept: revenues
    total: { label: Total }
    rows:
      - concept: costs
`)).toMatchInlineSnapshot(`
  "content/tables/more.yaml:8:9: error: The aspect "concept" of a cell is given twice. [table/aspect-twice]
      expected: each aspect from one of the table, the row and the column
      see:      content/tables/more.yaml:5:5: "concept" is given here too
      to mend:  Remove it here, or there."
`);
});

test('reports rows of the same name', () => {
  expect(found(`  - concept: cash
  - { concept: cash, at: start }
  - { id: cash, concept: costs }
`)).toMatchInlineSnapshot(`
  "content/tables/more.yaml:6:5: error: A second row of the table is named "cash", which is its id where none is given. [table/duplicate-row]
      see:      content/tables/more.yaml:5:5: "cash" is given here first
      to mend:  Give one of the two rows an id of its own.
  content/tables/more.yaml:7:11: error: "cash" is given for the second time. [table/duplicate-row]
      see:      content/tables/more.yaml:5:5: "cash" is given here first
      to mend:  Rename or remove one of the two."
`);
});

test('reports a sum that is a part of itself', () => {
  expect(found(`  - total: { concept: profit }
    rows:
      - total: { id: in, concept: revenues }
        rows: [{ id: p, concept: profit }]
`)).toMatchInlineSnapshot(`
  "content/tables/more.yaml:8:16: error: "profit" is a part of itself. [table/cycle]
      found:    revenues ← profit ← revenues
      see:      content/tables/more.yaml:5:12: the sum "profit"
      to mend:  Take it out of the sum, or give it the members or the "at" that tell it apart."
`);
  expect(found(`  - { concept: profit }
  - { concept: costs }
relations:
  - { total: profit, of: [revenues, -costs] }
  - { total: revenues, of: [profit, costs] }
`)).toMatchInlineSnapshot(`
  "content/tables/more.yaml:9:29: error: "profit" is a part of itself. [table/cycle]
      found:    profit ← revenues ← profit
      see:      content/tables/more.yaml:8:5: the sum "profit"
      to mend:  Take it out of the sum, or give it the members or the "at" that tell it apart."
`);
});

test('knows a balance at the start from the same at the end, and a part from the whole', () => {
  expect(found(`  - total: { id: end, concept: cash, at: end }
    rows: [{ id: start, concept: cash, at: start }, { concept: profit }]
  - total: { concept: revenues }
    rows: [{ id: a, concept: revenues, members: { segment: atm } }]
  - total: { id: c, concept: costs }
    rows: [{ id: b, concept: costs, weight: 0 }]
relations:
  - { total: end, of: [start, profit] }
`)).toBe('');
});
