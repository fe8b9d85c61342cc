import { createHash } from 'node:crypto';

/** The files of a folder, held in memory: paths with forward slashes, in the order of their characters. */
export type Folder = ReadonlyMap<string, Uint8Array>;

/** As much as the archive of a filing may hold, in bytes, and as many files: ten times what the largest known has. */
export const MOST_BYTES = 1_073_741_824;
export const MOST_FILES = 5000;

/** Files as a folder, sorted: in whatever order they were found, the folder is the same. */
export function folderOf(files: Iterable<readonly [string, Uint8Array]>): Folder {
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** The same files, within a folder. */
export function within(name: string, folder: Folder): Folder {
  return new Map([...folder].map(([path, bytes]) => [`${name}/${path}`, bytes]));
}

/** The files within one of its folders, named from there. */
export function inside(name: string, folder: Folder): Folder {
  const start = `${name}/`;
  return new Map([...folder].flatMap(([path, bytes]) => (path.startsWith(start) ? [[path.slice(start.length), bytes] as const] : [])));
}

/** A text as the bytes of a file: UTF-8. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The bytes of a file as text, where they are UTF-8; elsewhere, U+FFFD stands for what is not. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** The SHA-256 of bytes (FIPS 180-4) in hexadecimal, as `sha256sum` prints it. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
