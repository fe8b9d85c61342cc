import { closeSync, fchmodSync, fsyncSync, lstatSync, mkdirSync, openSync, readlinkSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Writes a file whole or not at all: beside its place first, onto the disk, and then by one renaming, so that neither a
 * full disk nor a machine that stops leaves half of it. A link stays a link, and what it leads to is written; the
 * rights of a file that was there stay as they were.
 *
 * Throws what the system says, with nothing changed.
 */
export function writeFileWhole(file: string, content: string | Uint8Array): void {
  const place = endOf(file);
  mkdirSync(dirname(place), { recursive: true });
  const fresh = `${place}.${String(process.pid)}.new`;
  const mode = statSync(place, { throwIfNoEntry: false })?.mode;
  try {
    const handle = openSync(fresh, 'w');
    try {
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
      for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
      if (mode !== undefined) fchmodSync(handle, mode & 0o7777);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(fresh, place);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
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
