import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { historyScope } from '../../src/export/workbook/history-series.ts';
import { historyWorkbook } from '../../src/export/workbook/history-workbook.ts';
import { writeWorkbook } from '../../src/export/workbook/workbook.ts';
import type { FigureView } from '../../src/views/figure-view.ts';
import type { Site } from '../../src/model/content/site.ts';
import { historyAnswer, historyChartsOf, historyView } from '../../src/publication/history/history.ts';

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

/** Expects of a site that its pages, its workbook, its answers and its charts tell the same histories. */
export function describeHistories(name: string, site: Site): void {
  describe(name, () => {
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
}
