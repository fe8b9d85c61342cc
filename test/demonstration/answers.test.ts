import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../setup/page.ts';

const FILING = '/filings/fy2012-h1/';
const REVENUES = '#income-statement--revenues--1H12';
const dialog = 'dialog.answer';

describe('what a figure gives', () => {
  const browser = useBrowser();
  const open = (path: string, options = {}) => browser.open(`${inject('site').origin}${FILING}${path}`, options);

  test('says what it is printed in, what its concept means, and what it was in other periods', async () => {
    const { page, complaints } = await open('income/');
    await page.locator(REVENUES).click();
    await page.locator(`${dialog} .own`).waitFor();
    const text = await page.locator(dialog).innerText();
    for (const said of ['Everything earned from customers', 'us-gaap:Revenues', 'thousands of JPY', 'Millions of JPY', 'Six Months Ended September 30, 2011', '47,207', 'typed in facts/income-statement.csv']) expect(text).toContain(said);
    expect(await page.locator(`${dialog} .own`).innerText()).toMatch(/^Six Months Ended September 30, 2012\s+51,109$/);
    await page.getByRole('link', { name: 'Every period reported' }).click();
    await page.waitForURL('**/history/revenues/');
    expect(complaints).toEqual([]);
  });

  test('copies itself as a number, as a citation and as a link', async () => {
    const { page } = await open('cash-flows/', { permissions: ['clipboard-read', 'clipboard-write'] });
    const cell = '#cash-flows-financing--change-in-cash--1H12';
    await page.locator(cell).click();
    // What the button before has said may still be there: the words of this one are waited for.
    const copies = async (name: string, expected: string) => {
      await page.getByRole('group', { name: 'Copy' }).getByRole('button', { name }).click();
      await page.getByText(`Copied: ${expected}`).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(expected);
    };
    await copies('number', '-1866374000');
    const link = `${inject('site').origin}${FILING}cash-flows/${cell}`;
    await copies('citation', `Internet Initiative Japan Inc., Earnings release of November 8, 2012, \u201CConsolidated statements of cash flows: financing activities and change in cash\u201D: Net increase (decrease) in cash and cash equivalents, Six Months Ended September 30, 2012, \u22121,866,374 (thousands of JPY). ${link}`);
    await copies('link', link);
  });

  test('offers itself chosen where pages may not write to the clipboard', async () => {
    const { page } = await open('income/');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.locator(REVENUES).click();
    await page.getByRole('button', { name: 'number' }).click();
    await page.getByText('51109001000', { exact: true }).waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('51109001000');
  });

  test('is marked by a link to it, without script', async () => {
    const { page } = await open(`income/${REVENUES}`, { javaScriptEnabled: false });
    const colours = await page.evaluate(() => [...document.querySelectorAll(':target, :target + td, tr:has(:target) td:first-of-type')].map((cell) => getComputedStyle(cell).backgroundColor));
    expect(colours).toContain('rgb(255, 242, 184)');
    expect(new Set(colours).size).toBe(2);
    expect(await page.locator(':target').isVisible()).toBe(true);
  });

  test('answers in a comparison too', async () => {
    const { page, complaints } = await open('compare/prior-year/');
    await page.locator('#income-statement-prior-year--revenues--change').click();
    await page.locator(dialog).waitFor();
    const text = await page.locator(dialog).innerText();
    for (const said of ['The change from the earlier to the later of these figures.', '51,109,001,000 JPY', '47,206,508,000 JPY']) expect(text).toContain(said);
    expect(await page.getByRole('link', { name: 'This table with tick marks' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('has an answer in every comparison for every cell that shows something', async () => {
    const { page } = await open('');
    const comparisons = await page.locator('.contents a[href*="/compare/"]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(comparisons.length).toBeGreaterThan(2);
    for (const comparison of comparisons) {
      await page.goto(comparison);
      const cells = await page.locator('td[id]:not(:empty)').evaluateAll((all) => all.map(({ id }) => id));
      const { cells: known } = await (await fetch(comparison.replace(/\/$/, '.json'))).json() as { cells: object };
      expect(cells.length).toBeGreaterThan(10);
      expect(cells.filter((id) => !(id in known))).toEqual([]);
    }
  });
});
