import { describe, expect, test } from 'vitest';
import { parseMoment } from '../model/time/moment.ts';
import { memorySource } from '../reading/formats/memory.ts';
import { RecordingSource } from '../reading/formats/recording.ts';
import { readSite } from '../reading/site/site.ts';
import { MINI } from '../../test/sites/mini.ts';
import { folderOf } from '../bag/folder.ts';
import { contentOf, siteOfDay, sourcesOf } from './sources.ts';

const filing = (id: string, released: string, status = 'published'): Readonly<Record<string, string>> => ({
  [`filings/${id}/filing.yaml`]: (MINI['filings/h1/filing.yaml'] ?? '').replace('2012-11-08', released).replace('status: published', `status: ${status}`),
  [`filings/${id}/income.mdx`]: MINI['filings/h1/income.mdx'] ?? '',
  [`filings/${id}/facts/income.csv`]: MINI['filings/h1/facts/income.csv'] ?? '',
  [`filings/${id}/facts/paid.csv`]: `concept,members,stance,basis,unit,scale,decimals,source,1H12\nhedged,,,,,,,Text,${id === 'h1' ? 'yes' : 'no'}\n`,
});

/** The mini site with filings before, on the same day as, and after its own, and one that is not out. */
function read() {
  const source = new RecordingSource(memorySource({
    ...MINI, ...filing('h1', '2012-11-08'), ...filing('h0', '2012-05-15'), ...filing('same-day', '2012-11-08'), ...filing('h2', '2013-05-15'), ...filing('draft', '2012-01-01', 'draft'),
    'tables/coming.yaml': MINI['tables/income.yaml'] ?? '', 'forms/coming.yaml': MINI['forms/earnings-release.yaml'] ?? '',
    ...filing('amendment', '2012-11-08'),
    'filings/amendment/filing.yaml': `${MINI['filings/h1/filing.yaml'] ?? ''}amends: { filing: h1, scope: partial, reason: A note was missing. }\n`,
    'filings/h1/sign-offs.yaml': `signOffs: [{ section: income, by: A. Reviewer, on: 2012-11-07, digest: ${'0'.repeat(64)} }]\n`,
    'filings/h1/.notes.txt.swp': 'what an editor left', 'filings/h1/private.txt': 'nothing reads this',
  }), (bytes) => bytes);
  const now = parseMoment('2020-01-01T00:00Z');
  const { site } = readSite(source, now.ok ? { now: now.value, by: 'public' } : undefined);
  const h1 = site?.filings.find(({ id }) => id === 'h1');
  if (!site || !h1) throw new Error('The site cannot be read.');
  return { site, h1, source };
}

describe('the content of an archive', () => {
  const { site, h1, source } = read();
  const day = siteOfDay(site, h1);

  test('is built as on the day of the release: without later filings and amendments, without what is not out, without what nothing reads', () => {
    expect(day.filings.map(({ id }) => id)).toEqual(['h1', 'same-day', 'h0']);
    const content = [...contentOf(day, folderOf(source.files)).keys()];
    expect(content.filter((path) => path.startsWith('filings/h1/'))).toEqual(['filings/h1/facts/income.csv', 'filings/h1/facts/paid.csv', 'filings/h1/filing.yaml', 'filings/h1/income.mdx', 'filings/h1/sign-offs.yaml']);
    expect(content.filter((path) => /draft|h2/.test(path))).toEqual([]);
    expect(content).toContain('issuer.yaml');
  });

  test('holds the form and the tables of the filing, of earlier filings the facts that it was compared with, no others, and not who read the drafts', () => {
    expect([...sourcesOf(day, h1, folderOf(source.files), source.root).keys()]).toEqual([
      'content/concepts/all.yaml',
      'content/filings/h0/facts/income.csv', 'content/filings/h0/filing.yaml',
      'content/filings/h1/facts/income.csv', 'content/filings/h1/facts/paid.csv', 'content/filings/h1/filing.yaml', 'content/filings/h1/income.mdx',
      'content/forms/earnings-release.yaml', 'content/issuer.yaml', 'content/tables/income.yaml',
    ]);
  });
});
