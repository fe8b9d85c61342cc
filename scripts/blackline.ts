import { readFileSync } from 'node:fs';
import { blackline } from '../src/blackline/blackline.ts';
import { versionOf } from '../src/blackline/filing-blackline.ts';
import { gitSource } from '../src/blackline/git-source.ts';
import { projectGround } from '../src/building/project-ground.ts';
import { blacklineMarkup } from '../src/markup/blackline.ts';
import { diskSource } from '../src/reading/formats/disk.ts';
import { contentFolder } from '../src/reading/formats/location.ts';
import { readSite } from '../src/reading/site/site.ts';
import { outputFile } from '../src/writing/output-file.ts';
import { writeFileWhole } from '../src/writing/written-file.ts';
import { asProgram, commandLine } from './command-line.ts';
import { complain, say } from './complaint.ts';
import { wordsOf } from '../src/model/words/words-of.ts';

// By which the command knows its own file again, and replaces no other.
const BEGINNING = '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="generator" content="Kessan blackline">';

// npm run blackline -- <git revision>: one file that shows reviewers what readers would read otherwise than then.
export const main = commandLine({
  call: 'npm run blackline -- <revision>',
  says: 'One file that shows reviewers what readers would read otherwise than at a git revision.',
  options: { output: { type: 'string', default: 'blackline.html', value: '<file>', says: 'another file than blackline.html' } },
  operands: true,
}, ({ values, operands: [revision, ...more] }) => {
  if (revision === undefined || more.length > 0) return complain('Name the revision to compare with: npm run blackline -- HEAD [--output blackline.html]', 2);
  const place = outputFile(values.output, projectGround(), (beginning) => beginning.startsWith(BEGINNING));
  if (!place.ok) return complain(place.problem, 2);
  const folder = contentFolder();
  const former = gitSource(revision, folder);
  if (!former.ok) return complain(former.problem, 2);
  const [before, after] = [versionOf(readSite(former.value)), versionOf(readSite(diskSource(folder)))];
  if (!before.site || !after.site) return complain(`The content ${after.site ? `at revision "${revision}"` : 'of today'} cannot be read: its issuer.yaml has errors. Nothing was written.`, 1);
  const view = blackline(`Changes since ${revision}`, before, after);
  const styles = readFileSync(new URL('../src/styles/blackline.css', import.meta.url), 'utf8');
  writeFileWhole(place.value, `${BEGINNING}<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex, nofollow"><title>Blackline</title><style>\n${styles}</style></head><body><h1>Blackline</h1><p><strong>For reviewers. It may show what is not out: not for publication.</strong></p>${blacklineMarkup(view, wordsOf(after.site).markup)}</body></html>\n`);
  say(`${view.sentence} ${values.output} shows it.\n`);
  return 0;
});
await asProgram(import.meta, main);
