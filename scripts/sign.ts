import { join } from 'node:path';
import { sign, type Signing } from '../src/drafting/signing.ts';
import { clock } from '../src/building/order.ts';
import { reportOf } from '../src/building/report.ts';
import { parseDate } from '../src/model/time/date.ts';
import { hasBegunSomewhere } from '../src/model/content/release.ts';
import { textsOf } from '../src/publication/sections/texts.ts';
import { diskSource } from '../src/reading/formats/disk.ts';
import { contentFolder } from '../src/reading/formats/location.ts';
import { readSite } from '../src/reading/site/site.ts';
import { lockContent } from '../src/writing/content-lock.ts';
import { writeFilesWhole } from '../src/writing/written-file.ts';
import { asProgram, commandLine } from './command-line.ts';
import { complain, say } from './complaint.ts';
import { textProblem } from './typed-text.ts';

// npm run sign -- <filing> <section>… --by "<name>": that a person has read sections and stands by what they say now.
export const main = commandLine({
  call: 'npm run sign -- <filing> <section>…',
  says: 'Writes down that a person has read sections of a filing and stands by what they say now.',
  options: {
    by: { type: 'string', value: '"<name>"', says: 'who signs' },
    on: { type: 'string', value: '<date>', says: 'the day, where it is not today' },
    all: { type: 'boolean', default: false, says: 'every section, in place of their names' },
  },
  operands: true,
}, ({ values: { by, on, all }, operands: [filing, ...sections] }) => {
  if (filing === undefined || by === undefined || by === '' || (sections.length === 0) !== all) {
    return complain('Name the filing, its sections (or --all) and yourself: npm run sign -- fy2012-q3 income balance-sheets --by "A. Reviewer" [--on 2013-02-07]', 2);
  }
  const wrong = textProblem('by', by);
  if (wrong !== undefined) return complain(wrong, 2);
  const day = parseDate(on ?? clock().day);
  if (!day.ok) return complain(`--on: ${day.problem}.`, 2);
  if (!hasBegunSomewhere(day.value, clock())) return complain(`--on: ${day.value} has begun nowhere on earth. A sign-off is of the day on which the sections were read.`, 2);
  const alone = lockContent();
  if (!alone.ok) return complain(alone.problem, 1);
  try {
    return signAlone({ filing, sections, by, on: day.value });
  } finally {
    alone.value.release();
  }
});
await asProgram(import.meta, main);

/** Signs while nobody else changes the content: two sign-offs at once are both kept, or one of them is told to wait. */
function signAlone(signing: Omit<Signing, 'former'>): number {
  const folder = contentFolder();
  const source = diskSource(folder);
  const reading = readSite(source);
  const { site, findings } = reading;
  if (!site) return complain(`${reportOf(findings).text}\n\nNothing was signed: the content cannot be read.`, 1);
  const path = `filings/${signing.filing}/sign-offs.yaml`;
  // Sign-offs that cannot be read would be lost: the file is written anew from what is in it.
  const damaged = findings.filter(({ place, severity }) => severity === 'error' && place.file === `${source.root}/${path}`);
  if (damaged.length > 0) return complain(`${reportOf(damaged).text}\n\nNothing was signed: what cannot be read in ${source.root}/${path} would be lost.`, 1);
  const former = source.list().includes(path) ? source.read(path) : undefined;
  const signed = sign(site, textsOf(reading), { ...signing, former });
  if (!signed.ok) return complain(signed.problem, 2);
  if (signed.value.sections.length === 0) {
    say(`${signing.by} has signed this already, and it has not changed.\n`);
    return 0;
  }
  writeFilesWhole([{ file: join(folder, path), content: signed.value.bytes, former: former ?? 'none' }]);
  say(`${signing.by} signs on ${signing.on}: ${signed.value.sections.join(', ')}. A sign-off lapses when its section changes.\n`);
  return 0;
}
