import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { markSite } from '../../src/writing/site-mark.ts';
import { copyContent, copyProject, edit, filesIn, run, temporaryFolder, write } from './project.ts';

describe('npm run build', () => {
  test('prints every finding, builds nothing and leaves the last good site alone', () => {
    const content = copyContent();
    edit(join(content, 'filings/fy2022-q4/facts/income.csv'), '209.7', '2O9.7');
    edit(join(content, 'tables/cash-flows.yaml'), 'foots: exactly', 'foot: exactly');
    const output = write(join(temporaryFolder(), 'the last good site'), { 'index.html': '<p>As it was.</p>', 'filings/old/index.html': '<p>Old.</p>' });
    markSite(output, 'public');
    const before = filesIn(output);
    const answer = run('build', { content, args: ['--output', output] });
    expect(answer.status).toBe(1);
    expect(answer.complaints).toContain('content/filings/fy2022-q4/facts/income.csv:');
    expect(answer.complaints).toContain('"2O9.7"');
    expect(answer.complaints).toContain('content/tables/cash-flows.yaml:5:1: error: There is no key "foot" here.');
    expect(answer.complaints).toContain('Nothing was built');
    expect(answer.complaints + answer.output).not.toMatch(/^\s+at .*:\d+:\d+/m);
    expect(filesIn(output)).toEqual(before);
  });

  test('gives the same bytes in another folder, another time zone and another language', () => {
    const folder = copyProject(join(temporaryFolder(), 'a site of our own'));
    const env = { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    const answer = run('build', { cwd: folder, env });
    expect(answer.status, answer.complaints).toBe(0);
    const [here, there] = [filesIn(inject('site').folder), filesIn(join(folder, 'dist'))];
    expect(Object.keys(there)).toEqual(Object.keys(here));
    expect(Object.keys(here).filter((name) => here[name] !== there[name])).toEqual([]);
  });

  test('leaves no trace of a draft', () => {
    const site = filesIn(inject('site').folder);
    expect(Object.keys(site)).toContain('filings/fy2022-q4/index.html');
    expect(Object.entries(site).filter(([name, text]) => name.includes('fy2023-q1') || text.includes('fy2023-q1')).map(([name]) => name)).toEqual([]);
  });
});
