import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MINI } from '../sites/mini.ts';
import { runUntil } from './killing.ts';
import { copyProject, filesIn, write } from './project.ts';

const project = mkdtempSync(join(tmpdir(), 'kessan-cut-off-'));
const dist = join(project, 'dist');
afterAll(() => rmSync(project, { recursive: true, force: true }));

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

/** Puts a folder of links in the place of the link to all packages: what Vite keeps there is shared by tests, and is not to be killed for others. */
function ownPackages(): void {
  const folder = join(project, 'node_modules');
  rmSync(folder);
  mkdirSync(folder);
  for (const name of readdirSync('node_modules').filter((each) => each !== '.vite')) symlinkSync(resolve('node_modules', name), join(folder, name), 'junction');
}

/** How many moments there are before the site is replaced. */
let count: number;
/** What else there is in the project after a build. */
let around: readonly string[];

// Workbooks, and what is left of them, are kept until a build makes everything anew.
function aroundSite(): readonly string[] {
  const kept = ['.kessan', '.astro'].flatMap((folder) => readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)));
  return [...readdirSync(project), ...kept].filter((name) => !/\.xlsx(?:\.\d+)?$/.test(name)).sort();
}

beforeAll(async () => {
  copyProject(project);
  ownPackages();
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

/** A number of percent, of the first twenty of a quarter: how many moments there are is not the same in every build. */
function drawn(index: number): number {
  return fc.sample(fc.noBias(fc.integer({ min: 1, max: 20 })), { seed: 20121108 + index, numRuns: 1 })[0] ?? 1;
}
