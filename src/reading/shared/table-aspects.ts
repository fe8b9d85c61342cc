import { unite, type Aspects } from '../../model/content/aspect.ts';
import type { Place } from '../../model/finding.ts';
import type { Report } from '../formats/report.ts';
import type { TableFile } from './table-spec.ts';
import { columnLines, rowLines, type Giver } from './table-walk.ts';
import type { Path, YamlFile } from '../formats/yaml.ts';

/**
 * Reports every aspect that two of a table, the rows on the way to a cell and the columns on the way to it give: each
 * pair of places once, at the later one.
 */
export function checkAspects({ yaml, spec, table }: TableFile, report: Report): void {
  const told = new Set<string>();
  const top: Giver = { aspects: table.aspects, path: [] };
  const rows = rowLines(spec);
  const columns = columnLines(spec);
  for (const { chain } of [...columns, ...rows]) {
    const own = chain.at(-1);
    if (own) compare(yaml, [top, ...chain.slice(0, -1)], [own], told, report);
  }
  const leaves = columns.filter(({ leaf }) => leaf).map((column) => ({ column, given: all(column.chain) }));
  for (const row of rows) {
    if (!row.leaf) continue;
    const aspects = all(row.chain);
    for (const { column, given } of leaves) {
      // Nearly always nothing is given twice, which the unions tell at once.
      if (unite(aspects, given).twice.length > 0) compare(yaml, row.chain, column.chain, told, report);
    }
  }
}

function compare(yaml: YamlFile, some: readonly Giver[], others: readonly Giver[], told: Set<string>, report: Report): void {
  for (const one of some) {
    for (const other of others) {
      for (const aspect of unite(one.aspects, other.aspects).twice) {
        const [a, b] = [placeOf(yaml, one, aspect), placeOf(yaml, other, aspect)];
        const [earlier, later] = isBefore(a, b) ? [a, b] : [b, a];
        const key = `${aspect} ${place(earlier)} ${place(later)}`;
        if (told.has(key)) continue;
        told.add(key);
        report.error('table/aspect-twice', later, {
          message: `The aspect "${aspect}" of a cell is given twice.`,
          expected: 'each aspect from one of the table, the row and the column',
          remedy: 'Remove it here, or there.',
          related: [{ place: earlier, note: `"${aspect}" is given here too` }],
        });
      }
    }
  }
}

function all(givers: readonly Giver[]): Aspects {
  return givers.reduce<Aspects>((union, { aspects }) => unite(union, aspects).aspects, {});
}

function placeOf(yaml: YamlFile, { path }: Giver, aspect: string): Place {
  const within: Path = aspect.split('.');
  return yaml.keyPlace([...path, ...within]);
}

function isBefore(a: Place, b: Place): boolean {
  return (a.line ?? 0) < (b.line ?? 0) || (a.line === b.line && (a.column ?? 0) < (b.column ?? 0));
}

function place({ line = 0, column = 0 }: Place): string {
  return `${String(line)}:${String(column)}`;
}
