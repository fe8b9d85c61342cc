import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, writeFileSync, type Stats } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { writeFileWhole } from '../writing/written-file.ts';
import { bytesOf, folderOf, MOST_BYTES, MOST_FILES, type Folder } from './folder.ts';

/**
 * The files of a folder on disk. Of a link, what counts is where it points, and of a pipe, a socket or a device, that it is
 * one: no archive holds any. Throws a plain error where there is more than an archive of a filing can hold.
 */
export function readFolder(folder: string): Folder {
  const files: [string, Uint8Array][] = [];
  let size = 0;
  for (const file of filesUnder(folder)) {
    const state = lstatSync(file);
    size += state.isFile() ? state.size : 0;
    if (files.length >= MOST_FILES) throw new Error(`${folder} holds more than ${String(MOST_FILES)} files, which no archive of a filing does.`);
    if (size > MOST_BYTES) throw new Error(`${folder} holds more than the ${String(MOST_BYTES)} bytes of the largest archive: ${file} is one too many.`);
    files.push([relative(folder, file).split(sep).join('/'), contentOf(file, state)]);
  }
  return folderOf(files);
}

function contentOf(file: string, state: Stats): Uint8Array {
  if (state.isSymbolicLink()) return bytesOf(`link to ${readlinkSync(file)}`);
  return state.isFile() ? new Uint8Array(readFileSync(file)) : bytesOf('no file, but a pipe, a socket or a device');
}

function* filesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else yield path;
  }
}

/** Writes files into a folder, with the folders they need. */
export function writeFolder(folder: string, files: Folder): void {
  mkdirSync(folder, { recursive: true });
  for (const parent of new Set([...files.keys()].map((path) => dirname(path)))) mkdirSync(join(folder, parent), { recursive: true });
  for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
}

/**
 * Puts a folder where another may stand, by renaming: at no moment is there half of one. Between the two renames the
 * former stands beside; where a run was cut off there, the next one goes on from it. The names beside are such as nobody
 * gives to a folder: what stands there is from a run that was cut off.
 */
export function putFolder(target: string, files: Folder): void {
  const [fresh, former] = [`${target}.kessan-new`, `${target}.kessan-former`];
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
  writeFileWhole(target, bytes);
}
