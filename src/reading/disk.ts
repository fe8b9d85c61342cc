import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { FileSource } from './source.ts';

/** The files under a folder, which findings name as it is given here. */
export function diskSource(folder: string): FileSource {
  return {
    root: folder.split(sep).join('/').replace(/\/+$/, ''),
    list: () => (existsSync(folder) ? [...filesUnder(folder, '')].sort() : []),
    read: (path) => readFileSync(join(folder, path)),
  };
}

/** A link is listed like a file, so that it is read or reported, never passed over. */
function* filesUnder(folder: string, within: string): Generator<string> {
  for (const entry of readdirSync(join(folder, within), { withFileTypes: true })) {
    if (entry.isDirectory()) yield* filesUnder(folder, `${within}${entry.name}/`);
    else yield `${within}${entry.name}`;
  }
}
