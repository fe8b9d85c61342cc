/** What is wrong with a sign. */
export type StrayKind =
  /** Nothing shows it, and XML has no way to write it: control codes, and code points that are no characters. */
  | 'control'
  /** It shows what follows in another order than it is written. */
  | 'bidi'
  /** Nothing shows it, and where it stands it does nothing that a script needs. */
  | 'invisible'
  /** Every font shows something else for it, or nothing. */
  | 'private'
  /** It stands for something that was lost on the way. */
  | 'lost';

/** A sign that stands where it cannot be meant. */
export interface Stray {
  /** Where it begins in the text. */
  readonly index: number;
  readonly code: number;
  readonly kind: StrayKind;
  /** Whether it may be left for now: it does no more harm than to be there. */
  readonly harmless: boolean;
}

const SUSPECTS = /[\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u2800\uFFF9-\uFFFD\p{Default_Ignorable_Code_Point}\p{Private_Use}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;

const CONTROL = /[\0-\u001F\u007F-\u009F\p{Surrogate}\p{Noncharacter_Code_Point}]/u;
const EMBEDDING = /[\u202A-\u202E]/;
const DIRECTION = /[\u061C\u200E\u200F\u2066-\u2069]/;
/** What names and numbers are made of. */
const PLAIN = /[A-Za-z\p{Decimal_Number}]/u;

// Letters in which joiners, marks of direction or breaks without a blank say something (Unicode 17.0, chapters 9 to 16, 23.2).
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Hanifi_Rohingya}]/u;
const JOINING = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Balinese}\p{Script=Javanese}]/u;
const WITHOUT_BLANKS = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Tai_Tham}\p{Script=New_Tai_Lue}\p{Script=Tai_Le}\p{Script=Balinese}\p{Script=Javanese}]/u;
const SYMBOL = /[\p{Emoji}\p{S}\p{P}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Myanmar}\p{Script=Phags_Pa}\p{Script=Manichaean}]/u;

/**
 * The signs of a text that cannot be meant where they stand, in its order. What scripts need passes: joiners between
 * letters that join, marks of direction in lines with letters that run from right to left, soft hyphens in words.
 */
export function straysIn(text: string): readonly Stray[] {
  const strays: Stray[] = [];
  for (const { index, 0: sign } of text.matchAll(SUSPECTS)) {
    const around = { sign, before: before(text, index), after: after(text, index + sign.length) };
    const kind = kindOf(text, index, around);
    if (kind !== undefined) strays.push({ index, code: sign.codePointAt(0) ?? 0, kind, harmless: isHarmless(kind, around) });
  }
  return strays;
}

/** A text without the signs in it that nothing shows and that cannot be meant; what stood for a break becomes a blank. */
export function withoutStrays(text: string): string {
  const unseen = straysIn(text).filter(({ kind }) => kind !== 'private' && kind !== 'lost');
  return unseen.reduceRight((rest, { index, code }) => {
    const breaks = (code >= 0x0B && code <= 0x0C) || code === 0x85 || code === 0x2028 || code === 0x2029;
    return `${rest.slice(0, index)}${breaks ? ' ' : ''}${rest.slice(index + (code > 0xFFFF ? 2 : 1))}`;
  }, text);
}

interface Around {
  readonly sign: string;
  /** The signs beside it; empty at the ends of the text. */
  readonly before: string;
  readonly after: string;
}

function kindOf(text: string, index: number, { sign, before: former, after: next }: Around): StrayKind | undefined {
  if (CONTROL.test(sign)) return 'control';
  if (sign === '\uFFFC' || sign === '\uFFFD') return 'lost';
  if (/\p{Private_Use}/u.test(sign)) return 'private';
  if (EMBEDDING.test(sign)) return 'bidi';
  if (DIRECTION.test(sign)) return RIGHT_TO_LEFT.test(lineAt(text, index)) && !(PLAIN.test(former) && PLAIN.test(next)) ? undefined : 'invisible';
  return isNeeded(text, index, sign, former, next) ? undefined : 'invisible';
}

/** Whether an invisible sign does something where it stands. */
function isNeeded(text: string, index: number, sign: string, former: string, next: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  const isLetter = (each: string) => /[\p{L}\p{M}]/u.test(each);
  if (code === 0x00AD) return isLetter(former) && isLetter(next);
  if (code === 0x200B) return WITHOUT_BLANKS.test(former) && WITHOUT_BLANKS.test(next);
  if (code === 0x200C) return JOINING.test(former) && isLetter(former) && isLetter(next);
  // Between pictures it makes one of them: a family, a flag.
  if (code === 0x200D) return (JOINING.test(former) && isLetter(former)) || (/[\p{Emoji}\uFE0F]/u.test(former) && !PLAIN.test(former) && /\p{Emoji}/u.test(next));
  if (code >= 0xFE00 && code <= 0xFE0F) return former !== '' && SYMBOL.test(former);
  if (code >= 0xE0100 && code <= 0xE01EF) return /\p{Script=Han}/u.test(former);
  if (code >= 0xE0020 && code <= 0xE007F) return /\u{1F3F4}[\u{E0020}-\u{E007F}]*$/u.test(text.slice(Math.max(0, index - 32), index));
  if ((code >= 0x180B && code <= 0x180F)) return /\p{Script=Mongolian}/u.test(former);
  // Blank in every font, and a cell without dots in Braille.
  if (code === 0x2800) return /\p{Script=Braille}/u.test((former + next).replaceAll(sign, ''));
  if (code === 0x115F || code === 0x1160) return /\p{Script=Hangul}/u.test(former + next);
  return false;
}

/** What only is there may wait; what turns a text round, hides in a name or a number, or cannot be written may not. */
function isHarmless(kind: StrayKind, { sign, before: former, after: next }: Around): boolean {
  if (kind === 'control' || kind === 'bidi' || kind === 'lost') return false;
  if (kind === 'private') return true;
  const isTag = /[\u{E0000}-\u{E007F}]/u.test(sign);
  return !isTag && !(PLAIN.test(former) && PLAIN.test(next)) && !/\p{Decimal_Number}/u.test(former + next);
}

function before(text: string, index: number): string {
  const low = text.charCodeAt(index - 1);
  return index === 0 ? '' : low >= 0xDC00 && low <= 0xDFFF && index > 1 ? text.slice(index - 2, index) : text.charAt(index - 1);
}

function after(text: string, index: number): string {
  const code = text.codePointAt(index);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function lineAt(text: string, index: number): string {
  const end = text.indexOf('\n', index);
  return text.slice(text.lastIndexOf('\n', index - 1) + 1, end < 0 ? text.length : end);
}
