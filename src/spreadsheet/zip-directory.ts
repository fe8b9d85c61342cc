import { strFromU8 } from 'fflate';

/** What the directory of a zip says of its files, and the library that unpacks them does not tell. */
export interface ZipDirectory {
  /** The CRC-32 of each file, unpacked, by its name. */
  readonly checksums: ReadonlyMap<string, number>;
  readonly encrypted: boolean;
}

// Signatures and lengths of APPNOTE.TXT 6.3.10, 4.3.12 and 4.3.16.
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/** Reads the directory at the end of a zip; `undefined` where there is none. */
export function checksumsOf(bytes: Uint8Array): ZipDirectory | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const checksums = new Map<string, number>();
  let encrypted = false;
  // The directory stands before its end record; where a larger zip has another record between them, its entries end there.
  const size = view.getUint32(end + 12, true);
  let at = size === 0xffffffff ? firstEntry(view, view.getUint32(end + 16, true), end) : view.getUint32(end + 16, true);
  while (at + ENTRY_LENGTH <= end && view.getUint32(at, true) === ENTRY) {
    const [flags, checksum] = [view.getUint16(at + 8, true), view.getUint32(at + 16, true)];
    const [name, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const written = bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + name);
    checksums.set(strFromU8(written, (flags & 0x800) === 0), checksum);
    encrypted ||= (flags & 1) === 1;
    at += ENTRY_LENGTH + name + extra + comment;
  }
  return { checksums, encrypted };
}

function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - END_LENGTH; at >= 0 && at >= view.byteLength - END_LENGTH - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

/** Where a directory begins whose place is written in 64 bits: at the first of the entries before its end. */
function firstEntry(view: DataView, stated: number, end: number): number {
  if (stated !== 0xffffffff) return stated;
  let at = end;
  for (let near = end - ENTRY_LENGTH; near >= 0; near -= 1) if (view.getUint32(near, true) === ENTRY) at = near;
  return at;
}
