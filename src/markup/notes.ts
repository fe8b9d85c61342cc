import { correctionId, correctionMarkId, corrections, type PlacedCorrection } from '../views/corrections.ts';
import { previewId } from '../views/note-preview.ts';
import { labelWords } from '../views/behind-figure.ts';
import type { NoteView } from '../views/note-view.ts';
import type { TableView } from '../views/table-view.ts';
import { escape, named } from '../html/escape.ts';
import { figureMarkup } from './figure.ts';
import type { MarkupWords } from '../words/markup.ts';

/** Notes under a table or at the end of a section, each with a way back to where it was called, and what shows it there. */
export function notesMarkup(notes: readonly NoteView[], says: MarkupWords): string {
  if (notes.length === 0) return '';
  const previews = notes.filter(({ marks }) => marks.length > 0).map((note) => previewMarkup(note.id, contentOf(note)));
  return `<ul class="notes" role="list">${notes.map((note) => noteMarkup(note, says)).join('')}</ul>${previews.join('')}`;
}

/** A note once more, hidden until its mark is pointed at or reached. */
function previewMarkup(id: string, content: string): string {
  return `<div class="preview" id="${escape(previewId(id))}" popover="hint">${content}</div>`;
}

function contentOf({ text, html }: NoteView): string {
  return html === undefined ? escape(text) : named(html.replace(/^<p>|<\/p>$/g, ''));
}

function noteMarkup(note: NoteView, says: MarkupWords): string {
  const { id, label, marks } = note;
  const back = marks.map((mark, index) => {
    const label = escape(says.backToNote(note.label, marks.length > 1 ? index + 1 : undefined));
    return `<a class="back" href="#${escape(mark)}" aria-label="${label}">&uarr;</a>`;
  });
  return `<li id="note-${escape(id)}"><span class="note-label">${escape(label)}</span><p>${contentOf(note)}${back.join('')}</p></li>`;
}

/** Why figures of a table are corrected: under the table, in reading order. */
export function correctionsMarkup(table: TableView, says: MarkupWords): string {
  const placed = corrections(table);
  if (placed.length === 0) return '';
  const previews = placed.map((each) => previewMarkup(correctionId(each.cell.id), correctionWords(each, says)));
  return `<ul class="notes corrections" role="list">${placed.map((each) => correctionMarkup(each, says)).join('')}</ul>${previews.join('')}`;
}

function correctionWords({ row, cell, correction }: PlacedCorrection, says: MarkupWords): string {
  return `${says.corrected(`<bdi>${escape(labelWords(row))}</bdi>`, figureMarkup(cell.figure, says), figureMarkup(correction.correct, says))} ${escape(correction.reason)}`;
}

function correctionMarkup(placed: PlacedCorrection, says: MarkupWords): string {
  const { cell } = placed;
  const back = `<a class="back" href="#${correctionMarkId(cell.id)}" aria-label="${escape(says.backToCorrected)}">&uarr;</a>`;
  return `<li id="${correctionId(cell.id)}"><span class="note-label">&dagger;</span><p><strong>${escape(says.correction)}</strong> ${correctionWords(placed, says)}${back}</p></li>`;
}
