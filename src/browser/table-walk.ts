/**
 * Walks from figure to figure of a table by the arrow keys. A table is one stop on the way through a page: Enter steps
 * into it, Escape out of it, as in a grid of the ARIA Authoring Practices.
 */
export function stepInto(region: HTMLElement): void {
  const table = region.querySelector('table');
  const first = table?.querySelector<HTMLElement>('td[id]:not(:empty)');
  if (!table || !first) return;
  table.setAttribute('role', 'grid');
  focus(first);
}

/** Answers to a key pressed on a figure; `true` if the key meant something. */
export function walk(cell: HTMLElement, key: string): boolean {
  const next = neighbour(cell, key);
  if (next) focus(next);
  else if (key === 'Escape') stepOut(cell);
  else return key.startsWith('Arrow');
  return true;
}

function stepOut(cell: HTMLElement): void {
  cell.closest('table')?.removeAttribute('role');
  cell.closest<HTMLElement>('.region')?.focus();
}

function focus(cell: HTMLElement): void {
  cell.tabIndex = -1;
  cell.setAttribute('aria-haspopup', 'dialog');
  cell.focus();
}

/** Where a table is read from right to left, the next column is on the left. */
const MIRRORED: Readonly<Record<string, string>> = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' };

function neighbour(cell: HTMLElement, pressed: string): HTMLElement | undefined {
  const key = getComputedStyle(cell).direction === 'rtl' ? MIRRORED[pressed] ?? pressed : pressed;
  const row = [...(cell.parentElement?.querySelectorAll<HTMLElement>('td') ?? [])];
  const column = row.indexOf(cell);
  switch (key) {
    case 'ArrowRight':
      return row.slice(column + 1).find(holds);
    case 'ArrowLeft':
      return row.slice(0, column).findLast(holds);
    case 'Home':
      return row.find(holds);
    case 'End':
      return row.findLast(holds);
    case 'ArrowDown':
      return inColumn(cell, column).next;
    case 'ArrowUp':
      return inColumn(cell, column).previous;
    default:
      return undefined;
  }
}

function inColumn(cell: HTMLElement, column: number): { readonly previous: HTMLElement | undefined; readonly next: HTMLElement | undefined } {
  const cells = [...(cell.closest('tbody')?.rows ?? [])].flatMap((row) => row.querySelectorAll<HTMLElement>('td')[column] ?? []);
  const at = cells.indexOf(cell);
  return { previous: cells.slice(0, at).findLast(holds), next: cells.slice(at + 1).find(holds) };
}

function holds(cell: HTMLElement): boolean {
  return cell.id !== '' && cell.childNodes.length > 0;
}
