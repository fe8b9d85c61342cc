/**
 * How wide letters are that the font of the pictures lacks, in thousandths of the size. A reader's own font draws them,
 * and which one nobody knows: these are what fonts of each script need and a little more, so that nothing that is
 * written touches or leaves the picture. Marks stand over or under their letters.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{Me}\p{Cf}]/u, 0],
  [/[\uFF61-\uFFDC]/u, 550],
  [/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u, 620],
  [/[\p{Script=Greek}\p{Script=Georgian}\p{Script=Khmer}\p{Script=Lao}\p{Script=Gurmukhi}\p{Script=Tibetan}]/u, 700],
  [/[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Myanmar}\p{Script=Ethiopic}]/u, 780],
  [/[\p{Script=Tamil}\p{Script=Telugu}\p{Script=Malayalam}\p{Script=Kannada}\p{Script=Sinhala}\p{Script=Oriya}]/u, 870],
  [/[\p{Extended_Pictographic}]/u, 1400],
];

/** As much wider may a letter of our font be in another one. */
const OTHERWISE = 1.15;

/** How far a character that the font lacks moves on. */
export function estimatedAdvance(character: string): number {
  const known = WIDTHS.find(([signs]) => signs.test(character));
  if (known) return known[1];
  // The scripts of East Asia are set in squares, and so are most signs.
  return (character.codePointAt(0) ?? 0) < 0x1100 ? 700 : 1000;
}

/** How far a character of our font moves on where another one draws it, beside characters that ours lacks. */
export function inAnotherFont(advance: number): number {
  return advance * OTHERWISE;
}
