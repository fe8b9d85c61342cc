import { diskSource } from './disk.ts';
import { contentFolder } from './location.ts';
import { Reader, type Reading } from './site.ts';

const reader = new Reader();

/** Reads the content as it stands now. Files that did not change since the last call are not parsed again. */
export function readContent(): Reading {
  return reader.read(diskSource(contentFolder()));
}
