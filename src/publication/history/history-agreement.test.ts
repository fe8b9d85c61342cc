import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { factsFile, miniSite } from '../../../test/sites/mini-filing.ts';
import { MINI, type Changes } from '../../../test/sites/mini.ts';
import { historyScope } from '../../export/workbook/history-series.ts';
import { historyWorkbook } from '../../export/workbook/history-workbook.ts';
import { writeWorkbook } from '../../export/workbook/workbook.ts';
import type { FigureView } from '../../views/figure-view.ts';
import type { Site } from '../../model/content/site.ts';
import { diskSource } from '../../reading/formats/disk.ts';
import { readSite } from '../../reading/site/site.ts';
import { historyAnswer, historyChartsOf, historyView } from './history.ts';

/** Figures of every kind of unit, some of them stated less exactly than the others of their series, one of them restated. */
const MIXED: Changes = {
  'concepts/more.yaml': `concepts:
  - { id: cloud, name: "ex:Cloud", label: Cloud, period: duration, value: monetary }
  - { id: heads, name: "ex:Heads", label: Heads, period: instant, value: count }
  - { id: outstanding, name: "ex:Outstanding", label: Outstanding, period: instant, value: shares }
  - { id: rate, name: "ex:Rate", label: Rate, period: duration, value: ratio, sign: either }
`,
  'filings/h1/filing.yaml': (MINI['filings/h1/filing.yaml'] ?? '').replace('  1H12-end:', '  FY11: { from: 2011-04-01, to: 2012-03-31 }\n  FY10: { from: 2010-04-01, to: 2011-03-31 }\n  2Q12: { from: 2012-07-01, to: 2012-09-30 }\n  1H11-end: { on: 2011-09-30 }\n  1H12-end:'),
  'filings/h1/facts/income.csv': factsFile('1H11,1H12,FY11,FY10,2Q12',
    'revenues,,,,JPY,millions,-6,Ledger,"1,000","1,200",blank,blank,610',
    'costs,,,,JPY,millions,-6,Ledger,700,900,blank,blank,blank',
    'profit,,,,JPY,millions,-6,Ledger,300,300,blank,blank,blank',
    'revenues,segment=atm,,,JPY,billions,-8,Text,blank,blank,10.9,3.1,blank',
    'dividend,,,,JPY/share,ones,2,Ledger,blank,blank,12.5,10,blank',
    'rate,,,,ratio,percent,3,Text,blank,blank,12,-8.5,blank'),
};

const LATER: Changes = {
  'filings/fy/filing.yaml': (MINI['filings/h1/filing.yaml'] ?? '').replace('First half', 'Year').replace('2012-11-08', '2013-05-15')
    .replace(/periods:[^]*?(?=\ntargets)/, 'periods:\n  FY12: { role: current, from: 2012-04-01, to: 2013-03-31 }\n  1H12: { from: 2012-04-01, to: 2012-09-30 }\n  FY12-end: { on: 2013-03-31 }\nrestated: [{ concept: revenues, reason: Errors. }]').replace(/parts:[^]*$/, 'parts: []\n'),
  'filings/fy/facts/income.csv': factsFile('1H12,FY12', 'revenues,,,,JPY,billions,-8,Ledger,1.3,2.4', 'revenues,segment=atm,,,JPY,millions,-6,Ledger,blank,"11,123"'),
  'filings/fy/facts/ends.csv': factsFile('FY12-end', 'heads,,,,contracts,thousands,-3,Text,12', 'outstanding,,,,shares,millions,-6,Text,41'),
};

function sites(): readonly (readonly [string, Site])[] {
  const onDisk = ['content', 'test/sites/brackwater/content'].map((folder) => [folder, readSite(diskSource(folder)).site] as const);
  return [...onDisk.flatMap(([name, site]) => (site ? [[name, site] as const] : [])), ['figures of every kind', miniSite({ ...MIXED, ...LATER })]];
}

/** What a spreadsheet shows in a cell of a number format as ours are (ECMA-376, part 1, section 18.8.31), worked out from the text of the format alone. */
function displayed(value: unknown, format: string): string {
  if (typeof value !== 'number') return String(value);
  const [positive = ''] = format.split(';');
  const [, fraction = '', commas = '', unit = ''] = /^#,##0(?:\.(0+))?(,*)(?:"([^"]*)")?/.exec(positive) ?? [];
  const [whole = '', rest = ''] = Math.abs(value / 1000 ** commas.length).toFixed(fraction.length).split('.');
  const digits = `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${rest === '' ? '' : `.${rest}`}`;
  return `${value < 0 && /[1-9]/.test(digits) ? '\u2212' : ''}${digits}${unit}`;
}

/** Every figure of a workbook's sheets for people as it is shown: `Quarters | Revenues | Millions of JPY | Three Months … | 500`. */
async function shownInWorkbook(site: Site): Promise<readonly string[]> {
  const { sheets } = await readXlsx(await writeWorkbook(historyWorkbook(historyScope(site, site.filings))), { readStyles: true });
  return sheets.slice(0, -1).flatMap(({ name, rows, cells }) => {
    const head = rows.findIndex(([first]) => first === 'Figure');
    let above: readonly unknown[] = [];
    return rows.slice(head + 1).flatMap((row, index) => {
      const again = row[0] === 'as first reported';
      const [label, unit] = again ? above : row;
      if (!again) above = row;
      return row.slice(2).flatMap((value, column) => {
        const format = cells?.get(`${String(head + 1 + index)},${String(column + 2)}`)?.style?.numFmt;
        return value === null || format === undefined ? [] : [[name, label, unit, ended(String(rows[head]?.[column + 2])), displayed(value, format), ...(again ? ['first'] : [])].join(' | ')];
      });
    });
  });
}

const ended = (heading: string): string => heading.replace('Ending', 'Ended');
const text = ({ text: figure, suffix }: FigureView): string => `${figure}${suffix === undefined ? '' : ` ${suffix}`}`;

/** The same as the pages of the concepts show it. */
function shownOnPages(site: Site): readonly string[] {
  return [...site.taxonomy.concepts.keys()].flatMap((id) => {
    const view = historyView(site, site.filings, id);
    return (view?.series ?? []).flatMap(({ title, unit, groups }) => groups.flatMap((group) => group.rows.flatMap(({ period, figure, restated }) => {
      const of = [group.title, [view?.label, title].filter((part) => part !== '').join(': '), unit, ended(period)];
      return restated ? [[...of, text(restated.figure)].join(' | '), [...of, text(figure), 'first'].join(' | ')] : [[...of, text(figure)].join(' | ')];
    })));
  });
}

describe.each(sites())('%s', (_, site) => {
  test('a figure of a history is one figure: page and workbook show the same digits at the same scale, and say it', async () => {
    const pages = shownOnPages(site);
    expect(pages.length).toBeGreaterThan(10);
    expect(new Set(pages).size).toBe(pages.length);
    expect([...await shownInWorkbook(site)].sort()).toEqual([...pages].sort());
  });

  test('answers and charts show it as the page does', () => {
    for (const id of site.taxonomy.concepts.keys()) {
      const view = historyView(site, site.filings, id);
      if (!view) continue;
      const printed = new Set(view.series.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ figure, restated }) => text(restated?.figure ?? figure)))));
      for (const series of historyAnswer(view).series) {
        expect(view.series.find(({ name }) => name === series.name)?.unit).toBe(series.unit);
        for (const answer of series.groups.flat()) expect(printed).toContain(answer.printed);
      }
      for (const { spec } of historyChartsOf(site, site.filings, id)) {
        if (spec.layout !== 'columns') throw new Error('Histories are charts of columns.');
        for (const { words } of spec.panels.flatMap(({ bars }) => bars)) expect(printed).toContain(words.replace('minus ', '\u2212').replace(/%$/, ''));
      }
    }
  });
});
