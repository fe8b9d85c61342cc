import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { reportOf } from '../src/integration/report.ts';
import { startBrowser } from '../src/printing/browser.ts';
import { diskSource } from '../src/reading/disk.ts';
import { contentFolder } from '../src/reading/location.ts';
import { expectOneOf } from '../src/reading/nearest.ts';
import { readSite } from '../src/reading/site.ts';
import { inWords } from '../src/writing/system-problem.ts';
import { serve } from '../test/setup/server.ts';
import { commandLine } from './command-line.ts';
import { complain } from './complaint.ts';
import { picturePages, type PicturePage } from './picture-pages.ts';

// npm run pictures: takes pictures of the built site, of every kind of page of every filing of the content, at three
// widths, light and dark, or as it prints; the ones in docs/images are made by it.
const SCHEMES = ['light', 'dark', 'print'];
const { values } = commandLine({
  call: 'npm run pictures',
  says: 'Pictures of the built site: of a page of every kind, of every filing that it holds.',
  options: {
    output: { type: 'string', default: '.kessan/pictures', value: '<folder>', says: 'another folder than .kessan/pictures' },
    page: { type: 'string', multiple: true, value: '<page>', says: 'one page: by its name, as the files are called (fy2012-h1-income), or by its address (history/revenues/)' },
    filing: { type: 'string', multiple: true, value: '<filing>', says: 'the pages of one filing' },
    width: { type: 'string', multiple: true, default: ['360', '768', '1280'], value: '<pixels>', says: 'how wide; 360, 768 and 1280 where none is given' },
    scheme: { type: 'string', multiple: true, default: ['light', 'dark'], value: '<scheme>', says: 'light, dark or print; the first two where none is given' },
    fold: { type: 'boolean', default: false, says: 'only what is seen before scrolling' },
    site: { type: 'string', default: 'dist', value: '<folder>', says: 'the folder of the built site, where it is another one than dist/' },
  },
});
process.exitCode = await run().catch((error: unknown) => complain(inWords(error), 1));

async function run(): Promise<number> {
  const scheme = values.scheme.find((each) => !SCHEMES.includes(each));
  if (scheme !== undefined) return complain(`There is no scheme "${scheme}": ${expectOneOf(scheme, SCHEMES)}.`, 2);
  const width = values.width.find((each) => !/^[1-9]\d{1,3}$/.test(each));
  if (width !== undefined) return complain(`"${width}" is no width in pixels: write a whole number such as 360.`, 2);
  const pages = chosen();
  if (typeof pages === 'string') return complain(pages, 2);
  const { server, origin } = await serve(resolve(values.site));
  const listening = await startBrowser();
  const browser = await chromium.connect(listening.wsEndpoint());
  try {
    mkdirSync(values.output, { recursive: true });
    for (const page of pages) await take(browser, origin, page);
  } finally {
    await browser.close();
    await listening.close();
    server.close();
  }
  process.stdout.write(`${values.output} holds pictures of ${pages.length === 1 ? 'one page' : `${String(pages.length)} pages`}.\n`);
  return 0;
}

/** The pages that were asked for; a sentence where there is one that is not there. */
function chosen(): readonly PicturePage[] | string {
  const folder = contentFolder();
  const { site, findings } = readSite(diskSource(folder));
  if (!site) return reportOf(findings).text;
  const built = site.filings.map(({ id }) => id).filter((id) => isBuilt(`filings/${id}/`));
  if (!isBuilt('')) return `${values.site} holds no site: run npm run build first, or name another folder with --site.`;
  if (site.filings.length > 0 && built.length === 0) return `${values.site} holds no filing of ${folder}: name the content that it was built from with KESSAN_CONTENT, or another folder with --site.`;
  const all = picturePages(site, isBuilt);
  const { page: names = [], filing: filings = [] } = values;
  const strange = filings.find((id) => !built.includes(id));
  if (strange !== undefined) return `${values.site} holds no filing "${strange}": ${expectOneOf(strange, built)}.`;
  const pages: PicturePage[] = all.filter(({ path }) => (names.length === 0 && filings.length === 0) || filings.some((id) => path.startsWith(`filings/${id}/`)));
  for (const name of names) {
    const path = name.replace(/^\/|\/?$/g, '');
    const known = all.find((each) => each.name === name) ?? (isBuilt(path) ? { name: path.replace(/^filings\//, '').replaceAll('/', '-'), path: `${path}/` } : undefined);
    if (!known) return `${values.site} has no page "${name}": ${expectOneOf(name, all.map((each) => each.name))}.`;
    pages.push(known);
  }
  return pages;
}

function isBuilt(path: string): boolean {
  return existsSync(join(values.site, path, 'index.html'));
}

async function take(browser: Browser, origin: string, { name, path }: PicturePage): Promise<void> {
  for (const width of values.width) {
    for (const scheme of values.scheme) {
      const context = await browser.newContext({
        viewport: { width: Number(width), height: 900 },
        colorScheme: scheme === 'dark' ? 'dark' : 'light',
        deviceScaleFactor: Number(width) < 500 ? 2 : 1,
      });
      const page = await context.newPage();
      await page.goto(`${origin}/${path}`);
      if (scheme === 'print') await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await capture(page, join(values.output, `${name}-${width}-${scheme}.png`));
      await context.close();
    }
  }
}

/** A browser that is short of time now and then gives no picture of a long page, and does when it is asked again. */
async function capture(page: Page, path: string, tries = 3): Promise<void> {
  try {
    await page.screenshot({ path, fullPage: !values.fold });
  } catch (error) {
    if (tries === 1) throw error;
    await capture(page, path, tries - 1);
  }
}
