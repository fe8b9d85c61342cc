import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';

/** What came to pass, the last of it no more where it was killed. */
export interface Course {
  readonly killed: boolean;
  readonly moments: readonly string[];
}

/** Runs something in a group of processes of its own, until a moment that a pattern finds. */
export async function runUntil(at: string | undefined, cwd: string, ...words: readonly string[]): Promise<Course> {
  const cutOff = pathToFileURL(resolve('test/commands/cut-off.ts'));
  if (at !== undefined) cutOff.searchParams.set('at', at);
  const running = spawn(process.execPath, ['--import', cutOff.href, ...words], {
    cwd,
    // Astro counts its users, and would write the count into the folder of whoever runs the tests.
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  let told = '';
  running.stdio[3]?.on('data', (text: Buffer) => (told += text.toString()));
  const [status, signal] = (await once(running, 'close')) as [number | null, string | null];
  expect([[0, null], [null, 'SIGKILL']], at).toContainEqual([status, signal]);
  return { killed: signal !== null, moments: told.trimEnd().split('\n') };
}
