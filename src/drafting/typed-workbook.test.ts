import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MINI } from '../../test/sites/mini.ts';
import { cell, CURRENT, FACTS, typedIn, workbookOf, type Change } from '../../test/typed-workbook.ts';
import { BASE_SHEET, baseSheet } from './workbook-base.ts';

const FILE = MINI[FACTS] ?? '';
const DUE = FILE.replace('"1,000","1,200"', '"1,000",');

describe('a workbook for typing', () => {
  test('has the rows of the file with the names of the items, and an empty cell where a figure is due', () => {
    expect(workbookOf(DUE).sheets[0]?.rows?.slice(0, 3)).toEqual([
      ['item', 'concept', 'members', 'stance', 'basis', 'unit', 'scale', 'decimals', 'source', '1H11', '1H12'],
      ['Revenues', 'revenues', null, null, null, 'JPY', 'millions', '-6', 'Ledger', 1000, null],
      ['Costs', 'costs', null, null, null, 'JPY', 'millions', '-6', 'Ledger', 700, 900],
    ]);
  });

  test('that nobody typed into changes nothing', async () => {
    expect(await typedIn({})).toMatchObject({ changes: [], problems: [], notes: [], newer: [] });
  });

  test('says what was typed, and writes it as people write it', async () => {
    const { changes, files, problems } = await typedIn({ then: DUE, rows: cell('Revenues', CURRENT, 1234567.5) });
    expect(problems).toEqual([]);
    expect(changes).toEqual([{ file: `content/${FACTS}`, line: 2, item: 'Revenues', column: '1H12', before: '', after: '1,234,567.5' }]);
    expect(new TextDecoder().decode(files.get(`content/${FACTS}`))).toBe(DUE.replace('"1,000",\n', '"1,000","1,234,567.5"\n'));
  });

  test('may be sorted, and its columns moved', async () => {
    expect(await typedIn({ rows: ([head = [], ...rows]) => [head, ...rows.reverse()] })).toMatchObject({ changes: [], problems: [], notes: [] });
    expect(await typedIn({ rows: (rows) => rows.map((row) => [...row].reverse()) })).toMatchObject({ changes: [], problems: [], notes: [] });
  });

  test('may have empty rows and columns, and words above', async () => {
    const found = await typedIn({ rows: ([head = [], first = [], ...rows]) => [['Draft of M.'], [], head, first, [], ...rows].map((row) => [null, ...row.slice(0, 3), null, ...row.slice(3)]) });
    expect(found).toMatchObject({ changes: [], problems: [], notes: [] });
  });

  test('loses nothing: what is gone, new or unreadable is said, and stays in the file', async () => {
    const spoiled = await typedIn({ rows: ([head = [], first = [], ...rows]) => [[...head, 'remark'], first.map((each, index) => (index === CURRENT ? 0.1 + 0.2 : each)), ...rows.slice(1), ['', 'shoes', ...first.slice(2)]] });
    expect(spoiled.problems).toMatchInlineSnapshot(`
      [
        "income!L1: there is a column "remark", which the file does not have.",
        "income: the row "costs" is gone, or was renamed: put it back as it was, or take it out of content/filings/h1/facts/income.csv by hand first.",
        "income: row 4, "shoes", is new; type it into the file, with its source.",
      ]
    `);
  });
});

test('a number of up to 15 digits comes back as it was typed', async () => {
  const digits = fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 4 }), fc.boolean());
  await fc.assert(fc.asyncProperty(digits, async ([amount, places, negative]) => {
    const text = amount.toString().padStart(places + 1, '0');
    const number = `${negative ? '-' : ''}${places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`}`;
    expect(await typedIn({ then: FILE.replace('"1,200"', number) })).toMatchObject({ changes: [], problems: [], newer: [] });
  }), { numRuns: 20 });
});

test('so does a number of more, which stands as a text', async () => {
  for (const number of ['1,234,567,890,123,456', '1,000,000,000,000,000,000', '0.1234567890123456', '-12,345,678,901,234.567']) {
    const then = FILE.replace('"1,200"', `"${number}"`);
    expect(await typedIn({ then }), number).toMatchObject({ changes: [], problems: [] });
    expect((await typedIn({ rows: cell('Revenues', CURRENT, number) })).changes, number).toMatchObject([{ after: number }]);
  }
});

describe('what was typed beside the cells that are due', () => {
  const problems = async (rows: Change) => (await typedIn({ rows })).problems.join('\n');

  test('a second column, a column without a head, a row without a concept, a row twice', async () => {
    expect(await problems(([head = [], first = [], ...rows]) => [[...head, '1H12'], [...first, 999], ...rows])).toMatchInlineSnapshot(`"income!L1 is a second column "1H12": nobody can tell which of the two counts."`);
    expect(await problems(([head = [], first = [], ...rows]) => [head, [...first, null, 999], ...rows])).toMatchInlineSnapshot(`"income!M2 stands in a column without a head: give the column the name of a period, or empty it."`);
    expect(await problems((rows) => [...rows, ['Other income', null, null, null, null, null, null, null, null, null, 777]])).toMatchInlineSnapshot(`"income!K5 stands in a row that names no concept: name it, or empty the row."`);
    expect(await problems((rows) => [...rows, rows[1] ?? []])).toMatchInlineSnapshot(`"income: "revenues" stands there twice: in row 2 and in row 5."`);
    expect(await problems(([head = [], ...rows]) => [[null, 5], head, ...rows])).toMatchInlineSnapshot(`"income!B1 stands above the names of the columns: nobody can tell to what it belongs."`);
    expect(await problems(([, ...rows]) => rows)).toMatchInlineSnapshot(`"income: no row of it names the columns, of which one is called concept. Restore that row."`);
  });

  test('in another sheet', async () => {
    const beside = async (name: string, rows: (string | number)[][]) => {
      const { problems: found, notes } = await typedIn({ sheets: (sheets) => [...sheets, { name, rows }] });
      return [...found, ...notes.map((note) => `note: ${note}`)].join('\n');
    };
    expect(await beside('Sheet2', [['Revenues', 1300]])).toMatchInlineSnapshot(`"No facts file belongs to the sheet "Sheet2", and figures stand in it."`);
    expect(await beside('Sheet2', [['Revenues', '1,300']])).toMatchInlineSnapshot(`"No facts file belongs to the sheet "Sheet2", and figures stand in it."`);
    expect(await beside('Export Summary', [['This document was exported from Numbers.']])).toMatchInlineSnapshot(`"note: No facts file belongs to the sheet "Export Summary", and nothing of it is read."`);
    expect(await beside('Empty', [])).toBe('');
  });

  test('what is no figure', async () => {
    for (const text of ['abc', '1E+05', '1E400', '1.234.5', '12 %', '25%', '5m', '１，２００', '$5', '=1+1', '-']) {
      expect(await problems(cell('Revenues', CURRENT, text)), text).toContain(`income!K2 (Revenues, 1H12) says "${text}", which is no figure`);
    }
    expect(await problems(cell('Revenues', CURRENT, true))).toContain('holds TRUE, where a figure belongs');
    expect(await problems(cell('Revenues', CURRENT, 1e-300))).toContain('holds 1e-300, which no figure is');
  });

  test('what nobody sees in a text', async () => {
    expect(await problems(cell('Revenues', 8, 'Led\u200bger'))).toMatchInlineSnapshot(`"income!I2 (Revenues, source) holds U+200B ZERO WIDTH SPACE behind "Led", which nobody sees: type the text anew."`);
    expect(await problems(cell('Revenues', CURRENT, '1,200\u202e'))).toMatchInlineSnapshot(`"income!K2 (Revenues, 1H12) holds U+202E RIGHT-TO-LEFT OVERRIDE behind "1,200", which nobody sees: type the text anew."`);
  });

  test('a text of two lines is taken over', async () => {
    const { changes, files, problems: found } = await typedIn({ rows: cell('Revenues', 8, 'Ledger,\naccount "4100"') });
    expect(found).toEqual([]);
    expect(changes).toMatchObject([{ column: 'source', after: 'Ledger,\naccount "4100"' }]);
    expect(new TextDecoder().decode(files.get(`content/${FACTS}`))).toContain(',"Ledger,\naccount ""4100""",');
  });

  test('how exact figures are, where that is not said', async () => {
    expect(await problems(cell('Revenues', 7, 'thousands'))).toMatchInlineSnapshot(`"income!H2 (Revenues, decimals) says "thousands", which does not state how exact figures are: type a whole number such as -3 or 2, or exact."`);
    expect((await typedIn({ rows: cell('Revenues', 7, -3) })).changes).toMatchObject([{ column: 'decimals', before: '-6', after: '-3' }]);
  });

  test('a note to oneself beside the item is no figure; an item renamed is not read, and said', async () => {
    expect(await problems((rows) => [...rows, ['ask M. about this one']])).toBe('');
    expect((await typedIn({ rows: (rows) => rows.map((row) => row.map((each) => (each === 'Costs' ? 'All costs' : each))) })).notes).toMatchInlineSnapshot(`
      [
        "income!A3 says "All costs", which is not read; names of items stand with their concepts.",
      ]
    `);
  });

  test('a part of the sheet that was sorted without the rest', async () => {
    expect(await problems(([head = [], ...rows]) => [head, ...rows.map((row, index) => [row[0] ?? null, ...(rows.at(-1 - index) ?? []).slice(1)])])).toMatchInlineSnapshot(`
      "income!A4 is the item "Profit" beside the concept "revenues", which is "Revenues": a part of the sheet was sorted or moved without the rest.
      income!A2 is the item "Revenues" beside the concept "profit", which is "Profit": a part of the sheet was sorted or moved without the rest."
    `);
  });
});

describe('rows that take no numbers', () => {
  const CONCEPTS = (MINI['concepts/all.yaml'] ?? '').replace(/^concepts:\n/m, `concepts:
  - { id: code, name: x:Code, label: Code, definition: A code., period: duration, value: text }
  - { id: met, name: x:Met, label: Met, definition: A day., period: duration, value: date }
  - { id: held, name: x:Held, label: Held, definition: Whether., period: duration, value: yes-no }
`);
  const then = `${FILE}code,,,,,,Board,,3774\nmet,,,,,,Board,,2012-09-30\nheld,,,,,,Board,,yes\n`.replace(/code.*/s, (rows) => rows.replace(/^(\w+),,,,,,Board,,/gm, `$1${','.repeat((FILE.split('\n')[0] ?? '').split(',').indexOf('source'))}Board,,`));
  const typed = (rows: Change = (same) => same) => typedIn({ then, rows, content: { 'concepts/all.yaml': CONCEPTS } });

  test('come back as they are', async () => {
    expect(await typed()).toMatchObject({ changes: [], problems: [] });
  });

  test('take what their concepts take', async () => {
    expect((await typed(cell('Code', CURRENT, '0010'))).changes).toMatchObject([{ after: '0010' }]);
    expect((await typed(cell('Code', CURRENT, 10))).problems).toMatchInlineSnapshot(`
      [
        "income!K5 (Code, 1H12) holds the number 10, where a text belongs: type it as text, with an apostrophe before it.",
      ]
    `);
    expect((await typed(cell('Met', CURRENT, '2012-10-01'))).changes).toMatchObject([{ after: '2012-10-01' }]);
    expect((await typed(cell('Met', CURRENT, '31.10.2012'))).problems).toMatchInlineSnapshot(`
      [
        "income!K6 (Met, 1H12) says "31.10.2012", which is no day: type it as YYYY-MM-DD, or nil, undecided or blank.",
      ]
    `);
    expect((await typed(cell('Held', CURRENT, false))).changes).toMatchObject([{ after: 'no' }]);
    expect((await typed(cell('Held', CURRENT, 'maybe'))).problems).toMatchInlineSnapshot(`
      [
        "income!K7 (Held, 1H12) says "maybe": type yes, no, nil, undecided or blank.",
      ]
    `);
  });
});

describe('a workbook that is older than the files', () => {
  const newer = FILE.replace('"1,200"', '"1,250"');
  const revenues = (amount: number) => cell('Revenues', CURRENT, amount);

  test('takes no newer figure back, and says which there are', async () => {
    expect(await typedIn({ now: newer })).toMatchObject({ changes: [], problems: [], notes: [], newer: [`content/${FACTS}:2: Revenues, 1H12: "1,200" then, "1,250" now`] });
    expect((await typedIn({ now: newer, rows: cell('Costs', CURRENT, 950) })).changes).toMatchObject([{ item: 'Costs', after: '950' }]);
  });

  test('agrees with a figure that both have', async () => {
    expect(await typedIn({ now: newer, rows: revenues(1250) })).toMatchObject({ changes: [], problems: [], newer: [] });
  });

  test('leaves to a person what was changed in both', async () => {
    expect(await typedIn({ now: newer, rows: revenues(1300) })).toMatchObject({ changes: [], problems: ['income!K2 (Revenues, 1H12) says "1,300", and the file "1,250"; both were "1,200" when the workbook was made. Decide for one of the two, or for all such cells by --prefer workbook or --prefer files.'] });
    expect(await typedIn({ now: newer, rows: revenues(1300), prefer: 'workbook' })).toMatchObject({ changes: [{ before: '1,250', after: '1,300', former: '1,200' }], problems: [] });
    expect(await typedIn({ now: newer, rows: revenues(1300), prefer: 'files' })).toMatchObject({ changes: [], problems: [], notes: ['income!K2 (Revenues, 1H12) says "1,300", and the file keeps "1,250".'] });
  });

  test('does not miss a row that came into the file later, and does one that has gone from the workbook or the file', async () => {
    const more = `${newer}tax,,JPY,millions,-6,Ledger,1,2\n`;
    expect((await typedIn({ now: more })).problems).toEqual([]);
    expect((await typedIn({ now: more, rows: ([head = [], ...rows]) => [head, ...rows.slice(1)] })).problems).toEqual(['income: the row "revenues" is gone, or was renamed: put it back as it was, or take it out of content/filings/h1/facts/income.csv by hand first.']);
    expect((await typedIn({ now: FILE.split('\n').filter((line) => !line.startsWith('costs')).join('\n') })).problems).toEqual(['income: row 3, "costs", has been removed from the file, or renamed in it, since the workbook was made: remove it from the workbook, or add it to the file again.']);
  });

  test('says that it does not know where it lacks what it was made from, or where that was changed', async () => {
    const rows = revenues(1300);
    expect((await typedIn({ rows, sheets: (sheets) => sheets.filter(({ name }) => name !== BASE_SHEET) })).notes).toEqual([expect.stringContaining('does not say what it was made from')]);
    const replaced = await typedIn({ rows, sheets: (sheets) => sheets.map((sheet) => (sheet.name === BASE_SHEET ? { ...sheet, rows: (sheet.rows ?? []).map((row) => row.map((each) => (each === ':1,200' ? ':1,300' : each))) } : sheet)) });
    expect(replaced).toMatchObject({ changes: [{ before: '1,200', after: '1,300' }], notes: [expect.stringContaining('has been changed in it')] });
  });

  test('is of one filing', async () => {
    const of = (filing: string) => [...workbookOf().sheets.slice(0, -1), baseSheet(filing, [])];
    expect((await typedIn({ sheets: () => of('h1') })).problems).not.toEqual([expect.stringContaining('was made for')]);
    expect(await typedIn({ rows: revenues(1300), sheets: () => of('h2') })).toMatchObject({ changes: [], problems: ['The workbook was made for the filing h2, and not for h1.'] });
  });
});

test('what is hidden or merged is not taken over unseen', async () => {
  const found = async (sheet: Parameters<typeof typedIn>[0]['sheet']) => (await typedIn({ rows: cell('Revenues', CURRENT, 1300), ...(sheet ? { sheet } : {}) })).problems;
  expect(await found(() => ({}))).toEqual([]);
  expect(await found(() => ({ rowDefs: new Map([[1, { hidden: true }]]) }))).toMatchInlineSnapshot(`
    [
      "income!K2 (Revenues, 1H12) is hidden and says "1,300" where the file says "1,200": show its row and column first.",
    ]
  `);
  expect(await found(() => ({ columns: Array.from({ length: 11 }, (_, index) => ({ hidden: index === CURRENT })) }))).toHaveLength(1);
  expect(await found(() => ({ hidden: true }))).toMatchInlineSnapshot(`
    [
      "income: the sheet is hidden: show it, so that whoever saves it sees what is written.",
    ]
  `);
  expect(await found(() => ({ merges: [{ startRow: 1, startCol: 9, endRow: 1, endCol: CURRENT }] }))).toMatchInlineSnapshot(`
    [
      "income!J2:K2: these cells are merged: part them, so that each figure stands in a cell of its own.",
    ]
  `);
});

describe('number formats of cells that were typed over', () => {
  const CONCEPTS = (MINI['concepts/all.yaml'] ?? '').replace('concepts:\n', 'concepts:\n  - { id: rate, name: "ex:Rate", label: Rate, period: duration, value: ratio }\n  - { id: share, name: "ex:Share", label: Share, period: duration, value: ratio }\n');
  const then = `${FILE}rate,,,,ratio,percent,3,Ledger,22.0,25.0\nshare,,,,ratio,ones,3,Ledger,0.220,0.250\ndividend,,,,JPY/share,ones,2,Board,1.00,2.00\n`;
  const typed = async (item: string, value: number, numFmt: string) => {
    const row = ['item', 'Revenues', 'Costs', 'Profit', 'Rate', 'Share', 'Dividend'].indexOf(item);
    const { changes, problems } = await typedIn({ then, content: { 'concepts/all.yaml': CONCEPTS }, rows: cell(item, CURRENT, value), sheet: (sheet) => ({ cells: new Map([...sheet.cells ?? [], [`${String(row)},${String(CURRENT)}`, { style: { numFmt } }]]) }) });
    return problems.length > 0 ? problems.join('\n') : changes.map(({ before, after }) => `${before} -> ${after}`).join('\n');
  };

  test.each<[string, number, string, string]>([
    ['Rate', 0.28, '0%', '25.0 -> 28'],
    ['Rate', 0.281, '0.0%', '25.0 -> 28.1'],
    ['Rate', 28, '0"%"', '25.0 -> 28'],
    ['Rate', 28, 'General', '25.0 -> 28'],
    ['Rate', 0.25, '0%', ''],
    ['Share', 0.28, '0%', '0.250 -> 0.28'],
    ['Share', 0.28, '0.00', '0.250 -> 0.28'],
    ['Revenues', 1300, '#,##0', '1,200 -> 1,300'],
    ['Revenues', 1300, '[$¥-411]#,##0', '1,200 -> 1,300'],
    ['Revenues', -1300, '#,##0_);(#,##0)', '1,200 -> -1,300'],
    ['Revenues', 1200, '#,##0,', 'income!K2 (Revenues, 1H12) is shown by the format #,##0,, which cuts off thousands: it holds 1200.'],
    ['Dividend', 2.5, '¥0.00', '2.00 -> 2.5'],
  ])('%s %d as %s', async (item, value, format, expected) => {
    expect(await typed(item, value, format)).toBe(expected);
  });

  test.each<[string, number, string]>([
    ['Revenues', 0.13, '0%'],
    ['Revenues', 1300, '[$€-2] #,##0'],
    ['Revenues', 1300, '"USD" #,##0'],
    ['Dividend', 2.5, '$0.00'],
    ['Rate', 28, '¥0'],
    ['Revenues', 1300000, '0.0,,"m"'],
    ['Revenues', 1300.4, '#,##0'],
    ['Revenues', 41182, 'yyyy-mm-dd'],
  ])('%s %d as %s is refused', async (item, value, format) => {
    expect(await typed(item, value, format)).toMatchSnapshot();
  });
});
