import { join } from 'node:path';
import type { Outcome } from '../model/finding.ts';
import { lock, type Lock } from './lock.ts';

/**
 * The right to change the content alone, from the reading of a file to its writing: of two commands that add to the same
 * file at once, one would forget what the other has added. The lock lies beside the content, where nobody takes it for a
 * part of it.
 */
export function lockContent(home = '.kessan'): Outcome<Lock> {
  return lock(join(home, 'content'), 'changes the content');
}
