import { diskSource } from '../formats/disk.ts';
import { contentFolder } from '../formats/location.ts';
import type { ReadingTime } from './out.ts';
import { Reader } from './site.ts';
import type { Reading } from './reading.ts';

const reader = new Reader();

/** Reads the content as it stands now, and as it is at a time. Files that did not change since the last call are not parsed again. */
export function readContent(time?: ReadingTime): Reading {
  return reader.read(diskSource(contentFolder()), time);
}
