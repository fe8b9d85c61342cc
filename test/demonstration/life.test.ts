import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { verifyArchive } from '../../src/bag/kept.ts';
import { tracesOf } from '../setup/traces.ts';
import { flipped } from '../sites/small-bag.ts';
import { edit, filesIn, run, write, type Answer } from '../commands/project.ts';
import { typeFigures } from '../commands/typist.ts';

const base = mkdtempSync(join(tmpdir(), 'kessan-life-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const content = join(base, 'content');
const [former, filing, amendment] = ['fy2012-h1', 'fy2012-q3', 'fy2012-q3-amended'].map((id) => join(content, 'filings', id)) as [string, string, string];
const archives = join(base, 'archive');
cpSync('content', content, { recursive: true });

/** Runs a command that has to succeed. */
function done(script: string, ...args: readonly string[]): Answer {
  const answer = run(script, { content, args, env: { KESSAN_ARCHIVE: archives } });
  expect(answer.status, answer.complaints || answer.output).toBe(0);
  return answer;
}

// One filing, from its first day to its archive: each of these goes on from where the one before has left it.
describe('the life of a filing', () => {
  test('begins with the last one rolled forward, and reviewers see its gaps', () => {
    expect(done('new', '3Q12', '--released', '2013-02-12').output).toMatchSnapshot();
    // Gaps are warnings in a draft; nothing else is wrong with what was rolled forward.
    expect(done('check').output).toContain('"revenues" for 9M12 is missing');

    const review = join(base, 'for-reviewers');
    done('build', '--drafts', '--output', review);
    const pages = filesIn(join(review, 'filings/fy2012-q3'));
    expect(pages['checklist/index.html']).toMatch(/figures are due; \d+ of \d+ sections are not signed off/);
    expect(pages['income/index.html']).toContain('Draft, not released');
    expect(pages['income/index.html']).toContain('Nine Months Ended');
  });

  test('goes on with figures that are typed in a workbook, until nothing is wrong', async () => {
    const workbook = join(base, 'fy2012-q3.xlsx');
    done('sheet', 'fy2012-q3', '--output', workbook);
    expect(done('sheet', 'fy2012-q3', workbook).output).toBe('The workbook says what the files say.\n');
    await typeFigures(workbook, filing, former);
    expect(done('sheet', 'fy2012-q3', workbook, '--write').output).toMatch(/^content\/filings\/fy2012-q3\/facts\/income-statement\.csv:\d+: Total revenues, 9M12: \(empty\) -> 51,109,001$[^]*^\d+ cells changed\./m);

    // Beside the last quarter of nine months stands a half: the table of the quarters compares them, and the filing says why.
    edit(join(filing, 'filing.yaml'), 'headline:', 'explained: [{ rule: like-periods, period: 3Q12, reason: What nine months leave beside their last quarter is a half. }]\nheadline:');
    edit(join(filing, 'filing.yaml'), 'periods:', 'translation: { currency: USD, rate: "77.92", date: 2012-12-31, source: the noon buying rate }\nperiods:');
    // The quarter begins with the cash that was reported for the half year, which these figures make that of its end too.
    edit(join(filing, 'facts/quarter-cash-flows.csv'), '"-460,443","200,358"', '0,0');
    edit(join(filing, 'facts/quarter-cash-flows.csv'), '"-10,374","1,490"', '"450,069","-198,868"');
    // The source of the half year added dividends of old shares and new ones, by mistake.
    edit(join(filing, 'facts/targets-as-reported.csv'), '"1,758.75"', 'undecided');
    // Days that were to come three months ago.
    edit(join(filing, 'facts/answers.csv'), '2012-11-14', '2013-02-14');
    edit(join(filing, 'facts/answers.csv'), '2012-12-06', '2013-06-27');
    const asPrinted = readFileSync(join(former, 'as-printed.csv'), 'utf8').replaceAll('1H12-end', '3Q12-end').replaceAll('2Q1', '3Q1').replaceAll('1H1', '9M1');
    write(filing, { 'as-printed.csv': asPrinted.replace(/^(?:form-results|.*,(?:change-in-cash|effect-of-exchange-rates-on-cash)),.*\n/gm, '') });
    expect(done('check').output).toMatch(/^3 filings, \d+ facts: \d+ relations, of which \d+ hold, 0 fail, /);
  });

  test('is signed, and is out at its minute', () => {
    expect(done('sign', 'fy2012-q3', '--all', '--by', 'A. Reviewer', '--on', '2013-02-10').output).toMatch(/^A\. Reviewer signs on 2013-02-10: highlights, [^]*, form-shares\. A sign-off lapses when its section changes\.\n$/);
    expect(readFileSync(join(filing, 'sign-offs.yaml'), 'utf8')).toMatch(/^signOffs:\n(?: {2}- section: [\w-]+\n {4}by: A\. Reviewer\n {4}on: 2013-02-10\n {4}digest: [0-9a-f]{64}\n)+$/);
    edit(join(filing, 'filing.yaml'), 'status: draft', 'status: published\npublishAt: 2013-02-12T15:00+09:00');
    expect(run('archive', { content, args: ['fy2012-q3', '--as-of', '2013-02-12T14:59:59+09:00'] })).toMatchObject({ status: 1, complaints: expect.stringContaining('There is no filing "fy2012-q3" that is out.') as string });
  });

  test('goes on when it is amended: both are on the site, and say so of each other', () => {
    cpSync(filing, amendment, { recursive: true });
    edit(join(amendment, 'filing.yaml'), 'publishAt: 2013-02-12T15:00+09:00\nreleased: 2013-02-12', 'released: 2013-02-20\namends: { filing: fy2012-q3, scope: partial, reason: An order was counted twice. }');
    edit(join(amendment, 'facts/text-balances.csv'), '"4,803"', '"4,800"');
    const output = join(base, 'site');
    done('build', '--as-of', '2013-02-21T00:00Z', '--output', output);
    const site = filesIn(output);
    const [before, after, changes] = ['fy2012-q3/revenues', 'fy2012-q3-amended/revenues', 'fy2012-q3-amended/changes'].map((name) => site[`filings/${name}/index.html`]) as [string, string, string];
    expect(before).toContain('A part of this filing was amended on February 20, 2013: An order was counted twice.');
    expect(before).toContain('4,803');
    expect(after).toContain('This filing amends a part of another: An order was counted twice.');
    expect(after).toContain('4,800');
    expect(changes).toMatch(/4,803,000,000 JPY[^]*4,800,000,000 JPY/);
    // Who signed is for those who draft.
    expect(tracesOf(/A\. Reviewer|Draft, not released/, site)).toEqual([]);
  });

  test('ends in an archive, which knows nothing of what came later and names a byte that was changed', () => {
    done('archive', 'fy2012-q3', '--as-of', '2013-02-21T00:00Z');
    expect(done('verify').output.replace(/[0-9a-f]{64}/g, '…').replace(/\d+ files/g, 'n files').replaceAll(archives, 'archive')).toBe(
      ['fy2012-q3', 'fy2012-q3.zip'].map((name) => `archive/${name}: all n files are what they were, edition 1, payload ….\n`).join(''),
    );
    const kept = join(archives, 'fy2012-q3');
    const bag = filesIn(kept);
    expect(bag['data/site/filings/fy2012-q3/income/index.html']).toContain('51,109,001');
    expect(bag['data/content/filings/fy2012-q3/facts/income-statement.csv']).toBe(filesIn(filing)['facts/income-statement.csv']);
    expect(tracesOf(/A\. Reviewer|amended on|counted twice|fy2012-q3-amended/, bag)).toEqual([]);
    const file = join(kept, 'data/content/filings/fy2012-q3/facts/income-statement.csv');
    const bytes = readFileSync(file);
    writeFileSync(file, flipped(bytes, bytes.indexOf('51,109,001'), 0));
    expect(verifyArchive(kept).findings.map(({ rule, place }) => [rule, place.file])).toEqual([['archive/changed', file]]);
  });
});
