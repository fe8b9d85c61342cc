import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { factsFiles } from '../src/drafting/facts-files.ts';
import { typedReport } from '../src/drafting/typed-report.ts';
import { typedChanges, type FactsFile } from '../src/drafting/typed-workbook.ts';
import { typingWorkbook } from '../src/drafting/typing-workbook.ts';
import { writeWorkbook } from '../src/export/workbook/workbook.ts';
import { projectGround } from '../src/building/project-ground.ts';
import { reportOf } from '../src/building/report.ts';
import type { Filing } from '../src/model/content/filing.ts';
import { fail, succeed, type Outcome } from '../src/model/finding.ts';
import { clipped } from '../src/model/signs/clipped.ts';
import type { Site } from '../src/model/content/site.ts';
import { diskSource } from '../src/reading/formats/disk.ts';
import { contentFolder } from '../src/reading/formats/location.ts';
import { readSite } from '../src/reading/site/site.ts';
import { readWorkbook } from '../src/spreadsheet/workbook.ts';
import { lockContent } from '../src/writing/content-lock.ts';
import { outputFile } from '../src/writing/output-file.ts';
import { writeFilesWhole, type WholeFile } from '../src/writing/written-file.ts';
import { asProgram, commandLine } from './command-line.ts';
import { complain, say } from './complaint.ts';

// A workbook of all figures of a large filing has a thousandth of it.
const MOST_BYTES = 100_000_000;

// npm run sheet -- <filing> writes a workbook to type figures in; npm run sheet -- <filing> <workbook> shows what it
// would change in the facts files, and changes it with --write.
export const main = commandLine({
  call: 'npm run sheet -- <filing> [<workbook>]',
  says: 'A workbook to type the figures of a filing in; with the workbook, what was typed in it.',
  options: {
    output: { type: 'string', value: '<file>', says: 'another file than <filing>.xlsx' },
    write: { type: 'boolean', default: false, says: 'takes over into the facts files what was typed' },
    prefer: { type: 'string', value: 'workbook|files', says: 'which counts for cells that have changed in both since the workbook was made' },
  },
  operands: true,
}, async ({ values, operands: [id, workbook, ...more] }) => {
  if (id === undefined || more.length > 0) return complain('Name the filing, and the workbook to read back: npm run sheet -- fy2012-q3 [fy2012-q3.xlsx [--write]] [--output <file>]', 2);
  const { prefer } = values;
  if (prefer !== undefined && prefer !== 'workbook' && prefer !== 'files') return complain(`--prefer is workbook or files, and not "${clipped(prefer)}".`, 2);
  const alone = values.write ? lockContent() : undefined;
  if (alone && !alone.ok) return complain(alone.problem, 1);
  try {
    const folder = contentFolder();
    const source = diskSource(folder);
    const { site, findings } = readSite(source);
    const filing = site?.filings.find((each) => each.id === id);
    if (!site || !filing) return complain(site ? `There is no filing "${id}" that can be read. There are ${site.filings.map((each) => each.id).join(', ')}.` : reportOf(findings).text, 2);
    const files = factsFiles(source, id);
    if (!files.ok) return complain(`${files.problem}\n\nNothing was written: a workbook shows whole files, and is compared with whole files.`, 1);
    if (workbook === undefined) return await write(site, filing, files.value, values.output);
    const read = bytesOf(workbook);
    if (!read.ok) return complain(read.problem, 2);
    const stored = readWorkbook(workbook, read.value);
    if (!stored.ok) return complain(`${stored.problem} Nothing was written.`, 2);
    const typed = typedChanges(stored.value, { site, filing, prefer }, files.value);
    const { says, complains } = typedReport(typed, values.write);
    if (complains === undefined && values.write && typed.files.size > 0) {
      const former = new Map(files.value.map(({ grid, bytes }) => [grid.file, bytes]));
      writeFilesWhole([...typed.files].map(([file, content]): WholeFile => ({ file: join(folder, file.slice(source.root.length + 1)), content, former: former.get(file) ?? 'none' })));
    }
    say(says);
    return complains === undefined ? 0 : complain(complains, 1);
  } finally {
    if (alone?.ok === true) alone.value.release();
  }
});
await asProgram(import.meta, main);

async function write(site: Site, filing: Filing, files: readonly FactsFile[], output = `${filing.id}.xlsx`): Promise<number> {
  const made = typingWorkbook(site, filing, files.map(({ grid }) => grid));
  if (!made.ok) return complain(`${made.problem} Nothing was written.`, 1);
  const place = outputFile(output, projectGround(), () => false);
  if (!place.ok) return complain(existsSync(output) ? `${output} is there already, and may hold what somebody typed. Nothing was written; name another file with --output.` : place.problem, 2);
  writeFilesWhole([{ file: place.value, content: await writeWorkbook(made.value), former: 'none' }]);
  say(`${output} holds the figures of ${filing.id}, a sheet for each of ${String(files.length)} files. npm run sheet -- ${filing.id} ${output} shows what was typed.\n`);
  return 0;
}

function bytesOf(workbook: string): Outcome<Uint8Array> {
  const state = statSync(workbook, { throwIfNoEntry: false });
  if (!state) return fail(`There is no file ${workbook}.`);
  if (!state.isFile()) return fail(`${workbook} is no file.`);
  if (state.size > MOST_BYTES) return fail(`${workbook} has ${String(state.size)} bytes, which is more than any workbook of figures has.`);
  return succeed(new Uint8Array(readFileSync(workbook)));
}
