import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { factsFile, miniSite } from '../../../test/sites/mini-filing.ts';
import { MINI, type Changes } from '../../../test/sites/mini.ts';
import { historyScope } from './history-series.ts';
import { historyWorkbook } from './history-workbook.ts';
import { LENGTHS } from '../../model/time/period-length.ts';
import { Sheet } from './sheet.ts';
import { fingerprintOf, writeWorkbook } from './workbook.ts';

const filing = (title: string, released: string, periods: string): string => (MINI['filings/h1/filing.yaml'] ?? '')
  .replace('First half', title).replace('2012-11-08', released).replace(/periods:[^]*?targets:/, `periods:\n${periods}\ntargets:`)
  .replace('headline: [revenues]', 'supplementary: [{ concept: revenues, reason: For the history. }, { concept: profit, reason: For the history. }, { concept: costs, reason: For the history. }]')
  .replace(/parts:[^]*$/, 'parts: []\n');

/** A quarter before the half year, and a year after it that says another amount for the half. */
const THREE_FILINGS: Changes = {
  'issuer.yaml': ['language: en', 'demonstration: yes\nlanguage: en'],
  'forms/earnings-release.yaml': 'title: Earnings release\n',
  'filings/q1/filing.yaml': filing('First quarter', '2012-08-08', '  1Q12: { role: current, from: 2012-04-01, to: 2012-06-30 }'),
  'filings/q1/facts/income.csv': factsFile('1Q12', 'revenues,,,,JPY,millions,-6,"=Ledger",500', 'profit,,,,JPY,ones,exact,Ledger,-123456789012345678', 'revenues,segment=atm,,,JPY,millions,-8,Text,100', 'costs,,,,JPY,billions,-8,Text,0.4'),
  'filings/fy/filing.yaml': filing('Year', '2013-05-10', '  FY12: { role: current, from: 2012-04-01, to: 2013-03-31 }\n  1H12: { from: 2012-04-01, to: 2012-09-30 }')
    .replace('parts: []', 'restated: [{ concept: revenues, reason: Errors. }]\nparts: []'),
  'filings/fy/facts/income.csv': factsFile('1H12,FY12', 'revenues,,,,JPY,millions,-6,Ledger,"1,190","2,400"'),
};

async function sheets() {
  const site = miniSite(THREE_FILINGS);
  return readXlsx(await writeWorkbook(historyWorkbook(historyScope(site, site.filings))), { readStyles: true });
}

test('has a sheet for people for each length of time', async () => {
  const { sheets: all } = await sheets();
  expect(all.map(({ name }) => name)).toEqual(['Quarters', 'Half years', 'Fiscal years', 'Data']);
  const drawn = all.slice(0, 3).map(({ rows }) => rows.map((row) => row.map((value) => value ?? '').join(' | ')).join('\n')).join('\n\n');
  expect(drawn).toMatchInlineSnapshot(`
    "History: Quarters |  |  | 
    Example plc. As released until May 10, 2013. |  |  | 
    In italics: not reported, but left of a longer period when the rest of it is taken away. |  |  | 
    A figure that is stated less exactly than the others of its row says its own scale; its cell holds it in the unit of the row. |  |  | 
    Demonstration: made from public filings by somebody else. |  |  | 
     |  |  | 
     |  | 1Q12 | 2Q12
    Figure | Unit | Three Months Ended June 30, 2012 | Three Months Ended September 30, 2012
    Revenues | Millions of JPY | 500 | 690
    Revenues: ATM | Billions of JPY | 0.1 | 
    Costs | Millions of JPY | 400 | 500
    Profit | Millions of JPY | -123456789012 | 123456789312

    History: Half years |  |  |  | 
    Example plc. As released until May 10, 2013. |  |  |  | 
    In italics: not reported, but left of a longer period when the rest of it is taken away. |  |  |  | 
    As restated where a later filing says another amount; what was said first stands under it. |  |  |  | 
    Demonstration: made from public filings by somebody else. |  |  |  | 
     |  |  |  | 
     |  | 1H11 | 1H12 | 2H12
    Figure | Unit | Six Months Ended September 30, 2011 | Six Months Ended September 30, 2012 | Six Months Ended March 31, 2013
    Revenues | Millions of JPY | 1000 | 1190 | 1210
    as first reported |  |  | 1200 | 
    Costs | Millions of JPY | 700 | 900 | 
    Profit | Millions of JPY | 300 | 300 | 

    History: Fiscal years |  | 
    Example plc. As released until May 10, 2013. |  | 
    Demonstration: made from public filings by somebody else. |  | 
     |  | 
     |  | FY12
    Figure | Unit | Fiscal Year Ended March 31, 2013
    Revenues | Millions of JPY | 2400"
  `);
});

test('sets what is derived in italics, and shows what is stated less exactly at its own scale', async () => {
  const [quarters] = (await sheets()).sheets;
  const styleOf = (label: string, column: number) => quarters?.cells?.get(`${String(quarters.rows.findIndex(([first]) => first === label))},${String(column)}`)?.style;
  expect(styleOf('Revenues', 2)?.font?.italic).not.toBe(true);
  expect(styleOf('Revenues', 3)?.font?.italic).toBe(true);
  expect(styleOf('Costs', 2)?.numFmt).toBe('#,##0.0," billion"_);(#,##0.0,)" billion"');
  expect(styleOf('Revenues', 2)?.numFmt).toBe('#,##0_);(#,##0)');
});

test('has all of it as data, a row a period', async () => {
  const data = (await sheets()).sheets.at(-1);
  expect(data?.rows.map((row) => row.map((value) => value ?? '').join(','))).toMatchInlineSnapshot(`
    [
      "concept,name,label,members,basis,unit,period,length,period-start,period-end,origin,value,decimals,as-reported,reported-in,reported-on,as-restated,restated-in,restated-on,source,shown,scale,places,demonstration",
      "revenues,ex:Revenues,Revenues,,,JPY,1H11,half,2011-04-01,2011-09-30,reported,1000000000,-6,1000000000,h1,2012-11-08,,,,Ledger,1000,6,0,yes",
      "revenues,ex:Revenues,Revenues,,,JPY,1Q12,quarter,2012-04-01,2012-06-30,reported,500000000,-6,500000000,q1,2012-08-08,,,,=Ledger,500,6,0,yes",
      "revenues,ex:Revenues,Revenues,,,JPY,1H12,half,2012-04-01,2012-09-30,restated,1190000000,-6,1200000000,h1,2012-11-08,1190000000,fy,2013-05-10,Ledger,1190,6,0,yes",
      "revenues,ex:Revenues,Revenues,,,JPY,2Q12,quarter,2012-07-01,2012-09-30,derived,690000000,-6,,h1,2012-11-08,,,,,690,6,0,yes",
      "revenues,ex:Revenues,Revenues,,,JPY,FY12,year,2012-04-01,2013-03-31,reported,2400000000,-6,2400000000,fy,2013-05-10,,,,Ledger,2400,6,0,yes",
      "revenues,ex:Revenues,Revenues,,,JPY,2H12,half,2012-10-01,2013-03-31,derived,1210000000,-6,,fy,2013-05-10,,,,,1210,6,0,yes",
      "revenues,ex:Revenues,Revenues: ATM,segment=atm,,JPY,1Q12,quarter,2012-04-01,2012-06-30,reported,100000000,-8,100000000,q1,2012-08-08,,,,Text,0.1,9,1,yes",
      "costs,ex:Costs,Costs,,,JPY,1H11,half,2011-04-01,2011-09-30,reported,700000000,-6,700000000,h1,2012-11-08,,,,Ledger,700,6,0,yes",
      "costs,ex:Costs,Costs,,,JPY,1Q12,quarter,2012-04-01,2012-06-30,reported,400000000,-8,400000000,q1,2012-08-08,,,,Text,0.4,9,1,yes",
      "costs,ex:Costs,Costs,,,JPY,1H12,half,2012-04-01,2012-09-30,reported,900000000,-6,900000000,h1,2012-11-08,,,,Ledger,900,6,0,yes",
      "costs,ex:Costs,Costs,,,JPY,2Q12,quarter,2012-07-01,2012-09-30,derived,500000000,-8,,h1,2012-11-08,,,,,0.5,9,1,yes",
      "profit,ex:Profit,Profit,,,JPY,1H11,half,2011-04-01,2011-09-30,reported,300000000,-6,300000000,h1,2012-11-08,,,,Ledger,300,6,0,yes",
      "profit,ex:Profit,Profit,,,JPY,1Q12,quarter,2012-04-01,2012-06-30,reported,-123456789012345678,exact,-123456789012345678,q1,2012-08-08,,,,Ledger,-123456789012,6,0,yes",
      "profit,ex:Profit,Profit,,,JPY,1H12,half,2012-04-01,2012-09-30,reported,300000000,-6,300000000,h1,2012-11-08,,,,Ledger,300,6,0,yes",
      "profit,ex:Profit,Profit,,,JPY,2Q12,quarter,2012-07-01,2012-09-30,derived,123456789312345678,-6,,h1,2012-11-08,,,,,123456789312,6,0,yes",
    ]
  `);
  expect(data?.freezePane).toMatchObject({ rows: 1 });
});

test('is the same for the same filings, and another for others', () => {
  const site = miniSite(THREE_FILINGS);
  const { filings } = site;
  const print = (of: typeof filings) => fingerprintOf(historyWorkbook(historyScope(site, of)));
  expect(print(filings)).toBe(print([...filings]));
  expect(print(filings)).not.toBe(print(filings.slice(1)));
});

/** The half years of an issuer that counts in lakh, and groups digits in the Indian way; one figure is known to a crore. */
async function indianHalfYears() {
  const site = miniSite({
    'issuer.yaml': ['style: {', 'prose: { scale: lakh }\nstyle: { grouping: indian, '],
    'filings/h1/facts/income.csv': factsFile('1H11,1H12', 'revenues,,,,JPY,lakh,-5,Ledger,"12,34,567","13,00,000"', 'costs,,,,JPY,lakh,-5,Ledger,900,800', 'profit,,,,JPY,lakh,-5,Ledger,"12,33,667","12,99,200"'),
    'filings/h0/filing.yaml': filing('Older', '2010-11-08', '  1H10: { role: current, from: 2010-04-01, to: 2010-09-30 }'),
    'filings/h0/facts/income.csv': factsFile('1H10', 'revenues,,,,JPY,crore,-7,Ledger,"11,111"'),
  });
  const { sheets: [sheet] } = await readXlsx(await writeWorkbook(historyWorkbook(historyScope(site, site.filings))), { readStyles: true });
  const row = sheet?.rows.findIndex(([label]) => label === 'Revenues') ?? -1;
  return [2, 3, 4].map((column) => [sheet?.rows[row]?.[column], sheet?.cells?.get(`${String(row)},${String(column)}`)?.style?.numFmt]);
}

test('holds no crore as a number of lakhs that a format would have to divide, and writes the commas of the issuer', async () => {
  expect(await indianHalfYears()).toMatchInlineSnapshot(`
    [
      [
        "11,111 crore",
        undefined,
      ],
      [
        1234567,
        "##\\,##\\,##0_);(##\\,##\\,##0)",
      ],
      [
        1300000,
        "##\\,##\\,##0_);(##\\,##\\,##0)",
      ],
    ]
  `);
});

test('sheets have names that Excel takes, and no two are alike', () => {
  const names = [...Object.values(LENGTHS), 'Table', 'Data'];
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^(?!history$)(?!')[^[\]:*?/\\]{1,31}(?<!')$/i);
});

test('a text that no cell holds ends with saying so', () => {
  const sheet = new Sheet();
  sheet.text(sheet.row(), 0, '𠮷'.repeat(20_000));
  const [[text = ''] = []] = sheet.written('Table', [], { rows: 0, columns: 0 }, 'portrait').rows ?? [];
  expect(String(text).length).toBeLessThanOrEqual(32_767);
  expect(String(text)).toMatch(/^𠮷+ … \(cut here: a cell of a spreadsheet holds no more\)$/u);
});
