/**
 * What stands within the folder of a filing, beside its sections, and what it is. Every address of that kind is made from
 * one of these names (`filing-addresses.ts`), and no section can have one of them: it would take the other's place.
 */
export const WITHIN_FILING = {
  'tie-out': 'the page with what was checked stands at its address',
  'checklist': 'the page with what is left to do stands at its address',
  'blackline': 'the page with what changed in a draft stands at its address',
  'changes': 'the page with what changed stands at its address',
  'compare': 'the comparisons stand under its address',
  'tables': 'the files of the tables stand under its address',
  'charts': 'the pictures of the charts stand under its address',
} as const;

/** A name within the folder of a filing that is none of its sections. */
export type WithinFiling = keyof typeof WITHIN_FILING;

/** Ids of places that every page has: the whole page of a filing has its sections as places, too. */
const ON_EVERY_PAGE: readonly (readonly [string, string])[] = [
  ['main', 'the content of every page has that name'],
  ['notices', 'the notices of a page have that name'],
  ['cite', 'the words by which a page is cited have that name'],
];

/** Names that no section can have, and by what each is taken: addresses within a filing, and places of its whole page. */
export const TAKEN_SECTIONS: ReadonlyMap<string, string> = new Map([...Object.entries(WITHIN_FILING), ...ON_EVERY_PAGE]);

/**
 * What pages and programs load of a filing, each a file beside its pages: what its figures say of themselves
 * (`tie-out.json`), and what can be found in it (`search.json`). No filing can have one of these names for its id: its own
 * document is `<id>.json` in the same folder.
 */
export const FILING_DATA = ['tie-out', 'search'] as const;

/** The name of one of these files, without its ending. */
export type FilingData = (typeof FILING_DATA)[number];

/** Why a filing cannot have an id; absent for one that it can have. */
export function takenByFiling(id: string): string | undefined {
  return FILING_DATA.some((name) => name === id) ? `the file ${id}.json, which every filing has, stands at the address of its own` : undefined;
}
