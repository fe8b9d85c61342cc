import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { errataTables, withTables } from '../src/documentation/errata-tables.ts';
import { licencesPage } from '../src/documentation/licences.ts';
import { rulePages } from '../src/documentation/rule-index.ts';
import { diskSource } from '../src/reading/formats/disk.ts';
import { readSite } from '../src/reading/site/site.ts';
import { subjectOf } from '../src/tieout/checking/subject.ts';
import { writeFilesWhole } from '../src/writing/written-file.ts';
import { asProgram, commandLine } from './command-line.ts';
import { complain, say } from './complaint.ts';

// npm run docs: the pages of docs/rules, made from the rules and their examples, docs/licences.md, and the tables of docs/errata.md, made
// from what the rules find in the source of the worked example. They are committed, so that they can
// be read where the code is read; a test holds them to the rules.
export const main = commandLine({ call: 'npm run docs', says: 'Writes the pages of docs/rules, docs/licences.md and the tables of docs/errata.md anew.' }, () => {
  const folder = 'docs/rules';
  const rules = rulePages();
  const others = existsSync(folder) ? readdirSync(folder).filter((file) => !Object.hasOwn(rules, file)).map((file) => join(folder, file)) : [];
  // The page of a rule that is no more says at its end who made it.
  const strangers = others.filter((file) => !statSync(file).isFile() || !readFileSync(file, 'utf8').includes('Made by `npm run docs`'));
  if (strangers.length > 0) return complain(`${folder} holds what is no page of a rule: ${strangers.join(', ')}. Nothing was written; remove it, or move it elsewhere.`, 1);
  const { site } = readSite(diskSource('content'));
  const filing = site?.filings.find(({ transcription }) => transcription);
  if (!site || !filing) return complain('No filing of the content has a transcription, from which docs/errata.md is made. Nothing was written.', 1);
  const pages = [
    ...Object.entries(rules).map(([file, text]) => [join(folder, file), text] as const),
    ['docs/errata.md', withTables(readFileSync('docs/errata.md', 'utf8'), errataTables(subjectOf(site, filing)))] as const,
    ['docs/licences.md', licencesPage(readFileSync('package-lock.json', 'utf8'))] as const,
  ];
  writeFilesWhole(pages.map(([file, content]) => ({ file, content })));
  for (const file of others) rmSync(file);
  say(`${String(pages.length)} pages of docs are as the rules and the packages have it.\n`);
  return 0;
});
await asProgram(import.meta, main);
