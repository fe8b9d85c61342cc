import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isHeld, lock } from './lock.ts';
import { stateOf, thisProcess } from './process-identity.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kessan-lock-'));
  path = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const DOING = 'writes dist';
const problem = () => {
  const locked = lock(path, DOING);
  return locked.ok ? undefined : locked.problem.replaceAll(folder, '…');
};

/** A script in another process that has the lock, says so, and does what follows. */
function other(then: string): string[] {
  const module = JSON.stringify(pathToFileURL(join(import.meta.dirname, 'lock.ts')));
  return ['--input-type=module', '--eval', `import { lock } from ${module}; const { ok } = lock(${JSON.stringify(path)}, 'x'); process.stdout.write(ok ? 'mine' : 'refused'); ${then}`];
}

test('a lock is given back, and may be taken again by the process that has it', () => {
  const [first, second] = [lock(path, DOING), lock(path, DOING)];
  expect([first.ok, second.ok, isHeld(path)]).toEqual([true, true, true]);
  if (first.ok) first.value.release();
  if (first.ok) first.value.release();
  expect(isHeld(path)).toBe(true);
  if (second.ok) second.value.release();
  expect([isHeld(path), readdirSync(folder)]).toEqual([false, []]);
});

test('another process is refused as long as this one has it', () => {
  const locked = lock(path, DOING);
  expect(spawnSync(process.execPath, other(''), { encoding: 'utf8' }).stdout).toBe('refused');
  if (locked.ok) locked.value.release();
  expect(spawnSync(process.execPath, other(''), { encoding: 'utf8' }).stdout).toBe('mine');
});

test('a process that is at work is named, and the lock of one that was killed is taken over', async () => {
  const child = spawn(process.execPath, other('setInterval(() => {}, 1000);'), { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  expect(problem()).toBe(`Another command writes dist at this moment: process ${String(child.pid)}. Wait for it to end, and run this one again.`);
  child.kill('SIGKILL');
  await once(child, 'close');
  expect(existsSync(`${path}.lock`)).toBe(true);
  expect(problem()).toBeUndefined();
});

test('a process that has the number of one that has ended is another', () => {
  const self = thisProcess();
  writeFileSync(`${path}.lock`, JSON.stringify({ ...self, started: 'some other day' }));
  if (self.started !== undefined) expect(problem()).toBeUndefined();
});

test('of a process of another machine nobody can tell', () => {
  writeFileSync(`${path}.lock`, JSON.stringify({ pid: 7, host: `not-${hostname()}` }));
  expect(problem()).toBe(`Another command writes dist, or did when its machine stopped: process 7 of not-${hostname()}. If it is not at work any more, remove dist.lock in ….`);
  expect(stateOf({ pid: 7, host: `not-${hostname()}` })).toBe('unknown');
});

test.each(['', '{', '{"pid":"7","host":"x"}', '[]', '\u0000'])('a lock that was cut off while it was written, %j, holds nobody up', (text) => {
  writeFileSync(`${path}.lock`, text);
  expect(problem()).toBeUndefined();
});

test('of many that want it at once, one has it', async () => {
  const children = Array.from({ length: 6 }, () => spawn(process.execPath, other('process.stdin.resume();'), { stdio: ['pipe', 'pipe', 'inherit'] }));
  const answers = await Promise.all(children.map(async (child) => String((await once(child.stdout, 'data'))[0])));
  for (const child of children) child.kill('SIGKILL');
  expect(answers.sort()).toEqual(['mine', ...Array.from({ length: 5 }, () => 'refused')]);
});

test.runIf(process.platform === 'linux')('a process that has ended, and whose parent never asks how, has ended', async () => {
  // The shell starts a child and becomes a program that never waits for it.
  const parent = spawn('sh', ['-c', 'sh -c "exit 0" & echo $!; exec sleep 1000'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const pid = Number(String((await once(parent.stdout, 'data'))[0]));
  await expect.poll(() => stateOf({ pid, host: hostname() }), { interval: 20 }).toBe('gone');
  parent.kill('SIGKILL');
});
