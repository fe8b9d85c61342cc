import { unite, type Aspects } from '../../model/content/aspect.ts';
import { membersKey } from '../../model/content/fact.ts';
import type { Place } from '../../model/finding.ts';
import { findCycles } from '../formats/cycle.ts';
import type { Report } from '../formats/report.ts';
import type { RowSpec } from '../schema/table.ts';
import { aspectsOf, defaultRowId, hasCells, type TableFile } from './table-spec.ts';
import { aspectsForRows } from './table-walk.ts';
import type { Path, YamlFile } from '../formats/yaml.ts';

/** Reports sums of a table, made by its groups and relations together, that come to be a part of themselves. */
export function checkSums({ yaml, spec, table }: TableFile, report: Report): void {
  const sums = new Sums(yaml);
  spec.rows.forEach((row, index) => sums.row(row, ['rows', index], {}));
  table.relations.forEach(({ total, of, place }, index) => {
    sums.add(sums.named(total), of.map(({ concept }, item) => ({ aspects: sums.named(concept), place: yaml.place(['relations', index, 'of', item]) })), place);
  });
  for (const cycle of findCycles(sums.edges)) {
    const { name, place, total } = sums.closing(cycle);
    report.error('table/cycle', place ?? yaml.place([]), {
      message: `"${name}" is a part of itself.`,
      actual: cycle.join(' ← '),
      remedy: 'Take it out of the sum, or give it the members or the "at" that tell it apart.',
      related: total ? [{ place: total, note: `the sum "${name}"` }] : [],
    });
  }
}

/** A figure that a sum adds up, and where. */
interface SumPart {
  readonly aspects: Aspects;
  readonly place: Place;
  /** It is a row with nothing under it, so that its line is the one to look at. */
  readonly plain?: boolean;
}

class Sums {
  readonly edges = new Map<string, string[]>();
  readonly #totals = new Map<string, Place>();
  readonly #parts = new Map<string, SumPart>();
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
  row(spec: RowSpec, path: Path, above: Aspects): SumPart[] {
    const { rows = [], total } = spec;
    const own = unite(above, aspectsOf(spec)).aspects;
    const id = spec.id ?? (hasCells(spec) ? defaultRowId(spec) : undefined);
    if (id !== undefined) this.#rows.set(id, own);
    const counts = spec.weight === undefined || !/^-?0(?:\.0+)?$/.test(spec.weight);
    if (total) {
      const sum = unite(own, aspectsOf(total)).aspects;
      const parts = rows.flatMap((row, index) => this.row(row, [...path, 'rows', index], own));
      this.add(sum, parts, this.#yaml.place([...path, 'total']));
      return counts ? [{ aspects: sum, place: this.#yaml.place([...path, 'total']) }] : [];
    }
    const below = unite(above, aspectsForRows(spec)).aspects;
    const parts = rows.flatMap((row, index) => this.row(row, [...path, 'rows', index], below));
    if (!counts) return [];
    // A heading adds nothing up: what stands under it counts in the group around it.
    return spec.concept === undefined && rows.length > 0 ? parts : [{ aspects: own, place: this.#yaml.place(path), plain: true }];
  }

  add(sum: Aspects, parts: readonly SumPart[], place: Place): void {
    const key = keyOf(sum);
    if (key === undefined) return;
    for (const part of parts) {
      const name = keyOf(part.aspects);
      if (name === undefined) continue;
      this.edges.set(key, [...(this.edges.get(key) ?? []), name]);
      if (!this.#parts.has(edgeOf(key, name))) this.#parts.set(edgeOf(key, name), part);
    }
    if (!this.#totals.has(key)) this.#totals.set(key, place);
  }

  /** Where a sum comes to be a part of itself: at a row with nothing under it if there is one, else where the way closes. */
  closing(cycle: readonly string[]): { readonly name: string; readonly place: Place | undefined; readonly total: Place | undefined } {
    const edges = cycle.slice(1).map((name, index) => ({ name, part: this.#parts.get(edgeOf(cycle[index] ?? '', name)) }));
    const { name = '', part } = edges.find((edge) => edge.part?.plain) ?? edges.at(-1) ?? {};
    return { name, place: part?.place, total: this.#totals.get(name) };
  }
}

function edgeOf(sum: string, part: string): string {
  return `${sum}\n${part}`;
}

/** What tells one figure of a column from another: its concept, with whatever else the rows say. */
function keyOf({ concept, period, at, members, stance, basis }: Aspects): string | undefined {
  if (concept === undefined) return undefined;
  return [concept, period, at, members && membersKey(members), stance, basis].filter(Boolean).join(' ');
}
