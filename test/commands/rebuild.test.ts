import { cpSync, existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { edit, filesIn, run, temporaryFolder } from './project.ts';

const UNTIL = ['--as-of', '2024-01-01T00:00Z'];

const [FIRST, AGAIN] = ['fy2022-q4', 'fy2022-q4-again'];

/** A company that reports twice on the same year, and the site that is built of it again and again. */
function company() {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  cpSync('test/sites/brackwater/content', content, { recursive: true });
  rmSync(join(content, 'filings/fy2023-q1'), { recursive: true });
  const again = join(content, 'filings', AGAIN);
  cpSync(join(content, 'filings', FIRST), again, { recursive: true });
  edit(join(again, 'filing.yaml'), 'released: 2023-02-16\npublishAt: 2023-02-16T07:00-05:00', 'released: 2023-02-17');
  const site = join(folder, 'site');
  const build = (output = site, ...args: readonly string[]) => {
    const answer = run('build', { content, args: ['--output', output, ...UNTIL, ...args] });
    expect(answer.status, answer.complaints).toBe(0);
    return { files: filesIn(output), kept: /^.* as in the last build$/m.exec(answer.output)?.[0] };
  };
  return { content, site, build, clean: () => build(join(folder, 'clean'), '--afresh').files };
}

test('a build after an edit makes what depends on it, and the site is that of a build from nothing', () => {
  const { content, site, build, clean } = company();
  expect(build().kept).toBeUndefined();
  const written = (path: string) => statSync(join(site, path)).mtimeMs;
  const [left, made] = [`filings/${FIRST}/index.html`, `filings/${AGAIN}/index.html`];
  const before = [written(left), written(made)];

  edit(join(content, `filings/${AGAIN}/overview.mdx`), ' ', ' now ');
  const edited = build();
  expect(edited.files).toEqual(clean());
  expect([written(left) === before[0], written(made) === before[1]]).toEqual([true, false]);
  expect(edited.kept).toMatch(/^\d+ parts of the site with \d+ pages as in the last build$/);

  // A figure that becomes wrong stops the build, even one that would not make its page again.
  const facts = join(content, `filings/${FIRST}/facts/income.csv`);
  edit(facts, '"1,769.6"', '"1,769.7"');
  const answer = run('build', { content, args: ['--output', site, ...UNTIL] });
  expect([answer.status, answer.complaints.includes('1,769.7')]).toEqual([1, true]);
  expect(filesIn(site)).toEqual(edited.files);
  edit(facts, '"1,769.7"', '"1,769.6"');

  // A part that somebody has touched, or added to, or taken from, is made again.
  edit(join(site, left), '1,769.6', '1,769.7');
  writeFileSync(join(site, `filings/${AGAIN}/notes.txt`), 'mine');
  rmSync(join(site, 'history/revenue/index.html'));
  expect(build().files).toEqual(edited.files);

  // Nothing stays of what is gone, and everything changes with what all filings share.
  renameSync(join(content, 'filings', AGAIN), join(content, 'filings/fy2022-year'));
  rmSync(join(content, 'filings', FIRST), { recursive: true });
  edit(join(content, 'issuer.yaml'), 'shortName: ', 'shortName: New ');
  const renamed = build();
  expect(renamed.files).toEqual(clean());
  expect(renamed.kept).toBeUndefined();
  expect(existsSync(join(site, 'filings', AGAIN))).toBe(false);
});
