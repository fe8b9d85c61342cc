import type { Fact } from '../../model/content/fact.ts';
import type { GridCell } from '../../model/tables/grid.ts';
import type { Presentation } from '../../model/evaluation/presentation.ts';
import type { ShownNumber } from '../../model/evaluation/shown.ts';
import type { PrintedCell, Transcription } from '../../model/content/transcription.ts';
import { formatUnit } from '../../model/amounts/unit.ts';
import type { Subject } from '../checking/check.ts';
import { isMention, type PlacedCell, type Print } from './print.ts';
import { printOfCell } from './printed-cell.ts';
import { printOfMention } from './printed-mention.ts';

/** All that the source of a filing prints, beside what the filing makes of it. */
export interface Prints {
  /** In the order of the document. */
  readonly all: readonly Print[];
  readonly byCell: ReadonlyMap<GridCell, Print>;
  /** The first print that says a fact in full: the fact, typed again. */
  readonly first: ReadonlyMap<Fact, Print>;
  /** For each print of a number, all prints of the same quantity at the same scale, in the order of the document. */
  readonly alike: ReadonlyMap<Print, readonly Print[]>;
  /** What the source prints of the quantity of a cell that its table does not print, at the same scale. */
  readonly elsewhere: (cell: GridCell) => Print | undefined;
  /** Transcribed cells that no table has. */
  readonly strays: readonly PrintedCell[];
  /** Cells of transcribed tables that nobody transcribed. */
  readonly silent: readonly PlacedCell[];
}

const known = new WeakMap<Subject, Prints>();
const NONE: Prints = { all: [], byCell: new Map(), first: new Map(), alike: new Map(), elsewhere: () => undefined, strays: [], silent: [] };

/** The prints of a filing's source; none where it has no transcription. Kept, since several rules ask. */
export function printsOf(subject: Subject): Prints {
  const { transcription } = subject.filing;
  if (!transcription) return NONE;
  const prints = known.get(subject) ?? gather(subject, transcription);
  known.set(subject, prints);
  return prints;
}

function gather(subject: Subject, transcription: Transcription): Prints {
  const { cells, mentions } = transcription;
  const transcribed = indexOf(transcription);
  const all: Print[] = [];
  const byCell = new Map<GridCell, Print>();
  const silent: PlacedCell[] = [];
  const found = new Set<PrintedCell>();
  for (const grid of subject.grids) {
    const rows = transcribed.get(grid.table.id);
    for (const row of grid.rows) {
      const columns = rows?.get(row.id);
      for (const cell of row.cells) {
        const printed = columns?.get(cell.column);
        if (printed) {
          const print = printOfCell(subject, printed, { grid, row, cell });
          found.add(printed);
          byCell.set(cell, print);
          all.push(print);
        } else if (cell.content.kind !== 'blank') {
          silent.push({ grid, row, cell });
        }
      }
    }
  }
  for (const mention of mentions) all.push(printOfMention(subject, mention));
  all.sort((a, b) => a.line - b.line);
  const quantities = new Quantities(all);
  return {
    all, byCell, first: firstOf(all), alike: quantities.alike, elsewhere: (cell) => quantities.elsewhere(cell),
    strays: cells.filter((cell) => !found.has(cell)), silent: cells.length > 0 ? silent : [],
  };
}

type ByColumn = Map<string, PrintedCell>;
const indexes = new WeakMap<Transcription, ReadonlyMap<string, ReadonlyMap<string, ByColumn>>>();

/** Transcribed cells by table, row and column; kept as long as the transcription is, which changes seldom. */
function indexOf(transcription: Transcription): ReadonlyMap<string, ReadonlyMap<string, ByColumn>> {
  const kept = indexes.get(transcription);
  if (kept) return kept;
  const index = new Map<string, Map<string, ByColumn>>();
  for (const cell of transcription.cells) {
    const rows = getOr(index, cell.table, () => new Map<string, ByColumn>());
    getOr(rows, cell.row, () => new Map<string, PrintedCell>()).set(cell.column, cell);
  }
  indexes.set(transcription, index);
  return index;
}

function firstOf(prints: readonly Print[]): ReadonlyMap<Fact, Print> {
  const first = new Map<Fact, Print>();
  for (const print of prints) if (print.whole && !first.has(print.whole)) first.set(print.whole, print);
  return first;
}

/** Prints by the quantity that they state, and the scale at which they do. */
class Quantities {
  readonly alike = new Map<Print, readonly Print[]>();
  readonly #ids = new Map<Fact, number>();
  readonly #groups = new Map<string, Print[]>();

  constructor(prints: readonly Print[]) {
    for (const print of prints) {
      const { at, content, figure } = print;
      if (content.kind !== 'number' || !figure) continue;
      const group = getOr(this.#groups, this.#keyOf(content, figure, isMention(at) ? at : at.cell.aspects), () => [] as Print[]);
      group.push(print);
      this.alike.set(print, group);
    }
  }

  /** What the source prints of the quantity of a cell in another place, at the same scale. */
  elsewhere({ content, aspects }: GridCell): Print | undefined {
    return content.kind === 'number' ? this.#groups.get(this.#keyOf(content, content.presentation, aspects))?.[0] : undefined;
  }

  /** One fact; or one concept and view, made of the same facts. */
  #keyOf({ unit, quantity }: ShownNumber, { exponent, places }: Presentation, { concept, view }: { readonly concept?: string; readonly view?: string }): string {
    let key = `${formatUnit(unit)} ${String(exponent)} ${String(places)}`;
    for (const fact of quantity.facts) {
      let id = this.#ids.get(fact);
      if (id === undefined) this.#ids.set(fact, (id = this.#ids.size));
      key += ` ${String(id)}`;
    }
    return quantity.derived ? `${key} ${concept ?? ''} ${view ?? 'value'}` : key;
  }
}

function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key);
  if (value !== undefined) return value;
  const made = make();
  map.set(key, made);
  return made;
}
