import { wordsIn } from '../../words/languages.ts';
import type { Words } from '../../words/words.ts';
import type { Issuer } from '../content/issuer.ts';

/** The words of the language in which an issuer reports. */
export function wordsOf({ issuer }: { readonly issuer: Pick<Issuer, 'language'> }): Words {
  return wordsIn(issuer.language);
}
