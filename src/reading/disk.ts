import { closeSync, existsSync, fstatSync, lstatSync, openSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join, sep } from 'node:path';
import { UnusableFile, type FileSource } from './source.ts';

/** As large as a file of content may be. The largest of a filing with ten thousand figures has a tenth of it. */
const MOST_BYTES = 1 << 24;

/** The files under a folder, which findings name as it is given here. */
export function diskSource(folder: string): FileSource {
  return {
    root: folder.split(sep).join('/').replace(/\/+$/, ''),
    list: () => (existsSync(folder) ? [...filesUnder(folder, '')].sort() : []),
    read: (path) => bytesOf(join(folder, path)),
  };
}

/** A link is listed like a file, so that it is reported and never passed over. */
function* filesUnder(folder: string, within: string): Generator<string> {
  for (const entry of readdirSync(join(folder, within), { withFileTypes: true })) {
    if (entry.isDirectory()) yield* filesUnder(folder, `${within}${entry.name}/`);
    else yield `${within}${entry.name}`;
  }
}

/**
 * The bytes of a file that is one. What stands in the content may be published: a link would publish what it leads to,
 * a secret of the machine or another filing's draft, and whoever may propose content could read what a build may. A pipe
 * or a device never ends.
 */
function bytesOf(file: string): Uint8Array {
  const named = lstatSync(file);
  if (named.isSymbolicLink()) {
    throw new UnusableFile('The file is a link.', `a link to ${readlinkSync(file)}`, 'Put the file itself there: what a link leads to could be published with the content.');
  }
  // Asked before it is opened, which alone would wait for the other end of a pipe.
  if (!named.isFile()) throw new UnusableFile('This is no file.', 'a pipe, a socket or a device', 'Remove it from the content.');
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    if (size > MOST_BYTES) throw new UnusableFile('The file is larger than any of content may be.', `${String(size)} bytes`, `Split it, or take out what does not belong there: ${String(MOST_BYTES)} bytes are the most.`);
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}
