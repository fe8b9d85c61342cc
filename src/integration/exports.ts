import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { exportsOf, siteExports, type ExportFile } from '../publication/exports.ts';
import { shownFilings } from '../publication/shown.ts';
import { contentFolder } from '../reading/location.ts';
import type { Reading } from '../reading/site.ts';
import { WorkbookStore } from './workbook-store.ts';

/**
 * Writes all files that readers take away into the folder of a built site, one filing after the other, so that only
 * one is held in memory. Drafts have none. Returns how many were written.
 */
export async function writeExports({ site }: Reading, folder: string): Promise<number> {
  // A folder for each content: builds of one site forget nothing of another's.
  const store = new WorkbookStore(join('.kessan/workbooks', hash('sha256', resolve(contentFolder())).slice(0, 16)));
  let written = await writeAll(siteExports(), folder);
  for (const filing of shownFilings(site, { drafts: false })) {
    if (site) written += await writeAll(exportsOf(site, filing, store.write), folder);
  }
  store.prune();
  return written;
}

async function writeAll(files: readonly ExportFile[], folder: string): Promise<number> {
  for (const parent of new Set(files.map(({ path }) => dirname(join(folder, path))))) mkdirSync(parent, { recursive: true });
  // At once: compression has threads of its own.
  await Promise.all(files.map(async ({ path, write }) => {
    writeFileSync(join(folder, path), await write());
  }));
  return files.length;
}
