import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { edit, filesIn, run, temporaryFolder } from '../commands/project.ts';
import { useBrowser } from '../setup/page.ts';
import { serve } from '../setup/server.ts';

const HOME = 'https://ir.example.com/';

/** The pages of a built site, by their paths. */
function pagesIn(folder: string): ReadonlyMap<string, string> {
  const files = Object.entries(filesIn(folder));
  return new Map(files.flatMap(([name, text]) => (/(?:^|\/)index\.html$/.test(name) ? [[name.replace(/index\.html$/, ''), text] as const] : [])));
}

/** Builds a copy of the second issuer's content, changed. */
function built(changed: (content: string) => void): { readonly folder: string; readonly log: string } {
  const base = temporaryFolder();
  const [content, folder] = [join(base, 'content'), join(base, 'site')];
  cpSync('test/sites/brackwater/content', content, { recursive: true });
  changed(content);
  const answer = run('build', { content, args: ['--output', folder] });
  expect(answer.status, answer.complaints).toBe(0);
  return { folder, log: answer.output };
}

const linkedIn = (page: string) => [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(([, json = '']) => JSON.parse(json) as Record<string, unknown>);

describe('a site that says where it is found', () => {
  const browser = useBrowser();
  const folder = () => inject('folders').second;

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
    const { page } = await browser.open(`${inject('origins').second}/`);
    const listed = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      return [...parsed.getElementsByTagName('loc')].map((each) => each.textContent);
    }, readFileSync(join(folder(), 'sitemap.xml'), 'utf8'));
    expect(listed).toEqual([...pagesIn(folder()).keys()].map((path) => HOME + path).sort());
    expect(readFileSync(join(folder(), 'robots.txt'), 'utf8')).toContain(`Sitemap: ${HOME}sitemap.xml`);
  });

  test('announces its filings with the time of their release, and not its draft', async () => {
    const { page } = await browser.open(`${inject('origins').second}/`);
    expect(await page.locator('.follow a').getAttribute('href')).toBe('/feed.xml');
    const entries = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      return [...parsed.getElementsByTagName('entry')].map((entry) => ['title', 'id', 'updated', 'summary'].map((name) => entry.getElementsByTagName(name)[0]?.textContent));
    }, readFileSync(join(folder(), 'feed.xml'), 'utf8'));
    expect(entries).toEqual([['Fourth Quarter and Full Year 2022: Results announcement', `${HOME}filings/fy2022-q4/`, '2023-02-16T12:00:00.000Z', expect.stringContaining('Revenue, fiscal year (53 weeks) ended December 31, 2022: 1,769.6 USD million, up 7.8% from a year ago, 53 weeks against 52 weeks.')]]);
  });

  test('says on every page how to cite it', async () => {
    for (const [path, page] of pagesIn(folder())) expect(page, path).toContain('Cite this page');
    const { page } = await browser.open(`${inject('origins').second}/filings/fy2022-q4/income/`);
    expect((await page.locator('.citation p').textContent())?.replace(/\s+/g, ' ')).toBe(
      `Brackwater Instruments plc. Income, fiscal year (53 weeks) ended December 31, 2022. Results announcement of February 16, 2023. ${HOME}filings/fy2022-q4/income/`);
  });
});

describe('what a site keeps to itself', () => {
  const browser = useBrowser();

  function expectHidden(folder: string): void {
    for (const name of ['feed.xml', 'sitemap.xml', 'robots.txt']) expect(existsSync(join(folder, name)), name).toBe(false);
    for (const [path, page] of pagesIn(folder)) expect(page, path).not.toMatch(/rel="canonical"|application\/ld\+json|atom\+xml/);
  }

  test('is everything in a demonstration, which says how to cite it all the same', () => {
    expectHidden(inject('folders').real);
    const page = pagesIn(inject('folders').real).get('filings/fy2012-h1/income/');
    expect(page).toContain('Demonstration of Kessan. <cite>');
    expect(page).toContain('Not published by the company: for its figures, cite what it published.');
  });

  test('is everything in a demonstration that says where it is found', () => {
    const { folder, log } = built((content) => {
      edit(join(content, 'issuer.yaml'), 'demonstration: no', 'demonstration: yes');
      cpSync('content/disclaimers/demonstration.mdx', join(content, 'disclaimers/demonstration.mdx'));
    });
    expectHidden(folder);
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
