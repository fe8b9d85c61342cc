import { fail, succeed, type Outcome } from '../../src/model/finding.ts';
import { clipped } from '../../src/model/signs/clipped.ts';

/** The whole numbers from 1 to 99999 that an option of a measurement states, with commas between them. */
export function wholeNumbers(option: string, text: string): Outcome<readonly number[]> {
  return /^[1-9]\d{0,4}(?:,[1-9]\d{0,4})*$/.test(text)
    ? succeed(text.split(',').map(Number))
    : fail(`--${option}: "${clipped(text)}" is not written as whole numbers with commas between them, such as 40,400.`);
}
