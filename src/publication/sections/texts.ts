import { proseKey } from '../../reading/site/site.ts';
import type { Reading } from '../../reading/site/reading.ts';
import type { Texts } from './filing.ts';
import { ALONE, surroundingsOf } from './surroundings.ts';

/** What pages of filings are made from, as it was read. */
export function textsOf({ site, prose, notices }: Pick<Reading, 'site' | 'prose' | 'notices'>): Texts {
  return {
    prose: (filing, file) => prose.get(proseKey(filing, file)),
    notice: (id) => notices.get(id),
    around: (filing) => (site ? surroundingsOf(site, filing) : ALONE),
  };
}
