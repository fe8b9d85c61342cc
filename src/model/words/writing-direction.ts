/** The side on which lines begin: from left to right, or from right to left. */
export type WritingDirection = 'ltr' | 'rtl';

/** Scripts that are written from right to left (Unicode CLDR, scriptMetadata), by their codes in ISO 15924. */
const SCRIPTS = new Set(words(
  'adlm arab armi avst chrs cprt elym gara hatr hebr hung khar lydi mand mani mend merc mero narb nbat nkoo orkh ougr palm phli phlp phnx prti rohg samr sarb ' +
  'sidt sogd sogo syrc thaa yezi aran',
));

/**
 * Languages that are written so where nothing says otherwise (Unicode CLDR, likelySubtags): all that have a code of two
 * letters, and of the others those that filings are likely to be written in. Codes of three letters stand beside those
 * of two, since people type both.
 */
const LANGUAGES = new Set(words(
  'ae ar ara he heb iw fa fas per prs ur urd ps pus sd snd ug uig yi yid ji dv div ks kas ' +
  'aeb ajp apc apd arq ars ary arz arc acm acx aec afb ckb azb bal bgn bqi glk khw lki lrc luz mzn nqo pnb sam sdh skr syr',
));

/** Languages that are written so in some countries alone. */
const IN_COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  az: ['iq', 'ir'], ku: ['iq', 'ir', 'lb'], pa: ['pk'], uz: ['af'], kk: ['af', 'cn', 'ir'], ky: ['cn'], tg: ['pk'],
};

/** Languages that are written otherwise in some countries. */
const NOT_IN_COUNTRIES: Readonly<Record<string, readonly string[]>> = { sd: ['in'], ug: ['kz', 'mn'] };

/** How a language is written, by its tag (BCP 47): `ar`, `az-Arab`, `pa-PK`, `ar-Latn`. A script that is named decides. */
export function directionOf(language: string): WritingDirection {
  const [spoken = '', ...others] = language.toLowerCase().split(/[-_]/);
  // What stands behind a single letter says something else.
  const single = others.findIndex((part) => part.length === 1);
  const parts = single < 0 ? others : others.slice(0, single);
  const script = parts.find((part) => /^[a-z]{4}$/.test(part));
  if (script !== undefined) return SCRIPTS.has(script) ? 'rtl' : 'ltr';
  const country = parts.find((part) => /^(?:[a-z]{2}|\d{3})$/.test(part)) ?? '';
  const isSo = LANGUAGES.has(spoken) ? NOT_IN_COUNTRIES[spoken]?.includes(country) !== true : IN_COUNTRIES[spoken]?.includes(country) === true;
  return isSo ? 'rtl' : 'ltr';
}

// The letters of scripts that run from right to left, and the marks that say so (classes R and AL of the Unicode
// bidirectional algorithm: the blocks that are set aside for them).
const LEFTWARD = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const STRONG = /[\p{L}\p{Nl}\u200E\u200F]/u;

/** How a text of an unknown language is written: by its first letter, as browsers take it. Nothing where it has none. */
export function directionOfText(text: string): WritingDirection | undefined {
  const first = STRONG.exec(text)?.[0];
  return first === undefined ? undefined : LEFTWARD.test(first) ? 'rtl' : 'ltr';
}

/** Whether any of a text is written from right to left. */
export function hasLeftward(text: string): boolean {
  return LEFTWARD.test(text);
}

// First strong isolate, and what ends it: invisible, and only where lines of text without markup are put together.
const [ISOLATE, ISOLATED] = ['\u2068', '\u2069'];

/** A piece of a sentence that may be written the other way than its sentence: neither reorders the other. Plain text alone; markup has `<bdi>`. */
export function isolated(piece: string): string {
  return hasLeftward(piece) ? `${ISOLATE}${piece}${ISOLATED}` : piece;
}

function words(text: string): readonly string[] {
  return text.split(' ');
}
