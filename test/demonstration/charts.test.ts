import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { DARK, LIGHT } from '../../src/model/charts/palette.ts';
import { describeCharts, holds } from '../any-site/charts.ts';
import { settled, useBrowser } from '../setup/page.ts';

const FILING = '/filings/fy2012-h1/';

describe('a chart', () => {
  const browser = useBrowser();

  test('is a picture with words without script, and prints what its table prints', async () => {
    const { page, complaints } = await browser.open(`${inject('site').origin}${FILING}operating-results/`, { javaScriptEnabled: false });
    const picture = page.locator('#chart-revenue-mix img');
    expect(await picture.getAttribute('src')).toMatch(/revenue-mix\.svg$/);
    const shown = await (await page.request.get(new URL(await picture.getAttribute('src') ?? '', page.url()).href)).text();
    expect(shown).toMatch(/^<svg .*<title>Revenue mix<\/title>/);
    expect((await picture.boundingBox())?.height).toBeGreaterThan(200);
    const words = await picture.getAttribute('alt') ?? '';
    const rows = await page.locator('#table-operating-results tbody tr').evaluateAll((all) => all.slice(0, 5).map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerText)));
    const [total = [], ...parts] = rows;
    [0, 1].forEach((period) => {
      const name = ['1H11', '1H12'][period] ?? '';
      const sentence = words.split('. ').find((each) => each.startsWith(name));
      expect(sentence).toContain(`${name}: ${total[period] ?? ''} in all`);
      for (const part of parts) expect(sentence).toContain(` ${part[period] ?? ''} (`);
    });
    expect(complaints).toEqual([]);
  });

  test('says in words what the facts are, with a minus for what flowed out', async () => {
    const { page } = await browser.open(`${inject('site').origin}${FILING}liquidity/`, { javaScriptEnabled: false });
    expect(await page.locator('#chart-cash-bridge img').getAttribute('alt')).toBe(
      'From cash at the start to cash at the end, millions of JPY. Cash and cash equivalents, beginning: 13,537. Operating activities: 3,970. ' +
      'Investing activities: minus 3,054. Financing activities: minus 2,756. Effect of exchange rates: minus 26. Cash and cash equivalents, end: 11,670.',
    );
    expect(await page.getByRole('link', { name: 'Consolidated statements of cash flows: financing activities and change in cash' }).getAttribute('href')).toBe(`${FILING}cash-flows/#table-cash-flows-financing`);
  });

  test('loads what draws it only when it comes into view, and then draws every bar where the picture has it', async () => {
    const requests: string[] = [];
    const { page, complaints } = await browser.open(`${inject('site').origin}${FILING}targets/`, { viewport: { width: 1280, height: 300 } });
    page.on('request', (request) => requests.push(new URL(request.url()).pathname.replace(/-[\w-]{8}\.js$/, '.js')));
    await settled(page);
    expect(await page.locator('canvas').count()).toBe(0);
    expect(requests).toEqual([]);
    await page.locator('#chart-progress-to-target').scrollIntoViewIfNeeded();
    await page.locator('#chart-progress-to-target canvas').waitFor();
    expect(requests).toEqual(['/_assets/chart.js', `${FILING}charts/progress-to-target.json`]);
    await holds(page, 'progress-to-target', LIGHT);
    expect(complaints).toEqual([]);
  });

  test.each([['operating-results', 'revenue-mix'], ['financial-condition', 'balance-sheet'], ['profit', 'income-and-margin'], ['liquidity', 'cash-bridge'], ['revenues', 'contracts']])('%s: its bars stand on the canvas as in the file, on dark paper too', async (section, chart) => {
    const { page } = await browser.open(`${inject('site').origin}${FILING}${section}/`, { colorScheme: 'dark' });
    const picture = page.locator(`#chart-${chart}`);
    await picture.scrollIntoViewIfNeeded();
    await picture.locator('canvas').waitFor();
    expect(await picture.locator('img').evaluate((image) => (image as HTMLImageElement).currentSrc)).toMatch(/\/charts\/dark\/[\w-]+\.svg$/);
    await holds(page, chart, DARK);
  });

  test('answers to keys with the figures that the model wrote, and lets go', async () => {
    const { page, complaints } = await browser.open(`${inject('site').origin}${FILING}operating-results/`);
    const canvas = page.locator('#chart-revenue-mix canvas');
    await canvas.waitFor();
    await canvas.focus();
    const said = page.locator('#chart-revenue-mix [role=status]');
    const picture = () => canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL());
    const alone = await picture();
    await page.keyboard.press('ArrowRight');
    expect(await said.textContent()).toBe('Network services, 1H11, JPY31,321 million, 66.3% of the total');
    await page.keyboard.press('End');
    expect(await said.textContent()).toBe('ATM operation, 1H12, JPY1,082 million, 2.1% of the total');
    await expect.poll(picture).not.toBe(alone);
    const pointed = await picture();
    await page.keyboard.press('Escape');
    expect(await said.textContent()).toBe('');
    await expect.poll(picture).not.toBe(pointed);
    expect(await page.locator('[style]').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('answers to a pointer, at once where motion is not wanted', async () => {
    const { page } = await browser.open(`${inject('site').origin}${FILING}operating-results/`, { reducedMotion: 'reduce' });
    const canvas = page.locator('#chart-revenue-mix canvas');
    await canvas.waitFor();
    const picture = () => canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL());
    const before = await picture();
    await canvas.hover({ position: { x: 40, y: 200 } });
    await expect.poll(picture).not.toBe(before);
    const pointed = await picture();
    // What moved would be elsewhere in the next frames.
    await settled(page);
    expect(await picture()).toBe(pointed);
  });

  test('is printed from its picture on white paper', async () => {
    const { page } = await browser.open(`${inject('site').origin}${FILING}operating-results/`);
    await page.locator('#chart-revenue-mix canvas').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#chart-revenue-mix canvas').isVisible()).toBe(false);
    expect(await page.locator('#chart-revenue-mix img').isVisible()).toBe(true);
  });

  describeCharts();

  test('costs at most 60 kB of code, in one file, and its picture little', () => {
    const folder = inject('site').folder;
    const code = readdirSync(join(folder, '_assets')).filter((name) => /^chart-.*\.js$/.test(name));
    expect(code.map((name) => gzipSync(readFileSync(join(folder, '_assets', name)), { level: 9 }).length).filter((size) => size > 60_000)).toEqual([]);
    expect(code.length).toBe(1);
    const pictures = readdirSync(join(folder, 'filings/fy2012-h1/charts')).filter((name) => name.endsWith('.svg'));
    expect(pictures.length).toBe(6);
    for (const name of pictures) expect(gzipSync(readFileSync(join(folder, 'filings/fy2012-h1/charts', name)), { level: 9 }).length, name).toBeLessThan(12_000);
  });
});
