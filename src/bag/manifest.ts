import { sha256, type Folder } from './folder.ts';

/** A file as a manifest lists it. */
export interface ListedFile {
  readonly digest: string;
  /** 1-based. */
  readonly line: number;
}

/** A manifest, read. */
export interface Manifest {
  readonly files: ReadonlyMap<string, ListedFile>;
  /** Lines that say nothing, by their numbers: spoiled, or a file for the second time. */
  readonly spoiled: readonly number[];
}

/**
 * The manifest of files (RFC 8493, section 2.1.3): a line each, the digest and the path, sorted by path. The two spaces
 * between them are those of `sha256sum`, so that `sha256sum -c` reads it.
 */
export function manifestOf(files: Folder): string {
  return [...files].map(([path, bytes]) => `${sha256(bytes)}  ${encoded(path)}\n`).join('');
}

const LINE = /^([0-9a-f]{64}) {2}(\S(?:.*\S)?)$/;

/** Reads a manifest that {@link manifestOf} wrote; whatever it would not have written is spoiled. */
export function readManifest(text: string): Manifest {
  const lines = text.split('\n');
  const files = new Map<string, ListedFile>();
  // Every line ends with a line feed: what follows the last is nothing, or a line cut short.
  const spoiled = lines.pop() === '' ? [] : [lines.length + 1];
  lines.forEach((content, index) => {
    const [, digest = '', name = ''] = LINE.exec(content) ?? [];
    const path = decoded(name);
    if (digest === '' || encoded(path) !== name || files.has(path)) spoiled.push(index + 1);
    else files.set(path, { digest, line: index + 1 });
  });
  return { files, spoiled: spoiled.sort((a, b) => a - b) };
}

// RFC 8493, section 2.1.3: what would break a line is written as in an address, and so is the sign that says so.
function encoded(path: string): string {
  return path.replace(/[%\r\n]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

function decoded(name: string): string {
  return name.replace(/%(0A|0D|25)/g, (_, code: string) => String.fromCharCode(Number(`0x${code}`)));
}
