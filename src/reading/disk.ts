import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { FileSource } from './source.ts';

/** The files under a folder, which findings name as it is given here. */
export function diskSource(folder: string): FileSource {
  return {
    root: folder.split(sep).join('/').replace(/\/+$/, ''),
    list() {
      if (!existsSync(folder)) return [];
      // A link is listed like a file, so that it is read or reported, never passed over.
      return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .sort();
    },
    read: (path) => readFileSync(join(folder, path)),
  };
}
