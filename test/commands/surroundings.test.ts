import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Main } from '../../scripts/command-line.ts';
import { main as archive } from '../../scripts/archive.ts';
import { main as benchCheck } from '../../scripts/bench-check.ts';
import { main as benchPreview } from '../../scripts/bench-preview.ts';
import { main as benchRebuild } from '../../scripts/bench-rebuild.ts';
import { main as bench } from '../../scripts/bench.ts';
import { main as blackline } from '../../scripts/blackline.ts';
import { main as build } from '../../scripts/build.ts';
import { main as check } from '../../scripts/check.ts';
import { main as currencies } from '../../scripts/currencies.ts';
import { main as dev } from '../../scripts/dev.ts';
import { main as docs } from '../../scripts/docs.ts';
import { main as newFiling } from '../../scripts/new.ts';
import { main as pdf } from '../../scripts/pdf.ts';
import { main as pictures } from '../../scripts/pictures.ts';
import { main as preview } from '../../scripts/preview.ts';
import { main as schemas } from '../../scripts/schemas.ts';
import { main as sheet } from '../../scripts/sheet.ts';
import { main as sign } from '../../scripts/sign.ts';
import { main as mutate } from '../../scripts/tieout-mutate.ts';
import { main as verify } from '../../scripts/verify.ts';
import { writeWorkbook } from '../../src/export/workbook/workbook.ts';
import { endOf } from '../../src/writing/written-file.ts';
import { BASE_SHEET } from '../../src/drafting/workbook-base.ts';
import { cell, CURRENT, workbookOf } from '../typed-workbook.ts';
import { HOSTILE, misused } from './hostile-arguments.ts';
import { copyProject, run } from './project.ts';
import { Surroundings } from './surroundings.ts';

// What these commands do with a browser is looked at elsewhere; here they come as far as without one.
vi.mock('../../src/printing/browser.ts', () => ({ startBrowser: () => Promise.reject(new Error('There is no browser here.')) }));

let around: Surroundings;
const former = { folder: process.cwd(), zone: process.env['TZ'] };

beforeAll(async () => {
  around = new Surroundings();
  process.chdir(around.project);
  const { sheets, ...rest } = workbookOf();
  const typed = sheets.map((each) => (each.name === BASE_SHEET ? each : { ...each, rows: cell('revenues', CURRENT, 1201)((each.rows ?? []).map((row) => [...row])) }));
  writeFileSync('typed.xlsx', await writeWorkbook({ ...rest, sheets: typed }));
  around.settle();
});
afterAll(() => {
  process.chdir(former.folder);
  process.env['TZ'] = former.zone;
  around.remove();
});

interface Answer {
  readonly status: number;
  readonly said: string;
}

/** What a command says and ends with, in the project. */
async function answer(main: Main, words: readonly string[], env: Readonly<Record<string, string>>): Promise<Answer> {
  let said = '';
  const hear = (text: string | Uint8Array): boolean => {
    said += String(text);
    return true;
  };
  const streams = [vi.spyOn(process.stdout, 'write').mockImplementation(hear), vi.spyOn(process.stderr, 'write').mockImplementation(hear)];
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  try {
    return { status: await main(words), said };
  } finally {
    vi.unstubAllEnvs();
    for (const stream of streams) stream.mockRestore();
  }
}

/** Whether a command, when it ends well, makes a change; by what it was asked for. */
type Declared = (words: readonly string[]) => (change: string) => boolean;

const NOTHING: Declared = () => () => false;

function like(changes: RegExp): Declared {
  return () => (change) => changes.test(change);
}

/** A file that an option names, with the folders that are made for it. */
function named(option: string, otherwise: (words: readonly string[]) => string): Declared {
  return (words) => {
    const given = words.flatMap((word, index) => (word === `--${option}` ? [words[index + 1] ?? ''] : word.startsWith(`--${option}=`) ? [word.slice(option.length + 3)] : []));
    const file = endOf(given.at(-1) ?? otherwise(words));
    const declared = [`added ${relative(around.root, file)}`];
    for (let folder = dirname(file); folder.startsWith(`${around.root}/`); folder = dirname(folder)) declared.push(`added ${relative(around.root, folder)}`);
    return (change) => declared.includes(change);
  };
}

interface Command {
  readonly main: Main;
  /** All that the command may change, when it ends well; otherwise it changes nothing. */
  readonly may: Declared;
  /** What is asked of it. */
  readonly asked: readonly (readonly string[])[];
}

/** Each hostile value in a place of a command. */
const each = (...places: readonly ((value: string) => readonly string[])[]) => places.flatMap((place) => HOSTILE.map(place));

/** Misuse of a command that takes no operands, and would begin its work where nothing is wrong. */
const refused = (option: string) => misused([], option).filter((words) => words.some((word) => word !== '--'));

const COMMANDS: Readonly<Record<string, Command>> = {
  new: {
    main: newFiling,
    may: like(/^added project\/content\/filings\/[a-z0-9]+(?:-[a-z0-9]+)*(?:\/(?:filing\.yaml|income\.mdx|facts(?:\/income[a-z-]*\.csv)?))?$/),
    asked: [['1H13'], ['FY13'], ['1H0'], ['9H12'], ['1H12'], ['1H99999999'], ...each((value) => [value], (value) => ['1H13', '--id', value], (value) => ['1H13', '--from', value], (value) => ['1H13', '--form', value], (value) => ['1H13', '--title', value], (value) => ['1H13', '--released', value]), ...misused(['1H13'], 'id')],
  },
  sheet: {
    main: sheet,
    may: named('output', ([id = '']) => `${id}.xlsx`),
    asked: [['h1'], ...each((value) => [value], (value) => ['h1', value], (value) => ['h1', '--output', value], (value) => ['h1', 'typed.xlsx', '--prefer', value]), ...misused(['h1'], 'output')],
  },
  'sheet --write': {
    main: sheet,
    may: like(/^changed project\/content\/filings\/h1\/facts\/income\.csv$/),
    asked: [['h1', 'typed.xlsx', '--write'], ...each((value) => [value, 'typed.xlsx', '--write'], (value) => ['h1', value, '--write'], (value) => ['h1', 'typed.xlsx', '--write', '--output', value])],
  },
  sign: {
    main: sign,
    may: like(/^(?:added|changed) project\/content\/filings\/h1\/sign-offs\.yaml$/),
    asked: [['h1', '--all', '--by', 'A'], ...each((value) => [value, 'income', '--by', 'A'], (value) => ['h1', value, '--by', 'A'], (value) => ['h1', 'income', '--by', value], (value) => ['h1', 'income', '--by', 'A', '--on', value]), ...misused(['h1', 'income'], 'by')],
  },
  blackline: {
    main: blackline,
    may: named('output', () => 'blackline.html'),
    asked: [...each((value) => [value], (value) => ['HEAD', '--output', value]), ...misused(['HEAD'], 'output')],
  },
  verify: { main: verify, may: NOTHING, asked: [[], ['archive/old', 'archive/old.zip'], ...each((value) => [value], (value) => ['archive/old', value]), ...misused([], 'folder')] },
  check: { main: check, may: NOTHING, asked: [[], ['--json'], ...each((value) => [value], (value) => ['--json', value]), ...misused([], 'json')] },
  // Refused before anything is built: what builds writes is looked at below.
  archive: { main: archive, may: NOTHING, asked: [...each((value) => [value], (value) => ['h1', '--pdf', value === 'made' ? 'none' : value], (value) => ['none', '--as-of', value]), ...misused([], 'pdf')] },
  build: { main: build, may: NOTHING, asked: [...each((value) => [value], (value) => ['--output', value], (value) => ['--drafts', '--output', value], (value) => ['--base', value], (value) => ['--as-of', value]), ...misused([], 'output')] },
  pdf: { main: pdf, may: NOTHING, asked: [['h1', '--site', 'www'], ...each((value) => [value, '--site', 'www'], (value) => ['h1', '--site', value], (value) => ['h1', '--site', 'www', '--output', value]), ...misused(['h1'], 'output')] },
  pictures: {
    main: pictures, may: NOTHING,
    asked: [['--site', 'www'], ...each((value) => [value], (value) => ['--site', value], (value) => ['--site', 'www', '--output', value], (value) => ['--site', 'www', '--page', value], (value) => ['--site', 'www', '--filing', value], (value) => ['--site', 'www', '--width', value], (value) => ['--site', 'www', '--scheme', value]), ...misused([], 'output')],
  },
  dev: { main: dev, may: NOTHING, asked: [...each((value) => [value], (value) => ['--port', value]), ['--port', '65536'], ['--port', '1e3'], ['--port', '4321.5'], ['--port', '04321'], ...refused('port')] },
  preview: { main: preview, may: NOTHING, asked: [...each((value) => [value], (value) => ['--port', value]), ['--port', '65536'], ['--port', ' 80'], ...misused([], 'port')] },
  schemas: { main: schemas, may: like(/^(?:added|changed) project\/(?:schemas(?:\/[a-z-]+\.json)?|\.vscode(?:\/kessan\.code-snippets)?)$/), asked: [[], ...each((value) => [value]), ...misused([], 'output')] },
  ...Object.fromEntries(Object.entries({ docs, currencies, bench, benchCheck, benchPreview, benchRebuild, mutate }).map(([name, main]) => [name, { main, may: NOTHING, asked: [...each((value) => [value], (value) => ['--sizes', value, '--runs', 'x']), ...refused('output')] }])),
};

/** What no answer to a user may look like: a stack, an error of our own code, a sign that a terminal obeys. */
const UNFIT = /^\s+at .*:\d+|\b(?:TypeError|RangeError|ReferenceError|ERR_[A-Z_]+)\b|Cannot read properties|is not a function|\[object |[\u0000-\u0008\u000b-\u001f\u007f\u202e]/m;

async function look(command: Command, env: Readonly<Record<string, string>>): Promise<void> {
  const wrong: string[] = [];
  for (const words of command.asked) {
    const { status, said } = await answer(command.main, words, env);
    const declared = status === 0 ? command.may(words) : () => false;
    const beyond = around.changes().filter((change) => !declared(change));
    const faults = [
      ...beyond,
      ...(UNFIT.test(said) ? [`says ${said}`] : []),
      ...([0, 1, 2].includes(status) ? [] : [`ends with ${String(status)}`]),
      ...(said.trim() === '' ? ['says nothing'] : []),
    ];
    if (faults.length > 0) wrong.push(`${JSON.stringify(words).slice(0, 300)} ${JSON.stringify(env)} -> ${String(status)}: ${faults.join('; ').slice(0, 600)}\n      ${said.slice(0, 300)}`);
  }
  expect(wrong).toEqual([]);
}

describe('no command changes a byte outside of what it declares, whatever it is asked', () => {
  test.each(Object.keys(COMMANDS))('%s', async (name) => {
    const command = COMMANDS[name];
    if (command) await look(command, { KESSAN_CONTENT: name === 'build' ? '../theirs' : '', KESSAN_ARCHIVE: '' });
  });

  // What is no content is not read for long, and never written to; archives likewise.
  test.each(['KESSAN_CONTENT', 'KESSAN_ARCHIVE'])('%s leads to what is none', async (variable) => {
    const places = [' ', '.', '..', '../theirs', '../elsewhere', '../notes.txt', '../nowhere', 'notes.txt', 'notes.txt/made', 'pipe', 'loop', 'dangling', 'public', '.git', 'dist', 'link.xlsx', '/dev/null', '/dev/zero', '/proc/self/made', 'a\u0000b', 'a\nb', '\u202emade', 'x'.repeat(300), 'a/'.repeat(150), '__proto__', 'con'];
    const asked = { new: ['1H13'], sheet: ['h1'], 'sheet --write': ['h1', 'typed.xlsx', '--write'], sign: ['h1', '--all', '--by', 'A'], blackline: ['HEAD'], check: [], verify: [], archive: ['none'], schemas: [] };
    for (const place of places) {
      for (const [name, words] of Object.entries(asked)) {
        const command = COMMANDS[name];
        if (command) await look({ ...command, asked: [words] }, { KESSAN_CONTENT: '', KESSAN_ARCHIVE: '', [variable]: place });
      }
    }
  });

  test('what builds writes into its own folders alone', () => {
    process.chdir(former.folder);
    const whole = new Surroundings();
    try {
      // It comes with a small site of its own.
      rmSync(join(whole.project, 'content'), { recursive: true });
      copyProject(whole.project);
      whole.settle();
      const changesOf = (script: string, ...args: readonly string[]) => {
        const { status, output, complaints } = run(script, { cwd: whole.project, args });
        expect(output + complaints).not.toMatch(/^\s+at .*:\d+/m);
        const own = /^added project\/\.(?:kessan|astro)(?:\/|$)/;
        return { status, changes: [...new Set(whole.changes().filter((change) => !own.test(change)).map((change) => change.replace(/^(\w+ project\/(?:made\/deep\/site|archive\/fy2022-q4))\/.*/, '$1/…')))] };
      };
      expect(changesOf('build')).toEqual({ status: 1, changes: [] });
      expect(changesOf('build', '--drafts', '--afresh', '--output', 'made/deep/site', '--base', '/ir/')).toEqual({ status: 0, changes: ['added project/made', 'added project/made/deep', 'added project/made/deep/site', 'added project/made/deep/site/…'] });
      expect(changesOf('archive', 'fy2022-q4')).toEqual({ status: 0, changes: ['added project/archive/fy2022-q4', 'added project/archive/fy2022-q4.zip', 'added project/archive/fy2022-q4/…', 'changed project/archive/editions.yaml'] });
    } finally {
      whole.remove();
      process.chdir(around.project);
    }
  });
});
