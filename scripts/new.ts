import { join } from 'node:path';
import { newFiling } from '../src/drafting/new-filing.ts';
import { reportOf } from '../src/building/report.ts';
import { diskSource } from '../src/reading/formats/disk.ts';
import { contentFolder } from '../src/reading/formats/location.ts';
import { readSite } from '../src/reading/site/site.ts';
import { lockContent } from '../src/writing/content-lock.ts';
import { writeFolderWhole } from '../src/writing/written-folder.ts';
import { asProgram, commandLine } from './command-line.ts';
import { complain, say } from './complaint.ts';
import { textProblem } from './typed-text.ts';

// npm run new -- 3Q12: a draft of the filing for a period, rolled forward from the last comparable one.
export const main = commandLine({
  call: 'npm run new -- <period>',
  says: 'A draft of the filing for a period (3Q12, FY12), rolled forward from the last comparable one, without one invented figure.',
  options: {
    from: { type: 'string', value: '<filing>', says: 'the filing to roll forward, where it is another one' },
    form: { type: 'string', value: '<form>', says: 'its form, where it is another one: a file of forms/' },
    title: { type: 'string', value: '<text>', says: 'its title, where it is not made of its form and its period' },
    id: { type: 'string', value: '<name>', says: 'the name of its folder, where it is another one' },
    released: { type: 'string', value: '<date>', says: 'the day of its release: 2013-02-07' },
  },
  operands: true,
}, ({ values, operands: [period, ...more] }) => {
  if (period === undefined || more.length > 0) return complain('Name the period of the new filing: npm run new -- 3Q12 [--from <filing>] [--form <form>] [--title <text>] [--id <name>] [--released <date>]', 2);
  const wrong = textProblem('title', values.title);
  if (wrong !== undefined) return complain(wrong, 2);
  const alone = lockContent();
  if (!alone.ok) return complain(alone.problem, 1);
  try {
    const folder = contentFolder();
    const source = diskSource(folder);
    const { site, findings } = readSite(source);
    if (!site) return complain(`${reportOf(findings).text}\n\nNothing was written: the content cannot be read.`, 1);
    const made = newFiling({ site, source, findings }, { period, ...values });
    if (!made.ok) return complain(made.problem, 2);
    const own = `filings/${made.value.id}/`;
    writeFolderWhole(join(folder, 'filings', made.value.id), new Map([...made.value.files].map(([path, text]) => [path.slice(own.length), text])));
    const list = made.value.checklist.map((each) => `- ${each}\n`).join('');
    say(`${source.root}/${own} is a draft now, of ${String(made.value.files.size)} files. What is left to do:\n\n${list}\nnpm run dev shows it with its gaps, at /filings/${made.value.id}/.\n`);
    return 0;
  } finally {
    alone.value.release();
  }
});
await asProgram(import.meta, main);
