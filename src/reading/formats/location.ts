import { OfRun } from '../../running/run.ts';

const folder = new OfRun<string>('content folder');

/** Says of which content the build that runs is made, where it is not that of the project. */
export function readFrom(content: string): void {
  folder.set(content);
}

/**
 * The folder that holds the content: that of the build that runs, what the environment names in `KESSAN_CONTENT`, or
 * `content`. An empty name is none, as for a shell: it would be the folder in which the command runs.
 */
export function contentFolder(): string {
  return folder.value ?? (process.env['KESSAN_CONTENT'] || 'content');
}
