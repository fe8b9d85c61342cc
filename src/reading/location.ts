/** The folder that holds the content: `content`, or what the environment names in `KESSAN_CONTENT`. */
export function contentFolder(): string {
  return process.env['KESSAN_CONTENT'] ?? 'content';
}
