import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { RUN, runsOf, wordsOf } from './runs.ts';

// node test/transcription/hash-runs.ts [folder of the sources]: hashes of all runs of words in the source documents, so
// that a test can find copied sentences in a repository that does not hold the sources.
const [folder = '../shared/source'] = process.argv.slice(2);
const here = 'test/transcription';

interface Cell {
  readonly row: string;
  readonly section: string;
  readonly column: string;
}

// Labels of rows and columns carry over as they are, and so do the names in names.txt, a line each.
const cells: Cell[] = parse(readFileSync(`${here}/earnings-release-1h-fy2012.csv`), { columns: true, bom: true });
const names = readFileSync(`${here}/names.txt`, 'utf8').trim().split('\n');
const labels = new Set([...names, ...cells.flatMap(({ row, section, column }) => [row, section, column])].map((label) => wordsOf(label).join(' ')).filter((label) => label.split(' ').length >= RUN));

const hashes = new Set<string>();
for (const name of readdirSync(folder).filter((each) => each.endsWith('.txt'))) {
  for (const paragraph of readFileSync(join(folder, name), 'utf8').split(/\n\s*\n/)) {
    // A line with tabs is a row of a table.
    const text = paragraph.split('\n').filter((line) => !line.includes('\t')).join('\n');
    for (const { run, hash } of runsOf(text)) if (![...labels].some((label) => label.includes(run))) hashes.add(hash);
  }
}
writeFileSync(`${here}/runs.txt`, `${[...hashes].sort().join('\n')}\n`);
process.stdout.write(`${String(hashes.size)} runs of ${String(RUN)} words.\n`);
