import type { HistoryAnswer } from '../views/history-answer.ts';

/** The figure that was asked about, as the page shows it, and where more is said of it. */
export interface Asked {
  /** The labels of its row and its table, and what it prints. */
  readonly row: string;
  readonly table: string;
  readonly printed: string;
  /** Exact where the page knows it, without separators: what a spreadsheet takes. Absent for words. */
  readonly number?: string;
  /** The address of its cell. */
  readonly link: string;
  readonly anchor: string;
  /** The page of the filing's tie-out. */
  readonly tieOut: string;
  /** Its table stands among those with tick marks. */
  readonly ticked: boolean;
  /** The page of a concept's history, and what it says of other periods. */
  readonly historyOf: (concept: string) => { readonly href: string; readonly load: () => Promise<HistoryAnswer> };
}

/** What a cell of a table shows of itself. */
export function askedIn(cell: HTMLElement): Pick<Asked, 'row' | 'table' | 'printed' | 'number' | 'link' | 'anchor'> {
  // Of a figure that is corrected, the right one counts.
  const figure = cell.querySelector('ins') ?? cell;
  const printed = textOf(figure);
  const number = figure.querySelector('data')?.value ?? plainNumber(printed);
  return {
    row: textOf(cell.parentElement?.querySelector('th > bdi')),
    table: textOf(cell.closest('figure')?.querySelector('caption strong')),
    printed,
    ...(number === undefined ? {} : { number }),
    link: new URL(`#${cell.id}`, location.href).href,
    anchor: cell.id,
  };
}

/** A printed number without its separators, with the sign that machines read; `undefined` for anything else. */
function plainNumber(printed: string): string | undefined {
  const plain = printed.replaceAll(',', '').replace('\u2212', '-');
  return /^-?\d+(\.\d+)?$/.test(plain) ? plain : undefined;
}

/** What an element says, without the marks of notes and ticks. */
function textOf(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  copy?.querySelectorAll('sup, .unseen').forEach((mark) => {
    mark.remove();
  });
  return copy?.textContent.trim() ?? '';
}
