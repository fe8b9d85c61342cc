import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../setup/page.ts';
import { contentsOf, documentOf, type PageContents } from '../setup/page-contents.ts';

/** What a crawl finds on one page. */
interface Visit extends PageContents {
  readonly path: string;
  readonly status: number;
  readonly complaints: readonly string[];
  /** What was loaded to run before anybody asked. */
  readonly code: readonly string[];
  /** By how many pixels it is wider than windows of phones. */
  readonly over: readonly string[];
}

const PHONES = [360, 320] as const;
const DESK = { width: 1280, height: 800 };

/** Shows the page that is open on phones, and on the desk again. */
async function overflowOf(page: Page): Promise<readonly string[]> {
  const wide: string[] = [];
  for (const width of PHONES) {
    await page.setViewportSize({ width, height: 800 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) wide.push(`at ${String(width)} px: ${String(over)} px too wide`);
  }
  await page.setViewportSize(DESK);
  return wide;
}

/** What holds of every page of any site: the one that the project of the tests has built, a demonstration or not. */
export function describeEveryPage({ demonstration: shown }: { readonly demonstration: boolean }): void {
  describe('every page of the site', () => {
    const browser = useBrowser();
    const visits = new Map<string, Visit>();
    /** Files that pages link to, which are no pages: whether they answer. */
    const files = new Map<string, number>();
    /** Pages like others that are visited: read by the browser and not opened, since it is the drawing that takes time. */
    const alike = new Map<string, Visit>();
    const all = () => [...visits.values(), ...alike.values()];

    beforeAll(async () => {
      const origin = inject('site').origin;
      const open = ['/', '/404.html'];
      let histories = 0;
      const follow = async (links: readonly string[]) => {
        for (const link of links) {
          const url = new URL(link);
          // What stands elsewhere is not ours to visit.
          if (url.origin !== origin) continue;
          if (/\/$|\.html$/.test(url.pathname)) open.push(url.pathname);
          else if (!files.has(url.pathname)) files.set(url.pathname, (await fetch(url)).status);
        }
      };
      // One window for all of them: a context for each page would take most of the time.
      const { page, complaints, code } = await browser.open('about:blank', { viewport: DESK }, origin);
      const { page: reader } = await browser.open('about:blank');
      for (let path = open.shift(); path !== undefined; path = open.shift()) {
        if (visits.has(path) || alike.has(path)) continue;
        // The histories of concepts are alike: every eighth is opened.
        if (/^\/history\/[^/]+\/$/.test(path) && (histories += 1) % 8 !== 1) {
          const answer = await fetch(origin + path);
          const document = await reader.evaluateHandle(documentOf, { address: origin + path, text: await answer.text() });
          const seen = await reader.evaluate(contentsOf, document);
          await document.dispose();
          alike.set(path, { path, status: answer.status, complaints: seen.loads.filter((address) => !address.startsWith(origin)).map((address) => `foreign: ${address}`), code: [], over: [], ...seen });
          await follow(seen.links);
          continue;
        }
        complaints.length = 0;
        code.length = 0;
        const status = (await page.goto(origin + path))?.status() ?? 0;
        const seen = await page.evaluate(contentsOf, await page.evaluateHandle(() => document));
        // What a chart still loads when its page is left is no complaint; test/any-site/charts.ts waits for it.
        const visit = { path, status, complaints: [...complaints], code: [...code], ...seen };
        visits.set(path, { ...visit, over: await overflowOf(page) });
        await page.goto('about:blank');
        await follow(seen.links);
      }
    });

    test('is found by following links, and answers', () => {
      expect(visits.size).toBeGreaterThan(5);
      expect(all().filter(({ status }) => status !== 200).map(({ path }) => path)).toEqual([]);
      expect([...files].filter(([, status]) => status !== 200)).toEqual([]);
    });

    test('has nothing to complain about: no console error, no blocked or foreign request', () => {
      expect(all().flatMap(({ path, complaints }) => complaints.map((complaint) => `${path} ${complaint}`))).toEqual([]);
    });

    test('has a strict policy, no inline style, and no script but those that wait: for a reader to ask, for a chart to come into view', () => {
      for (const { path, policy, scripts, styled } of all()) {
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
      for (const { path, ids, links } of all()) {
        expect(ids.filter((id, index) => ids.indexOf(id) !== index), path).toEqual([]);
        for (const link of links) {
          const url = new URL(link);
          const target = visits.get(url.pathname) ?? alike.get(url.pathname);
          if (url.origin !== inject('site').origin) {
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
      const files = new Set(all().flatMap((visit) => visit.files));
      expect(files.size).toBeGreaterThan(5);
      const missing: string[] = [];
      for (const file of files) {
        const answer = await fetch(file);
        if (!answer.ok || (!file.endsWith('.html') && answer.headers.get('content-type')?.startsWith('text/html'))) missing.push(file);
      }
      expect(missing).toEqual([]);
    });

    test('scopes every header cell', () => {
      expect(all().filter(({ unscoped }) => unscoped > 0).map(({ path }) => path)).toEqual([]);
    });

    test('does not overflow on a phone, in either direction of doubt', () => {
      expect([...visits.values()].flatMap(({ path, over }) => over.map((each) => `${path} ${each}`))).toEqual([]);
    });

    test(shown ? 'says that it is a demonstration, and asks not to be indexed' : 'says nothing of a demonstration', () => {
      for (const { path, demonstration, robots } of all()) {
        expect({ path, said: demonstration.includes('Demonstration') }).toEqual({ path, said: shown });
        expect({ path, robots }).toEqual({ path, robots: shown ? 'noindex, nofollow' : '' });
      }
    });
  });
}
