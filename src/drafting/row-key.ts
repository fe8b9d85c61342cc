/** The columns that name a row of a facts file; the rest of it may be typed over. */
export const KEYS = ['concept', 'members', 'stance', 'basis', 'unit', 'scale'] as const;

/** What names a row among those of its file. */
export function rowKey(at: (column: string) => string): string {
  return KEYS.map(at).join('|');
}

/** The name of a facts file within its filing: a checkout may stand anywhere, and filings are renamed. */
export function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/facts/') + '/facts/'.length);
}
