import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeKessanSite } from './bench/kessan-site.ts';

// npm run bench:rebuild: a build of an invented issuer with a short and with a long history, and then builds after an
// edit to its newest filing, whole commands from start to end. What counts is how much longer those take with the long
// history than with the short one, and what each page costs that is left alone.
const { values } = parseArgs({ options: { sizes: { type: 'string', default: '40,400' }, runs: { type: 'string', default: '3' } } });
const sizes = values.sizes.split(',').map(Number);
const base = resolve('.kessan/bench-rebuild');

interface Measured {
  readonly filings: number;
  readonly first: number;
  readonly again: number;
  readonly processor: number;
  readonly kept: number;
}

rmSync(base, { recursive: true, force: true });
const rows = sizes.map((filings): Measured => {
  const folder = join(base, String(filings));
  writeKessanSite(folder, filings);
  const first = build(folder);
  const newest = join(folder, `content/filings/release-${String(filings).padStart(4, '0')}`);
  // Every figure is held by another, or by a second keying: what can be changed alone is where one comes from.
  const facts = join(newest, 'facts/income-statement.csv');
  const text = readFileSync(facts, 'utf8');
  const rounds = Array.from({ length: Number(values.runs) }, (_, round) => {
    writeFileSync(facts, text.replace('Statement of income', `Statement of income, edition ${String(round + 2)}`));
    return build(folder);
  }).sort((a, b) => a.seconds - b.seconds);
  const again = rounds[Math.floor(rounds.length / 2)] ?? first;
  process.stderr.write(`${String(filings)} filings measured\n`);
  return { filings, first: first.seconds, again: again.seconds, processor: again.processor, kept: again.kept };
});
rmSync(base, { recursive: true, force: true });

const lines = ['| filings | first build, seconds | after an edit to one, seconds | processor seconds | pages left alone |', '|--:|--:|--:|--:|--:|'];
for (const { filings, first, again, processor, kept } of rows) lines.push(`| ${String(filings)} | ${first.toFixed(1)} | ${again.toFixed(1)} | ${processor.toFixed(1)} | ${String(kept)} |`);
const [short, long] = [rows.at(-2), rows.at(-1)];
if (short && long) {
  lines.push('', `After an edit, the long history takes ${(long.again / short.again).toFixed(2)} times as long as the short one (processor time: ${(long.processor / short.processor).toFixed(2)} times); a page that is left alone costs ${((long.again - short.again) * 1000 / (long.kept - short.kept)).toFixed(2)} ms.`);
}
process.stdout.write(`${lines.join('\n')}\n`);

function build(folder: string): { readonly seconds: number; readonly processor: number; readonly kept: number } {
  const started = performance.now();
  const result = spawnSync(process.execPath, ['--import', resolve('scripts/bench/usage-at-exit.ts'), 'scripts/build.ts', '--as-of', '2200-01-01T00:00Z'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
    maxBuffer: 1 << 28,
  });
  const seconds = (performance.now() - started) / 1000;
  const processor = /^processor seconds: (.*)$/m.exec(result.stderr)?.[1];
  if (result.status !== 0 || processor === undefined) throw new Error(`The build in ${folder} failed:\n${result.stdout}\n${result.stderr}`);
  return { seconds, processor: Number(processor), kept: Number(/with (\d+) pages? as in the last build/.exec(result.stdout)?.[1] ?? 0) };
}
