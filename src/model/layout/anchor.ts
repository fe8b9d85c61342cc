/** The fragment of a row: what a link to it names. */
export function rowAnchor(table: string, row: string): string {
  return `${table}--${word(row)}`;
}

/** The fragment of a cell: what a link to one figure names. */
export function cellAnchor(table: string, row: string, column: string): string {
  return `${rowAnchor(table, row)}--${word(column)}`;
}

const words = new Map<string, string>();

// Ids of rows and columns may hold spaces and percent signs; fragments may not. There are few, and they come often.
function word(id: string): string {
  const known = words.get(id);
  if (known !== undefined) return known;
  const made = spell(id);
  words.set(id, made);
  return made;
}

function spell(id: string): string {
  return id.replaceAll('%', 'percent').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
