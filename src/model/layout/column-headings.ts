import type { HeadingView } from '../../views/table-view.ts';

/** What stands over each column of a table, from the top down. */
export function columnHeadings(head: readonly (readonly HeadingView[])[], columns: number): readonly string[] {
  const texts = Array.from({ length: columns }, (): string[] => []);
  // A heading that covers several rows of the head leaves no room in those below it.
  const reached = Array.from({ length: columns }, () => 0);
  head.forEach((headings, level) => {
    let column = 0;
    for (const { text, span, depth } of headings) {
      while ((reached[column] ?? 0) > level) column += 1;
      for (let each = column; each < column + span; each += 1) texts[each]?.push(text);
      reached.fill(level + depth, column, column + span);
      column += span;
    }
  });
  return texts.map((each) => each.filter((text) => text !== '').join(', '));
}
