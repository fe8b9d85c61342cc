import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The name under which a file is written before it takes its own: with the number of the process that writes it at the end. */
export function freshName(file: string): string {
  return `${file}.${String(process.pid)}`;
}

/** Removes from a folder what processes were writing there when they were killed. What others are writing now stays. */
export function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const writer = /\.(\d+)$/.exec(name)?.[1];
    if (writer !== undefined && !isRunning(Number(writer))) rmSync(join(folder, name), { force: true });
  }
}

/** Whether another process has this number. Where it is our own, it was given anew: in a container it mostly is the same. */
export function isRunning(number: number): boolean {
  if (number === process.pid) return false;
  try {
    // Signal 0 is never sent, and only asks whether it could be (kill(2)).
    process.kill(number, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
