import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parseMoment } from '../model/time/moment.ts';
import { diskSource } from '../reading/formats/disk.ts';
import { memorySource } from '../reading/formats/memory.ts';
import { RecordingSource } from '../reading/formats/recording.ts';
import { readSite } from '../reading/site/site.ts';
import { folderOf, textOf, type Folder } from '../bag/folder.ts';
import { siteOfDay, sourcesOf } from './sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'kessan-shared-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

/** The sources of each filing's archive, as of a day on which a content folder was read. */
function archived(content: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const source = new RecordingSource(diskSource(content), (bytes) => bytes);
  const now = parseMoment('2026-01-01T00:00Z');
  const { site } = readSite(source, now.ok ? { now: now.value, by: 'public' } : undefined);
  if (!site) throw new Error('The content cannot be read.');
  return new Map(site.filings.map((filing) => [filing.id, textsOf(sourcesOf(siteOfDay(site, filing), filing, folderOf(source.files), source.root))]));
}

function textsOf(files: Folder): Readonly<Record<string, string>> {
  return Object.fromEntries([...files].map(([path, bytes]) => [path, textOf(bytes)]));
}

/** What is written for a draft, in files of its own and among what filings share. */
const FOR_A_DRAFT: Readonly<Record<string, string>> = {
  'concepts/zyzzogeton.yaml': 'dimensions:\n  - id: zyzzogeton-axis\n    name: brkw:ZAxis\n    label: Zyzzogeton axis\n    members:\n      - { id: zyzzogeton, name: "brkw:ZMember", label: Zyzzogeton }\nconcepts:\n  - { id: zyzzogeton-impairment, name: "brkw:ZImpairment", label: Zyzzogeton impairment, period: duration, value: monetary }\n  - { id: zyzzogeton-profit, name: "brkw:ZProfit", label: Profit before Zyzzogeton, period: duration, value: monetary, sign: either, derivation: { sum: [revenue, zyzzogeton-impairment] } }\n',
  'tables/zyzzogeton.yaml': 'title: Zyzzogeton\ncurrency: USD\nscale: millions\nfoots: not\ncolumns: [{ period: current }]\nrows: [{ concept: zyzzogeton-impairment }]\n',
  'charts/zyzzogeton.yaml': 'title: Zyzzogeton\nkind: bars\ntable: zyzzogeton\ncurrency: USD\nscale: millions\nperiods: [current]\nitems: [zyzzogeton-impairment]\n',
  'forms/zyzzogeton.yaml': 'title: Zyzzogeton report\n',
  'disclaimers/zyzzogeton.mdx': '---\ntitle: Zyzzogeton\nwhen: share-basis\nshort: Of Zyzzogeton.\n---\n\nOf Zyzzogeton.\n',
  'ties/zyzzogeton.yaml': 'ties:\n  - id: zyzzogeton\n    reason: Zyzzogeton.\n    total: zyzzogeton-impairment\n    of: [revenue]\n',
};

test('what is written for the next filing is in no archive of this one, and changes none: in files of its own, and in those that all share', () => {
  const [without, apart, among] = ['without', 'apart', 'among'].map((name) => join(folder, name)) as [string, string, string];
  for (const content of [without, apart, among]) cpSync('test/sites/brackwater/content', content, { recursive: true });
  const write = (content: string, path: string, text: string) => {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  };
  for (const [path, text] of Object.entries(FOR_A_DRAFT)) write(apart, path, text);
  const shared = textOf(diskSource(among).read('concepts/results.yaml'));
  const concepts = (FOR_A_DRAFT['concepts/zyzzogeton.yaml'] ?? '').split('concepts:\n')[1] ?? '';
  write(among, 'concepts/results.yaml', `${shared.replace(/\n?$/, '\n')}  # Zyzzogeton is not out.\n${concepts}`);
  const before = archived(without);
  expect([...before.keys()]).toEqual(['fy2022-q4']);
  expect(archived(apart)).toEqual(before);
  expect(archived(among)).toEqual(before);
});

test.each(['test/sites/apple/content', 'test/sites/brackwater/content'])('the sources of an archive can be read by themselves: %s', (content) => {
  for (const [id, sources] of archived(content)) {
    const files = Object.fromEntries(Object.entries(sources).map(([path, text]) => [path.slice('content/'.length), text]));
    const { site, findings } = readSite(memorySource(files));
    expect(findings.filter(({ severity, place }) => severity === 'error' && !otherFiling(place.file, id)).map(({ place, message }) => `${place.file}: ${message}`)).toEqual([]);
    expect(site?.filings.map((filing) => filing.id)).toContain(id);
  }
});

/** Of earlier filings an archive holds what its own was compared with, not all that they are. */
function otherFiling(file: string, id: string): boolean {
  return /filings\/([^/]+)/.exec(file)?.[1] !== undefined && !file.includes(`filings/${id}/`);
}
