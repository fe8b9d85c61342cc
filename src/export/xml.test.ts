import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { miniExport, NAMESPACES } from '../../test/sites/mini-export.ts';
import { miniScope, miniSite } from '../../test/sites/mini-filing.ts';
import { MINI, readMini } from '../../test/sites/mini.ts';
import { CHART_FILES, chartFile, drawChart } from '../drawing/drawn-chart.ts';
import type { ChartSpec } from '../model/charts/chart-spec.ts';
import { filingView } from '../publication/sections/filing.ts';
import { textsOf } from '../publication/sections/texts.ts';
import { exhibit } from './exhibit/exhibit.ts';
import { atomFeed } from './feed.ts';
import { historyScope } from './workbook/history-series.ts';
import { historyWorkbook } from './workbook/history-workbook.ts';
import { sitemapsOf } from './sitemap.ts';
import { workbookOf, writeWorkbook } from './workbook/workbook.ts';
import { xbrlSchema } from './xbrl/xbrl-schema.ts';

// What XML cannot hold, what it escapes, and what ends its sections; among letters of several scripts.
const NASTY = ['\0', '\u0001', '\u000b', '\u001f', '\u007f', '\u0085', '\ufffe', '\uffff', '\ud83d', '\udc00', '\u202e', '<', '>', '&', '"', '\'', ']]>', '&amp;', '<!--', '-->', '&#0;', '_x000B_', 'é', '売', 'م', '😀', ' ', '\r', '\n', '\t', 'a', '1'];
const text = fc.array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', minLength: 1, maxLength: 3 })), { minLength: 1, maxLength: 10 }).map((parts) => `x${parts.join('')}`);

/** Throws where a text is not well-formed XML 1.0, its characters included. */
function parse(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  // What is written is UTF-8, in which half of a pair becomes U+FFFD.
  expect(xml.isWellFormed()).toBe(true);
  parser.write(xml).close();
}

/** The content of the mini site with a text in every place that readers see. */
function replaced<T>(data: T, value: string): T {
  if (Array.isArray(data)) return data.map((each: unknown) => replaced(each, value)) as T;
  if (data instanceof Map) return new Map([...data as Map<unknown, unknown>].map(([key, each]) => [key, replaced(each, value)])) as T;
  if (typeof data !== 'object' || data === null || Object.getPrototypeOf(data) !== Object.prototype) return data;
  const texts = new Set(['label', 'title', 'definition', 'shortName', 'source', 'short', 'text', 'announced']);
  return Object.fromEntries(Object.entries(data).map(([key, each]) => [key, typeof each === 'string' && texts.has(key) ? value : replaced(each as unknown, value)])) as T;
}

test('the parser refuses what XML refuses', () => {
  for (const broken of ['<a>\u000b</a>', '<a>\uffff</a>', '<a>&#11;</a>', '<a>&nbsp;</a>', '<a b="<"/>', '<a>]]></a>', '<a>']) expect(() => parse(broken), JSON.stringify(broken)).toThrow();
});

describe('whatever the content is, what is written is well-formed', () => {
  test('the feed', () => {
    fc.assert(fc.property(text, text, (one, other) => {
      parse(atomFeed({ base: 'https://ir.example/', path: 'feed.xml', issuer: one, language: 'en' }, [{ path: 'filings/h1/', title: other, summary: [one, other], released: '2012-11-08T15:00+09:00' }]));
    }));
  });

  test('the sitemap', async () => {
    await fc.assert(fc.asyncProperty(text, async (path) => {
      for (const { write } of sitemapsOf('https://ir.example/', [{ path: `filings/${path}/`, changed: '2012-11-08' as never }], 'sitemap.xml')) parse(await write());
    }));
  });

  test('pictures', () => {
    const specOf = (value: string): ChartSpec => ({
      layout: 'rows', chained: false, overlaid: false, id: 'x', title: value, unit: { heading: value, within: value }, source: value, key: [],
      rows: [{ label: value, bars: [{ name: value, from: '0', to: '1', text: value, words: value, tone: 'light', tip: [value] }] }],
    });
    fc.assert(fc.property(text, (value) => {
      const drawn = drawChart(specOf(value));
      for (const file of CHART_FILES) if (file !== 'json') parse(chartFile(drawn, file));
    }), { numRuns: 30 });
  });

  test('schemas', () => {
    const scope = miniScope({ 'issuer.yaml': NAMESPACES });
    fc.assert(fc.property(text, (value) => parse(xbrlSchema({ ...replaced(scope, value), filing: replaced(scope.filing, value) }) ?? '')));
  });

  test('every part of workbooks', async () => {
    const table = miniExport(MINI['tables/income.yaml'] ?? '', { 'issuer.yaml': NAMESPACES });
    const site = miniSite();
    await fc.assert(fc.asyncProperty(text, async (value) => {
      const workbook = workbookOf({ ...table, view: replaced(table.view, value), scope: replaced(table.scope, value) });
      for (const bytes of [await writeWorkbook(workbook), await writeWorkbook(replaced(historyWorkbook(historyScope(site, site.filings)), value))]) {
        for (const [name, part] of Object.entries(unzipSync(bytes))) if (/\.(?:xml|rels)$/.test(name)) parse(new TextDecoder('utf-8', { fatal: true }).decode(part));
      }
    }), { numRuns: 30 });
  });

  test('and the exhibit stands for nothing that HTML has not', () => {
    const site = miniSite();
    const [filing] = site.filings;
    const texts = textsOf(readMini({}));
    fc.assert(fc.property(text, (value) => {
      const html = filing ? exhibit(replaced(site.issuer, value), replaced(filingView(site, filing, texts), value)) : '';
      expect(html).toMatch(/^[\n -~]*$/);
      for (const [, code] of html.matchAll(/&#(\d+);/g)) expect(Number(code) === 9 || Number(code) === 39 || (Number(code) > 159 && Number(code) !== 0xFFFE && Number(code) !== 0xFFFF && (Number(code) < 0xD800 || Number(code) > 0xDFFF)), code).toBe(true);
    }), { numRuns: 30 });
  });
});
