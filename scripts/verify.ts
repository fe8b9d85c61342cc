import { existsSync } from 'node:fs';
import { archiveFolder } from '../src/bag/edition-list.ts';
import { verifyAll, verifyArchive } from '../src/bag/kept.ts';
import { reportOf } from '../src/building/report.ts';
import { asProgram, commandLine } from './command-line.ts';
import { complain, say } from './complaint.ts';

// npm run verify -- <folder or zip>: proves that an archive is what it was, or names every file that is not; without an
// argument, all archives.
export const main = commandLine({
  call: 'npm run verify -- [<folder or zip>…]',
  says: 'Proves that archives are what they were, or names every file that is not; without an argument, all of archive/.',
  operands: true,
}, ({ operands }) => {
  process.env['TZ'] = 'UTC';
  const paths = operands.map((path) => path.replace(/(?<=.)[/\\]+$/, ''));
  const absent = paths.filter((path) => path === '' || !existsSync(path));
  if (absent.length > 0) return complain(`There is no ${absent.map((path) => (path === '' ? '""' : path)).join(' and no ')}.`, 2);
  const verified = paths.length > 0 ? paths.map(verifyArchive) : verifyAll(archiveFolder());
  for (const { path, findings, files, payload, edition } of verified) {
    if (findings.length > 0) say(`${reportOf(findings).text}\n\n`);
    else if (edition) say(`${path}: all ${String(files)} files are what they were, edition ${String(edition.number)}, payload ${payload}.\n`);
    else say(`${path}: all ${String(files)} files are what their manifests say, payload ${payload}. No list of editions stands beside it, so that nothing here proves that it is what was archived: compare the payload with the digest that you were given.\n`);
  }
  if (verified.length === 0) say(`There is nothing in ${archiveFolder()} yet.\n`);
  return verified.some(({ findings }) => findings.length > 0) ? 1 : 0;
});
await asProgram(import.meta, main);
