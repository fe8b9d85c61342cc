/** A text in plain signs, and where each of them stands in the text as it was typed. */
export interface PlainText {
  readonly text: string;
  /** For every unit of the plain text, the index of what it stands for; one more at the end. */
  readonly at: readonly number[];
}

/** Blanks that hold together what stands beside them, as between the groups of a number. */
export const TIGHT = '\u00A0';

const SIGNS: Readonly<Record<string, string>> = {
  '\u066A': '%', '\u066B': '.', '\u066C': ',', '\u2212': '-', '\u2010': '-', '\u2011': '-', '\u2012': '-', '\u2013': '-', '\u2014': '-', '\u207B': '-', '\u208B': '-',
  '\u2018': '\'', '\u2019': '\'', '\u02BC': '\'', '\u2044': '/', '\u3002': '.', '\u25CB': '〇', '\t': ' ', '\n': ' ', '\r': ' ',
};

/**
 * A text as those read it who take a digit for a digit, whatever the script, the width or the style: in ASCII digits and
 * signs as far as there are any (NFKC, Unicode Standard Annex 15), without what nobody sees between them.
 */
export function plainText(typed: string): PlainText {
  const at: number[] = [];
  let text = '';
  let index = 0;
  for (const sign of typed) {
    const plain = plainSign(sign);
    text += plain;
    for (let unit = 0; unit < plain.length; unit += 1) at.push(index);
    index += sign.length;
  }
  at.push(index);
  return { text, at };
}

function plainSign(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code < 0x80) return code === 9 || code === 10 || code === 13 ? ' ' : sign;
  if (sign in SIGNS) return SIGNS[sign] ?? sign;
  if (/[\p{Default_Ignorable_Code_Point}\p{Control}]/u.test(sign)) return '';
  if (sign === '\u3000') return ' ';
  if (/\p{Space_Separator}/u.test(sign)) return TIGHT;
  if (/\p{Decimal_Number}/u.test(sign)) return String(digitOf(sign));
  const plain = sign.normalize('NFKC');
  return plain === sign ? sign : Array.from(plain, (each) => (each === sign ? each : plainSign(each))).join('');
}

/** The value of a decimal digit: digits of one kind stand in tens, one after the other. */
function digitOf(sign: string): number {
  const plain = sign.normalize('NFKC');
  if (/^[0-9]$/.test(plain)) return plain.charCodeAt(0) - 0x30;
  const code = sign.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Decimal_Number}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % 10;
}
