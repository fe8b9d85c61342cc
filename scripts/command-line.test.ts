import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { clipped } from '../src/model/signs/clipped.ts';
import { asCalled, type Command, type Option } from './command-line.ts';
import { portFrom } from './port.ts';

const COMMAND = {
  call: 'npm run print -- <filing>',
  says: 'Prints a filing.',
  options: {
    output: { type: 'string', value: '<file>', says: 'another file' },
    width: { type: 'string', multiple: true, default: ['360'], says: 'how wide' },
    fold: { type: 'boolean', default: false, says: 'the first screen alone' },
  },
  operands: true,
} as const satisfies Command<Readonly<Record<string, Option>>>;
const BARE = { call: 'npm run look', says: 'Looks.' } as const;

const problem = (command: Command<Readonly<Record<string, Option>>>, ...words: readonly string[]) => {
  const asked = asCalled(command, words);
  return asked.kind === 'wrong' ? asked.problem : asked.kind;
};

describe('a command that is called', () => {
  test('has its options and what stands beside them', () => {
    expect(asCalled(COMMAND, ['h1', '--fold', '--width', '300', '--width=400', '--', '--odd'])).toEqual({ kind: 'run', operands: ['h1', '--odd'], values: { fold: true, width: ['300', '400'] } });
    expect(asCalled(COMMAND, [])).toEqual({ kind: 'run', operands: [], values: { fold: false, width: ['360'] } });
    expect(asCalled(BARE, [])).toEqual({ kind: 'run', operands: [], values: {} });
  });

  test.each([
    ['an option that it does not have, with the nearest', ['--ouput', 'x'], 'There is no option "--ouput": perhaps "--output". Usage: npm run print -- <filing> [--output <file>] [--width <value>…] [--fold]'],
    ['one that is like none', ['--colour'], 'There is no option "--colour": one of --output, --width, --fold. Usage: npm run print -- <filing> [--output <file>] [--width <value>…] [--fold]'],
    ['a letter', ['-x'], 'There is no option "-x": one of --output, --width, --fold. Usage: npm run print -- <filing> [--output <file>] [--width <value>…] [--fold]'],
    ['no value', ['h1', '--output'], 'The option "--output" needs a value: --output <file>. Usage: npm run print -- <filing> [--output <file>] [--width <value>…] [--fold]'],
    ['another option for a value', ['--output', '--fold'], 'The option "--output" needs a value: --output <file>. Usage: npm run print -- <filing> [--output <file>] [--width <value>…] [--fold]'],
    ['one thing said twice', ['--output', 'x', '--output', 'y'], 'The option "--output" stands there twice, and only one can count. Usage: npm run print -- <filing> [--output <file>] [--width <value>…] [--fold]'],
    ['what every object has', ['--constructor'], 'There is no option "--constructor": one of --output, --width, --fold. Usage: npm run print -- <filing> [--output <file>] [--width <value>…] [--fold]'],
    ['a value for what has none', ['--fold=yes'], 'The option "--fold" takes no value, and "yes" was given to it. Usage: npm run print -- <filing> [--output <file>] [--width <value>…] [--fold]'],
  ])('says what is wrong with it: %s', (_, words, expected) => {
    expect(problem(COMMAND, ...words)).toBe(expected);
  });

  test('takes nothing where it has nothing to take', () => {
    expect(problem(BARE, 'h1')).toBe('"h1" means nothing here: all that may follow are options. Usage: npm run look');
    expect(problem(BARE, '--fast')).toBe('There is no option "--fast"; this command has none. Usage: npm run look');
  });

  test.each([['--help'], ['-h']])('explains itself, whatever else is asked: %s', (word) => {
    const asked = asCalled(COMMAND, ['--nothing', word]);
    expect(asked.kind === 'help' ? asked.text : asked).toMatchInlineSnapshot(`
      "npm run print -- <filing> [--output <file>] [--width <value>…] [--fold]

      Prints a filing.

        --output <file>   another file
        --width <value>…  how wide
        --fold            the first screen alone
      "
    `);
  });
});

const COMMANDS = Object.values((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts)
  .flatMap((line) => /^node (scripts\/[\w-]+\.ts)$/.exec(line)?.[1] ?? []);

test('every command of the project asks in this one way', () => {
  expect(COMMANDS.length).toBeGreaterThan(15);
  for (const file of COMMANDS) expect(readFileSync(file, 'utf8'), file).toMatch(/^export const main = commandLine\(\{[^]*^await asProgram\(import\.meta, main\);$/m);
  const others = readdirSync('scripts').filter((file) => file.endsWith('.ts') && !file.startsWith('command-line'));
  for (const file of others) expect(readFileSync(`scripts/${file}`, 'utf8'), file).not.toMatch(/parseArgs|process\.argv/);
});

// Two of them stand for all: one with options, one without.
test.each(['scripts/build.ts', 'scripts/docs.ts'])('%s answers without a stack trace, and does nothing', (file) => {
  const ask = (word: string) => spawnSync(process.execPath, [file, word], { encoding: 'utf8' });
  const wrong = ask('--otput=x');
  expect(wrong).toMatchObject({ status: 2, stdout: '' });
  expect(wrong.stderr).toMatch(/^There is no option "--otput"[^\n]* Usage: npm run \w+[^\n]*\n$/);
  const helped = ask('--help');
  expect(helped).toMatchObject({ status: 0, stderr: '' });
  expect(helped.stdout).toMatch(/^npm run \w+[^]*\.\n/);
});

test.each(['', 'abc', '0', '70000', '65536', '-1', '4321.5', '1e3', '0x10', ' 80', '04321', '٤٣٢١', '4321\n', '__proto__', '9'.repeat(400)])('%j is no port', async (port) => {
  expect(await portFrom(port)).toEqual({ ok: false, problem: `--port: "${clipped(port)}" is no port: write a whole number from 1 to 65535, such as 4321.` });
});

test('a port that another program has is not taken', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => { other.listen(0, 'localhost', resolve); });
  const { port } = other.address() as AddressInfo;
  expect(await portFrom(String(port))).toEqual({ ok: false, problem: `--port ${String(port)}: another program listens there. Name another, or leave --port out.` });
  await new Promise((resolve) => { other.close(resolve); });
  expect(await portFrom(String(port))).toEqual({ ok: true, value: port });
});
