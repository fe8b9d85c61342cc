import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { typedChanges } from '../src/drafting/typed-workbook.ts';
import { typingWorkbook } from '../src/drafting/typing-workbook.ts';
import { reportOf } from '../src/integration/report.ts';
import { readCsv } from '../src/reading/csv.ts';
import { diskSource } from '../src/reading/disk.ts';
import { contentFolder } from '../src/reading/location.ts';
import { readSite } from '../src/reading/site.ts';
import { complain } from './complaint.ts';

// npm run sheet -- <filing> writes a workbook to type figures in; npm run sheet -- <filing> <workbook> shows what it
// would change in the facts files, and changes it with --write.
const { values, positionals } = parseArgs({ allowPositionals: true, options: { output: { type: 'string' }, write: { type: 'boolean', default: false } } });
process.exitCode = await run();

async function run(): Promise<number> {
  const [id, workbook] = positionals;
  if (id === undefined || positionals.length > 2) return complain('Name the filing, and the workbook to read back: npm run sheet -- fy2012-q3 [fy2012-q3.xlsx [--write]] [--output <file>]', 2);
  const folder = contentFolder();
  const source = diskSource(folder);
  const { site, findings } = readSite(source);
  const filing = site?.filings.find((each) => each.id === id);
  if (!site || !filing) return complain(site ? `There is no filing "${id}" that can be read. There are ${site.filings.map((each) => each.id).join(', ')}.` : reportOf(findings).text, 2);
  const paths = source.list().filter((path) => path.startsWith(`filings/${id}/facts/`) && path.endsWith('.csv'));
  const grids = paths.flatMap((path) => readCsv(`${source.root}/${path}`, new TextDecoder().decode(source.read(path))).value ?? []);
  if (workbook === undefined) {
    const output = values.output ?? `${id}.xlsx`;
    if (existsSync(output)) return complain(`${output} is there already, and may hold what somebody typed. Nothing was written; name another file with --output.`, 2);
    writeFileSync(output, await writeXlsx(typingWorkbook(site, filing, grids)));
    process.stdout.write(`${output} holds the figures of ${id}, a sheet for each of ${String(grids.length)} files. npm run sheet -- ${id} ${output} shows what was typed.\n`);
    return 0;
  }
  if (!existsSync(workbook)) return complain(`There is no file ${workbook}.`, 2);
  const { sheets } = await readXlsx(readFileSync(workbook));
  const { changes, files, problems } = typedChanges(sheets, filing, grids);
  for (const { file, line, item, column, before, after } of changes) process.stdout.write(`${file}:${String(line)}: ${item}, ${column}: ${before === '' ? '(empty)' : before} -> ${after === '' ? '(empty)' : after}\n`);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) return complain('Nothing was written: mend the workbook, or take the rest over by hand.', 1);
  if (changes.length === 0) process.stdout.write('The workbook says what the files say.\n');
  else if (!values.write) process.stdout.write(`${String(changes.length)} ${changes.length === 1 ? 'cell' : 'cells'} would change. Nothing was written yet: add --write.\n`);
  else {
    for (const [file, text] of files) writeFileSync(join(folder, file.slice(source.root.length + 1)), text);
    process.stdout.write(`${String(changes.length)} ${changes.length === 1 ? 'cell' : 'cells'} changed. npm run check says what follows from it.\n`);
  }
  return 0;
}
