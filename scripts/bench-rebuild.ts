import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeKessanSite } from './bench/kessan-site.ts';
import { wholeNumbers } from './bench/whole-numbers.ts';
import { asProgram, commandLine } from './command-line.ts';
import { complain } from './complaint.ts';

// npm run bench:rebuild: a build of an invented issuer with a short and with a long history, and then builds after
// edits to its newest filing, whole commands from start to end. What counts is how much longer those take with the long
// history than with the short one, and what each page costs that is left alone. The two take turns, so that what slows
// the machine down for a while slows both; of several rounds the median is told.
const base = resolve('.kessan/bench-rebuild');

/** What a build took, and how many pages it left alone. */
interface Measured {
  readonly seconds: number;
  readonly processor: number;
  readonly kept: number;
}

/** Edits that no check minds: every figure is held by another, or by a second keying. */
const EDITS = {
  'a word of its text': (filing: string, round: number) => { appendFileSync(join(filing, 'revenues.mdx'), `\nIn other words, ${'again '.repeat(round)}the same.\n`); },
  'where a figure was taken from': (filing: string, round: number) => {
    const file = join(filing, 'facts/income-statement.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Statement of income', `Statement of income${' again'.repeat(round)}`));
  },
} as const;

export const main = commandLine({
  call: 'npm run bench:rebuild',
  says: 'Builds of an invented issuer after edits to its newest filing, with a short and with a long history.',
  options: {
    sizes: { type: 'string', default: '40,400', value: '<numbers>', says: 'two numbers of filings, with a comma between them' },
    rounds: { type: 'string', default: '5', value: '<number>', says: 'how often each is measured' },
  },
}, ({ values }) => {
  const sizes = wholeNumbers('sizes', values.sizes);
  const rounds = wholeNumbers('rounds', values.rounds);
  if (!sizes.ok) return complain(sizes.problem, 2);
  if (!rounds.ok) return complain(rounds.problem, 2);
  const [times = 1] = rounds.value;
  const [short = 40, long = 400] = sizes.value;
  rmSync(base, { recursive: true, force: true });
  const first = [short, long].map((filings) => {
    writeKessanSite(folderOf(filings), filings);
    return build(filings);
  });
  process.stderr.write('both sites are built\n');

  const rows = Object.entries(EDITS).map(([name, edit]) => {
    const rounds = Array.from({ length: times }, (_, round) => [short, long].map((filings) => {
      edit(join(folderOf(filings), `content/filings/release-${String(filings).padStart(4, '0')}`), round + 1);
      return build(filings);
    }) as [Measured, Measured]);
    process.stderr.write(`${name}: ${String(rounds.length)} rounds\n`);
    const middle = (of: (round: readonly [Measured, Measured]) => number) => rounds.map(of).sort((a, b) => a - b)[Math.floor(rounds.length / 2)] ?? 0;
    return [
      name,
      middle(([small]) => small.seconds).toFixed(1),
      middle(([, large]) => large.seconds).toFixed(1),
      middle(([small, large]) => large.seconds / small.seconds).toFixed(2),
      middle(([small, large]) => large.processor / small.processor).toFixed(2),
      middle(([small, large]) => (large.seconds - small.seconds) * 1000 / (large.kept - small.kept)).toFixed(2),
    ];
  });
  rmSync(base, { recursive: true, force: true });

  process.stdout.write([
    `First builds: ${first.map(({ seconds }, index) => `${seconds.toFixed(1)} s with ${String([short, long][index])} filings`).join(', ')}.`,
    '',
    `| edited | seconds with ${String(short)} | with ${String(long)} | times | times, processor | ms for each page left alone |`,
    '|---|--:|--:|--:|--:|--:|',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n') + '\n');
  return 0;
});
await asProgram(import.meta, main);

function folderOf(filings: number): string {
  return join(base, String(filings));
}

function build(filings: number): Measured {
  const started = performance.now();
  const result = spawnSync(process.execPath, ['--import', resolve('scripts/bench/usage-at-exit.ts'), 'scripts/build.ts', '--as-of', '2200-01-01T00:00Z'], {
    cwd: folderOf(filings),
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
    maxBuffer: 1 << 28,
  });
  const seconds = (performance.now() - started) / 1000;
  const processor = /^processor seconds: (.*)$/m.exec(result.stderr)?.[1];
  if (result.status !== 0 || processor === undefined) throw new Error(`The build in ${folderOf(filings)} failed:\n${result.stdout}\n${result.stderr}`);
  return { seconds, processor: Number(processor), kept: Number(/with (\d+) pages? as in the last build/.exec(result.stdout)?.[1] ?? 0) };
}
