import { edition, isPreview } from '../edition.ts';
import { archivesOfBuild } from '../building/archives.ts';
import { orderOfBuild } from '../building/order.ts';
import type { ArchivedFilingView } from '../views/archive-view.ts';
import { formatFinding } from '../model/finding.ts';
import { hasCome } from '../model/time/moment.ts';
import { releaseOf } from '../model/content/release.ts';
import type { SiteContents } from '../views/search.ts';
import type { FilingEntry, FilingOutline, FilingSummary } from '../views/filing-view.ts';
import type { FiscalYearView } from '../views/fiscal-year-view.ts';
import type { IssuerView } from '../views/issuer-view.ts';
import { archiveViews } from '../publication/lists/archives.ts';
import { outlineOf } from '../publication/sections/filing.ts';
import { entryOf } from '../publication/sections/filing-name.ts';
import { fiscalYearsOf } from '../publication/lists/fiscal-year.ts';
import { issuerView } from '../publication/lists/issuer.ts';
import { siteContents } from '../publication/lists/search-site.ts';
import { isDue } from '../rebuilding/plan.ts';
import { filingUnit, yearUnit } from '../rebuilding/unit-folders.ts';
import { wordsIn } from '../words/languages.ts';
import type { Words } from '../words/words.ts';
import { current, known, site } from './snapshot.ts';

const { now } = orderOfBuild();

// The preview shows what is wrong with issuer.yaml on a page like any other, and a page says whose it is.
const UNREADABLE: IssuerView = {
  name: 'The issuer cannot be read', shortName: 'Kessan', language: 'en', listings: [], demonstration: false, negative: 'parentheses',
};

/** Whether there are archives to offer. The preview offers none: it is no place to take what was published from. */
export const hasArchives: boolean = !isPreview && archivesOfBuild().length > 0;

/** Who reports; in the preview, a stand-in while `issuer.yaml` cannot be read. */
export function issuer(): IssuerView {
  const { content } = current();
  return content.site ? issuerView(content.site.issuer) : UNREADABLE;
}

/** All that the pages say around the content, in the language of the issuer. */
export function words(): Words {
  return wordsIn(issuer().language);
}

/** The filings that may be shown, newest first, without their content. */
export function filings(): readonly FilingEntry[] {
  return current().shown.map((filing) => heldBack(entryOf(site(), filing)));
}

/** Those whose pages are due: a build after another leaves alone what is as it was. */
export function dueFilings(): readonly FilingOutline[] {
  return current().shown.filter(({ id }) => isDue(filingUnit(id))).map((filing) => heldBack(outlineOf(site(), filing, current().texts.around(filing))));
}

/** The day of the latest release, in words; absent before there is one. */
export function latestRelease(): string | undefined {
  const [newest] = current().shown;
  return newest && words().dates.full(newest.released);
}

/** The fiscal years that have filings, newest first. */
export function fiscalYears(): readonly FiscalYearView[] {
  const { content } = current();
  return content.site ? fiscalYearsOf(content.site, filings()) : [];
}

/** Those whose pages are due. */
export function dueFiscalYears(): readonly FiscalYearView[] {
  return fiscalYears().filter(({ year }) => isDue(yearUnit(year)));
}

/** What was archived of the filings that are shown, newest first. */
export function archives(): readonly ArchivedFilingView[] {
  return archiveViews(filings(), archivesOfBuild());
}

/** What the site holds, for a search. */
export function allContents(): SiteContents {
  const { content, shown } = current();
  return content.site ? siteContents(content.site, shown) : { filings: [], concepts: [], pages: [] };
}

/** What was found in the content, as text, for the preview; a production build has stopped at any error. */
export function problems(): readonly string[] {
  return current().findings.map(formatFinding);
}

/** A published filing whose time has not come says so where it can be seen at all. */
export function heldBack<T extends FilingSummary>(outline: T): T {
  const { publishAt, released, status } = known(outline.id);
  if (edition === 'production' || status === 'draft' || hasCome(releaseOf({ released, ...(publishAt ? { publishAt } : {}) }, site().issuer.zone), now)) return outline;
  return { ...outline, unreleased: words().filings.notBefore(publishAt?.text ?? words().dates.full(released)) };
}
