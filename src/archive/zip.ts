import { unzipSync, zipSync, type UnzipFileInfo, type ZipOptions } from 'fflate';
import type { IsoDate } from '../model/date.ts';
import { partsOf } from '../model/date.ts';
import { folderOf, type Folder } from './folder.ts';

/** What a zip holds, and the names of what in it cannot be unpacked. */
export interface Unzipped {
  readonly files: Folder;
  readonly spoiled: readonly string[];
}

/**
 * A folder as a zip: files in their order, all of them dated with the day of the release, and nothing in it that
 * tells on what machine it was made.
 */
export function zipOf(folder: Folder, released: IsoDate): Uint8Array {
  // Zero: what MS-DOS wrote, with no attributes, which every program reads.
  const options: ZipOptions = { level: 9, mtime: dayOf(released), os: 0, attrs: 0 };
  return zipSync(Object.fromEntries([...folder].map(([path, bytes]) => [path, [bytes, options] as const])));
}

/** More than any file of a filing: a greater size is a byte that was changed, and no reason to make room for it. */
const MOST = 1 << 28;

/** Unpacks a zip; absent where the bytes are none. */
export function unzip(bytes: Uint8Array): Unzipped | undefined {
  const entries = entriesOf(bytes);
  if (!entries) return undefined;
  const files: [string, Uint8Array][] = [];
  const spoiled: string[] = [];
  for (const { name, originalSize } of entries) {
    const content = originalSize <= MOST ? contentOf(bytes, name) : undefined;
    if (content && !files.some(([known]) => known === name)) files.push([name, content]);
    else spoiled.push(name);
  }
  return { files: folderOf(files), spoiled };
}

function entriesOf(bytes: Uint8Array): readonly UnzipFileInfo[] | undefined {
  const entries: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, { filter: (entry) => entries.push(entry) < 0 });
    return entries;
  } catch {
    return undefined;
  }
}

function contentOf(bytes: Uint8Array, wanted: string): Uint8Array | undefined {
  try {
    return unzipSync(bytes, { filter: ({ name }) => name === wanted })[wanted];
  } catch {
    return undefined;
  }
}

// The library writes the local time of a Date, and zips know no year before 1980 or after 2099: noon is the same day
// in every zone.
function dayOf(released: IsoDate): Date {
  const { year, month, day } = partsOf(released);
  return year < 1980 || year > 2099 ? new Date(1980, 0, 1, 12) : new Date(year, month - 1, day, 12);
}
