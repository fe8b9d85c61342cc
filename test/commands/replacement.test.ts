import { readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { runUntil } from './killing.ts';
import { filesIn, temporaryFolder, write } from './project.ts';

test('a replacement that is killed before any of its steps is undone, or done, even when that is killed after each of its own', async () => {
  const former = { 'index.html': 'old', 'filings/a/index.html': 'a', 'history/revenue/index.html': 'h', 'history/revenue.json': '{}' };
  const fresh = { 'index.html': 'new', 'filings/b/index.html': 'b' };
  const folder = join(temporaryFolder(), 'sites');
  const site = join(folder, 'site');
  const module = JSON.stringify(pathToFileURL(resolve('src/building/replacement.ts')));
  const step = (at: string | undefined, call: string) => runUntil(at, folder, '--input-type=module', '--eval', `import { recoverSite, replaceSite } from ${module}; ${call}`);
  const replaced = async (at?: string) => {
    rmSync(folder, { recursive: true, force: true });
    write(site, former);
    write(join(folder, 'work'), fresh);
    return step(at, `replaceSite('site', 'work', ['filings/a', 'history/revenue']);`);
  };
  const { moments } = await replaced();
  const done = moments.findIndex((moment) => moment.endsWith(' rename site.next site'));
  const whole = filesIn(site);
  expect([done > 0, whole]).toEqual([true, { ...former, ...fresh }]);
  for (const [index, moment] of moments.entries()) {
    await replaced(`^${String(index + 1)} `);
    // One step, and it is killed; until there is none left.
    while ((await step('^2 ', `recoverSite('site');`)).killed);
    expect(filesIn(site), moment).toEqual(index > done ? whole : former);
    expect(readdirSync(folder).filter((name) => name.startsWith('site')), moment).toEqual(['site']);
  }
});
