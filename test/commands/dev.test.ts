import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { copyProject, edit, temporaryFolder, write } from './project.ts';

const INCOME = 'content/filings/fy2012-h1/facts/income-statement.csv';
const PAGE = '/filings/fy2012-h1/operating-results/';

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
    const folder = copyProject(join(temporaryFolder(), 'site'));
    const right = ',"3,262,707"';
    edit(join(folder, INCOME), right, ',"3,262,707');
    const { preview, origin } = await startPreview(folder);

    const spoiled = await until(origin + PAGE, 'csv/quotes', signal);
    expect(spoiled).toContain('content/filings/fy2012-h1/facts/income-statement.csv:22:');
    expect(spoiled).not.toContain('>3,263<');

    edit(join(folder, INCOME), ',"3,262,707', right);
    expect(await until(origin + PAGE, '>3,263<', signal)).not.toContain('findings in the content');

    edit(join(folder, 'content/issuer.yaml'), 'listings:', 'listings: [');
    expect(await until(origin, 'yaml/syntax', signal)).toContain('content/issuer.yaml:');
    expect(await until(origin + PAGE, 'yaml/syntax', signal)).toContain('content/issuer.yaml:');

    edit(join(folder, 'content/issuer.yaml'), 'listings: [', 'listings:');
    expect(await until(origin + PAGE, '>3,263<', signal)).not.toContain('content/issuer.yaml:');

    edit(join(folder, 'content/filings/fy2012-h1/filing.yaml'), 'status: published', 'status: draft');
    expect(await until(origin + PAGE, 'Draft, not released', signal)).toContain('>3,263<');
    // What readers will take away can be looked at before it is published.
    const file = await fetch(`${origin}/filings/fy2012-h1/tables/operating-results.csv`, { signal });
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8; header=present']);
    expect(await file.text()).toContain('operating-income');
    expect((await fetch(`${origin}/filings/fy2012-h1/tables/nothing.csv`, { signal })).status).toBe(404);

    const wrong = ',"3,262,717"';
    edit(join(folder, INCOME), right, wrong);
    const marked = await until(origin + PAGE, '<tr class="findings">', signal);
    expect(marked).toContain('<td id="operating-results--operating-income--1H12"><data value="3262717000">3,263</data><sup class="mark finding-mark">');
    expect(marked).toContain('Operating income for 1H12 is not the sum of its 3 parts in table &quot;operating-results&quot;.</summary>');
    expect(await until(`${origin}/filings/fy2012-h1/tie-out/`, 'What fails', signal)).toContain('income-statement.csv:22:100: error:');
    edit(join(folder, INCOME), wrong, right);

    write(folder, { 'content/tables/operating-results.yaml': 'title: Operating results\n' });
    expect(await until(origin + PAGE, 'yaml/missing-key', signal)).toContain('content/tables/operating-results.yaml:1:1');
    expect(preview.exitCode).toBeNull();
  });
});
