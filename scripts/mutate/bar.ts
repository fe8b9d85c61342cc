import { KIND_LABELS, type Kind } from './kind.ts';
import type { Tally } from './tally.ts';
import type { Stage } from './trial.ts';

/** A share of mutants that has to be stopped, in percent. */
export interface Bar {
  readonly kind: Kind;
  readonly stage: Stage;
  readonly percent: number;
}

/** A bar that the check falls short of. */
export interface Shortfall extends Bar {
  readonly reached: number;
}

/**
 * What relations alone have to stop of the slips in figures that stand in tables: the printed form may take part, but not
 * as a copy that is compared cell by cell. A figure that only a sentence says is what second keying is for.
 */
const BY_RELATIONS: Readonly<Partial<Record<Kind, number>>> = { 'last-but-one-digit': 97, 'last-digit': 94, sign: 99, 'times-1000': 99, 'columns-exchanged': 99 };

const WITH_SECOND_KEYING = 99.5;

/** The bars for a kind of slip: what relations stop in tables, and what second keying stops of all. */
export function barsOf(kind: Kind): readonly Bar[] {
  const percent = BY_RELATIONS[kind];
  return [...(percent === undefined ? [] : [{ kind, stage: 'print', percent } as const]), { kind, stage: 'keying', percent: WITH_SECOND_KEYING }];
}

/** The tallies of figures in tables and of all figures. */
export interface Tallies {
  readonly inTables: ReadonlyMap<Kind, Tally>;
  readonly all: ReadonlyMap<Kind, Tally>;
}

/** The bars that are not reached. */
export function shortfalls(tallies: Tallies): readonly Shortfall[] {
  return [...tallies.all.keys()].flatMap((kind) => barsOf(kind)
    .flatMap((bar) => {
      const tally = (bar.stage === 'keying' ? tallies.all : tallies.inTables).get(kind);
      return tally ? [{ ...bar, reached: shareOf(tally, bar.stage) }] : [];
    })
    .filter(({ reached, percent }) => reached < percent));
}

/** The share that is stopped up to a stage, in percent. */
export function shareOf({ mutants, stopped }: Tally, stage: Stage): number {
  return mutants === 0 ? 100 : (100 * stopped[stage]) / mutants;
}

/** A shortfall in words. */
export function wordsOf({ kind, stage, percent, reached }: Shortfall): string {
  return `${KIND_LABELS[kind]}: ${reached.toFixed(2)} % ${stage === 'keying' ? 'with second keying' : 'by relations alone, in tables'}, and ${String(percent)} % is asked for`;
}
