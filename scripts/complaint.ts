import { legible } from '../src/model/signs/legible.ts';

/** Says on standard output what a command has done or found. */
export function say(text: string): void {
  process.stdout.write(legibleLines(text));
}

/** Says on standard error why a command stops, and gives the status it ends with: 2 where it was called wrongly, otherwise 1. */
export function complain(text: string, status: 1 | 2): number {
  process.stderr.write(`${legibleLines(text)}\n`);
  return status;
}

/** What stands in files and arguments may hold signs that a terminal obeys. */
function legibleLines(text: string): string {
  return text.split('\n').map(legible).join('\n');
}
