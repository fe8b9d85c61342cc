import type { SharedContent } from '../../model/content/site.ts';

/**
 * A message of a rule for readers: what it calls by the names of content files, in straight quotes, is called by its
 * title instead. `Revenues is the sum of 4 parts in "operating-results"` becomes `… in “Operating results”`.
 */
export function spellOut({ taxonomy, tables }: SharedContent, text: string): string {
  return text.replace(/((?:in|of|table) )?"([^"]*)"/g, (_, before: string | undefined, id: string) => {
    const table = tables.get(id)?.title;
    const concept = taxonomy.concepts.get(id)?.label;
    return `${before ?? ''}“${(before === undefined ? (concept ?? table) : (table ?? concept)) ?? id}”`;
  });
}
