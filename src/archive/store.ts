import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { bytesOf, folderOf, type Folder } from './folder.ts';

/** The files of a folder on disk. Of a link, what counts is where it points: no archive holds one. */
export function readFolder(folder: string): Folder {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  return folderOf(entries.map((entry) => {
    const file = join(entry.parentPath, entry.name);
    const bytes = entry.isSymbolicLink() ? bytesOf(`link to ${readlinkSync(file)}`) : new Uint8Array(readFileSync(file));
    return [relative(folder, file).split(sep).join('/'), bytes];
  }));
}

/** Writes files into a folder, with the folders they need. */
export function writeFolder(folder: string, files: Folder): void {
  mkdirSync(folder, { recursive: true });
  for (const parent of new Set([...files.keys()].map((path) => dirname(path)))) mkdirSync(join(folder, parent), { recursive: true });
  for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
}

/**
 * Puts a folder where another may stand, by renaming: at no moment is there half of one. Between the two renames the
 * former stands beside; where a run was cut off there, the next one goes on from it.
 */
export function putFolder(target: string, files: Folder): void {
  const [fresh, former] = [`${target}.new`, `${target}.former`];
  rmSync(fresh, { recursive: true, force: true });
  writeFolder(fresh, files);
  if (existsSync(target)) {
    rmSync(former, { recursive: true, force: true });
    renameSync(target, former);
  }
  renameSync(fresh, target);
  rmSync(former, { recursive: true, force: true });
}

/** Puts a file where another may stand, by renaming. */
export function putFile(target: string, bytes: Uint8Array): void {
  writeFileSync(`${target}.new`, bytes);
  renameSync(`${target}.new`, target);
}
