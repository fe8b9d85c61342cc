import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fail, succeed, type Outcome } from '../model/finding.ts';
import { makeFolder } from './made-folder.ts';
import { identityIn, stateOf, thisProcess, type ProcessIdentity } from './process-identity.ts';

/** The right to write something alone, until it is given back. */
export interface Lock {
  release(): void;
}

// By file: how often this process holds it. What it has locked, it may lock again on its way.
const held = new Map<string, number>();

/**
 * Locks what is about to be written, by a file that names this process: `<path>.lock`. A lock whose process has ended
 * without giving it back, killed or with its machine, is taken over. The problem, where another process is at work,
 * says which and what can be done; `doing` is what it does there: `writes dist`.
 */
export function lock(path: string, doing: string): Outcome<Lock> {
  const file = `${resolve(path)}.lock`;
  const times = held.get(file) ?? 0;
  // What is made for the lock alone goes with it.
  const unmake = makeFolder(dirname(file));
  try {
    const problem = times === 0 ? taken(file, doing) : undefined;
    if (problem !== undefined) {
      unmake();
      return fail(problem);
    }
  } catch (error) {
    unmake();
    throw error;
  }
  held.set(file, times + 1);
  let open = true;
  return succeed({
    release() {
      if (!open) return;
      open = false;
      const left = (held.get(file) ?? 1) - 1;
      if (left > 0) held.set(file, left);
      else {
        held.delete(file);
        rmSync(file, { force: true });
      }
      unmake();
    },
  });
}

/** Whether this process holds the lock of a path. */
export function isHeld(path: string): boolean {
  return held.has(`${resolve(path)}.lock`);
}

/** Makes the file; the problem where another process has. */
function taken(file: string, doing: string): string | undefined {
  // Others may be taking over the same lock: whoever comes second looks again.
  for (let tries = 0; tries < 8; tries += 1) {
    if (made(file)) return undefined;
    const text = textOf(file);
    if (text === undefined) continue;
    const owner = ownerIn(text);
    const state = owner ? stateOf(owner) : 'gone';
    if (owner && state !== 'gone') return wordsOf(file, owner, state, doing);
    takeAway(file, text);
  }
  return `${file} comes and goes: several commands want to be the one that ${doing}. Run them one after the other.`;
}

/** Whether the file was made now, whole, with this process in it: a link appears at once or not at all. */
function made(file: string): boolean {
  const own = `${file}.${String(process.pid)}`;
  writeFileSync(own, `${JSON.stringify(thisProcess())}\n`);
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // A file system without links.
    return madeWithoutLink(file);
  } finally {
    rmSync(own, { force: true });
  }
}

function madeWithoutLink(file: string): boolean {
  try {
    writeFileSync(file, `${JSON.stringify(thisProcess())}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function ownerIn(text: string): ProcessIdentity | undefined {
  try {
    return identityIn(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Removes a lock that nobody holds any more; one that somebody has made in the meantime is put back. */
function takeAway(file: string, text: string): void {
  const away = `${file}.${String(process.pid)}.gone`;
  try {
    renameSync(file, away);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  try {
    if (textOf(away) !== text) linkSync(away, file);
  } finally {
    rmSync(away, { force: true });
  }
}

function wordsOf(file: string, { pid, host }: ProcessIdentity, state: 'running' | 'unknown', doing: string): string {
  if (state === 'running') return `Another command ${doing} at this moment: process ${String(pid)}. Wait for it to end, and run this one again.`;
  return `Another command ${doing}, or did when its machine stopped: process ${String(pid)} of ${host}. If it is not at work any more, remove ${basename(file)} in ${dirname(file)}.`;
}
