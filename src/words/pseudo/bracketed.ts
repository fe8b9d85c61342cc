/**
 * Words as they are tried out: each text of a language in brackets, and a third longer, as other languages are. What a
 * site says without brackets the engine did not take from its words; what is cut off has no room for another language.
 */
export function bracketed<All>(words: All): All {
  return around(words) as All;
}

function around(each: unknown): unknown {
  if (typeof each === 'string') return inBrackets(each);
  if (typeof each === 'function') return (...given: unknown[]) => around((each as (...all: unknown[]) => unknown)(...given));
  if (Array.isArray(each)) return each.map(around);
  if (typeof each === 'object' && each !== null) return Object.fromEntries(Object.entries(each).map(([key, value]) => [key, around(value)]));
  return each;
}

function inBrackets(text: string): string {
  // Words within words have their brackets already.
  const own = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return text === '' ? text : `⟦${text}${'~'.repeat(Math.ceil(own.length / 3))}⟧`;
}
