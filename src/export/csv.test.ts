import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { factsFile } from '../../test/sites/mini-filing.ts';
import { miniExport } from '../../test/sites/mini-export.ts';
import { Decimal } from '../model/amounts/decimal.ts';
import { csvOf } from './csv.ts';
import { cellsOf, DATA_COLUMNS } from './workbook/data-columns.ts';
import { originalText } from './workbook/spreadsheet-text.ts';

const TABLE = `title: Income
currency: JPY
scale: millions
foots: not
columns:
  - period: current
  - { period: current, view: percent-change, against: comparative }
rows:
  - { concept: revenues, label: "=HYPERLINK(\\"https://example.com\\", \\"Revenues\\")", notes: [gross] }
  - { concept: costs, negate: yes }
  - { concept: paid-on, answer: "+{answer}, \\"at noon\\"" }
  - { concept: dividend, basis: after-split }
notes:
  gross: Without taxes.
`;

const CHANGES = {
  'filings/h1/facts/more.csv': factsFile('1H11,1H12', 'paid-on,,,,,,,Board,2011-11-30,2012-11-30', 'dividend,,,,JPY/share,ones,2,Board,nil,undecided'),
};

const records = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: true });

test('is one header row, and one row for each cell', () => {
  const read = records(csvOf(miniExport(TABLE, CHANGES)));
  expect(read.map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== '')))).toMatchInlineSnapshot(`
    [
      {
        "column": "1H12",
        "concept": "revenues",
        "decimals": "-6",
        "demonstration": "no",
        "filing": "h1",
        "heading": "Six Months Ended September 30, 2012",
        "label": "'=HYPERLINK("https://example.com", "Revenues")",
        "name": "ex:Revenues",
        "origin": "reported",
        "period-end": "2012-09-30",
        "period-start": "2012-04-01",
        "places": "0",
        "row": "revenues",
        "scale": "6",
        "shown": "1200",
        "source": "Ledger",
        "state": "value",
        "table": "income",
        "unit": "JPY",
        "value": "1200000000",
        "view": "value",
      },
      {
        "column": "1H12 %",
        "compared-with": "2011-04-01/2011-09-30",
        "concept": "revenues",
        "demonstration": "no",
        "filing": "h1",
        "heading": "% change",
        "label": "'=HYPERLINK("https://example.com", "Revenues")",
        "name": "ex:Revenues",
        "origin": "derived",
        "period-end": "2012-09-30",
        "period-start": "2012-04-01",
        "places": "1",
        "row": "revenues",
        "scale": "-2",
        "shown": "20",
        "state": "value",
        "table": "income",
        "unit": "ratio",
        "value": "0.2",
        "view": "percent-change",
      },
      {
        "column": "1H12",
        "concept": "costs",
        "decimals": "-6",
        "demonstration": "no",
        "filing": "h1",
        "heading": "Six Months Ended September 30, 2012",
        "label": "Costs",
        "name": "ex:Costs",
        "origin": "reported",
        "period-end": "2012-09-30",
        "period-start": "2012-04-01",
        "places": "0",
        "row": "costs",
        "scale": "6",
        "shown": "-900",
        "source": "Ledger",
        "state": "value",
        "table": "income",
        "unit": "JPY",
        "value": "900000000",
        "view": "value",
      },
      {
        "column": "1H12 %",
        "compared-with": "2011-04-01/2011-09-30",
        "concept": "costs",
        "demonstration": "no",
        "filing": "h1",
        "heading": "% change",
        "label": "Costs",
        "name": "ex:Costs",
        "origin": "derived",
        "period-end": "2012-09-30",
        "period-start": "2012-04-01",
        "places": "1",
        "row": "costs",
        "scale": "-2",
        "shown": "28.6",
        "state": "value",
        "table": "income",
        "unit": "ratio",
        "view": "percent-change",
      },
      {
        "column": "1H12",
        "concept": "paid-on",
        "demonstration": "no",
        "filing": "h1",
        "heading": "Six Months Ended September 30, 2012",
        "label": "Paid on",
        "name": "ex:PaidOn",
        "origin": "reported",
        "period-end": "2012-09-30",
        "period-start": "2012-04-01",
        "row": "paid-on",
        "source": "Board",
        "state": "value",
        "table": "income",
        "text": "'+November 30, 2012, "at noon"",
        "view": "value",
      },
      {
        "column": "1H12 %",
        "compared-with": "2011-04-01/2011-09-30",
        "concept": "paid-on",
        "demonstration": "no",
        "filing": "h1",
        "heading": "% change",
        "label": "Paid on",
        "name": "ex:PaidOn",
        "period-end": "2012-09-30",
        "period-start": "2012-04-01",
        "row": "paid-on",
        "state": "not-meaningful",
        "table": "income",
        "view": "percent-change",
      },
      {
        "basis": "after-split",
        "column": "1H12",
        "concept": "dividend",
        "demonstration": "no",
        "filing": "h1",
        "heading": "Six Months Ended September 30, 2012",
        "label": "Dividend",
        "name": "ex:Dividend",
        "origin": "reported",
        "period-end": "2012-09-30",
        "period-start": "2012-04-01",
        "row": "dividend",
        "source": "Board",
        "state": "undecided",
        "table": "income",
        "view": "value",
      },
      {
        "column": "1H12 %",
        "compared-with": "2011-04-01/2011-09-30",
        "concept": "dividend",
        "demonstration": "no",
        "filing": "h1",
        "heading": "% change",
        "label": "Dividend",
        "name": "ex:Dividend",
        "period-end": "2012-09-30",
        "period-start": "2012-04-01",
        "row": "dividend",
        "state": "not-meaningful",
        "table": "income",
        "view": "percent-change",
      },
    ]
  `);
  expect(Object.keys(read[0] ?? {})).toEqual(DATA_COLUMNS.map(({ name }) => name));
});

test('parsed back, gives the same exact values and the same texts', () => {
  const table = miniExport(TABLE, CHANGES);
  const read = records(csvOf(table));
  const written = [...cellsOf(table)];
  expect(read).toHaveLength(written.length);
  written.forEach((placed, index) => {
    for (const { name, of } of DATA_COLUMNS) {
      const [value, text] = [of(placed), read[index]?.[name] ?? ''];
      if (Decimal.isDecimal(value)) expect(new Decimal(text).eq(value), name).toBe(true);
      else expect(originalText(text), name).toBe(value === undefined ? '' : String(value));
    }
  });
});

test('holds nothing that a spreadsheet could take for a formula', () => {
  for (const record of records(csvOf(miniExport(TABLE, CHANGES)))) {
    for (const [name, value] of Object.entries(record)) {
      if (/^-?\d+(?:\.\d+)?$/.test(value)) continue;
      expect(value, name).not.toMatch(/^[=+\-@\t\r]/);
    }
  }
});

test('gives what does not come out no exact value', () => {
  const read = records(csvOf(miniExport(TABLE, CHANGES)));
  const change = (row: string) => read.find((record) => record['row'] === row && record['view'] === 'percent-change');
  expect(change('revenues')).toMatchObject({ value: '0.2', shown: '20', scale: '-2', origin: 'derived' });
  expect(change('costs')).toMatchObject({ value: '', shown: '28.6', scale: '-2', origin: 'derived' });
});
