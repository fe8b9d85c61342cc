import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { copyProject, copySound, edit, temporaryFolder, write } from './project.ts';

const INCOME = 'content/filings/fy2022-q4/facts/income.csv';
const PAGE = '/filings/fy2022-q4/income/';

/** Starts a preview of a folder, and answers where it is. */
async function startPreview(folder: string): Promise<{ readonly preview: ChildProcess; readonly origin: string }> {
  // Astro serves nothing where it believes to be under test.
  const { VITEST: _, ...env } = process.env;
  const preview = fork(resolve('test/commands/dev-process.ts'), { cwd: folder, env: { ...env, NODE_ENV: 'development' }, stdio: 'ignore' });
  onTestFinished(() => {
    preview.kill();
  });
  const [origin] = (await once(preview, 'message')) as [string];
  return { preview, origin };
}

/** Asks for a page until the answer holds a text: how long a machine takes to notice a change is its own affair. */
async function until(url: string, text: string, signal: AbortSignal): Promise<string> {
  for (;;) {
    const answer = await fetch(url, { signal });
    const body = await answer.text();
    if (body.includes(text)) return body;
    // Asked without a pause, the preview would be busy with answers and never look at its files.
    await wait(200, undefined, { signal });
  }
}

describe('npm run dev', () => {
  test('shows what is wrong on its pages, stays alive, and is right again when the content is', async ({ signal }) => {
    const folder = copyProject(join(temporaryFolder(), 'site'), copySound());
    const right = ',209.7,';
    edit(join(folder, INCOME), right, ',"209.7,');
    const { preview, origin } = await startPreview(folder);

    const spoiled = await until(origin + PAGE, 'csv/quotes', signal);
    expect(spoiled).toContain('content/filings/fy2022-q4/facts/income.csv:10:');
    expect(spoiled).not.toContain('>209.7<');

    edit(join(folder, INCOME), ',"209.7,', right);
    expect(await until(origin + PAGE, '>209.7<', signal)).not.toContain('findings in the content');

    edit(join(folder, 'content/issuer.yaml'), 'listings: [', 'listings: [[');
    expect(await until(origin, 'yaml/syntax', signal)).toContain('content/issuer.yaml:');
    expect(await until(origin + PAGE, 'yaml/syntax', signal)).toContain('content/issuer.yaml:');

    edit(join(folder, 'content/issuer.yaml'), 'listings: [[', 'listings: [');
    expect(await until(origin + PAGE, '>209.7<', signal)).not.toContain('content/issuer.yaml:');

    edit(join(folder, 'content/filings/fy2022-q4/filing.yaml'), 'status: published', 'status: draft');
    expect(await until(origin + PAGE, 'Draft, not released', signal)).toContain('>209.7<');
    // What readers will take away can be looked at before it is published.
    const file = await fetch(`${origin}/filings/fy2022-q4/tables/income-statement.csv`, { signal });
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8; header=present']);
    expect(await file.text()).toContain('operating-profit');
    expect((await fetch(`${origin}/filings/fy2022-q4/tables/nothing.csv`, { signal })).status).toBe(404);

    const wrong = ',219.7,';
    edit(join(folder, INCOME), right, wrong);
    const marked = await until(origin + PAGE, '<tr class="findings">', signal);
    expect(marked).toContain('<td id="income-statement--operating-profit--FY22"><data value="219700000">219.7</data><sup class="mark finding-mark">');
    expect(marked).toContain('Operating profit for FY22 is not the sum of its 2 parts in table &quot;income-statement&quot;.</summary>');
    expect(await until(`${origin}/filings/fy2022-q4/tie-out/`, 'What fails', signal)).toContain('income.csv:10:');
    edit(join(folder, INCOME), wrong, right);

    write(folder, { 'content/tables/income-statement.yaml': 'title: Income\n' });
    expect(await until(origin + PAGE, 'yaml/missing-key', signal)).toContain('content/tables/income-statement.yaml:1:1');
    expect(preview.exitCode).toBeNull();
  });
});
