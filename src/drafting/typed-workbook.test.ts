import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { CellValue, Sheet } from 'hucre';
import { MINI } from '../../test/sites/mini.ts';
import { readCsv } from '../reading/csv.ts';
import { memorySource } from '../reading/memory.ts';
import { readSite } from '../reading/site.ts';
import { typedChanges } from './typed-workbook.ts';
import { typingWorkbook } from './typing-workbook.ts';

const FACTS = 'filings/h1/facts/income.csv';

/** A workbook written for a filing and read again, changed in between as a person would. */
async function typed(change: (rows: CellValue[][]) => CellValue[][], facts = MINI[FACTS] ?? '') {
  const { site } = readSite(memorySource({ ...MINI, 'filings/h1/filing.yaml': (MINI['filings/h1/filing.yaml'] ?? '').replace('published', 'draft'), [FACTS]: facts }));
  const [filing] = site?.filings ?? [];
  const { value: grid } = readCsv(`content/${FACTS}`, facts);
  if (!site || !filing || !grid) throw new Error('The site cannot be read.');
  const { sheets } = await readXlsx(await writeXlsx(typingWorkbook(site, filing, [grid])));
  const changed = sheets.map((sheet): Sheet => ({ ...sheet, rows: change(sheet.rows.map((row) => [...row])) }));
  return { rows: sheets[0]?.rows, ...typedChanges(changed, filing, [grid]) };
}

const DUE = (MINI[FACTS] ?? '').replace('"1,000","1,200"', '"1,000",');

describe('a workbook for typing', () => {
  test('has the rows of the file with the names of the items, and an empty cell where a figure is due', async () => {
    expect((await typed((rows) => rows, DUE)).rows?.slice(0, 3)).toMatchInlineSnapshot(`
      [
        [
          "item",
          "concept",
          "members",
          "stance",
          "basis",
          "unit",
          "scale",
          "decimals",
          "source",
          "1H11",
          "1H12",
        ],
        [
          "Revenues",
          "revenues",
          "",
          "",
          "",
          "JPY",
          "millions",
          "-6",
          "Ledger",
          1000,
          null,
        ],
        [
          "Costs",
          "costs",
          "",
          "",
          "",
          "JPY",
          "millions",
          "-6",
          "Ledger",
          700,
          900,
        ],
      ]
    `);
  });

  test('that nobody typed into changes nothing', async () => {
    expect(await typed((rows) => rows)).toMatchObject({ changes: [], problems: [] });
  });

  test('says what was typed, and writes it as people write it', async () => {
    const { changes, files, problems } = await typed((rows) => rows.map((row) => row.map((cell, index) => (row[0] === 'Revenues' && index === 10 ? 1234567.5 : cell))), DUE);
    expect(problems).toEqual([]);
    expect(changes).toEqual([{ file: `content/${FACTS}`, line: 2, item: 'Revenues', column: '1H12', before: '', after: '1,234,567.5' }]);
    expect(files.get(`content/${FACTS}`)).toBe(DUE.replace('"1,000",\n', '"1,000","1,234,567.5"\n'));
  });

  test('may be sorted', async () => {
    expect(await typed(([head = [], ...rows]) => [head, ...rows.reverse()])).toMatchObject({ changes: [], problems: [] });
  });

  test('loses nothing: what is gone, new or unreadable is said, and stays in the file', async () => {
    const spoiled = await typed(([head = [], first = [], ...rows]) => [[...head, 'remark'], first.map((cell, index) => (index === 10 ? 0.1 + 0.2 : cell)), ...rows.slice(1), ['', 'shoes', ...first.slice(2)]]);
    expect(spoiled.problems).toMatchInlineSnapshot(`
      [
        "Sheet "income": there is a column "remark", which the file does not have.",
        "Sheet "income": the cell of "revenues" under 1H12 holds a number of more digits than a spreadsheet keeps, or a date; type it as text.",
        "Sheet "income": the row "costs" is gone, or was renamed; it was left in the file.",
        "Sheet "income": the row "shoes" is new; type it into the file, with its source.",
      ]
    `);
  });
});

test('a number of up to 15 digits comes back as it was typed', async () => {
  const digits = fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 4 }), fc.boolean());
  await fc.assert(fc.asyncProperty(digits, async ([amount, places, negative]) => {
    const text = amount.toString().padStart(places + 1, '0');
    const number = `${negative ? '-' : ''}${places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`}`;
    expect(await typed((rows) => rows, (MINI[FACTS] ?? '').replace('"1,200"', number))).toMatchObject({ changes: [], problems: [] });
  }), { numRuns: 20 });
});
