import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Puts a new site in the place of another, and moves parts of that one into it: folders within the site, and the files
 * of data that have their names beside them. Folders cannot be exchanged in one step; what is under way is written
 * down first, so that a build that is cut off at any moment can be undone. On an error everything is as it was. Throws
 * where a folder that is somebody else's stands in the way.
 */
export function replaceSite(target: string, fresh: string, kept: readonly string[]): void {
  const { next, former, journal } = besides(target);
  recoverSite(target);
  for (const taken of [next, former]) {
    if (existsSync(taken)) throw new Error(`${taken} is in the way: a build needs that name for a moment. Rename it, or write the site elsewhere with --output.`);
  }
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(journal, JSON.stringify(kept));
  try {
    renameSync(fresh, next);
    if (existsSync(target)) renameSync(target, former);
    for (const part of kept) movePart(former, next, part);
    renameSync(next, target);
  } catch (error) {
    recoverSite(target);
    throw error;
  }
  rmSync(former, { recursive: true, force: true });
  rmSync(journal);
}

/** Puts the former site back where a replacement was cut off, and removes what it left: nothing where none was under way. */
export function recoverSite(target: string): void {
  const { next, former, journal } = besides(target);
  // Without it, folders of these names are somebody else's.
  if (!existsSync(journal)) return;
  if (!existsSync(target) && existsSync(former)) {
    for (const part of existsSync(next) ? partsIn(journal) : []) movePart(next, former, part);
    renameSync(former, target);
  }
  for (const left of [next, former, journal]) rmSync(left, { recursive: true, force: true });
}

function movePart(from: string, to: string, part: string): void {
  for (const name of [part, `${part}.json`]) {
    if (!existsSync(join(from, name)) || existsSync(join(to, name))) continue;
    mkdirSync(dirname(join(to, name)), { recursive: true });
    renameSync(join(from, name), join(to, name));
  }
}

// A journal that was cut off itself was written before anything was moved.
function partsIn(journal: string): readonly string[] {
  try {
    return JSON.parse(readFileSync(journal, 'utf8')) as readonly string[];
  } catch {
    return [];
  }
}

function besides(target: string): { readonly next: string; readonly former: string; readonly journal: string } {
  return { next: `${target}.next`, former: `${target}.former`, journal: `${target}.moving` };
}
