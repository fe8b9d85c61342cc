import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Download, Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { Decimal } from '../../src/model/amounts/decimal.ts';
import { figuresOn } from '../setup/figures.ts';
import { KINDS, LARGE } from './kinds.ts';
import { useBrowser } from '../setup/page.ts';

const dialog = 'dialog.answer';

/** Whether any of an element is in the window. */
function inWindow(element: Locator): Promise<boolean> {
  return element.evaluate((found) => {
    const { top, bottom } = found.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
}

/** What was downloaded; the browser keeps it where only it can read. */
async function text(download: Download): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'kessan-download-')), 'file');
  await download.saveAs(file);
  return readFileSync(file, 'utf8');
}

/** The figure that an element shows. */
async function amountIn(element: Locator): Promise<Decimal> {
  return new Decimal((await element.textContent() ?? '').trim().replaceAll(',', '').replace('\u2212', '-'));
}

const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('what readers come for', () => {
  const browser = useBrowser();
  const home = (options = {}) => browser.open(`${inject('site').origin}/`, options);

  test('a number: searched as it was printed, found in its table, and asked where it is from', async () => {
    const { page, complaints } = await home();
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Search' }).click();
    await page.getByRole('searchbox').fill('3,262,707');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '3,262,707' }).first().click();
    const cell = page.locator(':target');
    expect(await cell.innerText()).toBe('3,262,707');
    await expect.poll(() => inWindow(cell)).toBe(true);
    await cell.click();
    await page.locator(`${dialog} .own`).waitFor();
    const answer = await page.locator(dialog).innerText();
    for (const said of ['Operating income', '3,262,707,000 JPY', 'typed in facts/income-statement.csv', 'Vouched for by', 'In other periods']) expect(answer).toContain(said);
    expect(complaints).toEqual([]);
  });

  test('two periods: beside each other, with what changed, and with every other period', async () => {
    const { page, complaints } = await home();
    await page.locator('.latest h2 a').first().click();
    await page.getByRole('link', { name: 'Against the year before' }).first().click();
    const row = 'income-statement-prior-year--operating-income';
    const [before, now, change] = await Promise.all(['1H11', '1H12', 'change'].map((column) => amountIn(page.locator(`[id="${row}--${column}"]`))));
    expect(now && before && change && now.minus(before).eq(change)).toBe(true);
    await page.locator(`[id="${row}--change"]`).click();
    await page.locator(dialog).waitFor();
    expect(await page.locator(`${dialog} .exact`).allInnerTexts()).toEqual(['3,262,707,000 JPY', '2,448,207,000 JPY']);
    await page.locator(`${dialog} summary`).first().click();
    await page.getByRole('link', { name: 'Every period reported' }).click();
    await page.waitForURL('**/history/operating-income/');
    const history = await page.locator('tbody').allInnerTexts();
    for (const figure of ['2,448', '3,263']) expect(history.some((text) => text.includes(figure))).toBe(true);
    expect(complaints).toEqual([]);
  });

  test.each([['with', true], ['without', false]] as const)('a footnote: followed to the foot of its table and back, %s script', async (_, javaScriptEnabled) => {
    const { page, complaints } = await browser.open(`${inject('site').origin}/filings/fy2012-h1/cash-flows/`, { javaScriptEnabled, viewport: { width: 1000, height: 500 } });
    const mark = page.locator('th .mark a').first();
    await mark.click();
    const note = page.locator(':target');
    expect(await note.locator('.note-label').innerText()).toBe('1');
    await expect.poll(() => inWindow(note)).toBe(true);
    await expect.poll(() => inWindow(mark)).toBe(false);
    await note.getByRole('link', { name: /^Back to reference/ }).first().click();
    await page.locator('th .mark a:target').waitFor();
    await expect.poll(() => inWindow(mark)).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('a table: taken away, and added up to what the page shows', async () => {
    const { page, complaints } = await browser.open(`${inject('site').origin}/filings/fy2012-h1/income/`);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV: Consolidated statements of income' }).click()]);
    expect(download.suggestedFilename()).toBe('income-statement.csv');
    const rows = parse<Record<string, string>>(await text(download), { columns: true, bom: true });
    const valueOf = (row: string) => new Decimal(rows.find((each) => each['row'] === row && each['column'] === '1H12')?.['value'] ?? 'NaN');
    const parts = ['network-services-revenues', 'systems-integration-revenues', 'equipment-sales-revenues', 'atm-operation-revenues'].map(valueOf);
    const total = parts.reduce((sum, part) => sum.plus(part));
    expect(total.toFixed()).toBe(await page.locator('#income-statement--revenues--1H12 data').getAttribute('value'));
    expect(total.div(1000).eq(await amountIn(page.locator('#income-statement--revenues--1H12')))).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('a filing on a phone: from the first page to a figure, a statement on, and nothing cut off', async () => {
    const { page, complaints } = await home({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 3 });
    expect(await overflow(page)).toBe(0);
    await page.getByRole('link', { name: 'Balance sheets' }).first().tap();
    await page.locator('h1', { hasText: 'Balance sheets' }).waitFor();
    expect(await overflow(page)).toBe(0);
    const region = page.locator('.region').first();
    const last = region.locator('tr').last().locator('td').last();
    await last.scrollIntoViewIfNeeded();
    const [label, figure] = await Promise.all([region.locator('tr').last().locator('th').boundingBox(), last.boundingBox()]);
    expect(label?.x).toBeGreaterThanOrEqual(0);
    expect((figure?.x ?? 0) + (figure?.width ?? 0)).toBeLessThanOrEqual(361);
    await last.tap();
    await page.locator(dialog).waitFor();
    await page.getByRole('button', { name: 'Close' }).tap();
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: /^Next/ }).tap();
    await page.locator('h1', { hasText: 'Statements of income' }).waitFor();
    expect(await overflow(page)).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('the same figures, with script and without', async () => {
    const { page: plain } = await browser.open(inject('site').origin, { javaScriptEnabled: false });
    const { page: scripted } = await browser.open(inject('site').origin);
    for (const path of [...KINDS, LARGE[0]]) {
      await Promise.all([plain.goto(inject('site').origin + path), scripted.goto(inject('site').origin + path)]);
      expect(await figuresOn(plain), path).toEqual(await figuresOn(scripted));
    }
  });
});
