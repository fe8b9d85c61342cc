import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { edit } from '../commands/project.ts';
import { contentsOf } from '../setup/page-contents.ts';
import { useBrowser } from '../setup/page.ts';
import { serve } from '../setup/server.ts';

// The second issuer as one that files in Arabic, with a label that is not, and a title that is.
const LABEL = 'الإيرادات (صافي)';
const INCOME = '/filings/fy2022-q4/income/';
const work = mkdtempSync(join(tmpdir(), 'kessan-right-to-left-'));
const folder = join(work, 'site');
let server: Server | undefined;
let origin = '';

beforeAll(async () => {
  const content = join(work, 'content');
  cpSync('test/sites/brackwater/content', content, { recursive: true });
  edit(join(content, 'issuer.yaml'), 'language: en', 'language: az-Arab');
  edit(join(content, 'issuer.yaml'), 'negative: minus', 'negative: parentheses');
  edit(join(content, 'concepts/results.yaml'), 'label: Revenue,', `label: ${LABEL},`);
  execFileSync(process.execPath, ['scripts/build.ts', '--output', folder], { env: { ...process.env, KESSAN_CONTENT: content, NODE_ENV: 'production' }, stdio: ['ignore', 'ignore', 'inherit'] });
  ({ server, origin } = await serve(folder));
});
afterAll(() => {
  server?.close();
  rmSync(work, { recursive: true, force: true });
});

const browser = useBrowser();
const html = (path: string) => readFileSync(join(folder, path), 'utf8');

test('every page says which way it runs, and no page of another language does', () => {
  for (const path of ['index.html', '404.html', 'search/index.html', 'history/index.html', 'filings/fy2022-q4/index.html', 'filings/fy2022-q4/tie-out/index.html', 'filings/fy2022-q4/fy2022-q4.html']) {
    expect(html(path), path).toMatch(/<html lang="az-Arab" dir="rtl"/);
  }
  expect(readFileSync(join(inject('site').folder, 'index.html'), 'utf8')).not.toMatch(/dir="rtl"|rtl\.[^"]*\.css/);
  // The guide is ours, and in English.
  expect(html('how-to-read/index.html')).toMatch(/<article[^>]* lang="en" dir="ltr"/);
});

test.each([360, 1280])('a table is mirrored, and its figures are not, at %i pixels', async (width) => {
  const { page, complaints } = await browser.open(origin + INCOME, { viewport: { width, height: 900 } });
  const seen = await page.evaluate(() => {
    const box = (element: Element | null | undefined) => element?.getBoundingClientRect() ?? new DOMRect();
    /** Where each sign of a text stands, from left to right. */
    const order = (element: Element | null) => {
      const texts = document.createTreeWalker(element ?? document, NodeFilter.SHOW_TEXT);
      const signs: { sign: string; left: number }[] = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const range = document.createRange();
        for (let at = 0; at < (node.nodeValue?.length ?? 0); at += 1) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          if (range.getBoundingClientRect().width > 0) signs.push({ sign: node.nodeValue?.[at] ?? '', left: range.getBoundingClientRect().left });
        }
      }
      return signs.sort((a, b) => a.left - b.left).map(({ sign }) => sign).join('');
    };
    const region = document.querySelector('.region');
    const rows = [...region?.querySelectorAll('tbody tr') ?? []].filter((row) => row.querySelector('td'));
    return {
      order: rows.map((row) => [box(row.querySelector('th')).left, ...[...row.querySelectorAll('td')].map((cell) => box(cell).left)]),
      figures: rows.flatMap((row) => [...row.querySelectorAll('td > :is(data, span)')].map((figure) => [order(figure), figure.textContent])),
      lastDigits: rows.map((row) => Math.round(box(row.querySelector('td > *')).right)),
      parentheses: [...document.querySelectorAll('td > .negative')].map((figure) => [getComputedStyle(figure, '::before').content, getComputedStyle(figure).direction]),
      sideways: document.documentElement.scrollWidth - innerWidth,
      labels: [...document.querySelectorAll('tbody th')].map((label) => getComputedStyle(label).textAlign),
    };
  });
  // The label on the right, then the columns from right to left.
  for (const places of seen.order) expect(places.every((left, column) => column === 0 || left < (places[column - 1] ?? 0))).toBe(true);
  for (const [drawn, text] of seen.figures) expect(drawn).toBe(text);
  expect(seen.figures.flat().some((text) => text.startsWith('−'))).toBe(true);
  expect(new Set(seen.lastDigits).size).toBe(1);
  expect(seen.parentheses.length).toBeGreaterThan(0);
  for (const [opening, direction] of seen.parentheses) expect([opening?.startsWith('"("'), direction]).toEqual([true, 'ltr']);
  expect(seen.sideways).toBe(0);
  expect(complaints).toEqual([]);
});

test('arrow keys go where they point, in a table and in a picture', async () => {
  const { page } = await browser.open(origin + INCOME, { viewport: { width: 1280, height: 900 } });
  await page.locator('.region').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('td:focus').waitFor();
  const leftOf = () => page.evaluate(() => document.activeElement?.getBoundingClientRect().left ?? 0);
  const first = await leftOf();
  await page.keyboard.press('ArrowLeft');
  expect(await leftOf()).toBeLessThan(first);
  await page.keyboard.press('ArrowRight');
  expect(await leftOf()).toBe(first);
  // What a figure answers stands beside it, never over it, on either side of the page.
  await page.keyboard.press('Enter');
  const dialog = page.locator('dialog.answer');
  await dialog.waitFor();
  const [asked, answer] = [await page.locator('td.asked').boundingBox(), await dialog.boundingBox()];
  if (!asked || !answer) throw new Error('Nothing is asked or answered.');
  expect(asked.x + asked.width <= answer.x || asked.x >= answer.x + answer.width || asked.y + asked.height <= answer.y).toBe(true);
});

test('a label is isolated, and its picture drawn in its direction', async () => {
  expect(html('filings/fy2022-q4/income/index.html')).toContain(`<bdi>${LABEL}`);
  const svg = html('filings/fy2022-q4/charts/revenue-by-segment.svg');
  expect(svg).not.toMatch(/<text[^>]*>.<\/text>/u);
  const { page } = await browser.open(`${origin}/search/?q=${encodeURIComponent('الايرادات')}`);
  await page.locator('.found mark').first().waitFor();
  expect(await page.locator('.found mark').first().innerText()).toBe('الإيرادات');
});

test('nothing in a page is written into it that its policy refuses', async () => {
  for (const path of ['/', INCOME, '/how-to-read/']) {
    const { page, complaints } = await browser.open(origin + path);
    const { styled, ids } = await page.evaluate(contentsOf, await page.evaluateHandle(() => document));
    expect([styled, new Set(ids).size]).toEqual([0, ids.length]);
    expect(complaints).toEqual([]);
  }
  expect(existsSync(join(folder, 'feed.xml'))).toBe(true);
});
