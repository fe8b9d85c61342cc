import { execFileSync } from 'node:child_process';
import { relative, resolve, sep } from 'node:path';
import { fail, succeed, type Outcome } from '../model/finding.ts';
import { memorySource } from '../reading/formats/memory.ts';
import type { FileSource } from '../reading/formats/source.ts';

/** The files of a folder as they were at a revision of the repository that holds it. */
export function gitSource(revision: string, folder: string): Outcome<FileSource> {
  // A revision that begins with a hyphen would be an option of the command.
  if (!/^[^-]/.test(revision)) return fail(`"${revision}" is no revision.`);
  try {
    const top = git(['-C', folder, 'rev-parse', '--show-toplevel']).toString().trim();
    const commit = git(['-C', top, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`]).toString().trim();
    const within = relative(top, resolve(folder)).split(sep).join('/');
    const tree = within === '' ? commit : `${commit}:${within}`;
    const listed = git(['-C', top, 'ls-tree', '-r', '-z', tree]).toString().split('\0').filter((line) => line !== '');
    const entries = listed.map((line) => ({ hash: line.split(/\s+/)[2] ?? '', path: line.slice(line.indexOf('\t') + 1) }));
    return succeed(memorySource(Object.fromEntries(contentsOf(top, entries)), folder));
  } catch {
    return fail(`The content at revision "${revision}" cannot be read: ${folder} is in no git repository, or the repository does not know that revision with this folder.`);
  }
}

/** All files in one go: `git cat-file --batch` answers each name with a line that tells its size, and its bytes. */
function contentsOf(top: string, entries: readonly { readonly hash: string; readonly path: string }[]): readonly (readonly [string, Uint8Array])[] {
  if (entries.length === 0) return [];
  const answer = git(['-C', top, 'cat-file', '--batch'], entries.map(({ hash }) => `${hash}\n`).join(''));
  let at = 0;
  return entries.map(({ path }) => {
    const end = answer.indexOf(0x0a, at);
    const size = Number(answer.subarray(at, end).toString().split(' ')[2]);
    const bytes = answer.subarray(end + 1, end + 1 + size);
    at = end + 1 + size + 1;
    return [path, bytes] as const;
  });
}

function git(args: readonly string[], input = ''): Buffer {
  return execFileSync('git', args, { input, maxBuffer: 1 << 30, stdio: ['pipe', 'pipe', 'ignore'] });
}
