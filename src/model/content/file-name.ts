/** As many bytes as a name may have, and a whole path: archives lay them under folders of their own, on systems that allow 255 and 260. */
const MOST_BYTES = 120;
const MOST_OF_PATH = 200;

const DEVICES = /^(?:con|prn|aux|nul|com[0-9\u00B9\u00B2\u00B3]|lpt[0-9\u00B9\u00B2\u00B3]|conin\$|conout\$)(?:\.|$)/i;

/**
 * Why a file of this name could not be kept, copied or proved everywhere: a phrase that follows the name; `undefined`
 * for a name that serves. What `sha256sum -c` cannot read back, what RFC 8493 writes otherwise, what Windows refuses
 * ("Naming Files, Paths, and Namespaces") and what file systems change is not used. `most` is how many bytes it may have.
 */
export function nameProblem(name: string, most = MOST_BYTES): string | undefined {
  const [sign] = /[\0-\u001F\u007F-\u009F\u2028\u2029\uFFFD\p{Surrogate}\p{Default_Ignorable_Code_Point}]/u.exec(name) ?? [];
  if (sign !== undefined) return 'holds a sign that nothing shows';
  const [forbidden] = /[\\:*?"<>|%]/.exec(name) ?? [];
  if (forbidden !== undefined) return `holds "${forbidden}", which some systems, or the lists of archives, cannot write`;
  if (/^\s|\s$/u.test(name)) return 'begins or ends with a blank';
  if (name.endsWith('.')) return 'ends with a point, which Windows drops';
  if (isDevice(name)) return 'is the name of a device on Windows';
  if (name.normalize('NFC') !== name) return 'is written in letters and separate accents (not NFC), which systems change';
  if (bytesOf(name) > most) return `has ${String(bytesOf(name))} bytes, which is more than ${String(most)}`;
  return undefined;
}

/** Whether Windows has the name for a device of its own, whatever ending stands behind it: no file or folder can have it there. */
export function isDevice(name: string): boolean {
  return DEVICES.test(name);
}

/** Why a path is too long; `undefined` for one that is not. */
export function pathProblem(path: string): string | undefined {
  return bytesOf(path) > MOST_OF_PATH ? `has ${String(bytesOf(path))} bytes with its folders, which is more than ${String(MOST_OF_PATH)}` : undefined;
}

/** What names that some systems take for one have in common: their letters, whatever their case. */
export function foldedName(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase();
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
