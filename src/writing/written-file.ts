import { accessSync, closeSync, constants, existsSync, fchmodSync, fchownSync, fstatSync, fsyncSync, lstatSync, openSync, readFileSync, readlinkSync, renameSync, rmSync, statSync, writeSync, type Stats } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { makeFolder } from './made-folder.ts';

/** A file that is to be written, whole. */
export interface WholeFile {
  readonly file: string;
  readonly content: string | Uint8Array;
  /** What it held when it was read, or that there was none; asked again before it is written, so that nobody's work is lost. Left out, whatever is there is replaced. */
  readonly former?: Uint8Array | 'none';
}

/**
 * Writes a file whole or not at all: beside its place first, onto the disk, and then by one renaming, so that neither a
 * full disk nor a machine that stops leaves half of it. A link stays a link, and what it leads to is written; owner and
 * rights of a file that was there stay as they were, and one that may not be written is not.
 *
 * Throws what the system says, with nothing changed.
 */
export function writeFileWhole(file: string, content: string | Uint8Array): void {
  writeFilesWhole([{ file, content }]);
}

/** Writes several files, each whole: first all of them beside their places, and only then, when none has failed or was changed meanwhile, each in its place. */
export function writeFilesWhole(files: readonly WholeFile[]): void {
  const staged: { readonly fresh: string; readonly place: string; readonly file: WholeFile; readonly unmake: () => void }[] = [];
  let done = false;
  try {
    for (const file of files) {
      const place = endOf(file.file);
      const fresh = `${place}.${String(process.pid)}.new`;
      staged.push({ fresh, place, file, unmake: makeFolder(dirname(place)) });
      stage(fresh, place, file.content);
    }
    for (const { place, file } of staged) {
      if (file.former !== undefined && !isStill(place, file.former)) throw new Error(`${file.file} has been changed by somebody else in the meantime. Nothing was written; run this command again.`);
    }
    for (const { fresh, place } of staged) renameSync(fresh, place);
    done = true;
  } finally {
    for (const { fresh } of staged) if (existsSync(fresh)) rmSync(fresh);
    if (!done) for (const { unmake } of staged.reverse()) unmake();
  }
}

function stage(fresh: string, place: string, content: string | Uint8Array): void {
  const former = statSync(place, { throwIfNoEntry: false });
  if (former) accessSync(place, constants.W_OK);
  const handle = openSync(fresh, 'w');
  try {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
    if (former) keepOwner(handle, former);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Gives a new file the owner and the rights of the one it replaces; only an administrator may give a file to another. */
function keepOwner(handle: number, { uid, gid, mode }: Stats): void {
  const own = fstatSync(handle);
  if (own.uid !== uid || own.gid !== gid) {
    try {
      fchownSync(handle, uid, gid);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
    }
  }
  fchmodSync(handle, mode & 0o7777);
}

function isStill(place: string, former: Uint8Array | 'none'): boolean {
  if (!existsSync(place)) return former === 'none';
  return former !== 'none' && Buffer.from(former).equals(readFileSync(place));
}

/** As many links as a system follows (ELOOP of path_resolution(7)). */
const MOST_LINKS = 40;

/** Where a path leads in the end, whether or not anything is there: through all links at its end. */
export function endOf(path: string): string {
  let place = resolve(path);
  for (let links = 0; links < MOST_LINKS; links += 1) {
    if (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return place;
    place = resolve(dirname(place), readlinkSync(place));
  }
  throw new Error(`${path} is a link that leads in a circle.`);
}
