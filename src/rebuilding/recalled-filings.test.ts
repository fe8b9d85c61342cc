import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { moving, replacing, without, type Edit, type Files } from '../../test/sites/edits.ts';
import { MINI } from '../../test/sites/mini.ts';
import { filesBefore, ONLY, TRANSITION } from '../../test/sites/year-end-moved.ts';
import { formatFinding } from '../model/finding.ts';
import { parseMoment } from '../model/time/moment.ts';
import { memorySource } from '../reading/formats/memory.ts';
import { readSite } from '../reading/site/site.ts';
import type { Reading } from '../reading/site/reading.ts';
import type { FileSource } from '../reading/formats/source.ts';
import { digestingSource, digestsOf } from './content-digest.ts';
import { FilingStore } from './filing-store.ts';
import { RecalledFilings } from './recalled-filings.ts';

const FILING = MINI['filings/h1/filing.yaml'] ?? '';
const FACTS = MINI['filings/h1/facts/income.csv'] ?? '';
const TIMED = FILING.replace('released: 2012-11-08', 'released: 2012-11-08\npublishAt: 2012-11-08T15:00+09:00\nsecondKeying: [{ files: [income.csv], by: B, on: 2012-11-01 }]');

const BASE: Files = {
  ...MINI,
  'issuer.yaml': `${MINI['issuer.yaml'] ?? ''}zone: +09:00\n`,
  'glossary.yaml': 'terms: [{ term: Q9, means: A product }]\n',
  'filings/h2/filing.yaml': TIMED,
  'filings/h2/income.mdx': 'It grew, with Q9.\n',
  'filings/h2/facts/income.csv': FACTS,
  'filings/h2/as-printed.csv': 'table,row,column,printed,reason,note\nincome,revenues,1H12,"1,200",erratum,A slip.\n',
  'filings/h2/sign-offs.yaml': 'signOffs: []\n',
  'filings/h2/second-keying/income.csv': FACTS,
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kessan-recalled-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const moment = (text: string) => {
  const parsed = parseMoment(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
};
const AFTER = moment('2200-01-01T00:00Z');

/** A reading with what is in the store, as builds read; which filings it took from there, and what it read. */
function readAgain(source: FileSource, now = AFTER, program = 'this one'): { readonly reading: Reading; readonly recalled: readonly string[]; readonly digests: unknown } {
  const digesting = digestingSource(source);
  const store = new FilingStore(folder);
  const known = new RecalledFilings(digesting, store, program);
  const recalled: string[] = [];
  const reading = readSite(digesting, { now, by: 'public' }, {
    release: (path) => known.release(path),
    recall: (files) => {
      const found = known.recall(files);
      if (found) recalled.push(files.id);
      return found;
    },
    keep: (...read) => { known.keep(...read); },
  });
  const { shared, filings } = digestsOf(digesting);
  if (!reading.findings.some(({ severity }) => severity === 'error')) store.close();
  return { reading, recalled, digests: [shared, [...filings].sort()] };
}

/** All that a reading says. */
function said({ site, prose, notices, findings }: Reading): unknown {
  return JSON.parse(JSON.stringify([
    site && { ...site, tables: [...site.tables], forms: [...site.forms], charts: [...site.charts], ties: site.ties, taxonomy: [...site.taxonomy.concepts] },
    [...prose].map(([key, { file, tree }]) => [key, file, tree]).sort(), [...notices].map(([key, { tree }]) => [key, tree]), findings,
  ]));
}

/** Things that are done to content: texts replaced, files taken away. */
const EDITS: Readonly<Record<string, Edit>> = {
  'nothing': (files) => files,
  'a figure': replacing('filings/h2/facts/income.csv', '"1,200"', '"1,201"'),
  'words': replacing('filings/h2/income.mdx', 'grew', 'rose'),
  'words that refer to a term': replacing('filings/h2/income.mdx', 'Q9', 'Q10'),
  'a description': replacing('filings/h2/filing.yaml', 'First half', 'The half year'),
  'a time': replacing('filings/h2/filing.yaml', 'T15:00', 'T16:00'),
  'a status': replacing('filings/h2/filing.yaml', 'published', 'draft'),
  'a figure as printed': replacing('filings/h2/as-printed.csv', 'A slip', 'A slip of the pen'),
  'a sign-off': replacing('filings/h2/sign-offs.yaml', '[]', '[{ section: income, by: B, on: 2012-11-01, digest: abc }]'),
  'a term': replacing('glossary.yaml', 'Q9', 'Q10'),
  'a label': replacing('concepts/all.yaml', 'label: Revenues', 'label: Net sales'),
  'an error': replacing('filings/h2/facts/income.csv', '"1,200"', 'twelve'),
  'an error of the issuer': replacing('issuer.yaml', 'language: en', 'langauge: en'),
  'a table less': without('tables/income.yaml'),
  'prose less': without('filings/h2/income.mdx'),
  'a filing less': without('filings/h2/'),
  'another folder': moving('filings/h2/', 'filings/half/'),
};

const read = (files: Files, now = AFTER) => said(readSite(memorySource(files), { now, by: 'public' }));

test('the site that is read again has no errors', () => {
  expect(readSite(memorySource(BASE), { now: AFTER, by: 'public' }).findings.filter(({ severity }) => severity === 'error').map(formatFinding).join('\n')).toBe('');
});

describe('a site whose filings were read before', () => {
  test('is what a first reading finds, whatever was done to it', () => {
    fc.assert(fc.property(fc.array(fc.uniqueArray(fc.constantFrom(...Object.keys(EDITS)), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }), (steps) => {
      rmSync(folder, { recursive: true, force: true });
      readAgain(memorySource(BASE));
      let files = BASE;
      for (const edits of steps) {
        files = edits.reduce((some, edit) => EDITS[edit]?.(some) ?? some, files);
        expect(said(readAgain(memorySource(files)).reading), edits.join(', ')).toEqual(read(files));
      }
    }), { numRuns: 40 });
  });

  test('is read again only where something has changed, and all of it counts as read', () => {
    const first = readAgain(memorySource(BASE));
    expect(first.recalled).toEqual([]);
    const again = readAgain(memorySource(BASE));
    expect(again.recalled).toEqual(['h1', 'h2']);
    expect(again.digests).toEqual(first.digests);
    const recalled = (edit: string) => readAgain(memorySource(EDITS[edit]?.(BASE) ?? BASE)).recalled;
    expect(recalled('a figure')).toEqual(['h1']);
    expect(recalled('a figure')).toEqual(['h1', 'h2']);
    expect(recalled('a label')).toEqual([]);
    expect(readAgain(memorySource(BASE), AFTER, 'another program').recalled).toEqual([]);
  });

  test('has no filing that is not out, though its text is kept', () => {
    readAgain(memorySource(BASE));
    const before = readAgain(memorySource(BASE), moment('2012-11-08T14:59+09:00'));
    expect(before.reading.site?.filings.map(({ id }) => id)).toEqual(['h1']);
    expect(readAgain(memorySource(BASE), moment('2012-11-08T15:00+09:00')).reading.site?.filings.map(({ id }) => id)).toEqual(['h1', 'h2']);
  });

  test('has no filing whose day has not begun, though its text is kept, and says so', () => {
    readAgain(memorySource(BASE));
    const { reading, recalled } = readAgain(memorySource(BASE), moment('2012-11-07T23:59:59+09:00'));
    expect([reading.site?.filings, recalled]).toEqual([[], []]);
    expect(reading.findings.map(({ rule, place }) => [rule, place.file])).toEqual([['filing/not-out', 'content/filings/h1/filing.yaml']]);
  });

  test.each(['known', 'not known'])('has no filing that was saved as a draft after it was looked at, %s', (state) => {
    if (state === 'known') readAgain(memorySource(BASE));
    let looks = 0;
    const source = memorySource(BASE);
    const saved: FileSource = { ...source, read: (path) => {
      if (path === 'filings/h2/filing.yaml') looks += 1;
      return path === 'filings/h2/filing.yaml' && looks > 1 ? new TextEncoder().encode(TIMED.replace('published', 'draft')) : source.read(path);
    } };
    const { reading } = readAgain(saved);
    expect(looks).toBeGreaterThan(1);
    expect(reading.site?.filings.map(({ id }) => id)).toEqual(['h1']);
    expect([...reading.prose.keys()]).toEqual(['h1/income.mdx']);
  });

  test('with errors keeps nothing of what was read', () => {
    readAgain(memorySource(EDITS['an error']?.(BASE) ?? BASE));
    expect(readdirSync(folder)).toEqual([]);
    readAgain(memorySource(BASE));
    expect(readAgain(memorySource(EDITS['an error']?.(BASE) ?? BASE)).recalled).toEqual(['h1']);
    expect(readAgain(memorySource(BASE)).recalled).toEqual(['h1', 'h2']);
  });

  test('with a file that cannot be read says so', () => {
    readAgain(memorySource(BASE));
    const source = memorySource(BASE);
    const broken: FileSource = { ...source, read: (path) => {
      if (path === 'filings/h2/income.mdx') throw new Error('no such device');
      return source.read(path);
    } };
    expect(readAgain(broken).reading.findings.map(({ rule, place }) => [rule, place.file])).toContainEqual(['files/unreadable', 'content/filings/h2/income.mdx']);
  });

  test('keeps a filing under what it was read from, though it was saved in between', () => {
    let looks = 0;
    const source = memorySource(BASE);
    const changing: FileSource = { ...source, read: (path) => {
      if (path !== 'filings/h2/facts/income.csv') return source.read(path);
      looks += 1;
      return looks === 1 ? source.read(path) : new TextEncoder().encode(FACTS.replace('"1,200"', '"1,201"'));
    } };
    readAgain(changing);
    expect(looks).toBe(2);
    const { reading, recalled } = readAgain(memorySource(BASE));
    expect(recalled).toEqual(['h1']);
    expect(said(reading)).toEqual(read(BASE));
  });
});

test('a site whose filings tell of its former calendar is read as a whole each time, since they depend on each other', () => {
  const names = { current: 'transition', comparative: 'to-March-2022', closing: 'December-2022', opening: 'March-2022' };
  const before = filesBefore('end', ONLY.december);
  const files = { ...before, ...TRANSITION(names) };
  const from = (some: Files) => said(readSite(memorySource(some), { now: AFTER, by: 'public' }));
  for (const some of [files, files, before, files]) {
    const { reading, recalled } = readAgain(memorySource(some));
    expect(said(reading)).toEqual(from(some));
    expect(recalled).toEqual([]);
  }
});
