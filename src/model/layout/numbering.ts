import type { NoteRegister } from './footnote.ts';
import type { MarkView } from '../../views/note-view.ts';
import type { HeadingView, RowView, TableView } from '../../views/table-view.ts';

/**
 * Numbers the notes of a laid-out table for the page on which it stands: in reading order, the head before the rows.
 * What has no notes is handed on as it is, so that a table can be laid out once and stand on several pages.
 */
export function numberNotes(table: TableView, register: NoteRegister): TableView {
  if (table.notes.length === 0) return table;
  const texts = new Map(table.notes.map((note) => [note.id, note.text]));
  const referred = new Set<string>();
  const number = (marks: readonly MarkView[]): readonly MarkView[] => marks.map(({ note }) => {
    referred.add(note);
    return register.mark(note, texts.get(note) ?? '');
  });
  const heading = (view: HeadingView): HeadingView => (view.marks.length === 0 ? view : { ...view, marks: number(view.marks) });
  const row = (view: RowView): RowView => (view.marks.length === 0 ? view : { ...view, marks: number(view.marks) });
  const head = table.head.map((headings) => headings.map(heading));
  const rows = table.rows.map(row);
  const general = table.notes.filter((note) => !referred.has(note.id));
  return { ...table, head, rows, notes: [...register.take(), ...general] };
}
