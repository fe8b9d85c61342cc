import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** A file of a built site: its path within the site, its size, and when it was written, in milliseconds of the machine's clock. */
export type KeptFile = readonly [path: string, bytes: number, written: number];

/** The files under a folder of a site, as they are, and that of its name beside it: `history/revenues.json`. */
export function filesOf(site: string, folder: string): readonly KeptFile[] {
  const entries = existsSync(join(site, folder)) ? readdirSync(join(site, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()) : [];
  const paths = entries.map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/')).sort();
  return [`${folder}.json`, ...paths].flatMap((path): readonly KeptFile[] => {
    const state = stateOf(site, path);
    return state ? [state] : [];
  });
}

/** Whether all files are still as a build left them. One that somebody has touched since is not to be trusted. */
export function areUntouched(site: string, files: readonly KeptFile[]): boolean {
  return files.every(([path, bytes, written]) => {
    const state = stateOf(site, path);
    return state !== undefined && state[1] === bytes && state[2] === written;
  });
}

/** Puts files of one site into another without making them again. */
export function keepFiles(from: string, to: string, files: readonly KeptFile[]): void {
  for (const folder of new Set(files.map(([path]) => dirname(join(to, path))))) mkdirSync(folder, { recursive: true });
  for (const [path] of files) keepFile(join(from, path), join(to, path));
}

// A second name costs no bytes, and the first one goes with the former site. Not every file system has them.
function keepFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!['EPERM', 'EXDEV', 'EMLINK', 'ENOTSUP', 'ENOSYS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    copyFileSync(from, to);
  }
}

function stateOf(site: string, path: string): KeptFile | undefined {
  const state = statSync(join(site, path), { throwIfNoEntry: false });
  return state?.isFile() ? [path, state.size, state.mtimeMs] : undefined;
}
