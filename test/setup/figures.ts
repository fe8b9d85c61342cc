import type { Page } from 'playwright-core';

/** A figure as a reader finds it on a page: in a table, in a row, under headings. */
export interface SeenFigure {
  readonly table: string;
  /** Labels of the rows around this one, from the outside in. */
  readonly section: readonly string[];
  readonly row: string;
  /** Headings over the column, from the top down. */
  readonly column: readonly string[];
  readonly caption: string;
  /** The figure as text: what is copied, with U+2212 for negatives. */
  readonly figure: string;
  /** What stands beside it as its correction. */
  readonly correction: string;
}

/** Every figure of every table on a page, by its header cells alone, as assistive technology would find it. */
export function figuresOn(page: Page): Promise<SeenFigure[]> {
  return page.evaluate(() => {
    const text = (element: Element | null | undefined) => {
      if (!element) return '';
      const copy = element.cloneNode(true) as Element;
      // Marks of notes and words for voices are not part of a label or figure.
      copy.querySelectorAll('.mark, .unseen').forEach((mark) => {
        mark.remove();
      });
      return copy.textContent.replace(/[\u00a0\s]+/g, ' ').trim();
    };
    return [...document.querySelectorAll('figure.statement')].flatMap((figure) => {
      const heads: string[][] = [];
      const covered: boolean[][] = [];
      const headRows = [...figure.querySelectorAll('thead tr')];
      headRows.forEach((row, depth) => {
        let at = 0;
        for (const cell of row.querySelectorAll<HTMLTableCellElement>('th, td')) {
          while (covered[depth]?.[at]) at += 1;
          for (let down = 0; down < cell.rowSpan; down += 1) {
            for (let across = 0; across < cell.colSpan; across += 1) (covered[depth + down] ??= [])[at + across] = true;
          }
          for (let across = 0; across < cell.colSpan; across += 1) {
            if (text(cell) !== '') (heads[at + across] ??= []).push(text(cell));
          }
          at += cell.colSpan;
        }
      });
      const around: string[] = [];
      return [...figure.querySelectorAll('tbody tr')].flatMap((row) => {
        const level = Number(/level-(\d)/.exec(row.className)?.[1] ?? 0);
        const label = text(row.querySelector('th'));
        around.length = level;
        const section = around.filter(Boolean);
        around[level] = label;
        return [...row.querySelectorAll('td')].map((cell, index) => ({
          table: figure.id.replace('table-', ''),
          section,
          row: label,
          column: heads[index + 1] ?? [],
          caption: text(figure.querySelector('caption')),
          figure: text(cell.querySelector('del') ?? cell),
          correction: text(cell.querySelector('ins')),
        }));
      });
    });
  });
}
