/** A reference to a note of the page. */
export interface MarkView {
  /** The id of the note: the link goes to `#note-<id>`. */
  readonly note: string;
  /** What is printed: `1`. */
  readonly label: string;
  /** The id of this mark, so that the note can link back. */
  readonly id: string;
}

/** A note under a table or at the end of a section. */
export interface NoteView {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** The same as trusted HTML, where a note of prose has emphasis or links. */
  readonly html?: string;
  /** Ids of the marks that refer to it, in reading order; empty for a note on the whole table. */
  readonly marks: readonly string[];
}
