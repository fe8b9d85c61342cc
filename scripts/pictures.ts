import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { projectGround } from '../src/building/project-ground.ts';
import { reportOf } from '../src/building/report.ts';
import { startBrowser } from '../src/printing/browser.ts';
import { diskSource } from '../src/reading/formats/disk.ts';
import { contentFolder } from '../src/reading/formats/location.ts';
import { expectOneOf } from '../src/reading/formats/nearest.ts';
import { readSite } from '../src/reading/site/site.ts';
import { outputFile } from '../src/writing/output-file.ts';
import { serve } from '../test/setup/server.ts';
import { asProgram, commandLine } from './command-line.ts';
import { complain, say } from './complaint.ts';
import { picturePages, type PicturePage } from './picture-pages.ts';

// npm run pictures: takes pictures of the built site, of every kind of page of every filing of the content, at three
// widths, light and dark, or as it prints; the ones in docs/images are made by it.
const SCHEMES = ['light', 'dark', 'print'];
// By which a picture is known to be one (ISO/IEC 15948, section 5.2), in latin1.
const PNG = '\u0089PNG\r\n\u001a\n';
export const main = commandLine({
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
}, async ({ values }) => {
  const scheme = values.scheme.find((each) => !SCHEMES.includes(each));
  if (scheme !== undefined) return complain(`There is no scheme "${scheme}": ${expectOneOf(scheme, SCHEMES)}.`, 2);
  const width = values.width.find((each) => !/^[1-9]\d{1,3}$/.test(each));
  if (width !== undefined) return complain(`"${width}" is no width in pixels: write a whole number such as 360.`, 2);
  const pages = chosen(values);
  if (typeof pages === 'string') return complain(pages, 2);
  const problem = misplaced(pages, values);
  if (problem !== undefined) return complain(problem, 2);
  const { server, origin } = await serve(resolve(values.site));
  const listening = await startBrowser();
  const browser = await chromium.connect(listening.wsEndpoint());
  try {
    mkdirSync(values.output, { recursive: true });
    for (const page of pages) await take(browser, page, { origin, ...values });
  } finally {
    await browser.close();
    await listening.close();
    server.close();
  }
  say(`${values.output} holds pictures of ${pages.length === 1 ? 'one page' : `${String(pages.length)} pages`}.\n`);
  return 0;
});
await asProgram(import.meta, main);

/** What may be asked for. */
interface Asked {
  readonly output: string;
  readonly site: string;
  readonly page?: readonly string[] | undefined;
  readonly filing?: readonly string[] | undefined;
  readonly width: readonly string[];
  readonly scheme: readonly string[];
  readonly fold: boolean;
}

/** The pages that were asked for; a sentence where there is one that is not there. */
function chosen({ site: built, page: names = [], filing: filings = [] }: Asked): readonly PicturePage[] | string {
  const isBuilt = (path: string): boolean => existsSync(join(built, path, 'index.html'));
  const folder = contentFolder();
  const { site, findings } = readSite(diskSource(folder));
  if (!site) return reportOf(findings).text;
  const held = site.filings.map(({ id }) => id).filter((id) => isBuilt(`filings/${id}/`));
  if (!isBuilt('')) return `${built} holds no site: run npm run build first, or name another folder with --site.`;
  if (site.filings.length > 0 && held.length === 0) return `${built} holds no filing of ${folder}: name the content that it was built from with KESSAN_CONTENT, or another folder with --site.`;
  const all = picturePages(site, isBuilt);
  const strange = filings.find((id) => !held.includes(id));
  if (strange !== undefined) return `${built} holds no filing "${strange}": ${expectOneOf(strange, held)}.`;
  const pages: PicturePage[] = all.filter(({ path }) => (names.length === 0 && filings.length === 0) || filings.some((id) => path.startsWith(`filings/${id}/`)));
  for (const name of names) {
    const path = name.replace(/^\/|\/?$/g, '');
    // An address of the site has no other signs, and never leads out of it.
    const isAddress = /^[\p{L}\p{N}_/-]+$/u.test(path) && isBuilt(path);
    const known = all.find((each) => each.name === name) ?? (isAddress ? { name: path.replace(/^filings\//, '').replaceAll('/', '-'), path: `${path}/` } : undefined);
    if (!known) return `${built} has no page "${name}": ${expectOneOf(name, all.map((each) => each.name))}.`;
    pages.push(known);
  }
  return pages;
}

/** Why pictures cannot be written where they were asked for: one of them would take the place of what is no picture, or lie where only people write. */
function misplaced(pages: readonly PicturePage[], { output, width, scheme }: Asked): string | undefined {
  if (output.trim() === '') return '--output names no folder: it is empty, as a variable that is not set. Name one, or leave --output out.';
  const own = ['.kessan/pictures', 'docs/images'].some((folder) => resolve(output) === resolve(folder));
  const ground = own ? { ...projectGround(), root: resolve(output) } : projectGround();
  for (const { name } of pages) {
    for (const file of width.flatMap((pixels) => scheme.map((each) => join(output, pictureName(name, pixels, each))))) {
      const place = outputFile(file, ground, (beginning) => beginning.startsWith(PNG));
      if (!place.ok) return place.problem;
    }
  }
  return undefined;
}

function pictureName(page: string, width: string, scheme: string): string {
  return `${page}-${width}-${scheme}.png`;
}

async function take(browser: Browser, { name, path }: PicturePage, { origin, output, width: widths, scheme: schemes, fold }: Asked & { readonly origin: string }): Promise<void> {
  for (const width of widths) {
    for (const scheme of schemes) {
      const context = await browser.newContext({
        viewport: { width: Number(width), height: 900 },
        colorScheme: scheme === 'dark' ? 'dark' : 'light',
        deviceScaleFactor: Number(width) < 500 ? 2 : 1,
      });
      const page = await context.newPage();
      await page.goto(`${origin}/${path}`);
      if (scheme === 'print') await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await capture(page, { path: join(output, pictureName(name, width, scheme)), fullPage: !fold });
      await context.close();
    }
  }
}

/** A browser that is short of time now and then gives no picture of a long page, and does when it is asked again. */
async function capture(page: Page, how: { readonly path: string; readonly fullPage: boolean }, tries = 3): Promise<void> {
  try {
    await page.screenshot(how);
  } catch (error) {
    if (tries === 1) throw error;
    await capture(page, how, tries - 1);
  }
}
