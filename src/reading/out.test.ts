import { describe, expect, test } from 'vitest';
import { MINI } from '../../test/sites/mini.ts';
import { formatFinding } from '../model/finding.ts';
import { parseMoment } from '../model/moment.ts';
import { memorySource } from './memory.ts';
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
