import type { MarkView, NoteView } from './view.ts';

/**
 * Numbers the notes of one page in reading order: a note is numbered where it is first referred to and shown once,
 * however often it is referred to; every mark can be reached from its note.
 */
export class NoteRegister {
  readonly #notes = new Map<string, { readonly label: string; readonly text: string; readonly marks: string[] }>();
  readonly #shown = new Set<string>();

  /** A new mark for a note. The note's id is unique in the filing; its text is final. */
  mark(id: string, text: string): MarkView {
    const known = this.#notes.get(id) ?? { label: String(this.#notes.size + 1), text, marks: [] };
    this.#notes.set(id, known);
    const mark = `mark-${id}-${String(known.marks.length + 1)}`;
    known.marks.push(mark);
    return { note: id, label: known.label, id: mark };
  }

  /** The notes referred to since the last call, in the order of their numbers: those to print here. */
  take(): readonly NoteView[] {
    const notes: NoteView[] = [];
    for (const [id, note] of this.#notes) {
      if (this.#shown.has(id)) continue;
      this.#shown.add(id);
      // The list itself is handed on: a later mark on the same page still appears among the back-links.
      notes.push({ id, label: note.label, text: note.text, marks: note.marks });
    }
    return notes;
  }
}
