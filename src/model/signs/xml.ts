/** What is no character of XML 1.0 (fifth edition, production 2): no file of XML can hold it, not even by its number. */
const FORBIDDEN = /[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu;

/** Whether XML can hold a sign. */
export function isXmlCharacter(code: number): boolean {
  return code > 0xFFFF || String.fromCharCode(code).search(FORBIDDEN) < 0;
}

/**
 * A text that XML can hold: U+FFFD stands for what it cannot. Reading reports such signs, so that there are none in what
 * is built; this is the door behind which none can be.
 */
export function xmlCharacters(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD');
}
