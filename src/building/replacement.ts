import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// Sites that this process is replacing now: to undo one of them would take away what is being made.
const underWay = new Set<string>();

/**
 * Puts a new site in the place of another, and moves parts of that one into it: folders within the site, and the files
 * of data that have their names beside them. Folders cannot be exchanged in one step; what is under way is written
 * down first, so that a build that is cut off at any moment can be undone. `problemIn` looks at the whole new site, in the
 * folder where it stands, just before it takes its place. On an error everything is as it was. Throws where a folder
 * that is somebody else's stands in the way. Whoever calls holds the lock of the target.
 */
export function replaceSite(target: string, fresh: string, kept: readonly string[], problemIn: (site: string) => string | undefined = () => undefined): void {
  const { next, former, journal } = besides(target);
  recoverSite(target);
  for (const taken of [next, former, journal]) {
    if (existsSync(taken)) throw new Error(`${taken} is in the way: a build needs that name for a moment. Rename it, or write the site elsewhere with --output.`);
  }
  mkdirSync(dirname(target), { recursive: true });
  underWay.add(target);
  try {
    // On the disk before anything moves: a machine that stops forgets the younger first.
    writeFileSync(journal, journalOf(kept), { flush: true });
    moveFolder(fresh, next);
    if (existsSync(target)) renameSync(target, former);
    for (const part of kept) movePart(former, next, part);
    const problem = problemIn(next);
    if (problem !== undefined) throw new Error(problem);
    renameSync(next, target);
  } catch (error) {
    undo(target);
    throw error;
  } finally {
    underWay.delete(target);
  }
  rmSync(former, { recursive: true, force: true });
  rmSync(journal);
}

/** Puts the former site back where a replacement was cut off, and removes what it left: nothing where none was under way. */
export function recoverSite(target: string): void {
  if (underWay.has(target)) throw new Error(`${target} is being replaced at this moment.`);
  undo(target);
}

function undo(target: string): void {
  const { next, former, journal } = besides(target);
  const written = existsSync(journal) ? journalIn(journal) : 'none';
  // Without it, folders of these names are somebody else's.
  if (written === 'none') return;
  if (written !== 'cut off') {
    if (!existsSync(target) && existsSync(former)) {
      for (const part of existsSync(next) ? written : []) movePart(next, former, part);
      renameSync(former, target);
    }
    for (const left of [next, former]) rmSync(left, { recursive: true, force: true });
  }
  rmSync(journal, { force: true });
}

function movePart(from: string, to: string, part: string): void {
  for (const name of [part, `${part}.json`]) {
    if (!existsSync(join(from, name)) || existsSync(join(to, name))) continue;
    mkdirSync(dirname(join(to, name)), { recursive: true });
    renameSync(join(from, name), join(to, name));
  }
}

/** Moves a folder, also from one disk to another. */
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true, preserveTimestamps: true });
    rmSync(from, { recursive: true, force: true });
  }
}

const HEAD = 'Kessan is replacing the site beside this file, or was when it was cut off. The next build puts it right.\n';

function journalOf(kept: readonly string[]): string {
  return `${HEAD}${JSON.stringify(kept)}\n`;
}

/**
 * The parts that a journal names. One that was cut off itself was written before anything was moved, so that there is
 * nothing to undo; one that begins with other words is somebody else's file.
 */
function journalIn(file: string): readonly string[] | 'cut off' | 'none' {
  const text = readFileSync(file, 'utf8');
  if (HEAD.startsWith(text)) return 'cut off';
  if (!text.startsWith(HEAD)) return 'none';
  try {
    return JSON.parse(text.slice(HEAD.length)) as readonly string[];
  } catch {
    return 'cut off';
  }
}

function besides(target: string): { readonly next: string; readonly former: string; readonly journal: string } {
  return { next: `${target}.next`, former: `${target}.former`, journal: `${target}.moving` };
}
