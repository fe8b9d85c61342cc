import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from './made-folder.ts';

/**
 * Writes a folder that is not there yet, whole or not at all: beside its place first, and then by one renaming. Files are
 * named by their paths within it. What a run that was cut off has left beside is replaced; it has a name that nobody gives
 * to a folder. Throws where something is in the place.
 */
export function writeFolderWhole(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  if (existsSync(folder)) throw new Error(`${folder} is there already. Nothing was written.`);
  const fresh = `${folder}.kessan-new`;
  rmSync(fresh, { recursive: true, force: true });
  const unmake = makeFolder(dirname(fresh));
  try {
    for (const [path, content] of files) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true });
      writeFileSync(join(fresh, path), content);
    }
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    unmake();
  }
}
