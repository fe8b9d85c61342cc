import { bracketed } from '../words/pseudo/bracketed.ts';

const { lang } = document.documentElement;

/**
 * Words in the language of the page, English where the engine does not speak it: of each language those alone that a part
 * says itself, since the words of pages are written already.
 */
export function spoken<Words>(languages: Readonly<Record<string, Words>> & { readonly en: Words }): Words {
  return lang === 'en-XA' ? bracketed(languages.en) : languages[lang] ?? languages[lang.split('-')[0] ?? ''] ?? languages.en;
}
