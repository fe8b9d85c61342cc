// What readers leave out, or cannot type: accents (Latin, Greek, Cyrillic), the points of Hebrew, the vowel signs and
// the hamza of Arabic, the stroke that draws an Arabic word out, and what is not seen at all. Marks that belong to
// their letters, as the voicing of kana and the vowels of Indic scripts and Thai, stay.
const LEFT_OUT = /[\u0300-\u036F\u0640\p{Cf}]|(?=[\p{scx=Hebr}\p{scx=Arab}])\p{M}/gu;

/** Letters that are typed as others where a keyboard does not have them. */
const TYPED_AS: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i',
  ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ک: 'ك', ہ: 'ه', ھ: 'ه', ة: 'ه',
  '\u066B': '.', '\u066C': ',',
};
const OTHERWISE = new RegExp(`[${Object.keys(TYPED_AS).join('')}]`, 'gu');
const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/gu;
const PLAIN = /^[\0-\x7F]*$/;

/**
 * A text as a search compares it: without capitals, accents and the width of its signs (NFKC), its digits those of
 * 0 to 9. What is asked for and what is looked through are folded alike, so that either may be written either way.
 */
export function folded(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFKC').toLowerCase().normalize('NFD').replace(LEFT_OUT, '').normalize('NFC')
    .replace(OTHERWISE, (letter) => TYPED_AS[letter] ?? letter)
    .replace(FOREIGN_DIGIT, digitOf);
}

/** The digits of every script stand together, from nought to nine. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let nought = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(nought - 1))) nought -= 1;
  return String(code - nought);
}

// A sign with the marks that are part of it, among them the voicing of narrow kana, which is a sign of its own.
const SIGN = /[^][\p{M}\p{Cf}\uFF9E\uFF9F]*/gu;

/** Where each unit of a folded text stands in the text itself, from and to; nothing where that cannot be told. */
export function placesIn(text: string): readonly (readonly [start: number, end: number])[] | undefined {
  const signs = [...text.matchAll(SIGN)].map(({ 0: sign, index }) => ({ units: folded(sign), place: [index, index + sign.length] as const }));
  const together = signs.map(({ units }) => units).join('');
  return together === folded(text) ? signs.flatMap(({ units, place }) => units.split('').map(() => place)) : undefined;
}
