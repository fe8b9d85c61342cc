import { RunText } from './shared-strings.ts';
import { SPREADSHEET } from './vocabulary.ts';
import { readPart } from './xml-part.ts';

/** A remark that a person pinned to a cell. */
export interface Comment {
  /** The cell, as spreadsheets name it. */
  readonly address: string;
  readonly text: string;
}

/** The remarks of a sheet (ECMA-376, 18.7). */
export function commentsOf(bytes: Uint8Array): readonly Comment[] {
  const comments: Comment[] = [];
  const text = new RunText('comments/commentList/comment/text');
  let address = '';
  readPart(bytes, SPREADSHEET, {
    open(path, attribute) {
      if (path === 'comments/commentList/comment') address = attribute('ref') ?? '';
    },
    text: (path, written) => text.add(path, written),
    close(path) {
      text.close(path);
      if (path === 'comments/commentList/comment') comments.push({ address, text: text.take().text.trim() });
    },
  });
  return comments;
}
