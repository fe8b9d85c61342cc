import { beforeAll, describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../setup/page.ts';

/** What a crawl finds on one page. */
interface Visit {
  readonly path: string;
  readonly status: number;
  readonly complaints: readonly string[];
  readonly ids: readonly string[];
  readonly links: readonly string[];
  /** Files to take away: they open no page. */
  readonly files: readonly string[];
  readonly demonstration: string;
  readonly robots: string;
  /** What was loaded to run before anybody asked, and whether a chart was in view. */
  readonly code: readonly string[];
  readonly chart: boolean;
  /** What runs on the page: the address of a script, or its text. */
  readonly scripts: readonly string[];
  readonly styled: number;
  readonly unscoped: number;
  readonly policy: string;
}

describe.each(['real', 'second'] as const)('every page of the %s site', (site) => {
  const browser = useBrowser();
  const visits = new Map<string, Visit>();
  /** Files that pages link to, which are no pages: whether they answer. */
  const files = new Map<string, number>();
  /** Pages that a browser does not look at: whether they answer, and what in them can be linked to. */
  const alike = new Map<string, { readonly status: number; readonly ids: readonly string[] }>();

  beforeAll(async () => {
    const origin = inject('origins')[site];
    const open = ['/', '/404.html'];
    let histories = 0;
    // One window for all of them: a context for each page would take most of the time.
    const { page, complaints, code } = await browser.open('about:blank', {}, origin);
    for (let path = open.shift(); path !== undefined; path = open.shift()) {
      if (visits.has(path) || alike.has(path)) continue;
      // The histories of concepts are alike; a browser looks at every eighth, and all of them answer.
      if (/^\/history\/[^/]+\/$/.test(path) && (histories += 1) % 8 !== 1) {
        const answer = await fetch(origin + path);
        alike.set(path, { status: answer.status, ids: [...(await answer.text()).matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id) });
        continue;
      }
      complaints.length = 0;
      code.length = 0;
      const status = (await page.goto(origin + path))?.status() ?? 0;
      const seen = await page.evaluate(() => ({
        ids: [...document.querySelectorAll('[id]')].map((element) => element.id),
        chart: [...document.querySelectorAll('.chart')].some((each) => each.getBoundingClientRect().top < innerHeight),
        links: [...document.querySelectorAll('a[href]:not([download])')].map((link) => (link as HTMLAnchorElement).href),
        files: [...document.querySelectorAll('a[download]')].map((link) => (link as HTMLAnchorElement).href),
        demonstration: document.querySelector('.demonstration')?.textContent.trim() ?? '',
        robots: document.querySelector('meta[name=robots]')?.getAttribute('content') ?? '',
        // Linked data is read, and does not run (test/site/discovery.test.ts).
        scripts: [...document.scripts].filter(({ type }) => type !== 'application/ld+json').map((script) => script.src || script.text),
        styled: document.querySelectorAll('[style]').length,
        unscoped: document.querySelectorAll('table th:not([scope])').length,
        policy: document.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? '',
      }));
      // What a chart still loads when its page is left is no complaint; test/site/charts.test.ts waits for it.
      visits.set(path, { path, status, complaints: [...complaints], code: [...code], ...seen });
      await page.goto('about:blank');
      for (const link of seen.links) {
        const url = new URL(link);
        // What stands elsewhere is not ours to visit.
        if (url.origin !== origin) continue;
        if (/\/$|\.html$/.test(url.pathname)) open.push(url.pathname);
        else if (!files.has(url.pathname)) files.set(url.pathname, (await fetch(url)).status);
      }
    }
  }, 300_000);

  test('is found by following links, and answers', () => {
    expect(visits.size).toBeGreaterThan(5);
    expect([...visits.values()].filter(({ status }) => status !== 200).map(({ path }) => path)).toEqual([]);
    expect([...alike].filter(([, { status }]) => status !== 200)).toEqual([]);
    expect([...files].filter(([, status]) => status !== 200)).toEqual([]);
  });

  test('has nothing to complain about: no console error, no blocked or foreign request', () => {
    expect([...visits.values()].flatMap(({ path, complaints }) => complaints.map((complaint) => `${path} ${complaint}`))).toEqual([]);
  });

  test('has a strict policy, no inline style, and no script but those that wait: for a reader to ask, for a chart to come into view', () => {
    for (const { path, policy, scripts, styled } of visits.values()) {
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).not.toContain('unsafe');
      expect({ path, styled }).toEqual({ path, styled: 0 });
      expect(scripts.length, path).toBeLessThanOrEqual(2);
      expect(new Set(scripts).size, path).toBe(scripts.length);
      for (const script of scripts) {
        expect(script, path).toMatch(/"ask"|`ask`|'ask'|IntersectionObserver|data-search/);
        expect(Buffer.byteLength(script), path).toBeLessThan(1000);
      }
    }
  });

  test('loads no code before anybody asks, but where a chart is in view', () => {
    expect([...visits.values()].filter(({ code, chart }) => code.length > (chart ? 1 : 0)).map(({ path }) => path)).toEqual([]);
  });

  test('names every id once, and every link leads somewhere', () => {
    const broken: string[] = [];
    for (const { path, ids, links } of visits.values()) {
      expect(ids.filter((id, index) => ids.indexOf(id) !== index), path).toEqual([]);
      for (const link of links) {
        const url = new URL(link);
        const target = visits.get(url.pathname) ?? alike.get(url.pathname);
        if (url.origin !== inject('origins')[site]) {
          // Elsewhere only by name: the content says where, and nothing else does.
          if (!['http:', 'https:', 'mailto:'].includes(url.protocol)) broken.push(`${path} → ${link}`);
          continue;
        }
        if (files.has(url.pathname)) continue;
        if (!target) broken.push(`${path} → ${link}`);
        else if (url.hash !== '' && !target.ids.includes(decodeURIComponent(url.hash.slice(1)))) broken.push(`${path} → ${link}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('offers no file that is not there', async () => {
    const files = new Set([...visits.values()].flatMap((visit) => visit.files));
    expect(files.size).toBeGreaterThan(5);
    const missing: string[] = [];
    for (const file of files) {
      const answer = await fetch(file);
      if (!answer.ok || (!file.endsWith('.html') && answer.headers.get('content-type')?.startsWith('text/html'))) missing.push(file);
    }
    expect(missing).toEqual([]);
  });

  test('scopes every header cell', () => {
    expect([...visits.values()].filter(({ unscoped }) => unscoped > 0).map(({ path }) => path)).toEqual([]);
  });

  test('does not overflow on a phone, in either direction of doubt', async () => {
    const wide: string[] = [];
    for (const width of [320, 360]) {
      const { page } = await browser.open(`${inject('origins')[site]}/`, { viewport: { width, height: 800 } });
      for (const path of visits.keys()) {
        await page.goto(inject('origins')[site] + path);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (over > 0) wide.push(`${path} at ${String(width)} px: ${String(over)} px too wide`);
      }
    }
    expect(wide).toEqual([]);
  }, 300_000);

  test(site === 'real' ? 'says that it is a demonstration, and asks not to be indexed' : 'says nothing of a demonstration', () => {
    for (const { path, demonstration, robots } of visits.values()) {
      expect({ path, said: demonstration.includes('Demonstration') }).toEqual({ path, said: site === 'real' });
      expect({ path, robots }).toEqual({ path, robots: site === 'real' ? 'noindex, nofollow' : '' });
    }
  });
});

describe('a figure', () => {
  const browser = useBrowser();

  test('is drawn in parentheses, copied with a minus, and exact beside its print', async () => {
    const { page } = await browser.open(`${inject('origins').real}/filings/fy2012-h1/cash-flows/`);
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
    const { page } = await browser.open(`${inject('origins').real}/filings/fy2012-h1/balance-sheets/`, { viewport: { width: 360, height: 800 } });
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
