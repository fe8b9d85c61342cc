import type { MarkView, NoteView } from '../../views/note-view.ts';

/**
 * Numbers the notes of one page in reading order: a note is numbered where it is first referred to and shown once,
 * however often it is referred to; every mark can be reached from its note. Two tables that say the same thing share
 * one note.
 */
export class NoteRegister {
  readonly #notes = new Map<string, { readonly id: string; readonly label: string; readonly marks: string[]; readonly html?: string }>();
  readonly #shown = new Set<string>();

  /** A new mark for a note. The id is unique in the filing; the text is final, and `html` its trusted form. */
  mark(id: string, text: string, html?: string): MarkView {
    const note = this.#notes.get(text) ?? { id, label: String(this.#notes.size + 1), marks: [], ...(html === undefined ? {} : { html }) };
    this.#notes.set(text, note);
    const mark = `mark-${note.id}-${String(note.marks.length + 1)}`;
    note.marks.push(mark);
    return { note: note.id, label: note.label, id: mark };
  }

  /** The notes referred to for the first time since the last call, in the order of their numbers: to print here. */
  take(): readonly NoteView[] {
    const notes: NoteView[] = [];
    for (const [text, note] of this.#notes) {
      if (this.#shown.has(text)) continue;
      this.#shown.add(text);
      // The list itself is handed on: a later mark on the same page still appears among the back-links.
      notes.push({ ...note, text });
    }
    return notes;
  }
}
