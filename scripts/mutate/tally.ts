import type { Site } from '../../src/model/content/site.ts';
import { subjectOf } from '../../src/tieout/checking/subject.ts';
import { KINDS, type Kind } from './kind.ts';
import type { Mutant } from './mutant.ts';
import { STAGES, type Stage, type Stop } from './trial.ts';

/** A mutant, and what stopped it; nothing when it would have been published. */
export interface Tried {
  readonly mutant: Mutant;
  readonly stop: Stop | undefined;
}

/** How many mutants of one sort there are, and how many of them are stopped once each stage is added. */
export interface Tally {
  readonly mutants: number;
  readonly stopped: Readonly<Record<Stage, number>>;
}

/** Counts what each stage stops together with those before it. */
export function tallyOf(tried: readonly Tried[]): Tally {
  const upTo = (stage: Stage): number => tried.filter(({ stop }) => stop && STAGES.indexOf(stop.stage) <= STAGES.indexOf(stage)).length;
  return { mutants: tried.length, stopped: { relations: upTo('relations'), print: upTo('print'), copies: upTo('copies'), keying: upTo('keying') } };
}

/** The tallies of the kinds that were tried. */
export function byKind(tried: readonly Tried[]): ReadonlyMap<Kind, Tally> {
  const groups = Map.groupBy(tried, ({ mutant }) => mutant.kind);
  return new Map(KINDS.flatMap((kind) => {
    const group = groups.get(kind);
    return group ? [[kind, tallyOf(group)] as const] : [];
  }));
}

/** The tallies of the facts files, in their order. */
export function byFile(tried: readonly Tried[]): ReadonlyMap<string, Tally> {
  return new Map([...Map.groupBy(tried, ({ mutant }) => mutant.path)].map(([path, group]) => [path, tallyOf(group)]));
}

/** The tables that show each figure, by the place where it is typed. */
type Shown = ReadonlyMap<string, ReadonlySet<string>>;

/** The tables of a site that show figures, for {@link byTable} and {@link inTables}. */
export function shownIn(site: Site): Shown {
  const shown = new Map<string, Set<string>>();
  for (const filing of site.filings) {
    for (const { table, rows } of subjectOf(site, filing).grids) {
      for (const { content } of rows.flatMap(({ cells }) => cells)) {
        const facts = content.kind === 'number' ? content.quantity.facts : 'fact' in content ? [content.fact] : [];
        for (const { place } of facts) {
          const key = JSON.stringify(place);
          shown.set(key, (shown.get(key) ?? new Set<string>()).add(table.id));
        }
      }
    }
  }
  return shown;
}

function tablesOf(shown: Shown, { mutant }: Tried): ReadonlySet<string> {
  return new Set(mutant.facts.flatMap(({ place }) => [...(shown.get(JSON.stringify(place)) ?? [])]));
}

/** Those whose figures stand in tables. What a sentence alone says is mostly a figure that nothing else follows from. */
export function inTables(shown: Shown, tried: readonly Tried[]): readonly Tried[] {
  return tried.filter((one) => tablesOf(shown, one).size > 0);
}

/** The tallies of the tables that show what was changed; a figure that several show counts for each of them. */
export function byTable(shown: Shown, tried: readonly Tried[]): ReadonlyMap<string, Tally> {
  const groups = new Map<string, Tried[]>();
  for (const one of tried) {
    const tables = tablesOf(shown, one);
    for (const table of tables.size > 0 ? tables : ['(no table)']) groups.set(table, [...(groups.get(table) ?? []), one]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([table, group]) => [table, tallyOf(group)]));
}
