import { membersKey, type Fact } from '../../src/model/content/fact.ts';
import { formatPlace } from '../../src/model/finding.ts';
import type { Site } from '../../src/model/content/site.ts';
import { barsOf, shareOf, shortfalls, wordsOf, type Tallies } from './bar.ts';
import { KIND_LABELS, type Kind } from './kind.ts';
import { Openings } from './opening.ts';
import { byFile, byKind, byTable, inTables, shownIn, type Tally, type Tried } from './tally.ts';
import { STAGES, type Stage } from './trial.ts';

/** A mutant that relations alone let pass. */
export interface Open {
  readonly tried: Tried;
  readonly reason: string;
}

/** What a run found, ready to be printed. */
export class MutationReport {
  readonly #shown: ReturnType<typeof shownIn>;
  readonly #tallies: Tallies;
  readonly #tried: readonly Tried[];
  readonly #open: readonly Open[];

  constructor(site: Site, tried: readonly Tried[]) {
    const openings = new Openings(site);
    this.#shown = shownIn(site);
    this.#tallies = { inTables: byKind(inTables(this.#shown, tried)), all: byKind(tried) };
    this.#tried = tried;
    this.#open = tried.filter(({ stop }) => !stop || stop.stage === 'copies' || stop.stage === 'keying').map((one) => ({ tried: one, reason: openings.reasonOf(one.mutant) }));
  }

  /** Whether every bar is reached. */
  get reached(): boolean {
    return shortfalls(this.#tallies).length === 0;
  }

  text(): string {
    const short = shortfalls(this.#tallies);
    const bars = (kind: Kind, stage: Stage) => barsOf(kind).filter((bar) => bar.stage === stage).map(({ percent }) => String(percent)).join('');
    return [
      `${number(this.#tried.length)} mutants. Stopped, in percent, by relations between typed figures; with what the printed form adds; with it as a copy; with second keying:`,
      table('kind, figures in tables', [...this.#tallies.inTables].map(([kind, tally]) => [KIND_LABELS[kind], tally, bars(kind, 'print')] as const)),
      table('kind, all figures', [...this.#tallies.all].map(([kind, tally]) => [KIND_LABELS[kind], tally, bars(kind, 'keying')] as const)),
      table('facts file', [...byFile(this.#tried)].map(([path, tally]) => [path, tally] as const)),
      table('table', [...byTable(this.#shown, this.#tried)].map(([id, tally]) => [id, tally] as const)),
      this.#openText(),
      short.length === 0 ? 'Every bar is reached.' : `Not reached:\n${short.map((each) => `  ${wordsOf(each)}`).join('\n')}`,
    ].join('\n\n');
  }

  json(): string {
    const list = (tallies: ReadonlyMap<string, Tally>, name: string) => [...tallies].map(([key, { mutants, stopped }]) => ({ [name]: key, mutants, stopped }));
    const open = this.#open.map(({ tried: { mutant: { kind, facts, change }, stop }, reason }) => {
      const [fact] = facts;
      return {
        file: fact?.place.file, line: fact?.place.line, column: fact?.place.column, concept: fact?.concept, members: fact?.members, stance: fact?.stance ?? null, period: fact?.periodName,
        kind, change, stoppedLater: stop?.stage ?? null, reason,
      };
    });
    return JSON.stringify({
      mutants: this.#tried.length, kinds: list(this.#tallies.all, 'kind'), kindsInTables: list(this.#tallies.inTables, 'kind'), files: list(byFile(this.#tried), 'file'), tables: list(byTable(this.#shown, this.#tried), 'table'), open, notReached: shortfalls(this.#tallies),
    }, null, 2);
  }

  #openText(): string {
    if (this.#open.length === 0) return 'Relations alone stop every mutant.';
    const lines = [`Relations alone let ${number(this.#open.length)} mutants pass:`];
    for (const [reason, group] of Map.groupBy(this.#open, (each) => each.reason)) {
      lines.push('', `  ${reason}:`);
      for (const cell of Map.groupBy(group, ({ tried: { mutant } }) => describe(mutant.facts[0])).entries()) {
        const kinds = [...Map.groupBy(cell[1], ({ tried: { mutant } }) => mutant.kind)].map(([kind, all]) => `${KIND_LABELS[kind]}${all.length > 1 ? ` (${String(all.length)})` : ''}`);
        const still = cell[1].filter(({ tried }) => !tried.stop).length;
        lines.push(`    ${cell[0]}: ${kinds.join(', ')}${still > 0 ? `; ${String(still)} pass second keying too` : ''}`);
      }
    }
    return lines.join('\n');
  }
}

function describe(fact: Fact | undefined): string {
  if (!fact) return '';
  const about = [membersKey(fact.members), fact.stance, fact.periodName].filter((word) => word !== undefined && word !== '').join(', ');
  return `${formatPlace(fact.place)} ${fact.concept} (${about})`;
}

const HEADS: Readonly<Record<Stage, string>> = { relations: 'relations', print: '+ print', copies: '+ copies', keying: '+ keying' };

function table(title: string, rows: readonly (readonly [name: string, tally: Tally, bars?: string])[]): string {
  const withBars = rows.some(([, , bars]) => bars !== undefined);
  const cells = [
    [title, 'mutants', ...STAGES.map((stage) => HEADS[stage]), ...(withBars ? ['bar'] : [])],
    ...rows.map(([name, tally, bars]) => [name, number(tally.mutants), ...STAGES.map((stage) => shareOf(tally, stage).toFixed(2)), ...(withBars ? [bars ?? ''] : [])]),
  ];
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  return cells.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd()).join('\n');
}

function number(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
