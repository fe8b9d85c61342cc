import { copyFileSync, lstatSync, mkdirSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fail, succeed, type Outcome } from '../model/finding.ts';
import { builtFiles } from '../writing/site-mark.ts';

/**
 * The files that people have put into the folder whose files every build copies into the site: all of them but those
 * that a build has written there, where it is its output as well. A link that leads out of the folder is refused, since
 * what it leads to would be published, and so is what is no file at all.
 */
export function copiedFiles(folder: string): Outcome<readonly string[]> {
  const built = builtFiles(folder);
  const paths = [...pathsUnder(folder, '')].filter((path) => !built.has(path)).sort();
  const problems = paths.flatMap((path) => problemAt(folder, path));
  return problems.length > 0 ? fail(problems.join('\n')) : succeed(paths);
}

/** A file that whoever has a site may write instead of the build. */
const THEIRS = new Set(['robots.txt']);

/**
 * Copies the files into a site that is made, beside what it takes over from the last one. The problem names a file at
 * whose address the site has one of its own: readers would find one of the two, and nobody would know which.
 */
export function copyFiles(folder: string, paths: readonly string[], site: string, kept: ReadonlySet<string> = new Set()): string | undefined {
  const taken = paths.find((path) => !THEIRS.has(path) && (kept.has(path) || lstatSync(join(site, path), { throwIfNoEntry: false }) !== undefined));
  if (taken !== undefined) return `${join(folder, taken)} stands at an address where the site has a page or a file of its own. Give it another name.`;
  for (const path of paths) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    copyFileSync(join(folder, path), join(site, path));
  }
  return undefined;
}

function* pathsUnder(folder: string, within: string): Generator<string> {
  if (!lstatSync(join(folder, within), { throwIfNoEntry: false })) return;
  for (const entry of readdirSync(join(folder, within), { withFileTypes: true })) {
    if (entry.isDirectory()) yield* pathsUnder(folder, `${within}${entry.name}/`);
    else yield `${within}${entry.name}`;
  }
}

function problemAt(folder: string, path: string): readonly string[] {
  const file = join(folder, path);
  if (lstatSync(file).isSymbolicLink()) {
    const state = statSync(file, { throwIfNoEntry: false });
    if (!state) return [`${file}: this link leads nowhere. Remove it, or put the file itself there.`];
    if (!realpathSync(file).startsWith(`${realpathSync(folder)}${sep}`)) return [`${file}: this link leads out of ${folder}/, and what it leads to would be published. Put a copy of the file there.`];
    if (state.isDirectory()) return [`${file}: this link leads to a folder. Put the files themselves there.`];
  }
  return statSync(file).isFile() ? [] : [`${file}: this is no file that can be copied, but a pipe, a socket or a device. Remove it.`];
}
