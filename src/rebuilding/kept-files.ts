import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a built site: its path within the site, its size, and when it was written, in milliseconds of the machine's clock. */
export type KeptFile = readonly [path: string, bytes: number, written: number];

/** All files of a part: those in its folder, and the file of data that has its name beside it, `history/revenues.json`; or the one file that it is. */
export function filesOf(site: string, part: string): readonly KeptFile[] {
  return [`${part}.json`, part].flatMap((path) => filesAt(site, path));
}

function filesAt(site: string, path: string): readonly KeptFile[] {
  const state = statSync(join(site, path), { throwIfNoEntry: false });
  if (!state) return [];
  return state.isDirectory() ? readdirSync(join(site, path)).sort().flatMap((name) => filesAt(site, `${path}/${name}`)) : [[path, state.size, state.mtimeMs]];
}

/** Whether a folder is still as a build left it, without a file more or less. One that somebody has touched since is not to be trusted. */
export function isUntouched(site: string, folder: string, files: readonly KeptFile[]): boolean {
  return JSON.stringify(filesOf(site, folder)) === JSON.stringify(files);
}
