import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from '../rebuilding/leftovers.ts';

/**
 * A new folder for the work of this process, within the one where builds keep what is no site yet. Those of builds that
 * were killed, and could not remove theirs, are removed.
 */
export function workFolder(home = '.kessan'): string {
  mkdirSync(home, { recursive: true });
  for (const name of readdirSync(home)) {
    const owner = /^build-(\d+)-/.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) rmSync(join(home, name), { recursive: true, force: true });
  }
  return mkdtempSync(join(home, `build-${String(process.pid)}-`));
}
