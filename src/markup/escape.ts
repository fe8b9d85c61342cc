import { escape as replaceSigns } from 'html-escaper';

const SIGNS = /[&<>'"]/;

/** A text as HTML. Digits and ids, which are nearly all that tables hold, have nothing to replace. */
export function escape(text: string): string {
  return SIGNS.test(text) ? replaceSigns(text) : text;
}
