import type { Fact } from '../model/content/fact.ts';
import type { Cell } from '../reading/formats/csv-cell.ts';

/** The facts of a file by its rows. A row may stand on several lines, where a cell of it does: a fact is known by the place of its own cell. */
export class RowFacts {
  readonly #byPlace: ReadonlyMap<string, Fact>;

  constructor(facts: readonly Fact[], file: string) {
    this.#byPlace = new Map(facts.filter(({ place }) => place.file === file).map((fact) => [placeKey(fact.place), fact]));
  }

  /** The facts of a row. */
  of(cells: readonly Cell[]): readonly Fact[] {
    return cells.flatMap(({ place }) => this.#byPlace.get(placeKey(place)) ?? []);
  }

  get all(): readonly Fact[] {
    return [...this.#byPlace.values()];
  }
}

function placeKey({ line, column }: Cell['place']): string {
  return `${String(line)}:${String(column)}`;
}
