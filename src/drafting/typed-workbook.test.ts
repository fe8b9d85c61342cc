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
import { BASE_SHEET } from './workbook-base.ts';

const FACTS = 'filings/h1/facts/income.csv';

/** A workbook written for a filing and read again, changed in between as a person would. */
async function typed(change: (rows: CellValue[][]) => CellValue[][], facts = MINI[FACTS] ?? '') {
  const { site } = readSite(memorySource({ ...MINI, 'filings/h1/filing.yaml': (MINI['filings/h1/filing.yaml'] ?? '').replace('published', 'draft'), [FACTS]: facts }));
  const [filing] = site?.filings ?? [];
  const { value: grid } = readCsv(`content/${FACTS}`, facts);
  if (!site || !filing || !grid) throw new Error('The site cannot be read.');
  const { sheets } = await readXlsx(await writeXlsx(typingWorkbook(site, filing, [grid])));
  const changed = sheets.map((sheet): Sheet => (sheet.name === BASE_SHEET ? sheet : { ...sheet, rows: change(sheet.rows.map((row) => [...row])) }));
  return { rows: sheets[0]?.rows, ...typedChanges(changed, filing, [{ grid, bytes: new TextEncoder().encode(facts) }]) };
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
    expect(new TextDecoder().decode(files.get(`content/${FACTS}`))).toBe(DUE.replace('"1,000",\n', '"1,000","1,234,567.5"\n'));
  });

  test('may be sorted', async () => {
    expect(await typed(([head = [], ...rows]) => [head, ...rows.reverse()])).toMatchObject({ changes: [], problems: [] });
  });

  test('loses nothing: what is gone, new or unreadable is said, and stays in the file', async () => {
    const spoiled = await typed(([head = [], first = [], ...rows]) => [[...head, 'remark'], first.map((cell, index) => (index === 10 ? 0.1 + 0.2 : cell)), ...rows.slice(1), ['', 'shoes', ...first.slice(2)]]);
    expect(spoiled.problems).toMatchInlineSnapshot(`
      [
        "Sheet "income": there is a column "remark" (L1), which the file does not have.",
        "Sheet "income": the row "costs" is gone, or was renamed; it was left in the file.",
        "Sheet "income": row 4, "shoes", is new; type it into the file, with its source.",
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

describe('what was typed beside the cells that are due', () => {
  const problems = async (change: (rows: CellValue[][]) => CellValue[][]) => (await typed(change)).problems.join('\n');

  test('a second column, a column without a head, a row without a concept, a row twice', async () => {
    expect(await problems(([head = [], first = [], ...rows]) => [[...head, '1H12'], [...first, 999], ...rows])).toMatchInlineSnapshot(`"Sheet "income": L1 is a second column "1H12": nobody can tell which of the two counts."`);
    expect(await problems(([head = [], first = [], ...rows]) => [head, [...first, null, 999], ...rows])).toMatchInlineSnapshot(`"Sheet "income": M2 stands in a column without a head: give the column the name of a period, or empty it."`);
    expect(await problems((rows) => [...rows, ['Other income', null, null, null, null, null, null, null, null, null, 777]])).toMatchInlineSnapshot(`"Sheet "income": K5 stands in a row that names no concept: name it, or empty the row."`);
    expect(await problems((rows) => [...rows, rows[1] ?? []])).toMatchInlineSnapshot(`"Sheet "income": "revenues" stands there twice: in row 2 and in row 5."`);
  });

  test('what is no figure', async () => {
    for (const text of ['abc', '1E+05', '1.234.5', '12 %', '5m']) {
      expect(await problems((rows) => rows.map((row) => row.map((cell, index) => (row[0] === 'Revenues' && index === 10 ? text : cell)))), text).toContain(`K2 (Revenues, 1H12) says "${text}", which is no figure`);
    }
    expect(await problems((rows) => rows.map((row) => row.map((cell, index) => (row[0] === 'Revenues' && index === 10 ? Infinity : cell))))).toContain('beyond all');
  });

  test('a note to oneself beside the item is no figure', async () => {
    expect(await problems((rows) => [...rows, ['ask M. about this one']])).toBe('');
  });
});

describe('a workbook that is older than the files', () => {
  const older = async (now: string, change: (rows: CellValue[][]) => CellValue[][] = (rows) => rows) => {
    const facts = MINI[FACTS] ?? '';
    const { site } = readSite(memorySource({ ...MINI, [FACTS]: facts }));
    const [filing] = site?.filings ?? [];
    const [then, grid] = [facts, now].map((text) => readCsv(`content/${FACTS}`, text).value);
    if (!site || !filing || !then || !grid) throw new Error('The site cannot be read.');
    const { sheets } = await readXlsx(await writeXlsx(typingWorkbook(site, filing, [then])));
    const changed = sheets.map((sheet): Sheet => (sheet.name === BASE_SHEET ? sheet : { ...sheet, rows: change(sheet.rows.map((row) => [...row])) }));
    return typedChanges(changed, filing, [{ grid, bytes: new TextEncoder().encode(now) }]);
  };
  const revenues = (amount: number) => (rows: CellValue[][]) => rows.map((row) => row.map((cell, index) => (row[0] === 'Revenues' && index === 10 ? amount : cell)));
  const newer = (MINI[FACTS] ?? '').replace('"1,200"', '"1,250"');

  test('takes no newer figure back', async () => {
    expect(await older(newer)).toMatchObject({ changes: [], problems: [], notes: [] });
    expect((await older(newer, (rows) => rows.map((row) => row.map((cell, index) => (row[0] === 'Costs' && index === 10 ? 950 : cell))))).changes).toMatchObject([{ item: 'Costs', after: '950' }]);
  });

  test('agrees with a figure that both have', async () => {
    expect(await older(newer, revenues(1250))).toMatchObject({ changes: [], problems: [] });
  });

  test('leaves to a person what was changed in both', async () => {
    expect((await older(newer, revenues(1300))).problems).toEqual(['Sheet "income": K2 (Revenues, 1H12) says "1,300", and the file "1,250"; both were "1,200" when the workbook was made. Decide for one of the two in the file.']);
  });

  test('does not miss a row that came into the file later, and does one that has gone from the workbook', async () => {
    const more = `${newer}tax,,JPY,millions,-6,Ledger,1,2\n`;
    expect((await older(more)).problems).toEqual([]);
    expect((await older(more, ([head = [], ...rows]) => [head, ...rows.slice(1)])).problems).toEqual(['Sheet "income": the row "revenues" is gone, or was renamed; it was left in the file.']);
  });

  test('says that it does not know where it lacks what it was made from', async () => {
    const { site } = readSite(memorySource({ ...MINI }));
    const [filing] = site?.filings ?? [];
    const grid = readCsv(`content/${FACTS}`, newer).value;
    if (!site || !filing || !grid) throw new Error('The site cannot be read.');
    const { sheets } = await readXlsx(await writeXlsx(typingWorkbook(site, filing, [grid])));
    const { notes } = typedChanges(sheets.filter(({ name }) => name !== BASE_SHEET), filing, [{ grid, bytes: new TextEncoder().encode(newer) }]);
    expect(notes).toHaveLength(1);
  });
});

test('what is hidden or merged is not taken over unseen', async () => {
  const facts = MINI[FACTS] ?? '';
  const { site } = readSite(memorySource({ ...MINI }));
  const [filing] = site?.filings ?? [];
  const grid = readCsv(`content/${FACTS}`, facts).value;
  if (!site || !filing || !grid) throw new Error('The site cannot be read.');
  const { sheets } = await readXlsx(await writeXlsx(typingWorkbook(site, filing, [grid])));
  const found = (change: (sheet: Sheet) => Partial<Sheet>) => typedChanges(sheets.map((sheet) => (sheet.name === BASE_SHEET ? sheet : { ...sheet, rows: sheet.rows.map((row, at) => row.map((cell, index) => (at === 1 && index === 10 ? 1300 : cell))), ...change(sheet) })), filing, [{ grid, bytes: new TextEncoder().encode(facts) }]).problems;
  expect(found(() => ({}))).toEqual([]);
  expect(found(() => ({ rowDefs: new Map([[1, { hidden: true }]]) }))).toMatchInlineSnapshot(`
    [
      "Sheet "income": K2 (Revenues, 1H12) is hidden and says "1,300" where the file says "1,200": show its row and column first.",
    ]
  `);
  expect(found(() => ({ columns: Array.from({ length: 11 }, (_, index) => ({ hidden: index === 10 })) }))).toHaveLength(1);
  expect(found(() => ({ hidden: true }))).toHaveLength(1);
  expect(found(() => ({ merges: [{ startRow: 1, startCol: 9, endRow: 1, endCol: 10 }] }))).toMatchInlineSnapshot(`
    [
      "Sheet "income": the cells J2:K2 are merged: part them, so that each figure stands in a cell of its own.",
    ]
  `);
});
