import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { diskSource } from '../../src/reading/formats/disk.ts';
import { readSite, Reader } from '../../src/reading/site/site.ts';
import type { FileSource } from '../../src/reading/formats/source.ts';
import { tieOut } from '../../src/tieout/checking/tieout.ts';
import { ownTime, timeOf, type CheckTime } from './own-time.ts';

/** Checks in fresh processes, whose code has not been compiled yet, as `npm run check` is. */
export function coldChecks(runs: number): readonly CheckTime[] {
  return Array.from({ length: runs }, () => JSON.parse(execFileSync(process.execPath, [resolve('scripts/bench/measured-check.ts')], { encoding: 'utf8' })) as CheckTime);
}

/** Full checks in this process, whose code is warm after the first ones; nothing is remembered between them. */
export function warmChecks(folder: string, runs: number): readonly CheckTime[] {
  const source = diskSource(folder);
  return Array.from({ length: runs }, () => timeOf(() => readSite(source).site));
}

/** Checks after one facts file of the content has changed: reading remembers the rest, tie-out looks at all of it. */
export function checksAfterChange(folder: string, runs: number): readonly CheckTime[] {
  const source = diskSource(folder);
  const [path] = source.list().filter((name) => /\/facts\/.*\.csv$/.test(name));
  if (path === undefined) throw new Error(`${folder} has no facts.`);
  const reader = new Reader();
  let saved = 0;
  reader.read(source);
  return Array.from({ length: runs }, () => {
    saved += 1;
    const changed = withLinesAdded(source, path, saved);
    return timeOf(() => reader.read(changed).site);
  });
}

/** The shortest of a few tie-outs of a site that is read, in milliseconds. */
export function tieOutTime(folder: string, runs: number): { readonly filings: number; readonly facts: number; readonly relations: number; readonly milliseconds: number } {
  const { site } = readSite(diskSource(folder));
  if (!site) throw new Error(`The content of ${folder} cannot be read.`);
  let [milliseconds, relations] = [Infinity, 0];
  for (let run = 0; run < runs; run += 1) {
    // A reading of its own each time, so that nothing is remembered of the site.
    const started = ownTime();
    relations = [...tieOut({ ...site }).values()].reduce((sum, checks) => sum + checks.length, 0);
    milliseconds = Math.min(milliseconds, ownTime() - started);
  }
  return { filings: site.filings.length, facts: site.filings.reduce((sum, { facts }) => sum + facts.all.length, 0), relations, milliseconds };
}

/** The time in the middle, for each part by itself. */
export function median(times: readonly CheckTime[]): CheckTime {
  const middle = (part: keyof CheckTime) => times.map((time) => time[part]).sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  return { reading: middle('reading'), tieOut: middle('tieOut') };
}

/** Empty lines say nothing, and make the file another one. */
function withLinesAdded(source: FileSource, path: string, lines: number): FileSource {
  const changed = Buffer.concat([source.read(path), Buffer.from('\n'.repeat(lines))]);
  return { ...source, read: (asked) => (asked === path ? changed : source.read(asked)) };
}
