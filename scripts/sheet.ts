import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { factsFiles } from '../src/drafting/facts-files.ts';
import { typedChanges } from '../src/drafting/typed-workbook.ts';
import { typingWorkbook } from '../src/drafting/typing-workbook.ts';
import { readWorkbook } from '../src/drafting/workbook-file.ts';
import { writeWorkbook } from '../src/export/workbook.ts';
import { projectGround } from '../src/integration/project-ground.ts';
import { reportOf } from '../src/integration/report.ts';
import { diskSource } from '../src/reading/disk.ts';
import { contentFolder } from '../src/reading/location.ts';
import { readSite } from '../src/reading/site.ts';
import { outputFile } from '../src/writing/output-file.ts';
import { inWords } from '../src/writing/system-problem.ts';
import { writeFileWhole } from '../src/writing/written-file.ts';
import { commandLine } from './command-line.ts';
import { complain } from './complaint.ts';

// npm run sheet -- <filing> writes a workbook to type figures in; npm run sheet -- <filing> <workbook> shows what it
// would change in the facts files, and changes it with --write.
const { values, operands } = commandLine({
  call: 'npm run sheet -- <filing> [<workbook>]',
  says: 'A workbook to type the figures of a filing in; with the workbook, what was typed in it.',
  options: {
    output: { type: 'string', value: '<file>', says: 'another file than <filing>.xlsx' },
    write: { type: 'boolean', default: false, says: 'takes over into the facts files what was typed' },
  },
  operands: true,
});
// A workbook of all figures of a large filing has a thousandth of it.
const MOST_BYTES = 100_000_000;
process.exitCode = await run().catch((error: unknown) => complain(inWords(error), 1));

async function run(): Promise<number> {
  const [id, workbook] = operands;
  if (id === undefined || operands.length > 2) return complain('Name the filing, and the workbook to read back: npm run sheet -- fy2012-q3 [fy2012-q3.xlsx [--write]] [--output <file>]', 2);
  const folder = contentFolder();
  const source = diskSource(folder);
  const { site, findings } = readSite(source);
  const filing = site?.filings.find((each) => each.id === id);
  if (!site || !filing) return complain(site ? `There is no filing "${id}" that can be read. There are ${site.filings.map((each) => each.id).join(', ')}.` : reportOf(findings).text, 2);
  const files = factsFiles(source, id);
  if (!files.ok) return complain(`${files.problem}\n\nNothing was written: a workbook shows whole files, and is compared with whole files.`, 1);
  if (workbook === undefined) {
    const output = values.output ?? `${id}.xlsx`;
    const place = outputFile(output, projectGround(), () => false);
    if (!place.ok) return complain(existsSync(output) ? `${output} is there already, and may hold what somebody typed. Nothing was written; name another file with --output.` : place.problem, 2);
    writeFileWhole(place.value, await writeWorkbook(typingWorkbook(site, filing, files.value.map(({ grid }) => grid))));
    process.stdout.write(`${output} holds the figures of ${id}, a sheet for each of ${String(files.value.length)} files. npm run sheet -- ${id} ${output} shows what was typed.\n`);
    return 0;
  }
  const state = statSync(workbook, { throwIfNoEntry: false });
  if (!state) return complain(`There is no file ${workbook}.`, 2);
  if (!state.isFile()) return complain(`${workbook} is no file.`, 2);
  if (state.size > MOST_BYTES) return complain(`${workbook} has ${String(state.size)} bytes, which is more than any workbook of figures has.`, 2);
  const read = await readWorkbook(workbook, readFileSync(workbook));
  if (!read.ok) return complain(`${read.problem} Nothing was written.`, 2);
  const { changes, files: edited, problems, notes } = typedChanges(read.value, filing, files.value);
  for (const { file, line, item, column, before, after, formula } of changes) {
    process.stdout.write(`${file}:${String(line)}: ${item}, ${column}: ${before === '' ? '(empty)' : before} -> ${after === '' ? '(empty)' : after}${formula === undefined ? '' : ` (what the formula =${formula} came to)`}\n`);
  }
  if (changes.length > 0) for (const note of notes) process.stdout.write(`${note}\n`);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) return complain('Nothing was written: mend the workbook, or take the rest over by hand.', 1);
  if (changes.length === 0) process.stdout.write('The workbook says what the files say.\n');
  else if (!values.write) process.stdout.write(`${String(changes.length)} ${changes.length === 1 ? 'cell' : 'cells'} would change. Nothing was written yet: add --write.\n`);
  else {
    for (const [file, bytes] of edited) writeFileWhole(join(folder, file.slice(source.root.length + 1)), bytes);
    process.stdout.write(`${String(changes.length)} ${changes.length === 1 ? 'cell' : 'cells'} changed. npm run check says what follows from it.\n`);
  }
  return 0;
}
