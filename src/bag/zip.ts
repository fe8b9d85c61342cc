import { unzipSync, zipSync, type UnzipFileInfo, type ZipOptions } from 'fflate';
import type { IsoDate } from '../model/time/date.ts';
import { partsOf } from '../model/time/date.ts';
import { folderOf, MOST_BYTES, MOST_FILES, type Folder } from './folder.ts';

/** What a zip holds, and the names of what in it cannot be unpacked. */
export interface Unzipped {
  readonly files: Folder;
  readonly spoiled: readonly string[];
  /** Why nothing of it was unpacked: it is larger than any archive of a filing. */
  readonly problem?: string;
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


/** Unpacks a zip; absent where the bytes are none. A small file can unpack to more than any disk holds: its list is read first. */
export function unzip(bytes: Uint8Array): Unzipped | undefined {
  const entries = entriesOf(bytes);
  if (!entries) return undefined;
  const size = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (entries.length > MOST_FILES) return refused(`its list names more than ${String(MOST_FILES)} files`);
  if (size > MOST_BYTES) return refused(`it would unpack to ${String(size)} bytes, and ${String(MOST_BYTES)} are the most`);
  const names = new Set<string>();
  const twice = entries.filter(({ name }) => names.size === names.add(name).size).map(({ name }) => name);
  const files = contentsOf(bytes, [...names]);
  return { files: folderOf(files), spoiled: [...[...names].filter((name) => !files.has(name)), ...twice] };
}

function refused(problem: string): Unzipped {
  return { files: new Map(), spoiled: [], problem };
}

function entriesOf(bytes: Uint8Array): readonly UnzipFileInfo[] | undefined {
  const entries: UnzipFileInfo[] = [];
  const full = new Error('Enough.');
  try {
    unzipSync(bytes, {
      filter(entry) {
        entries.push(entry);
        // The number of files that the list states may be any; what it holds is counted.
        if (entries.length > MOST_FILES) throw full;
        return false;
      },
    });
    return entries;
  } catch (error) {
    return error === full ? entries : undefined;
  }
}

/** The contents of files of a zip. Where one of them cannot be unpacked, the library gives none: then each half is tried. */
function contentsOf(bytes: Uint8Array, wanted: readonly string[]): ReadonlyMap<string, Uint8Array> {
  if (wanted.length === 0) return new Map();
  try {
    const set = new Set(wanted);
    return new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => set.has(name) })));
  } catch {
    if (wanted.length === 1) return new Map();
    const middle = wanted.length >> 1;
    return new Map([...contentsOf(bytes, wanted.slice(0, middle)), ...contentsOf(bytes, wanted.slice(middle))]);
  }
}

// The library writes the local time of a Date, and zips know no year before 1980 or after 2099: noon is the same day
// in every zone.
function dayOf(released: IsoDate): Date {
  const { year, month, day } = partsOf(released);
  return year < 1980 || year > 2099 ? new Date(1980, 0, 1, 12) : new Date(year, month - 1, day, 12);
}
