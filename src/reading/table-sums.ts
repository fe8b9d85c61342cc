import type { Aspects } from '../model/aspect.ts';
import { unite } from '../model/aspect.ts';
import { membersKey } from '../model/fact.ts';
import type { Place } from '../model/finding.ts';
import { findCycles } from './cycle.ts';
import type { Report } from './report.ts';
import type { RowSpec } from './schema/table.ts';
import { aspectsOf, defaultRowId, hasCells, type TableFile } from './table.ts';
import { aspectsForRows } from './table-walk.ts';
import type { Path, YamlFile } from './yaml.ts';

/** Reports sums of a table, made by its groups and relations together, that come to be a part of themselves. */
export function checkSums({ yaml, spec, table }: TableFile, report: Report): void {
  const sums = new Sums(yaml);
  spec.rows.forEach((row, index) => sums.row(row, ['rows', index], {}));
  for (const { total, of, place } of table.relations) {
    sums.add(sums.named(total), of.map(({ concept }) => sums.named(concept)), place);
  }
  for (const cycle of findCycles(sums.edges)) {
    report.error('table/cycle', sums.places.get(cycle[0] ?? '') ?? yaml.place([]), {
      message: `"${cycle[0] ?? ''}" is a part of itself.`,
      actual: cycle.join(' ← '),
      remedy: 'Remove one of these sums, or give it the members or the "at" that tell it apart.',
    });
  }
}

class Sums {
  readonly edges = new Map<string, string[]>();
  readonly places = new Map<string, Place>();
  readonly #rows = new Map<string, Aspects>();
  readonly #yaml: YamlFile;

  constructor(yaml: YamlFile) {
    this.#yaml = yaml;
  }

  /** What a relation means by a name: the row that has it as its id, or else a concept. */
  named(name: string): Aspects {
    return this.#rows.get(name) ?? { concept: name };
  }

  /** Takes in the sums of a row, and answers what the row itself contributes to the group around it. */
  row(spec: RowSpec, path: Path, above: Aspects): Aspects[] {
    const { rows = [], total } = spec;
    const own = unite(above, aspectsOf(spec)).aspects;
    const id = spec.id ?? (hasCells(spec) ? defaultRowId(spec) : undefined);
    if (id !== undefined) this.#rows.set(id, own);
    const counts = spec.weight === undefined || !/^-?0(?:\.0+)?$/.test(spec.weight);
    if (total) {
      const sum = unite(own, aspectsOf(total)).aspects;
      const parts = rows.flatMap((row, index) => this.row(row, [...path, 'rows', index], own));
      this.add(sum, parts, this.#yaml.place([...path, 'total']));
      return counts ? [sum] : [];
    }
    const below = unite(above, aspectsForRows(spec)).aspects;
    const parts = rows.flatMap((row, index) => this.row(row, [...path, 'rows', index], below));
    if (!counts) return [];
    // A heading adds nothing up: what stands under it counts in the group around it.
    return spec.concept === undefined && rows.length > 0 ? parts : [own];
  }

  add(sum: Aspects, parts: readonly Aspects[], place: Place): void {
    const key = keyOf(sum);
    if (key === undefined) return;
    const names = parts.map(keyOf).filter((name) => name !== undefined);
    this.edges.set(key, [...(this.edges.get(key) ?? []), ...names]);
    if (!this.places.has(key)) this.places.set(key, place);
  }
}

/** What tells one figure of a column from another: its concept, with whatever else the rows say. */
function keyOf({ concept, period, at, members, stance, basis }: Aspects): string | undefined {
  if (concept === undefined) return undefined;
  return [concept, period, at, members && membersKey(members), stance, basis].filter(Boolean).join(' ');
}
