import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { verifyArchive } from '../../src/bag/kept.ts';
import { unzip } from '../../src/bag/zip.ts';
import { edit, filesIn, run } from '../commands/project.ts';
import { BRACKWATER } from '../sites/brackwater.ts';
import { flipped } from '../sites/small-bag.ts';

const base = mkdtempSync(join(tmpdir(), 'kessan-archives-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('editions on the site', () => {
  const content = join(base, 'content');
  const archives = join(base, 'archives');
  const output = join(base, 'site');
  const env = { KESSAN_ARCHIVE: archives };
  const command = (script: string, ...args: readonly string[]) => run(script, { content, env, args });

  beforeAll(() => cpSync(BRACKWATER, content, { recursive: true }));

  test('are none, and no page, where nothing was archived', () => {
    const site = filesIn(inject('site').folder);
    expect(Object.keys(site).filter((name) => name.startsWith('archive/'))).toEqual([]);
    expect(site['index.html']).not.toContain('Archive');
  });

  test('hold the filing as it prints, the same however often it is printed and archived', () => {
    const places = [
      { archive: archives, pdf: join(base, 'printed.pdf'), TZ: 'America/St_Johns' },
      { archive: join(base, 'again'), pdf: join(base, 'printed again.pdf'), TZ: 'Asia/Tokyo' },
    ].map((each) => ({ ...each, TMPDIR: mkdtempSync(join(base, 'temporary-')) }));
    for (const { archive: KESSAN_ARCHIVE, pdf, ...rest } of places) {
      const settings = { content, env: { ...rest, KESSAN_ARCHIVE } };
      const printing = run('pdf', { ...settings, args: ['fy2022-q4', '--site', inject('site').folder, '--output', pdf] });
      expect(printing).toEqual({ status: 0, output: `${pdf} holds fy2022-q4 as it prints.\n`, complaints: '' });
      expect(run('archive', { ...settings, args: ['fy2022-q4', '--pdf', pdf] })).toMatchObject({ status: 0, complaints: '' });
      // The browser takes more room than everything else together.
      expect(readdirSync(rest.TMPDIR)).toEqual([]);
    }
    const [one, other] = [filesIn(archives), filesIn(join(base, 'again'))];
    expect(Object.keys(other)).toEqual(Object.keys(one));
    expect(Object.keys(one).filter((name) => one[name] !== other[name])).toEqual([]);

    const printed = 'data/site/filings/fy2022-q4/fy2022-q4.pdf';
    const file = join(archives, 'fy2022-q4', printed);
    const bytes = readFileSync(file);
    expect(bytes.equals(readFileSync(join(base, 'printed.pdf')))).toBe(true);
    expect(unzip(readFileSync(join(archives, 'fy2022-q4.zip')))?.files.has(`fy2022-q4/${printed}`)).toBe(true);
    expect(one['fy2022-q4/data/index.html']).toContain('href="site/filings/fy2022-q4/fy2022-q4.pdf"');
    const kept = ['fy2022-q4', 'fy2022-q4.zip'].map((name) => join(archives, name));
    expect(kept.flatMap((path) => verifyArchive(path).findings)).toEqual([]);
    writeFileSync(file, flipped(bytes, bytes.length >> 1, 5));
    const { findings } = verifyArchive(join(archives, 'fy2022-q4'));
    writeFileSync(file, bytes);
    expect(findings.map(({ rule, place }) => [rule, place.file])).toEqual([['archive/changed', file]]);
  });

  test('are refused without a reason, kept with one, listed with their digests and served', () => {
    edit(join(content, 'filings/fy2022-q4/overview.mdx'), 'The year', 'This year');
    const refused = command('archive', 'fy2022-q4');
    expect(refused.status).toBe(1);
    expect(refused.complaints).toContain('data/content/filings/fy2022-q4/overview.mdx: would be another');
    expect(command('archive', 'fy2022-q4', '--edition', 'A word was missing.').status).toBe(0);
    expect(command('verify')).toMatchObject({ status: 0 });
    // Of a draft there should be no archive; where there is one all the same, the site neither lists nor serves it.
    const list = join(archives, 'editions.yaml');
    writeFileSync(list, `${readFileSync(list, 'utf8')}- filing: fy2023-q1\n  edition: 1\n  released: 2023-05-01\n  payload: ${'0'.repeat(64)}\n  zip: ${'0'.repeat(64)}\n`);
    writeFileSync(join(archives, 'fy2023-q1.zip'), 'embargoed');

    const built = command('build', '--output', output);
    expect(built).toMatchObject({ status: 0 });
    expect(built.output).not.toContain('[archive/published]');
    const site = filesIn(output);
    expect(Object.keys(site).filter((name) => name.startsWith('archive/'))).toEqual(['archive/fy2022-q4.edition-1.zip', 'archive/fy2022-q4.zip', 'archive/index.html']);
    const page = (site['archive/index.html'] ?? '').replaceAll('<wbr>', '');
    const kept = readFileSync(list, 'utf8');
    for (const digest of [...kept.matchAll(/(?:payload|zip): ([0-9a-f]{64})/g)].map(([, each = '']) => each).filter((each) => !each.startsWith('000'))) expect(page).toContain(digest);
    expect(page).toContain('A word was missing.');
    expect(Object.entries(site).filter(([, text]) => text.includes('fy2023-q1')).map(([name]) => name)).toEqual([]);
    expect(site['index.html']).toContain('>Archive</a>');
    // What is archived knows nothing of the archives that the site lists.
    const packed = unzip(readFileSync(join(output, 'archive/fy2022-q4.zip')));
    expect([...(packed?.files.keys() ?? [])].filter((name) => name.includes('site/archive'))).toEqual([]);
  });

  test('are compared with what is published: an edit of a shared table is said, also when nothing is made anew, until it is taken back', () => {
    const table = join(content, 'tables/cash-flows.yaml');
    const before = readFileSync(table, 'utf8');
    writeFileSync(table, before.replace(/^title: .*/, 'title: Cash'));
    const [edited, again] = [command('build', '--output', output), command('build', '--output', output)];
    for (const { status, output: said } of [edited, again]) {
      expect(status).toBe(0);
      expect(said).toMatch(/fy2022-q4: warning: Filing fy2022-q4 is published otherwise than edition 2 of its archive holds it: \d+ pages and \d+ files.* \[archive\/published\]/);
      expect(said).toContain(`filings/fy2022-q4/index.html: says something else`);
    }
    const added = before.replace(/^rows:$/m, 'rows:\n  - { concept: tokens-sold, where: reported }');
    expect(added).not.toBe(before);
    writeFileSync(table, added);
    writeFileSync(join(content, 'concepts/tokens.yaml'), 'concepts:\n  - { id: tokens-sold, name: "brkw:TokensSold", label: Proceeds from tokens, period: duration, value: monetary }\n');
    const row = command('build', '--output', output);
    expect(row.status).toBe(0);
    expect(row.output).not.toContain('[archive/published]');
    expect(command('archive', 'fy2022-q4')).toMatchObject({ status: 0, output: expect.stringContaining('every page and file of it is as it was') as string });
    writeFileSync(table, before);
    rmSync(join(content, 'concepts/tokens.yaml'));
  });

  test('stop the build of a site that would serve one that was changed', () => {
    const before = filesIn(output);
    const zip = join(archives, 'fy2022-q4.edition-1.zip');
    writeFileSync(zip, flipped(readFileSync(zip), 100, 0));
    const { status, complaints } = command('build', '--output', output);
    expect(status).toBe(1);
    expect(complaints).toContain('fy2022-q4.edition-1.zip is not what it was when it was archived. npm run verify says more.');
    expect(filesIn(output)).toEqual(before);
  });
});
