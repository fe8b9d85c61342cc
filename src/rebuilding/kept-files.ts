import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file of a built site: its path within the site, its size, and when it was written, in milliseconds of the machine's clock. */
export type KeptFile = readonly [path: string, bytes: number, written: number];

/** All that stands in a folder of a site, and the file of data that has its name beside it: `history/revenues.json`. */
export function filesOf(site: string, folder: string): readonly KeptFile[] {
  const entries = existsSync(join(site, folder)) ? readdirSync(join(site, folder), { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory()) : [];
  const paths = entries.map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/')).sort();
  return [`${folder}.json`, ...paths].flatMap((path): readonly KeptFile[] => {
    const state = statSync(join(site, path), { throwIfNoEntry: false });
    return state ? [[path, state.size, state.mtimeMs]] : [];
  });
}

/** Whether a folder is still as a build left it, without a file more or less. One that somebody has touched since is not to be trusted. */
export function isUntouched(site: string, folder: string, files: readonly KeptFile[]): boolean {
  return JSON.stringify(filesOf(site, folder)) === JSON.stringify(files);
}
