import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';

// Loaded before a command (`node --import …/cut-off.ts?at=…`). Whatever the command prints or changes on the disk is a
// moment, which is numbered and told to file descriptor 3 before it comes to pass: `12 rename dist dist.former`. At the
// first one that the pattern `at` finds, the whole group of processes is killed, in the middle of a file where one is
// being written.
const at = new RegExp(new URL(import.meta.url).searchParams.get('at') ?? '(?!)');
const { existsSync, writeFileSync, writeSync } = fs;
let moments = 0;

type Call = (this: unknown, ...words: unknown[]) => unknown;

/** Counts a moment, and ends everything when it is the one. */
function moment(what: string, half: () => void = () => undefined): void {
  moments += 1;
  const told = `${String(moments)} ${what}`;
  writeSync(3, `${told}\n`);
  if (!at.test(told)) return;
  half();
  // Whoever started this has made it a group of its own; nobody else can be meant by the number.
  process.kill(-process.pid, 'SIGKILL');
}

function pathOf(file: unknown): string {
  return relative('.', file instanceof URL ? fileURLToPath(file) : String(file)) || '.';
}

/** What is no change: to remove what is not there, and to make what is. */
const IDLE: Readonly<Record<string, (file: string) => boolean>> = { rm: (file) => !existsSync(file), mkdir: existsSync };

/** Puts something before a function of a module, for whoever imports it. */
function before(home: object, name: string, first: (...words: unknown[]) => void): void {
  const calls = home as Record<string, Call>;
  const original = calls[name];
  if (!original) throw new Error(`There is no function ${name}.`);
  calls[name] = function (...words) {
    first(...words);
    return original.apply(this, words);
  };
}

function writes(file: unknown, content: unknown): void {
  moment(`write ${pathOf(file)}`, () => {
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(pathOf(file), content.slice(0, content.length / 2));
  });
}

// A worker has streams and numbers of its own.
if (isMainThread) {
  for (const name of ['rename', 'rm', 'mkdir', 'mkdtemp', 'cp', 'copyFile', 'link', 'unlink'] as const) {
    const changes = (file: unknown, to: unknown) => {
      if (!IDLE[name]?.(pathOf(file))) moment([name, pathOf(file), ...(typeof to === 'string' || to instanceof URL ? [pathOf(to)] : [])].join(' '));
    };
    before(fs, `${name}Sync`, changes);
    before(fs.promises, name, changes);
  }
  before(fs, 'writeFileSync', writes);
  before(fs.promises, 'writeFile', writes);
  before(process.stdout, 'write', (text) => moment(`print ${String(text).trim().replaceAll('\n', ' ')}`));
  syncBuiltinESMExports();
}
