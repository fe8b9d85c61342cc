/** As many characters of a value as a message repeats. */
export const LONGEST = 200;
/** How many of them are its end. */
const TAIL = 40;
/** As many characters as a sentence of ours has without the values in it. */
const SENTENCE = 300;

/** A value for a message: whole where it is short, otherwise its beginning, its length and its end. */
export function clipped(value: string): string {
  // A character is one or two units of a string.
  if (value.length <= LONGEST) return value;
  const count = charactersIn(value);
  if (count <= LONGEST) return value;
  const said = ` … (${withSeparators(count)} characters) … `;
  return `${headOf(value, LONGEST - TAIL - said.length)}${said}${tailOf(value, TAIL)}`;
}

/**
 * A sentence in which no value is longer than {@link LONGEST}: what stands in quotation marks and what has no blanks is
 * clipped by itself, and where values hold quotation marks themselves, all between the first and the last.
 */
export function clippedWords(sentence: string): string {
  if (sentence.length <= LONGEST) return sentence;
  // What is as long as this is no sentence of ours, and too much for a pattern.
  const near = sentence.length > 20_000 ? bounded(clippedBetweenMarks(sentence), sentence) : sentence;
  const parts = near.split('"').map((part, index) => (index % 2 === 1 ? clipped(part) : part)).join('"').replace(/\S{201,}/g, clipped);
  return bounded(charactersIn(parts) > SENTENCE + LONGEST ? clippedBetweenMarks(parts) : parts, sentence);
}

/** A sentence that is too long all the same, cut as a whole. */
function bounded(sentence: string, whole: string): string {
  if (charactersIn(sentence) <= SENTENCE + LONGEST) return sentence;
  return `${headOf(sentence, SENTENCE)} … (${withSeparators(charactersIn(whole))} characters) … ${tailOf(sentence, TAIL)}`;
}

function clippedBetweenMarks(sentence: string): string {
  const [first, last] = [sentence.indexOf('"'), sentence.lastIndexOf('"')];
  return first === last ? sentence : `${sentence.slice(0, first + 1)}${clipped(sentence.slice(first + 1, last))}${sentence.slice(last)}`;
}

/** Code points: what people take for characters, but for marks that combine, and cheap to count in millions of them. */
function charactersIn(text: string): number {
  let pairs = 0;
  for (let index = 1; index < text.length; index += 1) {
    if (isLow(text, index) && isHigh(text, index - 1)) {
      pairs += 1;
      index += 1;
    }
  }
  return text.length - pairs;
}

function headOf(text: string, length: number): string {
  let end = Math.min(text.length, length);
  while (end > length - 16 && end > 0 && joins(text, end)) end -= 1;
  return text.slice(0, isHigh(text, end - 1) && isLow(text, end) ? end - 1 : end);
}

function tailOf(text: string, length: number): string {
  let start = Math.max(0, text.length - length);
  while (start < text.length - length + 16 && joins(text, start)) start += 1;
  return text.slice(isLow(text, start) && isHigh(text, start - 1) ? start + 1 : start);
}

/** Whether what stands before an index and what stands behind it are one character to a reader: a letter and its accent, parts of a picture. */
function joins(text: string, index: number): boolean {
  const next = text.slice(index, index + 2);
  return (isLow(text, index) && isHigh(text, index - 1)) || /^[\p{M}\u200C\u200D\p{Emoji_Modifier}]/u.test(next) || text.charCodeAt(index - 1) === 0x200D;
}

function isHigh(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xD800 && code <= 0xDBFF;
}

function isLow(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xDC00 && code <= 0xDFFF;
}

function withSeparators(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
