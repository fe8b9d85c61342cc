import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { factsFile } from '../../../test/sites/mini-filing.ts';
import { miniExport } from '../../../test/sites/mini-export.ts';
import type { Changes } from '../../../test/sites/mini.ts';
import { fingerprintOf, workbookOf, WRITER, writeWorkbook } from './workbook.ts';

const TABLE = `title: Income and costs
currency: JPY
foots: not
headings: short
columns:
  - period: current
    columns:
      - scale: millions
      - { view: percent-change, against: comparative }
  - { period: comparative, scale: millions, notes: [early] }
rows:
  - label: "@SUM(A1:A9)"
    total: { concept: profit, label: Profit }
    rows:
      - { concept: revenues, notes: [gross] }
      - { concept: costs, weight: -1, negate: yes }
notes:
  gross: Without taxes.
  early: Before the merger.
`;

const CHANGES: Changes = {
  'filings/h1/facts/cash.csv': factsFile('1H12-end', 'cash,,,,JPY,ones,exact,Bank,12345678901234567890'),
};

async function sheets(table: string, changes: Changes = {}) {
  const { sheets: [people, programs], properties } = await readXlsx(await writeWorkbook(workbookOf(miniExport(table, changes))), { readStyles: true });
  if (!people || !programs) throw new Error('A sheet is missing.');
  return { people, programs, properties };
}

test('has a sheet for people, as the page sets the table', async () => {
  const { people } = await sheets(TABLE);
  expect(people.name).toBe('Table');
  expect(people.rows.map((row) => row.map((value) => value ?? '').join(' | '))).toMatchInlineSnapshot(`
    [
      "Income and costs |  |  | ",
      "1H12: six months ended September 30, 2012. 1H11: six months ended September 30, 2011. Unaudited. |  |  | ",
      "Example plc. First half. Released on November 8, 2012. |  |  | ",
      " |  |  | ",
      " | 1H12 |  | 1H11, Millions of JPY [1]",
      " | Millions of JPY | % change | ",
      "@SUM(A1:A9) |  |  | ",
      "Revenues [2] | 1200 | 20 | 1000",
      "Costs | -900 | 28.6 | -700",
      "Profit | 300 | 0 | 300",
      " |  |  | ",
      "[1] Before the merger. |  |  | ",
      "[2] Without taxes. |  |  | ",
    ]
  `);
  expect(people.freezePane).toEqual({ rows: 6, columns: 1 });
  const styled = [...people.cells ?? []].flatMap(([at, { style }]) => (style ? [`${at}: ${[
    style.numFmt, style.font?.bold ? 'bold' : '', style.alignment?.indent ? `indent ${String(style.alignment.indent)}` : '',
    style.border?.top ? `top ${style.border.top.style}` : '', style.border?.bottom ? `bottom ${style.border.bottom.style}` : '',
  ].filter(Boolean).join(', ')}`] : []));
  expect(styled).toMatchInlineSnapshot(`
    [
      "0,0: bold",
      "1,0: ",
      "2,0: ",
      "4,1: bold, bottom thin",
      "4,2: bold, bottom thin",
      "4,3: bold, bottom thin",
      "5,1: bold, bottom thin",
      "5,2: bold, bottom thin",
      "5,3: bold, bottom thin",
      "6,0: @, bold",
      "7,0: indent 1",
      "7,1: #,##0_);(#,##0)",
      "7,2: #,##0.0_);(#,##0.0)",
      "7,3: #,##0_);(#,##0)",
      "8,0: indent 1",
      "8,1: #,##0_);(#,##0)",
      "8,2: #,##0.0_);(#,##0.0)",
      "8,3: #,##0_);(#,##0)",
      "9,0: bold",
      "9,1: #,##0_);(#,##0), bold, top thin, bottom double",
      "9,2: #,##0.0_);(#,##0.0), bold, top thin, bottom double",
      "9,3: #,##0_);(#,##0), bold, top thin, bottom double",
      "11,0: ",
      "12,0: ",
    ]
  `);
});

test('has a sheet for programs: one header row, numbers as numbers', async () => {
  const { programs } = await sheets(TABLE);
  expect(programs.name).toBe('Data');
  const [header, ...rows] = programs.rows;
  const record = Object.fromEntries((header ?? []).map((name, index) => [String(name), rows[0]?.[index] ?? null]));
  expect(record).toMatchInlineSnapshot(`
    {
      "announcement": null,
      "basis": null,
      "column": "1H12",
      "compared-with": null,
      "concept": "revenues",
      "corrected": null,
      "decimals": -6,
      "demonstration": "no",
      "filing": "h1",
      "heading": "1H12 / Millions of JPY",
      "label": "Revenues",
      "members": null,
      "name": "ex:Revenues",
      "origin": "reported",
      "period-end": "2012-09-30",
      "period-start": "2012-04-01",
      "places": 0,
      "row": "revenues",
      "scale": 6,
      "shown": 1200,
      "source": "Ledger",
      "state": "value",
      "table": "income",
      "text": null,
      "unit": "JPY",
      "value": 1200000000,
      "view": "value",
    }
  `);
});

test('writes a number that would lose digits as text, marks it and says so', async () => {
  const table = `title: Money\ncurrency: JPY\nfoots: not\ncolumns: [{ period: 1H12-end }]\nrows: [{ concept: cash }]\n`;
  const { people, programs } = await sheets(table, CHANGES);
  const at = people.rows.findIndex((row) => row[0] === 'Cash' && row.length > 1);
  expect(people.rows[at]?.[1]).toBe('12,345,678,901,234,567,890');
  expect(people.cells?.get(`${String(at)},1`)?.style).toMatchObject({ numFmt: '@', fill: { pattern: 'solid' } });
  expect(people.rows.at(-1)?.[0]).toBe('Shaded figures have more digits than a spreadsheet keeps; they stand as text.');
  expect(programs.rows[1]?.[programs.rows[0]?.indexOf('value') ?? -1]).toBe('12345678901234567890');
});

test('holds no formula: what looks like one is text, and stays text when it is typed over', async () => {
  const hostile = TABLE.replace('{ concept: revenues, notes: [gross] }', '{ concept: revenues, label: "=1+1" }').replace('gross: Without taxes.', 'gross: "+cmd"');
  const { people, programs } = await sheets(hostile);
  for (const sheet of [people, programs]) {
    sheet.rows.forEach((row, at) => row.forEach((value, column) => {
      const cell = sheet.cells?.get(`${String(at)},${String(column)}`);
      expect(cell?.formula).toBeUndefined();
      if (typeof value === 'string' && /^[=+@-]/.test(value)) expect(cell?.style?.numFmt, value).toBe('@');
    }));
  }
  expect(people.rows.flat()).toEqual(expect.arrayContaining(['=1+1', '+cmd', '@SUM(A1:A9)']));
  expect(programs.rows.flat()).toContain('=1+1');
});

test('says of a demonstration that it is one', async () => {
  const { people, programs, properties } = await sheets(TABLE, { 'issuer.yaml': ['language: en', 'demonstration: yes\nlanguage: en'] });
  expect(people.rows.flat()).toContain('Demonstration: made from public filings by somebody else.');
  expect(programs.rows[1]?.[programs.rows[0]?.indexOf('demonstration') ?? -1]).toBe('yes');
  expect(properties?.creator).toBe('A demonstration of Kessan');
});

test('is the same bytes at every writing, dated by the release', async () => {
  const [once, again] = [workbookOf(miniExport(TABLE)), workbookOf(miniExport(TABLE))];
  expect(fingerprintOf(again)).toBe(fingerprintOf(once));
  const bytes = await writeWorkbook(once);
  expect(await writeWorkbook(again)).toEqual(bytes);
  expect((await readXlsx(bytes)).properties?.modified?.toISOString()).toBe('2012-11-08T00:00:00.000Z');
});

test('has another fingerprint when anything in it is another, a style among them', () => {
  const before = fingerprintOf(workbookOf(miniExport(TABLE)));
  expect(fingerprintOf(workbookOf(miniExport(TABLE.replace('Without taxes.', 'With taxes.'))))).not.toBe(before);
  expect(fingerprintOf(workbookOf(miniExport(TABLE, { 'issuer.yaml': ['negative: parentheses', 'negative: minus'] })))).not.toBe(before);
});

test('is kept under the version of the library that writes it', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  expect(WRITER).toBe(`hucre ${dependencies['hucre'] ?? ''}`);
});

test('is read from right to left where its language is: columns, labels and all, and figures as they were', async () => {
  const arabic = workbookOf(miniExport(TABLE, { 'issuer.yaml': ['language: en', 'language: ur'] }));
  const english = workbookOf(miniExport(TABLE));
  expect((await readXlsx(await writeWorkbook(arabic))).sheets.map(({ view }) => view?.rightToLeft)).toEqual([true, true]);
  expect((await readXlsx(await writeWorkbook(english))).sheets.map(({ view }) => view?.rightToLeft)).toEqual([undefined, undefined]);
  const sidesOf = ({ sheets: [sheet] }: typeof arabic) => [...sheet?.cells?.values() ?? []].map(({ style }) => style?.alignment?.horizontal);
  expect(sidesOf(english)).toContain('left');
  expect(sidesOf(arabic)).toEqual(sidesOf(english).map((side) => (side === 'left' ? 'right' : side)));
  expect(arabic.sheets.map(({ rows }) => rows)).toEqual(english.sheets.map(({ rows }) => rows));
  expect(fingerprintOf(arabic)).not.toBe(fingerprintOf(english));
});
