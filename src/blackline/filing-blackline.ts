import type { BlacklineView } from '../views/blackline-view.ts';
import type { Filing } from '../model/content/filing.ts';
import { textsOf } from '../publication/sections/texts.ts';
import { readSite } from '../reading/site/site.ts';
import type { Reading } from '../reading/site/reading.ts';
import { blackline, blacklineOfWords, type Version } from './blackline.ts';
import { gitSource } from './git-source.ts';

/** What a filing says otherwise than at the last commit, and otherwise than the filing before it of the same form. */
export function blacklinesOf(present: Version, filing: Filing, folder: string): readonly BlacklineView[] {
  const former = gitSource('HEAD', folder);
  const since = 'Since the last commit';
  const committed = former.ok
    ? onlyOf(blackline(since, versionOf(readSite(former.value)), present), filing)
    : { title: since, sentence: former.problem, filings: [] };
  const comparable = present.site?.filings.find(({ id, form, released }) => id !== filing.id && form === filing.form && released < filing.released);
  return comparable ? [committed, blacklineOfWords(`Words, since ${comparable.title}`, comparable, filing, present)] : [committed];
}

/** A reading as a version to compare. */
export function versionOf(reading: Reading): Version {
  return { site: reading.site, texts: textsOf(reading) };
}

function onlyOf(view: BlacklineView, { id }: Filing): BlacklineView {
  const filings = view.filings.filter((each) => each.id === id);
  return filings.length === 0 ? { ...view, sentence: 'Nothing that a reader sees has changed.', filings } : { ...view, sentence: '', filings };
}
