/** Says on standard error why a command stops, and gives the status it ends with: 2 where it was called wrongly, otherwise 1. */
export function complain(text: string, status: 1 | 2): number {
  process.stderr.write(`${text}\n`);
  return status;
}
