import { describe, expect, test } from 'vitest';
import { MINI } from '../../../test/sites/mini.ts';
import { formatFinding } from '../../model/finding.ts';
import { parseMoment } from '../../model/time/moment.ts';
import { memorySource } from '../formats/memory.ts';
import { readSite } from './site.ts';

const FILING = MINI['filings/h1/filing.yaml'] ?? '';
const ISSUER = MINI['issuer.yaml'] ?? '';

/** Which filings are read, and what is said, for the public or for drafters. */
function readAt(text: string, files: Readonly<Record<string, string>> = {}, by: 'public' | 'drafters' = 'public') {
  const now = parseMoment(text);
  if (!now.ok) throw new Error(now.problem);
  const { site, findings } = readSite(memorySource({ ...MINI, ...files }), { now: now.value, by });
  return { filings: site?.filings.map(({ id }) => id), found: findings.map(formatFinding).join('\n') };
}

describe('a published filing without a minute', () => {
  test('is read when its day has begun everywhere', () => {
    expect(readAt('2012-11-08T12:00Z')).toEqual({ filings: ['h1'], found: '' });
  });

  test('is not read before, and that is said', () => {
    const { filings, found } = readAt('2012-11-07T12:00+09:00');
    expect(filings).toEqual([]);
    expect(found).toMatchInlineSnapshot(`
      "content/filings/h1/filing.yaml:4:11: warning: The filing is published, but the day of its release has not begun: it is in no built site before 2012-11-08T00:00-12:00, when that day has begun everywhere on earth. [filing/not-out]
          expected: a day that has begun by 2012-11-07T12:00+09:00, the moment of this run
          found:    2012-11-08
          to mend:  Correct \`released\`, or say the minute under \`publishAt\`, such as 2012-11-08T15:00+09:00; \`zone\` in issuer.yaml says by whose clock a day begins."
    `);
  });

  test('is read when its day has begun by the clock of the issuer', () => {
    const files = { 'issuer.yaml': `${ISSUER}zone: +09:00\n` };
    expect(readAt('2012-11-08T00:00+09:00', files)).toEqual({ filings: ['h1'], found: '' });
    const { filings, found } = readAt('2012-11-07T23:59:59+09:00', files);
    expect(filings).toEqual([]);
    expect(found).toMatchInlineSnapshot(`
      "content/filings/h1/filing.yaml:4:11: warning: The filing is published, but the day of its release has not begun: it is in no built site before 2012-11-08T00:00+09:00. [filing/not-out]
          expected: a day that has begun by 2012-11-07T23:59:59+09:00, the moment of this run
          found:    2012-11-08
          to mend:  Correct \`released\`, or say the minute under \`publishAt\`, such as 2012-11-08T15:00+09:00."
    `);
  });

  test('is shown to those who write it, and said to wait', () => {
    const { filings, found } = readAt('2012-11-07T12:00+09:00', {}, 'drafters');
    expect(filings).toEqual(['h1']);
    expect(found).toContain('[filing/not-out]');
  });

  test('waits for everybody where the clock cannot be read', () => {
    const { found } = readAt('2012-11-08T11:00Z', { 'issuer.yaml': `${ISSUER}zone: JST\n` });
    expect(found).toContain('content/issuer.yaml:11:7: error: "zone" is "JST". [yaml/wrong-value]');
    expect(found).toContain('2012-11-08T00:00-12:00');
  });

  test('stops the build where its day cannot be read', () => {
    expect(readAt('2200-01-01T00:00Z', { 'filings/h1/filing.yaml': FILING.replace('2012-11-08', 'November 8') })).toMatchObject({ filings: [], found: expect.stringContaining('"released" is "November 8"') as string });
  });
});

test('nothing is said of a filing that waits for its minute, and of a draft', () => {
  const timed = FILING.replace('released: 2012-11-08', 'released: 2012-11-08\npublishAt: 2012-11-08T15:00+09:00');
  expect(readAt('2012-11-08T14:59+09:00', { 'filings/h1/filing.yaml': timed })).toEqual({ filings: [], found: '' });
  expect(readAt('2012-11-01T00:00Z', { 'filings/h1/filing.yaml': FILING.replace('published', 'draft') })).toEqual({ filings: [], found: '' });
});

test('without a time, no clock is asked', () => {
  const { site, findings } = readSite(memorySource({ ...MINI, 'filings/h1/filing.yaml': FILING.replace('2012-11-08', '2999-11-08') }));
  expect([site?.filings.length, findings]).toEqual([1, []]);
});

test('what is wrong in a filing is said once to those who write it', () => {
  const files = { 'filings/h1/filing.yaml': FILING.replace('2012-11-08', '2012-11-31') };
  for (const by of ['drafters', 'public'] as const) expect(readAt('2012-12-08T12:00Z', files, by).found.match(/"released" is/g)).toHaveLength(1);
});

describe('what people have done', () => {
  const files = { 'filings/h1/sign-offs.yaml': `signOffs:\n  - { section: income, by: A. Alpha, on: 2012-11-07, digest: ${'d'.repeat(64)} }\n` };

  test('is not of a day to come: drafters are told, wherever they are', () => {
    expect(readAt('2012-11-06T11:00Z', files, 'drafters').found).not.toContain('day-to-come');
    expect(readAt('2012-11-06T09:59Z', files, 'drafters').found).toContain(`content/filings/h1/sign-offs.yaml:2:16: error: A. Alpha signs "income" on 2012-11-07, and that day has begun nowhere on earth. [filing/day-to-come]
    expected: a day that has begun by 2012-11-06T09:59Z, the moment of this run
    found:    2012-11-07
    to mend:  Write the day on which it was done; most often the year is wrong.`);
    // A site that is built as of an earlier day is not about when its texts were read.
    expect(readAt('2012-11-06T09:59Z', files).found).not.toContain('day-to-come');
  });

  test('is keyed again on a day that was', () => {
    const keyed = {
      'filings/h1/filing.yaml': FILING.replace('headline:', 'secondKeying:\n  - { by: B. Beta, on: 2013-11-07, files: [income.csv] }\nheadline:'),
      'filings/h1/second-keying/income.csv': 'concept,unit,scale,1H12\nrevenues,JPY,millions,900\n',
    };
    expect(readAt('2012-11-09T12:00Z', keyed, 'drafters').found).toContain('error: B. Beta keys figures again on 2013-11-07, and that day has begun nowhere on earth. [filing/day-to-come]');
  });
});
