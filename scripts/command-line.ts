import { existsSync, realpathSync } from 'node:fs';
import { parseArgs, type ParseArgsOptionDescriptor } from 'node:util';
import { clipped } from '../src/model/signs/clipped.ts';
import { expectOneOf } from '../src/reading/formats/nearest.ts';
import { inWords } from '../src/writing/system-problem.ts';
import { complain } from './complaint.ts';

/** An option of a command, as `parseArgs` takes it, and in words. */
export interface Option extends ParseArgsOptionDescriptor {
  /** What it does, in words that begin small and end without a point. */
  readonly says: string;
  /** What stands behind it: `<folder>`; for options with a value alone. */
  readonly value?: string;
}

type Options = Readonly<Record<string, Option>>;

/** A command, as its `--help` tells it. */
export interface Command<Taken extends Options> {
  /** How it is called, with what has to stand behind it: `npm run new -- <period>`. */
  readonly call: string;
  /** What it does, in a sentence. */
  readonly says: string;
  readonly options?: Taken;
  /** Whether anything may stand behind it besides options. */
  readonly operands?: boolean;
}

type Given<Taken extends Options> = ReturnType<typeof parseArgs<{ options: Taken; allowPositionals: true }>>;

/** The options and operands that a command was called with. */
export interface Run<Taken extends Options> {
  readonly values: Given<Taken>['values'];
  readonly operands: readonly string[];
}

/** What a command was asked for, or a sentence about an option that it does not have or that lacks its value. */
export type Asked<Taken extends Options> =
  | ({ readonly kind: 'run' } & Run<Taken>)
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'wrong'; readonly problem: string };

/** A command as a function of the words behind it: it says what it has to say, and gives the status that it ends with. It never throws. */
export type Main = (words: readonly string[]) => Promise<number>;

/**
 * A command that does what it is asked for, and gives the status it ends with. Asked for help, it prints that and ends with
 * 0; called with what it does not have, it says so in a sentence and ends with 2; what a system refuses on its way it says
 * in words, and ends with 1.
 */
export function commandLine<const Taken extends Options>(command: Command<Taken>, run: (asked: Run<Taken>) => number | Promise<number>): Main {
  return async (words) => {
    try {
      const asked = asCalled(command, words);
      if (asked.kind === 'run') return await run(asked);
      if (asked.kind === 'wrong') return complain(asked.problem, 2);
      process.stdout.write(asked.text);
      return 0;
    } catch (error) {
      return complain(inWords(error), 1);
    }
  };
}

/** Runs a command where its module is what node was started with; where it is imported, nothing happens. */
export async function asProgram({ filename }: ImportMeta, main: Main): Promise<void> {
  const [, started = '', ...words] = process.argv;
  if (!existsSync(started) || realpathSync(started) !== filename) return;
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.exitCode = await main(words);
}

/** What a command was asked for by given words. */
export function asCalled<const Taken extends Options>(command: Command<Taken>, words: readonly string[]): Asked<Taken> {
  const known: Options = command.options ?? {};
  const options = { ...known, help: { type: 'boolean', short: 'h' } } as const satisfies Record<string, ParseArgsOptionDescriptor>;
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  const given = tokens.filter((token) => token.kind === 'option');
  if (given.some(({ name }) => name === 'help')) return { kind: 'help', text: helpOf(command) };
  const seen = new Set<string>();
  for (const { name, rawName, value, inlineValue } of given) {
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    const isAgain = option?.type === 'string' && option.multiple !== true && seen.size === seen.add(name).size;
    const problem = option === undefined ? `There is no option "${clipped(rawName)}"${nearestTo(name, known)}.`
      : option.type === 'boolean' && value !== undefined ? `The option "--${name}" takes no value, and "${clipped(value)}" was given to it.`
        : option.type === 'string' && (value === undefined || (!inlineValue && value.startsWith('-'))) ? `The option "--${name}" needs a value: --${name} ${option.value ?? '<value>'}.`
          : isAgain ? `The option "--${name}" stands there twice, and only one can count.`
            : undefined;
    if (problem !== undefined) return { kind: 'wrong', problem: `${problem} ${usageOf(command)}` };
  }
  const operands = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const [first] = operands;
  if (first !== undefined && command.operands !== true) return { kind: 'wrong', problem: `"${clipped(first)}" means nothing here: all that may follow are options. ${usageOf(command)}` };
  const { values } = parseArgs({ args: [...words], options: known, allowPositionals: true }) as Given<Taken>;
  return { kind: 'run', values, operands };
}

function nearestTo(name: string, known: Options): string {
  const names = Object.keys(known).map((each) => `--${each}`);
  return names.length === 0 ? '; this command has none' : `: ${expectOneOf(`--${name}`, names)}`;
}

function usageOf(command: Command<Options>): string {
  return `Usage: ${usage(command)}`;
}

function usage({ call, options = {} }: Command<Options>): string {
  const all = Object.entries(options).map(([name, option]) => `[${written(name, option)}]`);
  return [call, ...(all.length > 0 && !call.includes(' -- ') ? ['--'] : []), ...all].join(' ');
}

function written(name: string, { type, value = '<value>', multiple }: Option): string {
  return `--${name}${type === 'string' ? ` ${value}${multiple === true ? '…' : ''}` : ''}`;
}

function helpOf(command: Command<Options>): string {
  const lines = Object.entries(command.options ?? {}).map(([name, option]) => [written(name, option), option.says] as const);
  const width = Math.max(0, ...lines.map(([option]) => option.length));
  const list = lines.map(([option, says]) => `  ${option.padEnd(width)}  ${says}\n`).join('');
  return `${usage(command)}\n\n${command.says}\n${list === '' ? '' : `\n${list}`}`;
}
