import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { copyContent, filesIn, run, temporaryFolder } from './project.ts';

const NEW = 'filings/fy2012-q3';

test('a filing begins: rolled forward, looked at, typed into, signed, and in no built site before it is out', () => {
  const content = copyContent();
  const made = run('new', { content, args: ['3Q12', '--released', '2013-02-12'] });
  expect(made.status, made.complaints).toBe(0);
  expect(made.output).toMatchSnapshot();

  // Gaps are warnings in a draft; nothing else is wrong with what was rolled forward.
  const checked = run('check', { content });
  expect(checked.status, checked.output).toBe(0);
  expect(checked.output).toContain('"revenues" for 9M12 is missing');

  const review = join(temporaryFolder(), 'for-reviewers');
  expect(run('build', { content, args: ['--drafts', '--output', review] }).status).toBe(0);
  const pages = filesIn(review);
  expect(pages[`${NEW}/checklist/index.html`]).toMatch(/figures are due; \d+ of \d+ sections are not signed off/);
  expect(pages[`${NEW}/income/index.html`]).toContain('Draft, not released');
  expect(pages[`${NEW}/income/index.html`]).toContain('Nine Months Ended');

  const workbook = join(temporaryFolder(), 'fy2012-q3.xlsx');
  expect(run('sheet', { content, args: ['fy2012-q3', '--output', workbook] }).status).toBe(0);
  expect(run('sheet', { content, args: ['fy2012-q3', workbook] }).output).toBe('The workbook says what the files say.\n');

  expect(run('sign', { content, args: ['fy2012-q3', 'income', '--by', 'A. Reviewer', '--on', '2013-02-10'] }).output).toBe('A. Reviewer signs on 2013-02-10: income. A sign-off lapses when its section changes.\n');
  expect(readFileSync(join(content, NEW, 'sign-offs.yaml'), 'utf8')).toMatch(/^signOffs:\n {2}- section: income\n {4}by: A\. Reviewer\n {4}on: 2013-02-10\n {4}digest: [0-9a-f]{64}\n$/);

  const site = join(temporaryFolder(), 'site');
  expect(run('build', { content, args: ['--output', site] }).status).toBe(0);
  expect(filesIn(site)).toEqual(filesIn(inject('folders').real));
});
