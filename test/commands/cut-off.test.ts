import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MINI } from '../sites/mini.ts';
import { copyProject, filesIn, write } from './project.ts';

const project = mkdtempSync(join(tmpdir(), 'kessan-cut-off-'));
const dist = join(project, 'dist');
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** What came to pass, the last of it no more where it was killed. */
interface Course {
  readonly killed: boolean;
  readonly moments: readonly string[];
}

/** Runs something in a group of processes of its own, until a moment that a pattern finds. */
async function runUntil(at: string | undefined, cwd: string, ...words: readonly string[]): Promise<Course> {
  const cutOff = pathToFileURL(resolve('test/commands/cut-off.ts'));
  if (at !== undefined) cutOff.searchParams.set('at', at);
  const running = spawn(process.execPath, ['--import', cutOff.href, ...words], {
    cwd,
    // Astro counts its users, and would write the count into the folder of whoever runs the tests.
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  let told = '';
  running.stdio[3]?.on('data', (text: Buffer) => (told += text.toString()));
  const [status, signal] = (await once(running, 'close')) as [number | null, string | null];
  expect([[0, null], [null, 'SIGKILL']], at).toContainEqual([status, signal]);
  return { killed: signal !== null, moments: told.trimEnd().split('\n') };
}

async function build(at?: string): Promise<readonly string[]> {
  const { killed, moments } = await runUntil(at, project, 'scripts/build.ts');
  expect({ at, killed }).toEqual({ at, killed: at !== undefined });
  return moments;
}

type Site = ReturnType<typeof filesIn>;
/** What builds make of either word that nobody kills. */
let [fell, grew]: Site[] = [];

/** Writes a word into the filing, so that its pages become others while those of histories stay. */
function say(word: 'fell' | 'grew'): void {
  writeFileSync(join(project, 'content/filings/h1/income.mdx'), `Revenues ${word}.\n`);
}

/** How many moments there are before the site is replaced, and what else is in the project then; workbooks are kept from build to build. */
let count: number;
let around: readonly string[];
const aroundSite = () => readdirSync(project, { recursive: true, encoding: 'utf8' }).filter((name) => !/^(?:dist|\.kessan.workbooks)[\\/]/.test(name)).sort();

beforeAll(async () => {
  copyProject(project);
  rmSync(join(project, 'content'), { recursive: true });
  write(join(project, 'content'), MINI);
  cpSync('test/sites/brackwater/content/disclaimers', join(project, 'content/disclaimers'), { recursive: true });
  say('fell');
  await build();
  fell = filesIn(dist);
  // Like those that will be killed, this one takes what it can from the site that it replaces.
  say('grew');
  const moments = await build();
  const replaced = moments.findIndex((moment) => moment.endsWith(' rename dist dist.former'));
  count = replaced < 0 ? moments.length : replaced;
  grew = filesIn(dist);
  around = aroundSite();
});

/** Kills builds at moments that are shares of all there are, one after the other, each in what the one before has left. */
async function killAt(percent: readonly number[], former: Site | undefined): Promise<void> {
  for (const each of percent) {
    const told = await build(`^${String(Math.ceil((count * each) / 100))} `);
    expect(filesIn(dist), told.at(-1)).toEqual(former);
  }
}

/** Builds to the end: nothing is to be seen of what was killed. */
async function buildToTheEnd(site: Site | undefined): Promise<void> {
  await build();
  expect(filesIn(dist)).toEqual(site);
  expect(aroundSite()).toEqual(around);
}

describe('a build that is killed', () => {
  /** A moment of each quarter of the build, in percent of all; the same ones in every run of this test. */
  const [first, second, third, fourth] = [0, 25, 50, 75].map((from, index) => from + drawn(index)) as [number, number, number, number];

  test('leaves the former site alone, and nothing that the next one minds', async () => {
    say('fell');
    await killAt([first, third], grew);
    await buildToTheEnd(fell);
  });

  test('while it replaces the site leaves one of the two whole, and the next one puts it where it belongs', async () => {
    say('grew');
    await killAt([second, fourth], fell);
    await build(' rename \\S+ dist$');
    expect(existsSync(dist)).toBe(false);
    // Before it does anything else, a build puts back what stands beside.
    await build(' mkdtemp ');
    expect(filesIn(dist)).toEqual(fell);
    await buildToTheEnd(grew);
  });
});

test('a replacement that is killed before any of its steps is undone, or done, even when that is killed after each of its own', async () => {
  const former = { 'index.html': 'old', 'filings/a/index.html': 'a', 'history/revenue/index.html': 'h', 'history/revenue.json': '{}' };
  const fresh = { 'index.html': 'new', 'filings/b/index.html': 'b' };
  const folder = join(project, 'replacement');
  const site = join(folder, 'site');
  const module = JSON.stringify(pathToFileURL(resolve('src/integration/replacement.ts')));
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

/** A number of percent, of the first twenty of a quarter: how many moments there are is not the same in every build. */
function drawn(index: number): number {
  return fc.sample(fc.noBias(fc.integer({ min: 1, max: 20 })), { seed: 20121108 + index, numRuns: 1 })[0] ?? 1;
}
