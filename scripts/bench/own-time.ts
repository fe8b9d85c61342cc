import type { Site } from '../../src/model/content/site.ts';
import { tieOut } from '../../src/tieout/checking/tieout.ts';

/** What a check took, in milliseconds of processor time of its thread: what else the machine does counts little. */
export interface CheckTime {
  readonly reading: number;
  readonly tieOut: number;
}

/** Milliseconds of processor time that this thread has used so far. */
export function ownTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Reads and ties out, and says how long each took. */
export function timeOf(read: () => Site | undefined): CheckTime {
  const started = ownTime();
  const site = read();
  const done = ownTime();
  if (!site) throw new Error('The content cannot be read.');
  tieOut(site);
  return { reading: done - started, tieOut: ownTime() - done };
}
