import type { ReadingCache } from '../site/cache.ts';
import { Files } from '../site/files.ts';
import { readGlossary } from './glossary.ts';
import { Report } from '../formats/report.ts';
import type { FileSource } from '../formats/source.ts';
import { TypedWords } from '../prose/typed-words.ts';

/**
 * The search for figures that are typed, with the names of the glossary at a path, which is read before everything in
 * which they may stand. `undefined` where it cannot be read, which is reported when it is read again: then nobody knows
 * which figures are names.
 */
export function typedWords(source: FileSource, cache: ReadingCache, path: string | undefined): TypedWords | undefined {
  const glossary = path === undefined ? [] : new Files(source, cache, new Report()).yaml(path, readGlossary);
  return glossary && new TypedWords(glossary.map(({ term }) => term));
}
