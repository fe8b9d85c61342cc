import { describe, expect, inject, test } from 'vitest';
import { describeEveryPage } from '../any-site/every-page.ts';
import { useBrowser } from '../setup/page.ts';

describeEveryPage({ demonstration: false });

describe('a figure', () => {
  const browser = useBrowser();

  test('is drawn and copied with a minus, and exact beside its print', async () => {
    const { page } = await browser.open(`${inject('site').origin}/filings/fy2022-q4/cash/`);
    const cell = page.locator('#cash-flows--investing-cash-flow--FY22');
    const copied = await cell.evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return getSelection()?.toString().trim();
    });
    expect(copied).toBe('\u221286.3');
    expect(await cell.locator('data').getAttribute('value')).toBe('-86300000');
  });

  test('keeps its row label in view on a phone when the table scrolls', async () => {
    const { page } = await browser.open(`${inject('site').origin}/filings/fy2022-q4/position/`, { viewport: { width: 320, height: 800 } });
    const region = page.locator('#table-balance-sheet .region');
    expect(await region.evaluate((element) => {
      element.scrollLeft = element.scrollWidth;
      return element.scrollLeft;
    })).toBeGreaterThan(0);
    const [label, figure] = await Promise.all([
      page.locator('#balance-sheet--goodwill > th').boundingBox(),
      page.locator('#balance-sheet--goodwill > td').last().boundingBox(),
    ]);
    expect(label?.x).toBeGreaterThanOrEqual(0);
    expect((figure?.x ?? 0) + (figure?.width ?? 0)).toBeLessThanOrEqual(320);
    expect(figure?.x ?? 0).toBeGreaterThan((label?.x ?? 0) + (label?.width ?? 0) - 2);
  });
});
