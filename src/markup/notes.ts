import { correctionId, correctionMarkId, corrections, type PlacedCorrection } from '../correction.ts';
import type { NoteView, TableView } from '../model/view.ts';
import { escape, named } from './escape.ts';
import { figureMarkup } from './figure.ts';

/** Notes under a table or at the end of a section, each with a way back to where it was called. */
export function notesMarkup(notes: readonly NoteView[]): string {
  return notes.length === 0 ? '' : `<ul class="notes" role="list">${notes.map(noteMarkup).join('')}</ul>`;
}

function noteMarkup({ id, label, text, html, marks }: NoteView): string {
  const content = html === undefined ? escape(text) : named(html.replace(/^<p>|<\/p>$/g, ''));
  const back = marks.map((mark, index) => {
    const which = marks.length > 1 ? `${String(index + 1)} of ` : 'of ';
    return `<a class="back" href="#${escape(mark)}" aria-label="Back to reference ${which}note ${escape(label)}">&uarr;</a>`;
  });
  return `<li id="note-${escape(id)}"><span class="note-label">${escape(label)}</span><p>${content}${back.join('')}</p></li>`;
}

/** Why figures of a table are corrected: under the table, in reading order. */
export function correctionsMarkup(table: TableView): string {
  const placed = corrections(table);
  return placed.length === 0 ? '' : `<ul class="notes corrections" role="list">${placed.map(correctionMarkup).join('')}</ul>`;
}

function correctionMarkup({ row, cell, correction }: PlacedCorrection): string {
  const words = `${escape(row.label)}: printed as ${figureMarkup(cell.figure)}, corrected to ${figureMarkup(correction.correct)}. ${escape(correction.reason)}`;
  const back = `<a class="back" href="#${correctionMarkId(cell.id)}" aria-label="Back to the corrected figure">&uarr;</a>`;
  return `<li id="${correctionId(cell.id)}"><span class="note-label">&dagger;</span><p><strong>Correction.</strong> ${words}${back}</p></li>`;
}
