import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { LiveChart } from '../../src/drawing/drawn-chart.ts';
import { DARK, LIGHT } from '../../src/model/charts/palette.ts';
import { settled, useBrowser } from '../setup/page.ts';

const FILING = '/filings/fy2012-h1/';

/** The pages of a built site that show charts: all of filings, and every tenth of the histories, which are made alike. */
function pagesWithCharts(site: 'real' | 'second'): readonly string[] {
  const folder = inject('folders')[site];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html') && readFileSync(join(folder, path), 'utf8').includes('class="chart"'))
    .map((path) => `/${dirname(path).split(sep).join('/')}/`).sort()
    .filter((path, index) => !path.startsWith('/history/') || index % 10 === 0);
}

async function liveChart(page: Page, name: string): Promise<LiveChart> {
  const source = await page.locator(`#chart-${name} img`).getAttribute('src') ?? '';
  return await (await fetch(new URL(source.replace(/svg$/, 'json'), page.url()))).json() as LiveChart;
}

describe('a chart', () => {
  const browser = useBrowser();

  test('is a picture with words without script, and prints what its table prints', async () => {
    const { page, complaints } = await browser.open(`${inject('origins').real}${FILING}operating-results/`, { javaScriptEnabled: false });
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
    const { page } = await browser.open(`${inject('origins').real}${FILING}liquidity/`, { javaScriptEnabled: false });
    expect(await page.locator('#chart-cash-bridge img').getAttribute('alt')).toBe(
      'From cash at the start to cash at the end, millions of JPY. Cash and cash equivalents, beginning: 13,537. Operating activities: 3,970. ' +
      'Investing activities: minus 3,054. Financing activities: minus 2,756. Effect of exchange rates: minus 26. Cash and cash equivalents, end: 11,670.',
    );
    expect(await page.getByRole('link', { name: 'Consolidated statements of cash flows: financing activities and change in cash' }).getAttribute('href')).toBe(`${FILING}cash-flows/#table-cash-flows-financing`);
  });

  test('loads what draws it only when it comes into view, and then draws every bar where the picture has it', async () => {
    const requests: string[] = [];
    const { page, complaints } = await browser.open(`${inject('origins').real}${FILING}targets/`, { viewport: { width: 1280, height: 300 } });
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
    const { page } = await browser.open(`${inject('origins').real}${FILING}${section}/`, { colorScheme: 'dark' });
    const picture = page.locator(`#chart-${chart}`);
    await picture.scrollIntoViewIfNeeded();
    await picture.locator('canvas').waitFor();
    expect(await picture.locator('img').evaluate((image) => (image as HTMLImageElement).currentSrc)).toMatch(/\/charts\/dark\/[\w-]+\.svg$/);
    await holds(page, chart, DARK);
  });

  test('answers to keys with the figures that the model wrote, and lets go', async () => {
    const { page, complaints } = await browser.open(`${inject('origins').real}${FILING}operating-results/`);
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
    const { page } = await browser.open(`${inject('origins').real}${FILING}operating-results/`, { reducedMotion: 'reduce' });
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
    const { page } = await browser.open(`${inject('origins').real}${FILING}operating-results/`);
    await page.locator('#chart-revenue-mix canvas').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#chart-revenue-mix canvas').isVisible()).toBe(false);
    expect(await page.locator('#chart-revenue-mix img').isVisible()).toBe(true);
  });

  test.each(['real', 'second'] as const)('is whole on every page of the %s site: nothing to complain about, nothing too wide', async (site) => {
    const pages = pagesWithCharts(site);
    expect(pages.length).toBeGreaterThan(4);
    const { page, complaints } = await browser.open(`${inject('origins')[site]}${pages[0] ?? ''}`, { viewport: { width: 320, height: 700 } });
    for (const path of pages) {
      await page.goto(inject('origins')[site] + path);
      for (const chart of await page.locator('.chart').all()) {
        await chart.scrollIntoViewIfNeeded();
        await chart.locator('canvas').waitFor();
        // A picture out of view is loaded when it comes into it, in its own time.
        expect(await chart.locator('img').evaluate((image) => (image as HTMLImageElement).decode().then(() => (image as HTMLImageElement).naturalWidth)), path).toBe(360);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
    }
    expect(complaints).toEqual([]);
  });

  test('costs at most 60 kB of code, in one file, and its picture little', () => {
    const folder = inject('folders').real;
    const code = readdirSync(join(folder, '_assets')).filter((name) => /^chart-.*\.js$/.test(name));
    expect(code.map((name) => gzipSync(readFileSync(join(folder, '_assets', name)), { level: 9 }).length).filter((size) => size > 60_000)).toEqual([]);
    expect(code.length).toBe(1);
    const pictures = readdirSync(join(folder, 'filings/fy2012-h1/charts')).filter((name) => name.endsWith('.svg'));
    expect(pictures.length).toBe(6);
    for (const name of pictures) expect(gzipSync(readFileSync(join(folder, 'filings/fy2012-h1/charts', name)), { level: 9 }).length, name).toBeLessThan(12_000);
  });
});

/** Looks at the canvas inside every bar of the picture that is large enough, half way up, and at the foot of the picture. */
async function holds(page: Page, name: string, palette: typeof LIGHT): Promise<void> {
  const { picture } = await liveChart(page, name);
  const bars = picture.bars.filter(({ width, height }) => width > 8 && height > 4);
  const places = bars.map(({ x, y, height }) => [x + 2, y + height / 2]);
  const colors = () => page.locator(`#chart-${name} canvas`).evaluate((element, { at, width }) => {
    const canvas = element as HTMLCanvasElement;
    const context = canvas.getContext('2d');
    return at.map(([x = 0, y = 0]) => {
      const [red = 0, green = 0, blue = 0] = context?.getImageData(Math.round(x * canvas.width / width), Math.round(y * canvas.width / width), 1, 1).data ?? [];
      return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
    });
  }, { at: [...places, [1, picture.height - 2]], width: picture.width });
  // Bars of a target lie over each other: what is seen is the last one.
  const seen = bars.map((bar, index) => bars.findLast((other) => {
    const [x = 0, y = 0] = places[index] ?? [];
    return x > other.x && x < other.x + other.width && y > other.y && y < other.y + other.height;
  }) ?? bar);
  // The canvas is there before the first bar is drawn on it.
  await expect.poll(colors).toEqual([...seen.map(({ tone }) => palette.tones[tone].fill), palette.paper]);
}
