import type { Finding, Place } from '../../model/finding.ts';
import type { Grid } from '../formats/csv.ts';

/** From as many rows on, what all rows of a column have alike is one thing and not many. */
const ALIKE = 6;
/** As many findings of one kind in one column are looked at one by one. */
const LOOKED_AT = 12;
/** As many places are named beside the first. */
const NAMED = 5;

// A list of what is still to be typed is no flood.
const LISTED: ReadonlySet<string> = new Set(['facts/due']);

/**
 * Findings in which one cause is told once: what is found alike in every row of a column (its name stands over another
 * one's cells, say), or in more rows than anybody reads, becomes one finding that counts the others.
 */
export function toldOnce(grids: readonly Grid[], findings: readonly Finding[]): readonly Finding[] {
  const columns = new Map<string, { readonly column: string; readonly filled: number }>();
  for (const { header, rows } of grids) {
    header.forEach((head, index) => {
      const filled = rows.filter((row) => row[index]?.text !== '').length;
      for (const row of rows) if (row[index]) columns.set(keyOf(row[index].place), { column: keyOf(head.place), filled });
    });
  }
  const groups = Map.groupBy(findings, (finding) => {
    const column = columns.get(keyOf(finding.place))?.column;
    return column === undefined || LISTED.has(finding.rule) ? finding : `${finding.rule} ${finding.severity} ${column}`;
  });
  return [...groups.values()].flatMap((group) => {
    const [first, ...more] = group;
    const filled = first && columns.get(keyOf(first.place))?.filled;
    if (!first || filled === undefined || !((group.length >= ALIKE && group.length >= filled) || group.length > LOOKED_AT)) return group;
    const shown = more.filter(({ message }) => message !== first.message).slice(0, NAMED).map(({ place, message }) => ({ place, note: message }));
    return [{ ...first, message: `${first.message} So it is in ${String(more.length)} more rows.`, related: [...(first.related ?? []), ...shown] }];
  });
}

function keyOf({ file, line = 0, column = 0 }: Place): string {
  return `${file}:${String(line)}:${String(column)}`;
}
