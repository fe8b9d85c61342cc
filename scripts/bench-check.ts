import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentFolder } from '../src/reading/formats/location.ts';
import { checksAfterChange, coldChecks, median, tieOutTime, warmChecks } from './bench/check-times.ts';
import type { CheckTime } from './bench/own-time.ts';
import { writeSyntheticIssuer } from './bench/synthetic-issuer.ts';
import { wholeNumbers } from './bench/whole-numbers.ts';
import { asProgram, commandLine } from './command-line.ts';
import { complain } from './complaint.ts';

// npm run bench:check: how long a check of the content takes, in a fresh process, in a warm one and after one file has
// changed; and how tie-out grows with the number of filings. Times are processor time of
// the thread that checks, and belong to the machine.
export const main = commandLine({
  call: 'npm run bench:check',
  says: 'How long a check of the content takes, and how tie-out grows with the number of filings.',
  options: {
    sizes: { type: 'string', default: '4,40,400', value: '<numbers>', says: 'numbers of filings, with commas between them' },
    runs: { type: 'string', default: '9', value: '<number>', says: 'how often each is measured' },
  },
}, ({ values }) => {
  const sizes = wholeNumbers('sizes', values.sizes);
  const runs = wholeNumbers('runs', values.runs);
  if (!sizes.ok) return complain(sizes.problem, 2);
  if (!runs.ok) return complain(runs.problem, 2);
  const [times = 1] = runs.value;
  const folder = contentFolder();

  const warmUp = 15;
  const checks: readonly (readonly [string, CheckTime])[] = [
    ['in a fresh process', median(coldChecks(times))],
    ['in a warm process', median(warmChecks(folder, warmUp + times).slice(warmUp))],
    ['after one file changed', median(checksAfterChange(folder, warmUp + times).slice(warmUp))],
  ];
  process.stdout.write(`${table(['one check', 'reading, ms', 'tie-out, ms', 'together, ms'], checks.map(([name, { reading, tieOut }]) => (
    [name, reading.toFixed(0), tieOut.toFixed(0), (reading + tieOut).toFixed(0)]
  )))}\n\n`);

  const base = resolve('.kessan/bench-check');
  rmSync(base, { recursive: true, force: true });
  const rows = sizes.value.map((size) => {
    const site = join(base, String(size));
    mkdirSync(site, { recursive: true });
    writeSyntheticIssuer(site, size);
    const { filings, facts, relations, milliseconds } = tieOutTime(site, 3);
    rmSync(site, { recursive: true });
    process.stderr.write(`${String(size)} filings measured\n`);
    return [String(filings), String(facts), String(relations), milliseconds.toFixed(0), ((1000 * milliseconds) / facts).toFixed(1)];
  });
  rmSync(base, { recursive: true, force: true });
  process.stdout.write(`${table(['filings', 'facts', 'relations', 'tie-out, ms', 'µs per fact'], rows)}\n`);
  return 0;
});
await asProgram(import.meta, main);

/** A table as markdown; all columns but the first hold numbers. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
