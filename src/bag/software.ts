import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { isAbsolute, relative } from 'node:path';
import type { Software } from './bag.ts';

const require = createRequire(import.meta.url);

/** The version of the library that packs archives. */
export function packer(): string {
  return versionOf('fflate/package.json');
}

/** What an archive is made with here. `archives` is the folder of archives, whose changes are no changes of the content. */
export function softwareHere(archives: string): Software {
  const commit = git('rev-parse', 'HEAD');
  return {
    kessan: versionOf('../../package.json'),
    astro: versionOf('astro/package.json'),
    node: process.versions.node,
    fflate: packer(),
    ...(commit === undefined ? {} : { commit: { id: commit, changed: git('status', '--porcelain', '--', '.', ...excluded(archives)) !== '' } }),
  };
}

/** Git refuses to leave out what is not in the repository anyway. */
function excluded(folder: string): readonly string[] {
  const path = relative('.', folder);
  return path === '' || path.startsWith('..') || isAbsolute(path) ? [] : [`:(exclude)${path}`];
}

function versionOf(file: string): string {
  return (require(file) as { readonly version: string }).version;
}

/** What git says; absent without git, or outside a repository. It is asked to write nothing: it would refresh its index. */
function git(...words: readonly string[]): string | undefined {
  try {
    return execFileSync('git', ['--no-optional-locks', ...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
