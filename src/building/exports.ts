import { hash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { historyWorkbook } from '../export/workbook/history-workbook.ts';
import type { Filing } from '../model/content/filing.ts';
import { hasCome, type Moment, type Zone } from '../model/time/moment.ts';
import { releaseOf } from '../model/content/release.ts';
import { discoveryFiles, type BuiltSite } from '../publication/lists/discovery.ts';
import { exportsOf, siteExports, type ExportFile, type HistoriesWriter } from '../publication/lists/exports.ts';
import { textsOf } from '../publication/sections/texts.ts';
import { contentFolder } from '../reading/formats/location.ts';
import type { Reading } from '../reading/site/reading.ts';
import { isDue, keptPages } from '../rebuilding/plan.ts';
import { filingUnit, HISTORIES_UNIT } from '../rebuilding/unit-folders.ts';
import { historiesUnderWay } from './histories.ts';
import { orderOfBuild } from './order.ts';
import { WorkbookStore } from './workbook-store.ts';

/**
 * Writes all files that readers take away into the folder of a built site, one filing after the other, so that only
 * one is held in memory, and those by which a site with an address is found. What is not out was never read, and what
 * stays as it is from the build before is not written again. Returns how many were written.
 */
export async function writeExports(reading: Reading, folder: string, built: BuiltSite | undefined): Promise<number> {
  const { site } = reading;
  if (!site) return 0;
  const { edition, now, only, afresh = false } = orderOfBuild();
  // A folder for each content: builds of one site forget nothing of another's, and drafts lie apart from what is out.
  const workbooks = join('.kessan/workbooks', edition, hash('sha256', resolve(contentFolder())).slice(0, 16));
  if (afresh) rmSync(workbooks, { recursive: true, force: true });
  const store = new WorkbookStore(workbooks);
  const filings = site.filings.map((filing) => asOf(filing, site.issuer.zone, now));
  const texts = textsOf(reading);
  const histories: HistoriesWriter = (scope) => historiesUnderWay() ?? store.write(historyWorkbook(scope));
  let written = await writeAll(siteExports(site, isDue(HISTORIES_UNIT) ? filings : [], histories), folder);
  for (const filing of filings.filter(({ id }) => isDue(filingUnit(id)))) written += await writeAll(exportsOf(site, filing, { workbook: store.write, texts, review: edition === 'review' }), folder);
  if (built && only === undefined) written += await writeAll(discoveryFiles(site, filings, built), folder);
  // What was kept did not ask for its workbooks, and will when something that all share changes.
  if (keptPages().length === 0 && only === undefined) store.prune();
  return written;
}

/** For reviewers and in the preview: a filing whose time has not come is a draft to its files, and they say so. */
export function asOf(filing: Filing, zone: Zone | undefined, now: Moment): Filing {
  return hasCome(releaseOf(filing, zone), now) ? filing : { ...filing, status: 'draft' };
}

async function writeAll(files: readonly ExportFile[], folder: string): Promise<number> {
  for (const parent of new Set(files.map(({ path }) => dirname(join(folder, path))))) mkdirSync(parent, { recursive: true });
  // At once: compression has threads of its own.
  await Promise.all(files.map(async ({ path, write }) => {
    writeFileSync(join(folder, path), await write());
  }));
  return files.length;
}
