import type { Place } from '../../model/finding.ts';
import { nameOfSign } from '../../model/signs/names.ts';
import { isXmlCharacter } from '../../model/signs/xml.ts';
import { straysIn, type Stray, type StrayKind } from '../../model/signs/stray.ts';
import type { Report } from './report.ts';

/** A sign that cannot be meant, and where it stands. */
export interface PlacedStray extends Stray {
  readonly place: Place;
  /** The words around it. */
  readonly around: string;
}

const KINDS: Readonly<Record<StrayKind, { readonly rule: string; readonly what: string; readonly remedy: string }>> = {
  control: { rule: 'text/control', what: 'which nothing shows', remedy: 'Delete the sign; where it broke a line, write a blank or a paragraph.' },
  bidi: { rule: 'text/bidi', what: 'which shows what follows in another order than it is written', remedy: 'Delete the sign. Text that runs from right to left needs none; where a mark is necessary, use U+200F or the isolates U+2067 and U+2069.' },
  invisible: { rule: 'text/invisible', what: 'which nobody sees and nothing needs there', remedy: 'Delete the sign.' },
  private: { rule: 'text/private-use', what: 'which every font shows otherwise, or not at all', remedy: 'Write the character that is meant, or a word for it.' },
  lost: { rule: 'text/lost', what: 'which stands for something that was lost when the text was copied', remedy: 'Write what stood here.' },
};

const END_OF_EMBEDDING = 0x202C;

/** As many places are named beside the first. */
const NAMED = 5;
/** How much of the text is shown on each side. */
const AROUND = 20;

/** The signs of a whole file that cannot be meant. */
export function straysOfFile(file: string, text: string): readonly PlacedStray[] {
  const strays = straysIn(text);
  let [line, start, from] = [1, 0, 0];
  return strays.map((stray) => {
    for (let at = text.indexOf('\n', from); at >= 0 && at < stray.index; at = text.indexOf('\n', at + 1)) {
      line += 1;
      start = at + 1;
    }
    from = stray.index;
    return { ...stray, place: { file, line, column: stray.index - start + 1 }, around: wordsAround(text, stray.index) };
  });
}

/** The words around a sign, on its line. */
export function wordsAround(text: string, index: number): string {
  const start = Math.max(index - AROUND, text.lastIndexOf('\n', index - 1) + 1);
  const next = text.indexOf('\n', index);
  const end = Math.min(index + AROUND + 1, next < 0 ? text.length : next);
  return `${start > 0 && text[start - 1] !== '\n' ? '…' : ''}${text.slice(start, end)}${end < text.length && text[end] !== '\n' ? '…' : ''}`;
}

/** Reports signs that cannot be meant, each of them once for a file: by its code point and name, with the places where it stands. */
export function reportStrays(strays: readonly PlacedStray[], report: Report): void {
  // What ends an embedding goes with it.
  const opened = strays.some(({ kind, code }) => kind === 'bidi' && code !== END_OF_EMBEDDING);
  for (const [code, group] of Map.groupBy(strays, (stray) => stray.code)) {
    if (opened && code === END_OF_EMBEDDING) continue;
    const worst = group.find(({ harmless }) => !harmless) ?? group[0];
    if (!worst) continue;
    const { kind, place, around, harmless } = worst;
    const { rule, what, remedy } = KINDS[kind];
    const others = group.filter((each) => each !== worst);
    report.add(harmless ? 'warning' : 'error', rule, place, {
      message: `The text holds ${nameOfSign(code)}, ${what}${isXmlCharacter(code) ? '' : ' and no XML can hold'}${others.length === 0 ? '' : `; ${others.length === 1 ? 'once more' : `${String(others.length)} times more`} in this file`}.`,
      actual: around,
      remedy,
      related: others.slice(0, NAMED).map((other) => ({ place: other.place, note: other.around })),
    });
  }
}
