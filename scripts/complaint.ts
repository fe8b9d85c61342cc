import { legible } from '../src/model/signs/legible.ts';

/** Says on standard error why a command stops, and gives the status it ends with: 2 where it was called wrongly, otherwise 1. */
export function complain(text: string, status: 1 | 2): number {
  // What stands in files and arguments may hold signs that a terminal obeys.
  process.stderr.write(`${text.split('\n').map(legible).join('\n')}\n`);
  return status;
}
