import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkContent } from '../src/building/check.ts';
import type { HistoryView } from '../src/views/history-view.ts';
import { comparisonView } from '../src/publication/sections/comparison-view.ts';
import { filingView } from '../src/publication/sections/filing.ts';
import { historyView } from '../src/publication/history/history.ts';
import { conceptsWithHistory } from '../src/publication/history/concepts-with-history.ts';
import { textsOf } from '../src/publication/sections/texts.ts';
import { tickedTablesView } from '../src/publication/assurance/ticked-tables.ts';
import { tieOutView } from '../src/publication/assurance/tie-out.ts';
import { writeKessanSite } from './bench/kessan-site.ts';
import { writePlainSite, type PlainFiling } from './bench/plain-site.ts';
import { wholeNumbers } from './bench/whole-numbers.ts';
import { asProgram, commandLine } from './command-line.ts';
import { complain } from './complaint.ts';

// npm run bench: cold builds of synthetic issuers, and beside each a plain Astro site with the same rows and paragraphs
// as literal markdown. Times belong to the machine; what counts are the ratios of the last lines.
const base = resolve('.kessan/bench');

interface Row {
  readonly site: 'Kessan' | 'plain Astro';
  readonly filings: number;
  readonly pages: number;
  readonly seconds: number;
  /** User and system time of all threads. */
  readonly processor: number;
  /** What the files took that readers take away; not part of the two before. */
  readonly files: { readonly seconds: number; readonly processor: number };
  readonly megabytes: number;
}

export const main = commandLine({
  call: 'npm run bench',
  says: 'Cold builds of invented issuers, each beside a plain Astro site that says the same.',
  options: {
    sizes: { type: 'string', default: '4,40,400', value: '<numbers>', says: 'numbers of filings, with commas between them' },
    runs: { type: 'string', default: '1', value: '<number>', says: 'how often each is measured' },
  },
}, ({ values }) => {
  const sizes = wholeNumbers('sizes', values.sizes);
  const runs = wholeNumbers('runs', values.runs);
  if (!sizes.ok) return complain(sizes.problem, 2);
  if (!runs.ok) return complain(runs.problem, 2);
  const [times = 1] = runs.value;
  const rows: Row[] = [];
  rmSync(base, { recursive: true, force: true });
  for (const size of sizes.value) {
    const kessan = join(base, `kessan-${String(size)}`);
    const plain = join(base, `plain-${String(size)}`);
    writeKessanSite(kessan, size);
    const pages = plainPagesOf(join(kessan, 'content'));
    writePlainSite(plain, pages.filings, pages.histories);
    // In turns, so that a machine that slows down slows both.
    const measured = Array.from({ length: times }, () => [measure(kessan), measure(plain)] as const);
    rows.push({ site: 'Kessan', filings: size, ...median(measured.map(([one]) => one)) });
    rows.push({ site: 'plain Astro', filings: size, ...median(measured.map(([, other]) => other)) });
    process.stderr.write(`${String(size)} filings measured\n`);
  }
  process.stdout.write(`${report(rows, sizes.value)}\n`);
  rmSync(base, { recursive: true, force: true });
  return 0;
});
await asProgram(import.meta, main);

/** What the pages of a Kessan site say, for plain pages that say the same. */
function plainPagesOf(content: string): { readonly filings: Iterable<PlainFiling>; readonly histories: Iterable<HistoryView> } {
  const { content: reading, assurance } = checkContent(content);
  const { site } = reading;
  if (!site) return { filings: [], histories: [] };
  const texts = textsOf(reading);
  const filings = function* (): Generator<PlainFiling> {
    for (const each of site.filings) {
      const filing = filingView(site, each, texts);
      const checked = assurance.get(each.id);
      if (!checked) continue;
      const comparisons = filing.comparisons.flatMap(({ id }) => comparisonView(site, each, id, texts.notice) ?? []);
      yield { filing, comparisons, tieOut: tieOutView(site, each, checked), ticked: tickedTablesView(site, each, checked, texts.notice) };
    }
  };
  return { filings: filings(), histories: conceptsWithHistory(site, site.filings).flatMap((id) => historyView(site, site.filings, id) ?? []) };
}

function measure(folder: string): Omit<Row, 'site' | 'filings'> {
  for (const stale of ['dist', '.astro', '.cache', '.kessan']) rmSync(join(folder, stale), { recursive: true, force: true });
  const result = spawnSync(process.execPath, [resolve('scripts/bench/measured-build.ts'), join(folder, 'dist')], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
    maxBuffer: 1 << 28,
  });
  const last = result.stdout.trim().split('\n').at(-1) ?? '';
  if (result.status !== 0 || !last.startsWith('{')) throw new Error(`The build in ${folder} failed:\n${result.stdout}\n${result.stderr}`);
  const pages = readdirSync(join(folder, 'dist'), { recursive: true }).filter((name) => String(name).endsWith('.html')).length;
  return { ...(JSON.parse(last) as Omit<Row, 'site' | 'filings' | 'pages'>), pages };
}

function median(results: readonly Omit<Row, 'site' | 'filings'>[]): Omit<Row, 'site' | 'filings'> {
  const sorted = [...results].sort((a, b) => a.seconds - b.seconds);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error('Nothing was measured.');
  return middle;
}

function report(rows: readonly Row[], sizes: readonly number[]): string {
  const lines = ['| site | filings | pages | pages per filing | seconds | processor seconds | peak memory, MB |', '|---|--:|--:|--:|--:|--:|--:|'];
  for (const { site, filings, pages, seconds, processor, megabytes } of rows) {
    lines.push(`| ${site} | ${String(filings)} | ${String(pages)} | ${(pages / filings).toFixed(1)} | ${seconds.toFixed(1)} | ${processor.toFixed(1)} | ${megabytes.toFixed(0)} |`);
  }
  const [small, large] = [sizes.at(-2), sizes.at(-1)];
  if (small === undefined || large === undefined) return lines.join('\n');
  const added = (site: Row['site'], what: 'seconds' | 'processor') => (find(rows, site, large)[what] - find(rows, site, small)[what]) / (large - small);
  const [ours, theirs] = [added('Kessan', 'seconds'), added('plain Astro', 'seconds')];
  const processor = added('Kessan', 'processor') / added('plain Astro', 'processor');
  lines.push(
    '',
    `From ${String(small)} to ${String(large)} filings, a filing adds ${(ours * 1000).toFixed(0)} ms to Kessan and ${(theirs * 1000).toFixed(0)} ms to plain Astro: ${(ours / theirs).toFixed(2)} times (processor time: ${processor.toFixed(2)} times).`,
    `The files to take away are not in these; written for the first time, they add ${(find(rows, 'Kessan', large).files.seconds / large * 1000).toFixed(0)} ms a filing (processor time: ${(find(rows, 'Kessan', large).files.processor / large * 1000).toFixed(0)} ms).`,
    `Peak memory at ${String(large)} filings is ${(find(rows, 'Kessan', large).megabytes / find(rows, 'plain Astro', large).megabytes).toFixed(2)} times that of plain Astro.`,
  );
  return lines.join('\n');
}

function find(rows: readonly Row[], site: Row['site'], filings: number): Row {
  const found = rows.find((row) => row.site === site && row.filings === filings);
  if (!found) throw new Error(`${site} with ${String(filings)} filings was not measured.`);
  return found;
}
