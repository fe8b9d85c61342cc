import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../setup/page.ts';

const FILING = '/filings/fy2022-q4/';
const REVENUE = '#income-statement--revenue--FY22';
const dialog = 'dialog.answer';

describe('what a figure gives', () => {
  const browser = useBrowser();
  const open = (path: string, options = {}) => browser.open(`${inject('site').origin}${FILING}${path}`, options);

  test('says what it is printed in, what it was in other periods, and where it was typed', async () => {
    const { page, complaints } = await open('income/');
    await page.locator(REVENUE).click();
    await page.locator(`${dialog} .own`).waitFor();
    const text = await page.locator(dialog).innerText();
    for (const said of ['1,769,600,000 USD', 'to the nearest 100,000 USD', 'Millions of USD', 'Fiscal Year (52 Weeks) Ended December 25, 2021', '1,641.2', 'typed in facts/income.csv', 'Ledger, income statement']) expect(text).toContain(said);
    expect(await page.locator(`${dialog} .own`).innerText()).toMatch(/^Fiscal Year \(53 Weeks\) Ended December 31, 2022\s+1,769\.6$/);
    await page.getByRole('link', { name: 'Every period reported' }).click();
    await page.waitForURL('**/history/revenue/');
    expect(complaints).toEqual([]);
  });

  test('copies itself as a number, as a citation and as a link', async () => {
    const { page } = await open('cash/', { permissions: ['clipboard-read', 'clipboard-write'] });
    const cell = '#cash-flows--investing-cash-flow--FY22';
    await page.locator(cell).click();
    // What the button before has said may still be there: the words of this one are waited for.
    const copies = async (name: string, expected: string) => {
      await page.getByRole('group', { name: 'Copy' }).getByRole('button', { name }).click();
      await page.getByText(`Copied: ${expected}`).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(expected);
    };
    await copies('number', '-86300000');
    const link = `${inject('site').origin}${FILING}cash/${cell}`;
    await copies('citation', `Brackwater Instruments plc, Results announcement of February 16, 2023, \u201CCash and its movements\u201D: Cash flow from investing activities, Fiscal Year (53 Weeks) Ended December 31, 2022, \u221286.3 (millions of USD). ${link}`);
    await copies('link', link);
  });

  test('offers itself chosen where pages may not write to the clipboard', async () => {
    const { page } = await open('income/');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.locator(REVENUE).click();
    await page.getByRole('button', { name: 'number' }).click();
    await page.getByText('1769600000', { exact: true }).waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('1769600000');
  });

  test('is marked by a link to it, without script', async () => {
    const { page } = await open(`income/${REVENUE}`, { javaScriptEnabled: false });
    const colours = await page.evaluate(() => [...document.querySelectorAll(':target, :target + td')].map((cell) => getComputedStyle(cell).backgroundColor));
    expect(colours[0]).toBe('rgb(255, 242, 184)');
    expect(new Set(colours).size).toBe(2);
    expect(await page.locator(':target').isVisible()).toBe(true);
  });
});
