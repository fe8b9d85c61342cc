import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A new folder for the work of this process, within the one where builds keep what is no site yet. Those of builds that
 * were killed, and could not remove theirs, are removed.
 */
export function workFolder(home = '.kessan'): string {
  mkdirSync(home, { recursive: true });
  for (const name of readdirSync(home)) {
    const owner = /^build-(\d+)-/.exec(name)?.[1];
    if (owner !== undefined && !runs(Number(owner))) rmSync(join(home, name), { recursive: true, force: true });
  }
  return mkdtempSync(join(home, `build-${String(process.pid)}-`));
}

/** Whether another process has this number. Where it is our own, it was given anew: in a container it mostly is the same. */
function runs(number: number): boolean {
  if (number === process.pid) return false;
  try {
    // Signal 0 is never sent, and only asks whether it could be (kill(2)).
    process.kill(number, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
