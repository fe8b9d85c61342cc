import { closeSync, existsSync, fstatSync, lstatSync, openSync, readdirSync, readFileSync, readlinkSync, type Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import { inWords } from '../../writing/system-problem.ts';
import { MOST_BYTES, MOST_FILES, MOST_FOLDERS } from './bounds.ts';
import { UnusableFile, type FileSource } from './source.ts';

/** The files under a folder, which findings name as it is given here. */
export function diskSource(folder: string): FileSource {
  return {
    root: folder.split(sep).join('/').replace(/\/+$/, ''),
    list: (unlisted = () => undefined) => someOf(filesUnder(folder, '', unlisted)).sort(),
    read: (path) => bytesOf(join(folder, path)),
  };
}

/** As many as tell that there are too many. */
function someOf(paths: Iterable<string>): string[] {
  const some: string[] = [];
  for (const path of paths) if (some.push(path) > MOST_FILES) break;
  return some;
}

type Unlisted = NonNullable<Parameters<FileSource['list']>[0]>;

/** A link is listed like a file, so that it is reported and never passed over. */
function* filesUnder(folder: string, within: string, unlisted: Unlisted): Generator<string> {
  for (const entry of entriesOf(folder, within, unlisted)) {
    const path = `${within}${entry.name}`;
    // A name that is no UTF-8 cannot be told as a text: nothing is found under the text that stands for it.
    if (entry.name.includes('\ufffd') && !existsSync(join(folder, path))) {
      unlisted(path, new UnusableFile('The name of this file or folder is not written in UTF-8.', entry.name, 'Rename it.'));
    } else if (entry.isDirectory()) yield* filesUnder(folder, `${path}/`, unlisted);
    else yield path;
  }
}

function entriesOf(folder: string, within: string, unlisted: Unlisted): readonly Dirent[] {
  if (within.split('/').length > MOST_FOLDERS + 1) {
    unlisted(within.slice(0, -1), new UnusableFile('Folders stand within each other deeper than content has them.', within, 'Move what belongs to the content up, and the rest out of it.'));
    return [];
  }
  try {
    return readdirSync(join(folder, within), { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (within === '' && code === 'ENOENT') return [];
    const isFile = code === 'ENOTDIR';
    unlisted(within.slice(0, -1), new UnusableFile(isFile ? 'This is a file, and a folder was expected.' : 'The folder cannot be read.', inWords(error), isFile ? 'Name the folder that holds the content.' : 'Check that the folder may be read.'));
    return [];
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
