import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Which process, on which machine: a number alone is given again, in a container mostly the same one. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly host: string;
  /** When it began, as its machine counts; absent where the machine does not tell. */
  readonly started?: string;
}

/** This process. */
export function thisProcess(): ProcessIdentity {
  const started = startOf(process.pid);
  return { pid: process.pid, host: hostname(), ...(started === undefined ? {} : { started }) };
}

/**
 * Whether a process is alive: `unknown` where it is one of another machine, of which this one cannot tell. Of a machine
 * that does not say when processes began, one that has the number again is taken for the former.
 */
export function stateOf({ pid, host, started }: ProcessIdentity): 'running' | 'gone' | 'unknown' {
  if (host !== hostname()) return 'unknown';
  if (!answers(pid)) return 'gone';
  const now = startOf(pid);
  // It has ended, and nobody has asked how: in a container without a first process that does, it stays for ever.
  if (now === ENDED) return 'gone';
  return started === undefined || now === undefined || started === now ? 'running' : 'gone';
}

/** Reads an identity that was written as JSON; `undefined` for anything else. */
export function identityIn(value: unknown): ProcessIdentity | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { pid, host, started } = value as Partial<Record<keyof ProcessIdentity, unknown>>;
  if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid <= 0 || typeof host !== 'string') return undefined;
  return { pid, host, ...(typeof started === 'string' ? { started } : {}) };
}

function answers(pid: number): boolean {
  try {
    // Signal 0 is never sent, and only asks whether it could be (kill(2)).
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

const ENDED = 'ended';

/** Field 22 of proc_pid_stat(5), in ticks since the machine began, which has a name of its own at every beginning. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The name of the program stands in parentheses, and may hold blanks and parentheses itself.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return ENDED;
    const ticks = fields[19];
    return ticks === undefined ? undefined : `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}`;
  } catch {
    return undefined;
  }
}
