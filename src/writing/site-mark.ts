import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** For whom a site is: who may see what is not out. */
export type Audience = 'public' | 'reviewers';

/** The file by which a site says that Kessan has written all of its folder, and may replace it. */
export const MARK = '.kessan-site';

const FIRST_LINE = 'Everything in this folder was written by Kessan, and the next build into it replaces all of it.';
const LAST_LINES: Readonly<Record<Audience, string>> = {
  public: 'It is a site for the public.',
  reviewers: 'It is for reviewers and may show what is not out: not for publication.',
};

/** Under this line stand the files of a site that shares its folder with files that people put there, a path each. */
const BUILT_LINE = 'What is not in this list was put here by somebody, and stays:';

/**
 * Marks a folder as a site that the next build may replace. The same in every site for the same audience. Where people
 * put files into the same folder, `built` lists those that are not theirs: the paths of all files of the build.
 */
export function markSite(folder: string, audience: Audience, built?: readonly string[]): void {
  const lines = [FIRST_LINE, LAST_LINES[audience], ...(built ? [BUILT_LINE, ...built] : [])];
  writeFileSync(join(folder, MARK), lines.map((line) => `${line}\n`).join(''));
}

/** The files that a build has written into a folder which it shares with people's own; none where it bears no such mark. */
export function builtFiles(folder: string): ReadonlySet<string> {
  const lines = linesOf(folder);
  return new Set(lines?.[0] === FIRST_LINE && lines[2] === BUILT_LINE ? [MARK, ...lines.slice(3)] : []);
}

/** For whom the site in a folder is; absent where the folder bears no mark of ours. */
export function audienceOf(folder: string): Audience | undefined {
  const lines = linesOf(folder);
  if (lines?.[0] !== FIRST_LINE) return undefined;
  // Of a mark that says nothing else, the careful reading: a site with drafts does not take its place.
  return lines[1] === LAST_LINES.reviewers ? 'reviewers' : 'public';
}

/** What a folder holds that nobody said is ours: the first names in their order. */
export function strangersIn(folder: string): readonly string[] {
  const names = readdirSync(folder).sort();
  return audienceOf(folder) === undefined ? names : names.filter((name) => name === '.git');
}

function linesOf(folder: string): readonly string[] | undefined {
  try {
    return readFileSync(join(folder, MARK), 'utf8').split(/\r?\n/);
  } catch {
    return undefined;
  }
}
