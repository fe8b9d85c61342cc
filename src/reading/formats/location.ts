/**
 * The folder that holds the content: `content`, or what the environment names in `KESSAN_CONTENT`. An empty name is none,
 * as for a shell: it would be the folder in which the command runs.
 */
export function contentFolder(): string {
  return process.env['KESSAN_CONTENT'] || 'content';
}
