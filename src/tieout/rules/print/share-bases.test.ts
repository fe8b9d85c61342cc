import { expect, test } from 'vitest';
import { factsFile, tiedOut } from '../../../../test/sites/mini-filing.ts';
import { INCOME, transcribed } from '../../../../test/sites/transcription.ts';
import { shareBases } from './share-bases.ts';

const SITE = {
  'issuer.yaml': ['shareBases: [{ id: after-split, label: after the split }]', 'shareBases: [{ id: before-split, label: before the split, shares: 1 }, { id: after-split, label: after the split, shares: 200 }, { id: mixed, label: of both kinds }]'] as const,
  'concepts/more.yaml': 'concepts:\n  - { id: interim, name: "ex:Interim", label: Interim dividend, period: duration, value: per-share }\n  - { id: final, name: "ex:Final", label: Final dividend, period: duration, value: per-share }\n',
};

const dividends = (interim: string, total: string) => ({
  ...SITE,
  'ties/dividends.yaml': `ties:\n  - { id: year, reason: It is both., total: dividend, of: [{ concept: interim, basis: ${interim} }, { concept: final, basis: after-split }] }\n`,
  'filings/h1/facts/dividends.csv': factsFile('1H12', `interim,,,${interim},JPY/share,ones,2,Board,"1,750.00"`, 'final,,,after-split,JPY/share,ones,2,Board,8.75', `dividend,,,${total},JPY/share,ones,2,Board,"1,758.75"`),
});

test('a tie adds amounts of one basis', () => {
  expect(tiedOut(shareBases, INCOME, dividends('after-split', 'after-split')).outcomes).toBe('1 consistent');
  expect(tiedOut(shareBases, INCOME, dividends('before-split', 'mixed')).found).toMatchInlineSnapshot(`
    "content/filings/h1/facts/dividends.csv:4:41: warning: Dividend for 1H12 is a sum of amounts of different share bases. [share-bases]
        expected: figures in JPY/share of one basis
        found:    1,750 JPY/share before the split; 8.75 JPY/share after the split
        see:      content/filings/h1/facts/dividends.csv:2:47: Interim dividend for 1H12
        see:      content/filings/h1/facts/dividends.csv:3:44: Final dividend for 1H12
        to mend:  Restate one of them by the factor of the split; if the source adds them so, record the line in transcription/errata.csv."
  `);
});

test('so does a table', () => {
  const table = 'title: T\ncurrency: JPY\ncolumns: [{ period: current }]\nrows: [{ total: { concept: dividend }, rows: [{ concept: interim }, { concept: final }] }]\n';
  const facts = { ...SITE, 'filings/h1/facts/dividends.csv': factsFile('1H12', 'interim,,,before-split,JPY/share,ones,2,Board,4', 'final,,,,JPY/share,ones,2,Board,5', 'dividend,,,,JPY/share,ones,2,Board,9') };
  expect(tiedOut(shareBases, table, facts).outcomes).toBe('1 inconsistent');
});

test('an issuer with one basis cannot mix any', () => {
  expect(tiedOut(shareBases, INCOME).outcomes).toBe('');
});

test('the line on which the source prints the sum may be an erratum', () => {
  const printed = { text: ['dividend,,,1H12,value,,"JPY1,758.75",781'] };
  const note = 'share-bases,781,"JPY1,758.75",Of one new share they are 17.50.';
  expect(tiedOut(shareBases, INCOME, { ...dividends('before-split', 'mixed'), ...transcribed(printed) }).outcomes).toBe('1 inconsistent');
  expect(tiedOut(shareBases, INCOME, { ...dividends('before-split', 'mixed'), ...transcribed({ ...printed, errata: [note] }) }).outcomes).toBe('1 erratum');
});
