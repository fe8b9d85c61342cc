/** How a text file is written beside what it says: its byte order mark and the ends of its lines. */
export interface TextForm {
  readonly mark: boolean;
  readonly end: '\n' | '\r\n' | '\r';
}

const PLAIN: TextForm = { mark: false, end: '\n' };

const MARK = '\ufeff';

/** The form of a file; the plain one for a file that is not there. */
export function formOf(bytes: Uint8Array | undefined): TextForm {
  if (!bytes) return PLAIN;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { mark: text.startsWith(MARK), end: (/\r\n?|\n/.exec(text)?.[0] ?? '\n') as TextForm['end'] };
}

/** A text with single signs for the ends of its lines, in a form. */
export function inForm(text: string, { mark, end }: TextForm): string {
  return `${mark ? MARK : ''}${text.replaceAll('\n', end)}`;
}
