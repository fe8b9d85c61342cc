// What a spreadsheet may take for the beginning of a formula, wide forms of the signs included (OWASP, "CSV
// Injection"); apostrophes before it count with it, so that the one that is added can be taken off again.
const FORMULA = /^'*[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;

/** Whether a text could be taken for a formula by a program that reads a cell's text. */
export function looksLikeFormula(text: string): boolean {
  return FORMULA.test(text);
}

/**
 * A text as a cell of a CSV file may hold it: an apostrophe stands before what a spreadsheet could take for a formula,
 * as its user would type it. Undone by {@link originalText}.
 */
export function inertText(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text;
}

/** The text that {@link inertText} wrote: without the apostrophe before what looks like a formula. */
export function originalText(text: string): string {
  return text.startsWith(`'`) && looksLikeFormula(text) ? text.slice(1) : text;
}
