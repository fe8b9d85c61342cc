import { describe, expect, inject, test } from 'vitest';
import { describeEveryPage } from '../any-site/every-page.ts';
import { useBrowser } from '../setup/page.ts';

describeEveryPage({ demonstration: true });

describe('a figure', () => {
  const browser = useBrowser();

  test('is drawn in parentheses, copied with a minus, and exact beside its print', async () => {
    const { page } = await browser.open(`${inject('site').origin}/filings/fy2012-h1/cash-flows/`);
    const cell = page.locator('#cash-flows-financing--change-in-cash--1H12');
    const copied = await cell.evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return getSelection()?.toString().trim();
    });
    expect(copied).toBe('\u22121,866,374');
    const drawn = await cell.locator('.negative').evaluate((element) => getComputedStyle(element, '::before').content);
    expect(drawn).toContain('(');
    expect(await cell.locator('data').getAttribute('value')).toBe('-1866374000');
  });

  test('keeps its row label in view on a phone when the table scrolls', async () => {
    const { page } = await browser.open(`${inject('site').origin}/filings/fy2012-h1/balance-sheets/`, { viewport: { width: 360, height: 800 } });
    const region = page.locator('#table-balance-sheet-assets .region');
    await region.evaluate((element) => {
      element.scrollLeft = element.scrollWidth;
    });
    const [label, figure] = await Promise.all([
      page.locator('#balance-sheet-assets--goodwill > th').boundingBox(),
      page.locator('#balance-sheet-assets--goodwill > td').last().boundingBox(),
    ]);
    expect(label?.x).toBeGreaterThanOrEqual(0);
    expect((figure?.x ?? 0) + (figure?.width ?? 0)).toBeLessThanOrEqual(360);
    expect(figure?.x ?? 0).toBeGreaterThan((label?.x ?? 0) + (label?.width ?? 0) - 2);
  });
});
