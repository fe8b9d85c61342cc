import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { workFolder } from './work-folder.ts';

test('what a killed build has left is removed, and what another one works in is not', () => {
  const home = mkdtempSync(join(tmpdir(), 'kessan-work-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const { pid: gone } = spawnSync(process.execPath, ['--version']);
  const kept = ['cache', `build-${String(process.ppid)}-runs`];
  // The last has our own number, as the next build in a container mostly has.
  for (const name of [...kept, `build-${String(gone)}-killed`, `build-${String(process.pid)}-killed`]) mkdirSync(join(home, name, 'site'), { recursive: true });
  const work = workFolder(home);
  expect(readdirSync(home).sort()).toEqual([...kept, basename(work)].sort());
});
