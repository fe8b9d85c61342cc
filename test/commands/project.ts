import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { BRACKWATER } from '../sites/brackwater.ts';

/** A folder of its own for one test, gone when the test is. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kessan-command-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** A copy of the whole project as a user has it, with the packages of this one, and the content of an issuer. */
export function copyProject(folder: string, content = BRACKWATER): string {
  mkdirSync(folder, { recursive: true });
  cpSync(content, join(folder, 'content'), { recursive: true });
  for (const name of ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    if (existsSync(name)) cpSync(name, join(folder, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** A copy of an issuer's content, to be spoiled. */
export function copyContent(content = BRACKWATER): string {
  const folder = join(temporaryFolder(), 'content');
  cpSync(content, folder, { recursive: true });
  return folder;
}

/** A copy of the content without its draft, which has gaps: nothing is wrong with what is left. */
export function copySound(): string {
  const content = copyContent();
  rmSync(join(content, 'filings/fy2023-q1'), { recursive: true });
  return content;
}

/** Replaces a piece of a file that must be there. */
export function edit(file: string, find: string, replace: string): void {
  const before = readFileSync(file, 'utf8');
  if (!before.includes(find)) throw new Error(`${file} does not hold ${find}`);
  writeFileSync(file, before.replace(find, () => replace));
}

/** Writes files into a folder. */
export function write(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Every file under a folder with its bytes, as text that compares byte by byte. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(names
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

/** What a command answered. Paths of its content are written as if it stood in `content`. */
export interface Answer {
  readonly status: number | null;
  readonly output: string;
  readonly complaints: string;
}

/** Runs a command of `scripts/` as a user does, in a process of its own. */
export function run(script: string, options: { readonly args?: readonly string[]; readonly content?: string; readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {}): Answer {
  const { args = [], content, cwd, env = {} } = options;
  const result = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    ...(cwd === undefined ? {} : { cwd }),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, NODE_ENV: 'production', ...(content === undefined ? {} : { KESSAN_CONTENT: content }), ...env },
  });
  const plain = (text: string) => (content === undefined ? text : text.replaceAll(content, 'content'));
  return { status: result.status, output: plain(result.stdout), complaints: plain(result.stderr) };
}
