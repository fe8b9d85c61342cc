import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { expectHidden, pagesIn } from '../any-site/hidden.ts';
import { copyContent, edit, filesIn, run, temporaryFolder, write } from '../commands/project.ts';
import { useBrowser } from '../setup/page.ts';
import { serve } from '../setup/server.ts';

const HOME = 'https://ir.example.com/';

/** Builds a copy of the issuer's content, changed. */
function built(changed: (content: string) => void): { readonly folder: string; readonly log: string } {
  const [content, folder] = [copyContent(), join(temporaryFolder(), 'site')];
  changed(content);
  const answer = run('build', { content, args: ['--output', folder] });
  expect(answer.status, answer.complaints).toBe(0);
  return { folder, log: answer.output };
}

const linkedIn = (page: string) => [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(([, json = '']) => JSON.parse(json) as Record<string, unknown>);

describe('a site that says where it is found', () => {
  const browser = useBrowser();
  const folder = () => inject('site').folder;

  test('says on the page of a section when it is about, in its title and under its heading alike', () => {
    let sections = 0;
    for (const [path, page] of pagesIn(folder())) {
      if (!/^filings\/[^/]+\/(?!tie-out|compare|changes|archive)[^/]+\/$/.test(path)) continue;
      const [heading, title] = [/<h1>([^<]*)<\/h1>/.exec(page)?.[1] ?? '', /<title>([^<]*)<\/title>/.exec(page)?.[1] ?? ''];
      const under = /<p class="when">([^<]*)<\/p>/.exec(page)?.[1];
      const period = /(?:as of|ended|ending|to) \w+ \d{1,2}, \d{4}/i;
      if (!period.test(title)) continue;
      sections += 1;
      expect(heading.match(period) ? heading : under ?? '', path).toMatch(period);
      if (under !== undefined) expect(title.toLowerCase(), path).toContain(`${heading}, ${under}`.toLowerCase());
    }
    expect(sections).toBeGreaterThan(5);
  });

  test('has on every page its address, the way to the feed, and what it is', () => {
    const pages = pagesIn(folder());
    expect(pages.size).toBeGreaterThan(20);
    for (const [path, page] of pages) {
      expect(page.match(/<link rel="canonical" href="([^"]*)">/)?.[1], path).toBe(HOME + path);
      expect(page, path).toContain('<link rel="alternate" type="application/atom+xml" title="Filings of Brackwater" href="/feed.xml">');
      const [thing, ...others] = linkedIn(page);
      expect(others, path).toEqual([]);
      expect(thing, path).toMatchObject({ '@context': 'https://schema.org', '@id': HOME + path, url: HOME + path });
    }
    expect(linkedIn(readFileSync(join(folder(), '404.html'), 'utf8'))).toEqual([]);
  });

  test('lists every page in its sitemap, and tells robots where that is', async () => {
    const { page } = await browser.open(`${inject('site').origin}/`);
    const listed = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      return [...parsed.getElementsByTagName('loc')].map((each) => each.textContent);
    }, readFileSync(join(folder(), 'sitemap.xml'), 'utf8'));
    expect(listed).toEqual([...pagesIn(folder()).keys()].map((path) => HOME + path).sort());
    expect(readFileSync(join(folder(), 'robots.txt'), 'utf8')).toContain(`Sitemap: ${HOME}sitemap.xml`);
  });

  test('announces its filings with the time of their release, and not its draft', async () => {
    const { page } = await browser.open(`${inject('site').origin}/`);
    expect(await page.locator('.follow a').getAttribute('href')).toBe('/feed.xml');
    const entries = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      return [...parsed.getElementsByTagName('entry')].map((entry) => ['title', 'id', 'updated', 'summary'].map((name) => entry.getElementsByTagName(name)[0]?.textContent));
    }, readFileSync(join(folder(), 'feed.xml'), 'utf8'));
    expect(entries).toEqual([['Fourth Quarter and Full Year 2022: Results announcement', `${HOME}filings/fy2022-q4/`, '2023-02-16T12:00:00.000Z', expect.stringContaining('Revenue, fiscal year (53 weeks) ended December 31, 2022: 1,769.6 USD million, up 7.8% from a year ago, 53 weeks against 52 weeks.')]]);
  });

  test('says on every page how to cite it', async () => {
    for (const [path, page] of pagesIn(folder())) expect(page, path).toContain('Cite this page');
    const { page } = await browser.open(`${inject('site').origin}/filings/fy2022-q4/income/`);
    expect((await page.locator('.citation p').textContent())?.replace(/\s+/g, ' ')).toBe(
      `Brackwater Instruments plc. Income, fiscal year (53 weeks) ended December 31, 2022. Results announcement of February 16, 2023. ${HOME}filings/fy2022-q4/income/`);
  });
});

describe('what a site keeps to itself', () => {
  const browser = useBrowser();

  test('is everything in a demonstration that says where it is found, which says how to cite it all the same', () => {
    const { folder, log } = built((content) => {
      edit(join(content, 'issuer.yaml'), 'demonstration: no', 'demonstration: yes');
      write(content, { 'disclaimers/demonstration.mdx': '---\ntitle: Demonstration\nwhen: demonstration\nshort: This site shows what Kessan does.\n---\n\nNo company stands behind it.\n' });
    });
    expectHidden(folder);
    const income = pagesIn(folder).get('filings/fy2022-q4/income/');
    expect(income).toContain('Demonstration of Kessan. <cite>');
    expect(income).toContain('Not published by the company: for its figures, cite what it published.');
    for (const [path, page] of pagesIn(folder)) expect(page, path).toContain('<meta name="robots" content="noindex, nofollow">');
    expect(JSON.stringify(filesIn(folder))).not.toContain('ir.example.com');
    expect(log).toContain('this is a demonstration');
  });

  test('is all that needs an address, where nobody says it', () => {
    const { folder, log } = built((content) => edit(join(content, 'issuer.yaml'), 'site: https://ir.example.com\n', ''));
    expectHidden(folder);
    expect(pagesIn(folder).get('')).toContain('<span class="address">/</span>');
    expect(log).toContain('issuer.yaml does not say where readers find the site');
  });

  test('is no secret that a name could let out: nothing in a text ends the linked data', async () => {
    const { folder } = built((content) => {
      edit(join(content, 'issuer.yaml'), 'name: Brackwater Instruments plc', `name: "</script><script>document.title = 'caught'</script><!-- & 'plc'"`);
    });
    const { server, origin } = await serve(folder);
    try {
      const { page, complaints } = await browser.open(`${origin}/`);
      expect(await page.title()).toContain('</script>');
      const name = await page.evaluate(() => (JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '') as { publisher: { name: string } }).publisher.name);
      expect(name).toBe(`</script><script>document.title = 'caught'</script><!-- & 'plc'`);
      expect(complaints).toEqual([]);
    } finally {
      server.close();
    }
  });
});
