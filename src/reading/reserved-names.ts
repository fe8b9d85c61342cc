import { FILING_DATA } from '../model/filing-data.ts';

/** Names of sections that are taken, and by what: their addresses within a filing, and within its whole page. */
export const TAKEN_SECTIONS: ReadonlyMap<string, string> = new Map([
  ['tie-out', 'the page with what was checked stands at its address'],
  ['checklist', 'the page with what is left to do stands at its address'],
  ['blackline', 'the page with what changed in a draft stands at its address'],
  ['compare', 'the comparisons stand under its address'],
  ['tables', 'the files of the tables stand under its address'],
  ['charts', 'the pictures of the charts stand under its address'],
  ['changes', 'the page with what changed stands at its address'],
  ['main', 'the content of every page has that name'],
  ['notices', 'the notices of a page have that name'],
  ['cite', 'the words by which a page is cited have that name'],
]);

/** Why a filing cannot have an id; absent for one that it can have. */
export function takenByFiling(id: string): string | undefined {
  return FILING_DATA.some((name) => name === id) ? `the file ${id}.json, which every filing has, stands at the address of its own` : undefined;
}
