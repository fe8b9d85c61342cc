import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { fail, succeed, type Outcome } from '../model/finding.ts';
import { belongsToProject, realPath, signProblem, siteAround, type Ground } from './output-folder.ts';
import { endOf } from './written-file.ts';

/** How a command knows a file that it has written before, from the beginning of the file. */
export type IsOwn = (beginning: string) => boolean;

/** As much of a file as tells what wrote it. */
const BEGINNING = 4096;

/**
 * Where a command writes its file: the place in which a path ends, through links. It is free, or holds what the same
 * command has written before; nothing else is ever replaced. The problem of any other place names it.
 */
export function outputFile(output: string, ground: Ground, isOwn: IsOwn): Outcome<string> {
  if (output.trim() === '') return fail('--output names no file: it is empty, as a variable that is not set. Name one, or leave --output out.');
  const sign = signProblem(output);
  if (sign !== undefined) return fail(sign);
  let place: string;
  try {
    place = realPath(endOf(output));
  } catch (error) {
    return fail(`--output ${output}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const site = siteAround(place);
  const problem = belongsToProject(place, ground)
    ?? (site === undefined ? undefined : `${site} is a site that is replaced as a whole, and this file with it. Name a file beside it.`)
    ?? taken(output, place, isOwn);
  return problem === undefined ? succeed(place) : fail(`--output ${output}: ${problem}`);
}

function taken(output: string, place: string, isOwn: IsOwn): string | undefined {
  const state = statSync(place, { throwIfNoEntry: false });
  if (/[/\\]$/.test(output) || state?.isDirectory() === true) return 'this is a folder. Name a file.';
  if (!state || (state.isFile() && isOwn(beginningOf(place)))) return undefined;
  return 'the file is there already, and is not one that this command has written before. Nothing was written; name another.';
}

function beginningOf(file: string): string {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(BEGINNING);
    return bytes.toString('latin1', 0, readSync(handle, bytes, 0, BEGINNING, 0));
  } finally {
    closeSync(handle);
  }
}
