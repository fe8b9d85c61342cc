/** An encoding in which bytes make sense that are no UTF-8. */
export interface LikelyEncoding {
  readonly name: string;
  /** How the text begins when it is read so: whoever knows it sees whether that is right. */
  readonly sample: string;
}

/** A way to tell an encoding: whether a text that was decoded by it looks like one. */
interface Candidate {
  readonly label: string;
  readonly name: string;
  readonly fits: (text: string) => boolean;
}

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u3000-\u303F\u30FB\u30FC\uFF01-\uFF60]/gu;
const FOREIGN = /[^\0-\u007F]/gu;

/** The encodings that spreadsheets and editors still write, the likeliest first. What is told apart only by guessing is not among them. */
const CANDIDATES: readonly Candidate[] = [
  { label: 'shift_jis', name: 'Shift_JIS', fits: (text) => isMostly(text, JAPANESE) && !/\p{Script=Han}[a-z]|[a-z]\p{Script=Han}/u.test(text) },
  { label: 'euc-jp', name: 'EUC-JP', fits: (text) => isMostly(text, JAPANESE) && /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) },
  { label: 'windows-1251', name: 'Windows-1251', fits: (text) => isMostly(text, /[А-яЁё№«»–—]/g) && /[А-яЁё]{3}/.test(text) },
  { label: 'windows-1252', name: 'Windows-1252', fits: (text) => isMostly(text, /[À-ÖØ-öø-ÿŠšŽžŒœŸ‘’“”„–—…€£¥©®°§·«»\u00A0]/g) && !/[À-ÖØ-öø-ÿ]{3}|[\u0080-\u009F]/.test(text) },
  { label: 'macintosh', name: 'Mac OS Roman', fits: (text) => isMostly(text, /[À-ÖØ-öø-ÿŒœŸ‘’“”„–—…€£¥©®°§·«»†•\u00A0]/g) && !/[À-ÖØ-öø-ÿ]{3}/.test(text) },
];

/** The encoding that a text was most likely written in; `undefined` where several are as likely. */
export function likelyEncoding(bytes: Uint8Array): LikelyEncoding | undefined {
  for (const { label, name, fits } of CANDIDATES) {
    const text = decode(bytes, label);
    if (text === undefined || !fits(text)) continue;
    return { name, sample: (/^[^\r\n,;"]{0,30}/.exec(text)?.[0] ?? '').trim() };
  }
  return undefined;
}

function isMostly(text: string, wanted: RegExp): boolean {
  const all = text.match(FOREIGN)?.length ?? 0;
  return all > 0 && (text.match(wanted)?.length ?? 0) >= all * 0.9;
}

function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
