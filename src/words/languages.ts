import { english } from './en/words.ts';
import { bracketed } from './pseudo/bracketed.ts';
import type { Words } from './words.ts';

/**
 * The languages that the engine speaks, by their tag (BCP 47). `en-XA` is none that people speak: with it, a site shows what
 * of it is in the words of a language and what is not.
 */
const LANGUAGES: ReadonlyMap<string, Words> = new Map([['en', english], ['en-XA', bracketed(english)]]);

/** The words of a language, `en` or `en-GB`; English where the engine does not speak it. */
export function wordsIn(language: string): Words {
  return LANGUAGES.get(language) ?? LANGUAGES.get(language.split('-')[0] ?? '') ?? english;
}
