import { foldedName, nameProblem } from '../model/content/file-name.ts';

/** As many bytes as a name may have on the file systems in use (ext4, APFS, NTFS). */
const MOST_BYTES = 255;

/**
 * Which paths of an archive could not be proved or unpacked everywhere, each with why: `sha256sum -c` reads a line to its
 * end and writes a backslash otherwise, Windows drops what stands behind a name and has names of its own, and where case or
 * the form of letters does not count, one file would take the place of another. None of them is ever written.
 */
export function unprovable(paths: Iterable<string>): readonly string[] {
  const first = new Map<string, string>();
  const files = new Set(paths);
  const told = new Set<string>();
  const problems: string[] = [];
  for (const path of files) {
    const names = path.split('/');
    names.every((name, index) => {
      const within = names.slice(0, index + 1).join('/');
      const folded = foldedName(within);
      const other = first.get(folded) ?? within;
      first.set(folded, other);
      const problem = name === '' || name === '..' || name === '.' ? 'leads out of the archive, or nowhere'
        : nameProblem(name, MOST_BYTES) ?? (other !== within ? `differs from ${other} in nothing but the case or the form of letters`
          : index < names.length - 1 && files.has(within) ? 'is a file and a folder at once' : undefined);
      if (problem === undefined) return true;
      if (told.size < told.add(within).size) problems.push(`${within} ${problem}`);
      return false;
    });
  }
  return problems;
}
