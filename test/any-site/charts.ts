import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { LiveChart } from '../../src/drawing/drawn-chart.ts';
import type { LIGHT } from '../../src/model/charts/palette.ts';
import { useBrowser } from '../setup/page.ts';

/** The pages of the built site that show charts: all of filings, and every tenth of the histories, which are made alike. */
function pagesWithCharts(): readonly string[] {
  const folder = inject('site').folder;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html') && readFileSync(join(folder, path), 'utf8').includes('class="chart"'))
    .map((path) => `/${dirname(path).split(sep).join('/')}/`).sort()
    .filter((path, index) => !path.startsWith('/history/') || index % 10 === 0);
}

async function liveChart(page: Page, name: string): Promise<LiveChart> {
  const source = await page.locator(`#chart-${name} img`).getAttribute('src') ?? '';
  return await (await fetch(new URL(source.replace(/svg$/, 'json'), page.url()))).json() as LiveChart;
}

/** Looks at the canvas inside every bar of the picture that is large enough, half way up, and at the foot of the picture. */
export async function holds(page: Page, name: string, palette: typeof LIGHT): Promise<void> {
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

/** What holds of the charts of any site: the one that the project of the tests has built. */
export function describeCharts(): void {
  const browser = useBrowser();

  test('is whole on every page of the site: nothing to complain about, nothing too wide', async () => {
    const pages = pagesWithCharts();
    expect(pages.length).toBeGreaterThan(4);
    const { page, complaints } = await browser.open(`${inject('site').origin}${pages[0] ?? ''}`, { viewport: { width: 320, height: 700 } });
    for (const path of pages) {
      await page.goto(inject('site').origin + path);
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
}
