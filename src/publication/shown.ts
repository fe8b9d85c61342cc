import type { Filing } from '../model/filing.ts';
import type { Site } from '../model/site.ts';

/** The filings that may leave the drafter's machine, newest first; a preview shows drafts too. */
export function shownFilings(site: Site | undefined, { drafts }: { readonly drafts: boolean }): readonly Filing[] {
  return (site?.filings ?? []).filter(({ status }) => status === 'published' || drafts);
}
