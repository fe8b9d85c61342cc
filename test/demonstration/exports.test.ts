import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre';
import { describe, expect, inject, test } from 'vitest';
import { Decimal } from '../../src/model/amounts/decimal.ts';
import { cell, describeExports } from '../any-site/exports.ts';
import { hasLibreOffice, openInLibreOffice, withFormulas } from '../setup/spreadsheet.ts';

// Both quarters of the first half of fiscal year 2012, one of them derived.
describeExports({ filing: 'fy2012-h1', demonstration: true, drafts: 0, sheet: 'Balances', derived: true, sum: [['revenues', '1Q12'], ['revenues', '2Q12']], comesTo: '51109001000' });

describe('a reader who computes with a downloaded table', () => {
  const file = () => readFileSync(join(inject('site').folder, 'filings/fy2012-h1/tables/balance-sheet-assets.xlsx'));

  test('adds up to the totals of the site', async () => {
    const { sheets: [people, programs] } = await readXlsx(file());
    const rows = people?.rows ?? [];
    const at = (label: string) => rows.findIndex((row) => row[0] === label);
    const [from, to, last] = [at('Current assets') + 1, at('Total current assets'), at('Total')];
    for (const column of [1, 3]) {
      const sum = (first: number, end: number) => rows.slice(first, end).reduce((total, row) => total.plus(Number(row[column])), new Decimal(0));
      expect(sum(from, to).toFixed()).toBe(cell(rows[to], column));
      expect(sum(to, last).toFixed()).toBe(cell(rows[last], column));
    }
    expect([cell(rows[last], 1), cell(rows[last], 3)]).toEqual(['73493246', '75723183']);
    const [header = [], ...data] = programs?.rows ?? [];
    const [concept, value, end, view, unit] = ['concept', 'value', 'period-end', 'view', 'unit'].map((each) => header.indexOf(each));
    const exact = data.filter((row) => row[concept ?? 0] === 'total-assets' && row[end ?? 0] === '2012-09-30' && row[view ?? 0] === 'value' && row[unit ?? 0] === 'JPY').map((row) => row[value ?? 0]);
    expect(exact).toEqual([75723183000]);
  });

  test.skipIf(!hasLibreOffice)('sees in LibreOffice what the site shows, and its formulas agree with it', async () => {
    const { sheets: [people] } = await readXlsx(file());
    const rows = people?.rows ?? [];
    const line = (label: string) => rows.findIndex((row) => row[0] === label) + 1;
    const [from, to, last] = [line('Current assets') + 1, line('Total current assets'), line('Total')];
    const formulas = [
      `SUM(B${String(from)}:B${String(to - 1)})-B${String(to)}`,
      `SUM(D${String(to)}:D${String(last - 1)})-D${String(last)}`,
      `SUMIFS(Data!R:R,Data!G:G,"total-assets",Data!M:M,"2012-09-30",Data!P:P,"JPY")`,
    ];
    const { Table = '', Data = '' } = openInLibreOffice(await withFormulas(file(), formulas));
    const shown: string[][] = parse(Table, { relaxColumnCount: true });
    expect(shown.at(-1)?.slice(0, 3).map((value) => value.replaceAll(',', ''))).toEqual(['0', '0', '75723183000']);
    expect(Data.split('\n')[0]).toMatch(/^filing,table,row,column,label/);
    const plain: string[][] = parse(openInLibreOffice(file())['Table'] ?? '', { relaxColumnCount: true });
    expect(plain.find((row) => row[0] === 'Total')?.slice(1).map((value) => value.trim().replaceAll(',', ''))).toEqual(['73493246', '971807', '75723183']);
  });
});
