import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { violationsOn } from '../setup/axe.ts';
import { KINDS, LARGE } from './kinds.ts';
import { useBrowser } from '../setup/page.ts';

const FILING = '/filings/fy2012-h1/';

/** Sets all text in another size, as readers do in their browser; the policy of our pages lets no style element in. */
function setText(page: Page, size: string): Promise<void> {
  return page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, `html { font-size: ${size} }`);
}

/** By how much the page is wider than the window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

describe('axe finds nothing', () => {
  const browser = useBrowser();

  // Colours and layout have nothing to do with each other: each of both is looked at once.
  test.each([['light', 1280], ['dark', 360]] as const)('in the %s, %i px wide', async (colorScheme, width) => {
    const found: string[] = [];
    const left = KINDS.map((path) => inject('site').origin + path);
    const look = async (): Promise<void> => {
      const { page } = await browser.open(inject('site').origin, { colorScheme, viewport: { width, height: 900 } });
      for (let address = left.pop(); address !== undefined; address = left.pop()) {
        await page.goto(address);
        for (const violation of await violationsOn(page)) found.push(`${address} ${violation}`);
      }
    };
    // Two at a time: axe keeps a processor busy.
    await Promise.all([look(), look()]);
    expect(found).toEqual([]);
  });

  test.each(LARGE)('on the large page %s', async (path) => {
    const { page } = await browser.open(inject('site').origin + path, { viewport: { width: 1280, height: 900 } });
    // The colours of its tables are those of every table, and take most of the time.
    expect(await violationsOn(page, { rules: { 'color-contrast': { enabled: false } } })).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('in what opens while one reads, in the %s', async (colorScheme) => {
    const { page } = await browser.open(`${inject('site').origin}${FILING}income/`, { colorScheme });
    await page.locator('#income-statement--revenues--1H12').click();
    await page.locator('dialog .own').waitFor();
    await page.locator('dialog summary').first().click();
    expect(await violationsOn(page)).toEqual([]);
    await page.goto(`${inject('site').origin}/search/?q=51,109`);
    await page.locator('.found-title').first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });
});

describe('a reader who sees little', () => {
  const browser = useBrowser();

  test('sets text twice as large and loses nothing', async () => {
    const wide: string[] = [];
    for (const width of [640, 1280]) {
      const { page } = await browser.open(inject('site').origin, { viewport: { width, height: 900 } });
      for (const path of KINDS) {
        await page.goto(inject('site').origin + path);
        await setText(page, '200%');
        if (await overflow(page) > 0) wide.push(`${path} at ${String(width)} px`);
      }
    }
    expect(wide).toEqual([]);
  });

  test('reads in a window of 320 px: only tables scroll, each in a region that keys reach', async () => {
    const { page } = await browser.open(inject('site').origin, { viewport: { width: 320, height: 600 } });
    for (const path of KINDS) {
      await page.goto(inject('site').origin + path);
      expect(await overflow(page), path).toBe(0);
      const scrolling = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('main *')]
        .filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'auto')
        .filter((element) => !element.matches('.region[tabindex="0"][aria-labelledby], .region[tabindex="0"][aria-label]'))
        .map(({ outerHTML }) => outerHTML.slice(0, 100)));
      expect(scrolling, path).toEqual([]);
    }
  });

  test('chooses all colours, and still sees which figure a link means and which is asked', async () => {
    const { page } = await browser.open(`${inject('site').origin}${FILING}income/#income-statement--revenues--1H12`, { forcedColors: 'active' });
    const outline = (selector: string) => page.locator(selector).evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return `${outlineWidth} ${outlineStyle}`;
    });
    expect(await outline(':target')).toBe('3px solid');
    await page.locator('#income-statement--revenues--1H11').click();
    await page.locator('dialog').waitFor();
    expect(await outline('.asked')).toBe('3px solid');
    const ruled = await page.locator('tr.total td').first().evaluate((cell) => getComputedStyle(cell, '::before').borderTopWidth);
    expect(ruled).toBe('1px');
  });
});

describe('a reader without a mouse', () => {
  const browser = useBrowser();
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent.trim() ?? '');

  test('comes to the content first, sees where it is, and passes a table in one step', async () => {
    const { page } = await browser.open(`${inject('site').origin}${FILING}balance-sheets/`);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the content');
    expect((await page.locator('.skip').boundingBox())?.width).toBeGreaterThan(50);
    await page.keyboard.press('Enter');
    const stops: string[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const { activeElement } = document;
        if (!activeElement || activeElement === document.body) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
        return { name: activeElement.className || activeElement.localName, outline: `${outlineWidth} ${outlineStyle}`, seen: activeElement.getBoundingClientRect().width > 0 };
      });
      if (!stop) break;
      expect(stop).toMatchObject({ outline: '2px solid', seen: true });
      stops.push(stop.name);
      expect(stops.length).toBeLessThan(150);
    }
    expect(stops.filter((name) => name === 'region').length).toBe(2);
    expect(stops).not.toContain('td');
  });

  test('searches, and reads how much was found before any of it', async () => {
    const { page } = await browser.open(`${inject('site').origin}/search/`);
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('operating income');
    await page.keyboard.press('Enter');
    await page.locator('.found-title').first().waitFor();
    expect(await page.getByRole('status').innerText()).toMatch(/^\d+ figures with a history, /);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('query');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Operating income');
  });
});

describe('a footnote', () => {
  const browser = useBrowser();

  test.each([['with', true], ['without', false]] as const)('is shown beside its mark %s script: pointed at, reached by keys, and gone by Escape', async (_, javaScriptEnabled) => {
    const { page, complaints } = await browser.open(`${inject('site').origin}${FILING}income/`, { javaScriptEnabled });
    const mark = page.locator('th .mark a').first();
    const shown = page.locator('.preview:popover-open');
    await mark.hover();
    await shown.waitFor();
    expect(await shown.innerText()).toBe((await page.locator('.notes li p').first().innerText()).replace(/\s*↑.*$/su, ''));
    await page.keyboard.press('Escape');
    await shown.waitFor({ state: 'detached' });
    await page.mouse.move(0, 0);
    await page.locator('.region').first().focus();
    await page.keyboard.press('Tab');
    await shown.waitFor();
    expect(await mark.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('stays within a narrow window', async () => {
    const { page } = await browser.open(`${inject('site').origin}${FILING}form-results/`, { viewport: { width: 320, height: 600 } });
    for (const mark of await page.locator('.mark a').all()) {
      await mark.scrollIntoViewIfNeeded();
      await mark.focus();
      const shown = page.locator('.preview:popover-open');
      await shown.waitFor();
      const box = await shown.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
      await page.keyboard.press('Escape');
      await shown.waitFor({ state: 'detached' });
    }
  });

  test('is called by a mark that says what it is', async () => {
    const { page } = await browser.open(`${inject('site').origin}${FILING}income/`);
    const [mark, ...others] = await page.locator('.mark a').evaluateAll((links) => links.map((link) => `${link.getAttribute('role') ?? ''} ${link.getAttribute('aria-label') ?? ''}`));
    expect(mark).toBe('doc-noteref Note 1');
    expect(others.every((each) => /^doc-noteref (?:Note \d+|Reason for the correction)$/.test(each))).toBe(true);
  });
});
