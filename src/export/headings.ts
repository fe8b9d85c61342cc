import type { HeadingView, TableView } from '../views/table-view.ts';

/** A heading with the row of the head and the column of figures at which it begins, both counted from 0. */
export interface PlacedHeading {
  readonly heading: HeadingView;
  readonly row: number;
  readonly column: number;
}

/** Where the headings of a table stand: a row of the head begins at the first column that none above reaches down into. */
export function placeHeadings({ head, columns }: Pick<TableView, 'head' | 'columns'>): readonly PlacedHeading[] {
  const taken = head.map(() => new Array<boolean>(columns).fill(false));
  return head.flatMap((headings, row) => headings.map((heading): PlacedHeading => {
    const column = taken[row]?.indexOf(false) ?? 0;
    for (const covered of taken.slice(row, row + heading.depth)) covered.fill(true, column, column + heading.span);
    return { heading, row, column };
  }));
}

/** The texts over each column of figures, from the top down. */
export function textsOver(placed: readonly PlacedHeading[], columns: number): readonly (readonly string[])[] {
  const texts = Array.from({ length: columns }, (): string[] => []);
  for (const { heading: { text, span }, column } of placed) {
    if (text !== '') for (const over of texts.slice(column, column + span)) over.push(text);
  }
  return texts;
}
