import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { miniSite } from '../../test/sites/mini-filing.ts';
import type { Changes } from '../../test/sites/mini.ts';
import { historyScope } from '../export/workbook/history-series.ts';
import { historyWorkbook } from '../export/workbook/history-workbook.ts';
import { writeWorkbook } from '../export/workbook/workbook.ts';
import type { Site } from '../model/content/site.ts';
import { FilingStore } from '../rebuilding/filing-store.ts';
import { historiesUnderWay, startHistories } from './histories.ts';

const KEYS = { revenues: 'a', costs: 'a', profit: 'a' };
const ANOTHER: Changes = { 'filings/h1/facts/income.csv': ['"1,200"', '"1,201"'] };

let folder: string;
let underWay: ReturnType<typeof startHistories> | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kessan-histories-'));
});
afterEach(() => {
  underWay?.stop();
  rmSync(folder, { recursive: true, force: true });
});

function started(site: Site, keys: Readonly<Record<string, string>> = KEYS): Promise<Uint8Array> {
  const store = new FilingStore(join(folder, 'filings'));
  for (const filing of site.filings) store.set(filing.id, 'digest', 'description', { filing, findings: [] });
  underWay = startHistories(site, store, { keys: new Map(Object.entries(keys)), program: 'this', folder: join(folder, 'histories') });
  return underWay.bytes;
}

async function written(site: Site): Promise<Buffer> {
  return Buffer.from(await writeWorkbook(historyWorkbook(historyScope(site, site.filings))));
}

test('a workbook that is made in a thread of its own is the same, byte for byte', async () => {
  const site = miniSite();
  const bytes = started(site);
  expect(historiesUnderWay()).toBe(bytes);
  expect(Buffer.from(await bytes).equals(await written(site))).toBe(true);
});

test('figures of a concept of which filings say what they said are those of the last build', async () => {
  await started(miniSite());
  expect(readdirSync(join(folder, 'histories')).sort()).toEqual(['costs.text', 'index.json', 'profit.text', 'revenues.text']);
  const another = miniSite(ANOTHER);
  // With the keys of the last build they are taken from there, whatever filings say; with others they are not.
  expect(Buffer.from(await started(another)).equals(await written(miniSite()))).toBe(true);
  expect(Buffer.from(await started(another, { ...KEYS, revenues: 'b' })).equals(await written(another))).toBe(true);
});

test('figures whose text was damaged are gathered again', async () => {
  await started(miniSite());
  const file = join(folder, 'histories/revenues.text');
  writeFileSync(file, readFileSync(file, 'utf8').replace('1200000000', '1300000000'));
  expect(Buffer.from(await started(miniSite())).equals(await written(miniSite()))).toBe(true);
});

test('one that cannot be made says so', async () => {
  const site = miniSite();
  // The folder is a file.
  writeFileSync(join(folder, 'histories'), '');
  await expect(started(site)).rejects.toThrow(/^The workbook of all histories could not be made: /);
});

test('one that is given up says so to whoever waits for it', async () => {
  const bytes = started(miniSite());
  underWay?.stop();
  await expect(bytes).rejects.toThrow('The workbook of all histories was given up.');
});
