import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { tracesOf } from '../setup/traces.ts';
import { BRACKWATER } from '../sites/brackwater.ts';
import { copyContent, edit, filesIn, run, temporaryFolder } from './project.ts';
import { addFilled, addUnpublished, UNPUBLISHED } from './unpublished.ts';

/** Builds a content folder and answers with every file of the site, and with what the build said. */
function built(content: string, ...args: readonly string[]) {
  const output = join(temporaryFolder(), 'site');
  const answer = run('build', { content, args: ['--output', output, ...args] });
  expect(answer.status, answer.complaints).toBe(0);
  return { site: filesIn(output), said: answer.output + answer.complaints };
}

describe('what is not out', () => {
  test('is in no built site: the site is that of a tree without its folder, and the build does not speak of it', () => {
    const content = copyContent();
    addUnpublished(content, 'fy2022-later', 'status: draft');
    addUnpublished(content, 'zz-later', 'status: published\npublishAt: 2024-11-08T15:00:00+09:00');
    addFilled(content, 'zz-all', 'status: draft');
    addFilled(content, 'zz-all-later', 'status: published\npublishAt: 2024-11-08T15:00:00+09:00');
    const { site, said } = built(content, '--as-of', '2024-11-08T14:59:59+09:00');
    expect(site).toEqual(filesIn(inject('site').folder));
    expect(said).not.toMatch(UNPUBLISHED);
    // Were the two sites the same because both hold it, this would say so.
    expect(tracesOf(UNPUBLISHED, site)).toEqual([]);
  });

  test('is out at its second', () => {
    const content = copyContent();
    expect(readFileSync(join(content, 'filings/fy2022-q4/filing.yaml'), 'utf8')).toContain('publishAt: 2023-02-16T07:00-05:00\n');
    const words = /fy2022-q4|1,?769\.6|Fourth Quarter and Full Year/i;
    // The same moment by another clock.
    const after = tracesOf(words, built(content, '--as-of', '2023-02-16T12:00:00Z').site);
    for (const name of ['filings/fy2022-q4/index.html', 'filings/fy2022-q4/tables/income-statement.xlsx!/xl/sharedStrings.xml', 'search.json']) expect(after).toContain(name);
    const before = built(content, '--as-of', '2023-02-16T11:59:59Z').site;
    expect(tracesOf(words, before)).toEqual([]);
    rmSync(join(content, 'filings/fy2022-q4'), { recursive: true });
    expect(before).toEqual(built(content).site);
  });

  test('stops a build that cannot tell whether it is out', () => {
    const content = copyContent();
    edit(join(content, 'filings/fy2022-q4/filing.yaml'), 'publishAt: 2023-02-16T07:00-05:00', 'publishAt: 2023-02-16 07:00');
    const output = join(temporaryFolder(), 'site');
    const answer = run('build', { content, args: ['--output', output] });
    expect(answer.status).toBe(1);
    expect(answer.complaints.replace(output, 'SITE').trimEnd()).toMatchInlineSnapshot(`
      "content/filings/fy2022-q4/filing.yaml:5:12: error: "publishAt" is "2023-02-16 07:00". [yaml/wrong-value]
          expected: a moment with its zone, such as 2012-11-08T15:00+09:00
          to mend:  Correct the value.

      1 error, no warnings

      Nothing was built; SITE is as it was."
    `);
  });
});

describe('npm run build -- --drafts', () => {
  test('says on every page that it is not for publication', () => {
    const { site } = built(BRACKWATER, '--drafts');
    const pages = Object.entries(site).filter(([name]) => name.endsWith('.html'));
    expect(pages.map(([name]) => name)).toContain('filings/fy2023-q1/index.html');
    for (const [name, text] of pages) {
      expect(text, name).toContain('Review edition. It holds filings that are not out: not for publication.');
      expect(text, name).toMatch(/<title>(?:DRAFT|REVIEW): /);
      expect(text, name).toContain('<meta name="robots" content="noindex, nofollow">');
    }
    expect(site['filings/fy2023-q1/index.html']).toContain('<div class="watermark" aria-hidden="true">Draft</div>');
  });

  test('does not write where the public looks, and takes no time that it cannot read', () => {
    expect(run('build', { args: ['--drafts', '--output', 'dist'] })).toMatchInlineSnapshot(`
      {
        "complaints": "--output dist: a site with drafts is not written to dist, or to a folder in it: that is what gets published. Leave --output out, or name another folder.
      ",
        "output": "",
        "status": 2,
      }
    `);
    expect(run('build', { args: ['--as-of', 'tomorrow'] })).toMatchInlineSnapshot(`
      {
        "complaints": "--as-of: "tomorrow" is not a moment written as 2012-11-08T15:00+09:00.
      ",
        "output": "",
        "status": 2,
      }
    `);
  });
});
