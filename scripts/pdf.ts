import { existsSync } from 'node:fs';
import { join, normalize, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { projectGround } from '../src/building/project-ground.ts';
import { directionOf, isolated } from '../src/model/words/writing-direction.ts';
import { startBrowser } from '../src/printing/browser.ts';
import { isOwnPdf, repeatablePdf } from '../src/printing/repeatable-pdf.ts';
import { footOf, runningHeads } from '../src/printing/running-heads.ts';
import { outlineOf } from '../src/publication/sections/filing.ts';
import { surroundingsOf } from '../src/publication/sections/surroundings.ts';
import { diskSource } from '../src/reading/formats/disk.ts';
import { contentFolder } from '../src/reading/formats/location.ts';
import { readSite } from '../src/reading/site/site.ts';
import { outputFile } from '../src/writing/output-file.ts';
import { writeFileWhole } from '../src/writing/written-file.ts';
import { asProgram, commandLine } from './command-line.ts';
import { complain, say } from './complaint.ts';

// npm run pdf -- <filing>: the whole filing as a tagged PDF with an outline, page numbers and running heads, printed from the
// built site by the pinned browser with the fonts of the site, and dated by its release, so that it is repeatable.
export const main = commandLine({
  call: 'npm run pdf -- <filing>',
  says: 'A filing as a tagged PDF, printed from the built site.',
  options: {
    site: { type: 'string', default: 'dist', value: '<folder>', says: 'the folder of the built site, where it is another one than dist/' },
    output: { type: 'string', value: '<file>', says: 'another file than <filing>.pdf' },
  },
  operands: true,
}, async ({ values, operands: [id, ...more] }) => {
  if (id === undefined || more.length > 0) return complain('Name the filing: npm run pdf -- fy2012-h1 [--site dist] [--output fy2012-h1.pdf]', 2);
  const { site } = readSite(diskSource(contentFolder()));
  const filing = site?.filings.find((each) => each.id === id);
  if (!site || !filing) return complain(`There is no filing "${id}" that can be read.`, 2);
  if (!existsSync(join(values.site, 'filings', id, 'index.html'))) return complain(`${values.site} does not hold ${id}: run npm run build first, or name another folder with --site.`, 2);
  const output = values.output ?? `${id}.pdf`;
  const place = outputFile(output, projectGround(), isOwnPdf);
  if (!place.ok) return complain(place.problem, 2);
  const outline = outlineOf(site, filing, surroundingsOf(site, filing));
  // A printed link keeps its address: that of the site, never that of a port of this machine.
  const origin = site.issuer.site === undefined ? 'http://site.invalid' : new URL(site.issuer.site).origin;
  const direction = directionOf(site.issuer.language);
  const listening = await startBrowser();
  const browser = await chromium.connect(listening.wsEndpoint());
  try {
    // The styles of running heads are no part of the site: its policy would refuse them.
    const page = await browser.newPage({ bypassCSP: true, javaScriptEnabled: true, colorScheme: 'light' });
    await page.route('**/*', (route) => route.fulfill(answerFrom(resolve(values.site), origin, route.request().url())));
    await page.goto(`${origin}/filings/${id}/`, { waitUntil: 'networkidle' });
    await page.emulateMedia({ media: 'print' });
    await page.addStyleTag({ content: `${runningHeads(`${isolated(site.issuer.shortName)}, ${isolated(outline.title)}`, outline.parts, direction)}\n${footOf(outline.unreleased, direction)}` });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    if (site.issuer.site === undefined) await page.evaluate(unlinkElsewhere);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    writeFileWhole(place.value, repeatablePdf(pdf, filing.released));
    say(`${output} holds ${id} as it prints.\n`);
    return 0;
  } finally {
    await browser.close();
    await listening.close();
  }
});
await asProgram(import.meta, main);

/** A file of the built site, as a static host would serve it. */
function answerFrom(folder: string, origin: string, url: string): { readonly path: string } | { readonly status: number } {
  if (!url.startsWith(`${origin}/`)) return { status: 404 };
  const path = decodeURIComponent(new URL(url).pathname);
  const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(folder) && existsSync(file) ? { path: file } : { status: 404 };
}

/** In the browser: a link to another page leads nowhere from a file of a site without an address. */
function unlinkElsewhere(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (link.host === location.host && !(link.pathname === location.pathname && link.hash !== '')) link.removeAttribute('href');
  }
}
