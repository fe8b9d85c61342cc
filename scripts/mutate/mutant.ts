import type { Fact } from '../../src/model/content/fact.ts';
import type { Filing } from '../../src/model/content/filing.ts';
import type { Site } from '../../src/model/content/site.ts';
import { readCsv, type Grid } from '../../src/reading/formats/csv.ts';
import type { Cell } from '../../src/reading/formats/csv-cell.ts';
import type { FileSource } from '../../src/reading/formats/source.ts';
import { decodeText } from '../../src/reading/formats/text.ts';
import { FactsText, quoted, type Edit } from './facts-text.ts';
import { CELL_KINDS, KINDS, type Kind } from './kind.ts';
import { mistyped } from './typed-number.ts';

/** A content that differs from the real one by one slip in one facts file. */
export interface Mutant {
  readonly kind: Kind;
  readonly filing: string;
  /** Path of the facts file in the source. */
  readonly path: string;
  /** What was typed and what stands there now: `1,234 → 1,243`. */
  readonly change: string;
  /** The facts whose cells differ, in the order of the file. */
  readonly facts: readonly Fact[];
  /** The whole file with the slip. */
  readonly bytes: () => Uint8Array;
}

/** Which of all mutants are wanted; everything where nothing is said. */
export interface Wanted {
  readonly kinds?: readonly Kind[] | undefined;
  /** A part of the path of facts files. */
  readonly file?: string | undefined;
}

/** Every slip of every kind in every typed numeric cell of a site. The same content gives the same mutants in the same order. */
export function mutantsOf(source: FileSource, site: Site, { kinds = KINDS, file = '' }: Wanted = {}): readonly Mutant[] {
  return site.filings.flatMap((filing) => {
    const facts = Map.groupBy(filing.facts.all.filter(({ value }) => value.kind === 'number'), ({ place }) => place.file);
    return [...facts].filter(([path]) => path.includes(file)).flatMap(([path, typed]) => {
      const sheet = new Sheet(source, path.slice(source.root.length + 1), filing, typed);
      return kinds.flatMap((kind) => sheet.mutants(kind));
    });
  });
}

/** One facts file, and what can be mistyped in it. */
class Sheet {
  readonly #path: string;
  readonly #filing: Filing;
  readonly #facts: readonly Fact[];
  readonly #text: FactsText;
  readonly #grid: Grid | undefined;

  constructor(source: FileSource, path: string, filing: Filing, facts: readonly Fact[]) {
    const bytes = source.read(path);
    const file = `${source.root}/${path}`;
    const { value: text } = decodeText(file, bytes);
    this.#path = path;
    this.#filing = filing;
    this.#facts = facts;
    this.#text = new FactsText(bytes);
    this.#grid = text === undefined ? undefined : readCsv(file, text).value;
  }

  mutants(kind: Kind): readonly Mutant[] {
    if (kind === 'rows-exchanged') return this.#rowsExchanged();
    if (kind === 'columns-exchanged') return this.#columnsExchanged();
    return this.#facts.flatMap((fact) => {
      const typed = plainText(this.#text.cell(fact.place));
      return CELL_KINDS.includes(kind)
        ? mistyped(typed, kind).map((text) => this.#mutant(kind, [fact], [{ place: fact.place, text: quoted(text) }], `${typed} → ${text}`))
        : [];
    });
  }

  #rowsExchanged(): readonly Mutant[] {
    const rows = this.#rows().filter((row) => this.#factsIn(row).length > 0);
    return rows.slice(1).flatMap((below, index) => {
      const above = rows[index] ?? [];
      return this.#exchanged('rows-exchanged', above, below, `${nameOf(this.#factsIn(above))} ↔ ${nameOf(this.#factsIn(below))}`);
    });
  }

  #columnsExchanged(): readonly Mutant[] {
    const periods = this.#periods();
    return periods.slice(1).flatMap((right, index) => {
      const left = periods[index] ?? 0;
      const rows = this.#rows(false);
      const [a, b] = [rows.flatMap((row) => row[left] ?? []), rows.flatMap((row) => row[right] ?? [])];
      return this.#exchanged('columns-exchanged', a, b, `${this.#grid?.header[left]?.text ?? ''} ↔ ${this.#grid?.header[right]?.text ?? ''}`);
    });
  }

  #exchanged(kind: Kind, some: readonly Cell[], others: readonly Cell[], change: string): readonly Mutant[] {
    const edits = some.flatMap((cell, index): readonly Edit[] => {
      const other = others[index];
      if (!other || other.text === cell.text) return [];
      return [{ place: cell.place, text: this.#text.cell(other.place) }, { place: other.place, text: this.#text.cell(cell.place) }];
    });
    const facts = this.#facts.filter(({ place }) => edits.some((edit) => at(edit.place) === at(place)));
    return facts.length === 0 ? [] : [this.#mutant(kind, facts, edits, change)];
  }

  #mutant(kind: Kind, facts: readonly Fact[], edits: readonly Edit[], change: string): Mutant {
    return { kind, filing: this.#filing.id, path: this.#path, change, facts, bytes: () => this.#text.with(edits) };
  }

  /** The indexes of the columns that are periods. */
  #periods(): readonly number[] {
    const names = this.#filing.periods.map(({ name }) => name);
    return (this.#grid?.header ?? []).flatMap(({ text }, index) => (names.includes(text) ? [index] : []));
  }

  /** The rows with all their cells, or with the cells of periods only. */
  #rows(periodsOnly = true): readonly (readonly Cell[])[] {
    const periods = this.#periods();
    const rows = this.#grid?.rows ?? [];
    return periodsOnly ? rows.map((row) => periods.flatMap((index) => row[index] ?? [])) : rows;
  }

  #factsIn(cells: readonly Cell[]): readonly Fact[] {
    return this.#facts.filter(({ place }) => cells.some((cell) => at(cell.place) === at(place)));
  }
}

function at({ line = 0, column = 0 }: Cell['place']): string {
  return `${String(line)}:${String(column)}`;
}

function nameOf([fact]: readonly Fact[]): string {
  return fact?.concept ?? '';
}

function plainText(cell: string): string {
  return (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell).trim();
}
