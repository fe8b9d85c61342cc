import { hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a built site: its path within the site, its size in bytes, and the SHA-256 of its bytes in hexadecimal. */
export type KeptFile = readonly [path: string, bytes: number, digest: string];

/** All files of a part: those in its folder, and the file of data that has its name beside it, `history/revenues.json`; or the one file that it is. */
export function filesOf(site: string, part: string): readonly KeptFile[] {
  return pathsOf(site, part).map(([path, bytes]) => [path, bytes, digestOf(join(site, path))]);
}

/**
 * Whether a part is still what a build left there, without a file more or less, byte for byte. Times say nothing: who
 * changes a file can put them back, and a bad disk leaves them as they were.
 */
export function isUntouched(site: string, part: string, files: readonly KeptFile[]): boolean {
  try {
    return hasAll(site, part, files) && files.every(([path, , digest]) => digestOf(join(site, path)) === digest);
  } catch {
    // What cannot be read is not what it was.
    return false;
  }
}

/** Whether the files of a part are there, and no others, by their sizes. */
export function hasAll(site: string, part: string, files: readonly KeptFile[]): boolean {
  const there = pathsOf(site, part);
  return there.length === files.length && there.every(([path, bytes], index) => path === files[index]?.[0] && bytes === files[index][1]);
}

function pathsOf(site: string, part: string): readonly (readonly [path: string, bytes: number])[] {
  return [`${part}.json`, part].flatMap((path) => pathsAt(site, path));
}

function pathsAt(site: string, path: string): readonly (readonly [path: string, bytes: number])[] {
  const state = lstatSync(join(site, path), { throwIfNoEntry: false });
  if (!state) return [];
  if (state.isDirectory()) return readdirSync(join(site, path)).sort().flatMap((name) => pathsAt(site, `${path}/${name}`));
  // A build writes neither links nor pipes: no size is that of one.
  return [[path, state.isFile() ? state.size : -1]];
}

function digestOf(file: string): string {
  return hash('sha256', readFileSync(file));
}
