import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errataTables, withTables } from '../src/documentation/errata-tables.ts';
import { licencesPage } from '../src/documentation/licences.ts';
import { rulePages } from '../src/documentation/rule-index.ts';
import { diskSource } from '../src/reading/disk.ts';
import { readSite } from '../src/reading/site.ts';
import { subjectOf } from '../src/tieout/subject.ts';
import { commandLine } from './command-line.ts';

// npm run docs: the pages of docs/rules, made from the rules and their examples, docs/licences.md, and the tables of docs/errata.md, made
// from what the rules find in the source of the worked example. They are committed, so that they can
// be read where the code is read; a test holds them to the rules.
commandLine({ call: 'npm run docs', says: 'Writes the pages of docs/rules, docs/licences.md and the tables of docs/errata.md anew.' });
const folder = 'docs/rules';
const pages = rulePages();
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (!(file in pages)) rmSync(join(folder, file));
for (const [file, text] of Object.entries(pages)) writeFileSync(join(folder, file), text);

const { site } = readSite(diskSource('content'));
const filing = site?.filings.find(({ transcription }) => transcription);
if (!site || !filing) throw new Error('No filing of the content has a transcription.');
writeFileSync('docs/errata.md', withTables(readFileSync('docs/errata.md', 'utf8'), errataTables(subjectOf(site, filing))));
writeFileSync('docs/licences.md', licencesPage(readFileSync('package-lock.json', 'utf8')));
