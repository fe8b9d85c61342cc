import { previewId } from '../views/note-preview.ts';
import type { MarkView } from '../views/note-view.ts';
import type { CellView, RowView } from '../views/table-view.ts';
import { escape } from '../html/escape.ts';
import { findingMarkMarkup, findingRowMarkup } from './finding.ts';
import { correctedMarkup, figureMarkup } from './figure.ts';
import type { MarkupWords } from '../words/markup.ts';

/** A row of a table as HTML. */
export function rowMarkup(row: RowView, columns: number, says: MarkupWords): string {
  const words = classesOf(row);
  const kind = words === '' ? '' : ` class="${words}"`;
  const span = row.cells.length === 0 ? ` colspan="${String(columns + 1)}"` : '';
  const label = `<th scope="row"${span}><bdi>${escape(row.label)}${unitMarkup(row.unit)}${marksMarkup(row.marks, says)}</bdi></th>`;
  return `<tr id="${escape(row.id)}"${kind}>${label}${row.cells.map((cell) => cellMarkup(cell, says)).join('')}</tr>${row.findings ? findingRowMarkup(row.findings, columns) : ''}`;
}

/** What the figures of a row are in. */
function unitMarkup(unit: string | undefined): string {
  return unit === undefined ? '' : ` <span class="unit">(${escape(unit)})</span>`;
}

function cellMarkup({ id, figure, correction, marks, tick, finding }: CellView, says: MarkupWords): string {
  const content = correction === undefined ? figureMarkup(figure, says) : correctedMarkup(id, figure, correction, says);
  const ticks = tick === undefined ? '' : `<sup class="tick">${escape(tick)}</sup>`;
  return `<td id="${escape(id)}">${content}${marksMarkup(marks, says)}${ticks}${finding === undefined ? '' : findingMarkMarkup(finding, says)}</td>`;
}

function classesOf({ kind, level, rule }: RowView): string {
  if (kind === 'item' && level === 0 && rule === 'none') return '';
  const words = [
    ...(kind === 'item' ? [] : [kind]),
    ...(level === 0 ? [] : [`level-${String(Math.min(level, 4))}`]),
    ...(rule === 'none' ? [] : [rule]),
  ];
  return words.join(' ');
}

/** References to notes, as superscript links; where a browser can, one that is pointed at or reached shows its note (notes.ts). */
export function marksMarkup(marks: readonly MarkView[], says: MarkupWords): string {
  if (marks.length === 0) return '';
  return marks
    .map(({ id, note, label }) => `<sup class="mark"><a id="${escape(id)}" href="#note-${escape(note)}" interestfor="${previewId(note)}" role="doc-noteref" aria-label="${escape(says.note(label))}">${escape(label)}</a></sup>`)
    .join('');
}
