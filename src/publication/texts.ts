import type { Filing } from '../model/filing.ts';
import { proseKey, type Reading } from '../reading/site.ts';
import type { Texts } from './filing.ts';

/** The texts that were read, for pages of the filings that are shown. */
export function textsOf({ prose, notices }: Pick<Reading, 'prose' | 'notices'>, shown: readonly Filing[]): Texts {
  const ids = new Set(shown.map(({ id }) => id));
  return {
    prose: (filing, file) => prose.get(proseKey(filing, file)),
    notice: (id) => notices.get(id),
    shown: ({ id }) => ids.has(id),
  };
}
