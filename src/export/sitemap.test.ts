import { expect, test } from 'vitest';
import { parseDate } from '../model/time/date.ts';
import { sitemapsOf } from './sitemap.ts';

const BASE = 'https://ir.example.com/reports/';
const day = parseDate('2012-11-08');

test('lists the pages in the order of their addresses', async () => {
  const [sitemap, ...others] = sitemapsOf(BASE, [{ path: 'history/' }, { path: '', ...(day.ok ? { changed: day.value } : {}) }], 'sitemap.xml');
  expect(others).toEqual([]);
  expect(await sitemap?.write()).toBe('<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' +
    '<url><loc>https://ir.example.com/reports/</loc><lastmod>2012-11-08</lastmod></url><url><loc>https://ir.example.com/reports/history/</loc></url></urlset>');
});

test('is cut into several beyond what the protocol allows in one', async () => {
  const pages = Array.from({ length: 50_001 }, (_, index) => ({ path: `${String(index)}/` }));
  const all = sitemapsOf(BASE, pages, 'sitemap.xml');
  expect(all.map(({ path }) => path)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
  expect(await all[0]?.write()).toContain('<sitemap><loc>https://ir.example.com/reports/sitemap-2.xml</loc></sitemap>');
  expect((await all[2]?.write())?.match(/<url>/g)).toHaveLength(1);
});
