import { expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { settled, useBrowser } from '../setup/page.ts';

// Where columns lie outside, a reader sees that a table goes on: a shadow at its edge, and words. Nowhere else.
const browser = useBrowser();
const INCOME = '/filings/fy2012-h1/income/';
const TITLES = '/filings/fy2012-h1/form-head/';

/** Of every table: whether columns lie outside, how high the words are, and which colours its edge shows over four pixels of a blank line. */
function cuesOn(page: Page) {
  return page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.statement > .region')].map((region) => {
    const caption = region.querySelector('.caption');
    const words = caption ? getComputedStyle(caption, '::after') : undefined;
    return { outside: region.scrollWidth > region.clientWidth, said: words?.display !== 'none' && parseFloat(words?.blockSize ?? '0') > 0, shaded: getComputedStyle(region).backgroundImage !== 'none' };
  }));
}

/** How dark the edge of the first table is beside its title, from 0 to 255. */
async function edgeOf(page: Page, side: 'left' | 'right'): Promise<number> {
  const box = await page.locator('.statement > .region').first().boundingBox();
  if (!box) throw new Error('There is no table.');
  const shot = await page.screenshot({ clip: { x: side === 'right' ? box.x + box.width - 4 : box.x, y: box.y + 2, width: 3, height: 1 } });
  return page.evaluate(async (source) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob());
    const context = new OffscreenCanvas(picture.width, 1).getContext('2d');
    context?.drawImage(picture, 0, 0);
    return 255 - Math.min(...[...context?.getImageData(0, 0, picture.width, 1).data ?? []].filter((_, at) => at % 4 === 0));
  }, shot.toString('base64'));
}

test('on a phone, a table with columns outside says so, until its last column is in view', async () => {
  const { page } = await browser.open(inject('site').origin + INCOME, { viewport: { width: 360, height: 900 }, bypassCSP: true });
  const cues = await cuesOn(page);
  expect(cues.length).toBeGreaterThan(0);
  for (const { outside, said, shaded } of cues) expect([said, shaded]).toEqual([outside, true]);
  expect(cues.some(({ outside }) => outside)).toBe(true);
  expect(await edgeOf(page, 'right')).toBeGreaterThan(20);
  await page.evaluate(() => {
    const region = document.querySelector('.statement > .region');
    if (region) region.scrollLeft = region.scrollWidth;
  });
  await settled(page);
  expect(await edgeOf(page, 'right')).toBe(0);
});

test.each([['on a wide screen', 1280, INCOME], ['of words, which wrap', 360, TITLES]])('a table that is all in view says nothing: %s', async (_, width, path) => {
  const { page } = await browser.open(inject('site').origin + path, { viewport: { width, height: 900 }, bypassCSP: true });
  for (const { outside, said } of await cuesOn(page)) expect([outside, said]).toEqual([false, false]);
  expect(await edgeOf(page, 'right')).toBe(0);
});

test('on paper nothing lies outside, and nothing is said or shaded', async () => {
  const { page } = await browser.open(inject('site').origin + INCOME, { viewport: { width: 360, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  for (const { said, shaded } of await cuesOn(page)) expect([said, shaded]).toEqual([false, false]);
});
