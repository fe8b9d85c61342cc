import { describe, expect, inject, test } from 'vitest';
import { settled, useBrowser } from '../setup/page.ts';

const found = '.found-title';

describe('the search', () => {
  const browser = useBrowser();
  const open = (path: string, options = {}) => browser.open(`${inject('site').origin}${path}`, options);

  test('finds a figure, and leads to its cell', async () => {
    const { page, complaints } = await open('/');
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Search' }).click();
    await page.waitForFunction(() => document.activeElement?.id === 'query');
    await page.keyboard.type('51,109');
    // What was typed so far is searched for too: the last answer is waited for, not the first.
    await page.getByRole('status').filter({ hasText: /^\d+ rows of tables, \d+ passages\.$/ }).waitFor();
    await page.getByRole('link', { name: 'Total revenues' }).first().click();
    const target = page.locator(':target');
    await target.waitFor();
    expect(new URL(page.url()).hash).toBe('#operating-results--revenues--1H12');
    expect(await target.innerText()).toBe('51,109');
    expect(complaints).toEqual([]);
    await page.goBack();
    await page.locator(found).first().waitFor();
    expect(await page.locator('#query').inputValue()).toBe('51,109');
  });

  test('finds words: the figure with its history, rows of tables, and passages', async () => {
    const { page, complaints } = await open('/search/?q=operating+income');
    await page.locator(found).first().waitFor();
    expect(await page.locator('.found h2').allInnerTexts()).toEqual([expect.stringMatching(/^Figures with a history/), expect.stringMatching(/^In tables/), expect.stringMatching(/^In the text/), 'Pages (1)']);
    expect(await page.locator(found).first().getAttribute('href')).toBe('/history/operating-income/');
    const passage = page.locator('[aria-labelledby=found-passage] .found-title').first();
    await passage.click();
    await page.locator(':target').waitFor();
    expect(await page.locator(':target').innerText()).toMatch(/operating income/i);
    expect(complaints).toEqual([]);
  });

  test('leads only to places that are there', async () => {
    const { page } = await open('/search/?q=income');
    await page.locator(found).first().waitFor();
    const more = page.getByRole('button', { name: /^Show/ });
    while (await more.count() > 0) await more.first().click();
    const links = await page.locator('.found a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(100);
    const pages = new Map<string, string>();
    const broken: string[] = [];
    for (const link of links) {
      const { origin, pathname, hash } = new URL(link);
      if (!pages.has(pathname)) pages.set(pathname, await (await fetch(origin + pathname)).text());
      if (hash !== '' && !pages.get(pathname)?.includes(`id="${hash.slice(1)}"`)) broken.push(link);
    }
    expect(broken).toEqual([]);
  });

  test('loads nothing before it is asked, and says when nothing was found', async () => {
    const { page } = await open('/search/');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname.replace(/-[\w-]{8}\.js$/, '.js')));
    await settled(page);
    expect(requests).toEqual([]);
    await page.getByRole('searchbox').fill('51,108');
    await page.keyboard.press('Enter');
    await page.getByText('Nothing was found.').waitFor();
    expect(requests).toEqual(['/_assets/search.js', '/search.json', '/filings/fy2012-h1/search.json', '/filings/fy2011-annual/search.json']);
  });

  test('says that nothing could be loaded, and searches at the next try', async () => {
    const { page } = await open('/search/');
    await page.route('**/search.json', (route) => route.abort(), { times: 1 });
    await page.getByRole('searchbox').fill('51,109');
    await page.getByText('could not be loaded').waitFor();
    await page.keyboard.press('Enter');
    await page.locator(found).first().waitFor();
  });

  test('gives the contents to readers without script, and says why', async () => {
    const { page, complaints } = await open('/search/', { javaScriptEnabled: false });
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    expect(await page.getByText('The search needs JavaScript.').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Balance sheets' }).isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });
});
