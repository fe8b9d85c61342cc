import { blacklinesOf } from './blackline/filing-blackline.ts';
import { edition, isPreview } from './edition.ts';
import { archivesOfBuild } from './integration/archives.ts';
import { contentOfBuild, contentOfPreview, type CheckedContent } from './integration/check.ts';
import { contentVersion } from './integration/content-version.ts';
import { orderOfBuild } from './integration/order.ts';
import { formatDate } from './model/date.ts';
import { formatFinding } from './model/finding.ts';
import type { Filing } from './model/filing.ts';
import type { ArchivedFilingView } from './model/archive-view.ts';
import { hasCome } from './model/moment.ts';
import type { Site } from './model/site.ts';
import type { HistoryAnswer } from './model/history-answer.ts';
import type { HistoryView } from './model/history-view.ts';
import type { BlacklineView } from './model/blackline-view.ts';
import type { ChecklistView } from './model/checklist-view.ts';
import type { Answers, CellAnswers } from './model/answers.ts';
import type { FilingContents, SiteContents } from './model/search.ts';
import type { TickedTablesView, TieOutView } from './model/tie-out-view.ts';
import type { ChangedFigureView, FilingOutline, FilingView, FiscalYearView, HeadlineView, IssuerView, SectionView } from './model/view.ts';
import { archiveViews } from './publication/archives.ts';
import { answersOf, comparisonAnswers } from './publication/answers.ts';
import { changedFigures as changedFiguresOf } from './publication/amendments.ts';
import type { DrawnChart } from './drawing/drawn-chart.ts';
import { chartIdsOf, drawnChart } from './publication/charts.ts';
import { checklistView } from './publication/checklist.ts';
import { filingView, headlineView, outlineOf, sectionView, type Texts } from './publication/filing.ts';
import { withFindings } from './publication/findings-beside.ts';
import { fiscalYearsOf } from './publication/fiscal-year.ts';
import { comparisonView } from './publication/comparison-view.ts';
import { filingContents } from './publication/search.ts';
import { siteContents } from './publication/search-site.ts';
import { conceptsWithHistory, historyAnswer, historyChartsOf, historyView } from './publication/history.ts';
import { issuerView } from './publication/issuer.ts';
import { textsOf } from './publication/texts.ts';
import { tickedTablesView } from './publication/ticked-tables.ts';
import { tieOutView } from './publication/tie-out.ts';
import { contentFolder } from './reading/location.ts';
import { isDue } from './rebuilding/plan.ts';
import { filingUnit, historyUnit, yearUnit } from './rebuilding/units.ts';
import type { Assurance } from './tieout/assurance.ts';

/**
 * The door between content and pages. Everything is read and checked once; views are computed when a page asks for
 * them and not kept, so that memory does not grow with the number of filings.
 */
interface Snapshot extends CheckedContent {
  /** The filings that may be shown: what is not out was never read, except for those who write and review it. */
  readonly shown: readonly Filing[];
  readonly byId: ReadonlyMap<string, Filing>;
  readonly texts: Texts;
  readonly version: number;
}

let latest: Snapshot | undefined;

/** The content as it was built, or, in the preview, as it stands now. */
function current(): Snapshot {
  const version = isPreview ? contentVersion() : 0;
  if (latest?.version !== version) {
    const checked = isPreview ? contentOfPreview() : contentOfBuild();
    const shown = checked.content.site?.filings ?? [];
    latest = { ...checked, shown, byId: new Map(shown.map((each) => [each.id, each])), texts: textsOf(checked.content), version };
  }
  return latest;
}

const { now } = orderOfBuild();

// The preview shows what is wrong with issuer.yaml on a page like any other, and a page says whose it is.
const UNREADABLE: IssuerView = {
  name: 'The issuer cannot be read', shortName: 'Kessan', language: 'en', listings: [], demonstration: false, negative: 'parentheses',
};

/** Who reports; in the preview, a stand-in while `issuer.yaml` cannot be read. */
export function issuer(): IssuerView {
  const { content } = current();
  return content.site ? issuerView(content.site.issuer) : UNREADABLE;
}

/** The filings that may be shown, newest first, without their content. */
export function filings(): readonly FilingOutline[] {
  return current().shown.map(outline);
}

/** Those whose pages are due: a build after another leaves alone what is as it was. */
export function dueFilings(): readonly FilingOutline[] {
  return current().shown.filter(({ id }) => isDue(filingUnit(id))).map(outline);
}

/** The day of the latest release, in words; absent before there is one. */
export function latestRelease(): string | undefined {
  const [newest] = current().shown;
  return newest && formatDate(newest.released);
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

/** A whole filing on one page. */
export function filing(id: string): FilingView {
  const view = heldBack(filingView(site(), known(id), current().texts));
  return { ...view, parts: view.parts.map((part) => ({ ...part, sections: part.sections.map((each) => withProblems(id, each)) })) };
}

/** The headline figures of a filing. */
export function headline(id: string): readonly HeadlineView[] {
  return headlineView(site(), known(id));
}

/** One section of a filing on a page of its own. */
export function section(id: string, name: string): SectionView {
  const one = known(id).parts.flatMap((part) => part.sections).find((each) => each.id === name);
  if (!one) throw new Error(`Filing ${id} has no section "${name}".`);
  return withProblems(id, sectionView(site(), known(id), one, current().texts));
}

/** What was checked of a filing, and how it came out. */
export function tieOut(id: string): TieOutView {
  return tieOutView(site(), known(id), assured(id));
}

/** What is left to do in a filing. */
export function checklist(id: string): ChecklistView {
  return checklistView(site(), known(id), current().texts, current().findings);
}

/** Whether a filing amends another. */
export function amends(id: string): boolean {
  return known(id).amends !== undefined;
}

/** The figures that a filing changes of the one it amends. */
export function changedFigures(id: string): readonly ChangedFigureView[] {
  return changedFiguresOf(site(), known(id), current().texts.around(known(id)));
}

/** What changed in a filing since the last commit, and since the last filing of its kind. */
export function changes(id: string): readonly BlacklineView[] {
  return blacklinesOf({ site: current().content.site, texts: current().texts }, known(id), contentFolder());
}

/** All tables of a filing, with tick marks beside the figures. */
export function tickedTables(id: string): TickedTablesView {
  return tickedTablesView(site(), known(id), assured(id));
}

/** What the figures of a filing say of themselves. */
export function answers(id: string): Answers {
  return answersOf(site(), known(id), current().texts.around(known(id)), assured(id));
}

/** What stands in a filing, for a search. */
export function contents(id: string): FilingContents {
  return filingContents(site(), known(id), current().texts.prose);
}

/** What the site holds, for a search. */
export function allContents(): SiteContents {
  const { content, shown } = current();
  return content.site ? siteContents(content.site, shown) : { filings: [], concepts: [], pages: [] };
}

/** What the figures of a comparison say of themselves, beside what those of its filing do. */
export function comparisonCells(id: string, name: string): CellAnswers {
  return comparisonAnswers(site(), known(id), name);
}

/** The charts of the filings whose pages are due, each with the filing that shows it. */
export function dueCharts(): readonly { readonly filing: string; readonly chart: string }[] {
  return current().shown.filter(({ id }) => isDue(filingUnit(id))).flatMap((filing) => chartIdsOf(site(), filing).map((chart) => ({ filing: filing.id, chart })));
}

/** A chart of a filing, laid out. */
export function chart(id: string, name: string): DrawnChart {
  const drawn = drawnChart(site(), known(id), name);
  if (!drawn) throw new Error(`There is no chart "${name}".`);
  return drawn;
}

const drawnHistories = new WeakMap<Snapshot, readonly { readonly concept: string; readonly drawn: DrawnChart }[]>();

/** The charts of the histories whose pages are due, laid out; kept, because each is asked for once for every file that it has. */
export function dueHistoryCharts(): readonly { readonly concept: string; readonly drawn: DrawnChart }[] {
  const snapshot = current();
  const drawn = drawnHistories.get(snapshot)
    ?? dueHistories().flatMap(({ id }) => historyChartsOf(site(), snapshot.shown, id).map((each) => ({ concept: id, drawn: each })));
  drawnHistories.set(snapshot, drawn);
  return drawn;
}

/** The figures that were reported for more than one period, by label. */
export function histories(): readonly { readonly id: string; readonly label: string }[] {
  const { content, shown } = current();
  if (!content.site) return [];
  const { concepts } = content.site.taxonomy;
  return conceptsWithHistory(content.site, shown)
    .map((id) => ({ id, label: concepts.get(id)?.label ?? id }))
    .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : a.id < b.id ? -1 : 1));
}

/** Those whose pages are due. */
export function dueHistories(): readonly { readonly id: string }[] {
  return histories().filter(({ id }) => isDue(historyUnit(id)));
}

/** Everything that was reported of a concept. */
export function history(concept: string): HistoryView {
  const view = historyView(site(), current().shown, concept);
  if (!view) throw new Error(`There is no concept "${concept}".`);
  return view;
}

/** What figures of a concept say of their other periods. */
export function historyAnswers(concept: string): HistoryAnswer {
  return historyAnswer(history(concept));
}

/** Whether there are archives to offer. The preview offers none: it is no place to take what was published from. */
export const hasArchives: boolean = !isPreview && archivesOfBuild().length > 0;

/** What was archived of the filings that are shown, newest first. */
export function archives(): readonly ArchivedFilingView[] {
  return archiveViews(filings(), archivesOfBuild());
}

/** A comparison of a filing with another time, or with its targets. */
export function comparison(id: string, name: string): SectionView {
  const view = comparisonView(site(), known(id), name, current().texts.notice);
  if (!view) throw new Error(`Filing ${id} has no comparison "${name}".`);
  return view;
}

/** What was found in the content, as text, for the preview; a production build has stopped at any error. */
export function problems(): readonly string[] {
  return current().findings.map(formatFinding);
}

function outline(filing: Filing): FilingOutline {
  return heldBack(outlineOf(site(), filing, current().texts.around(filing)));
}

/** A published filing whose time has not come says so where it can be seen at all. */
function heldBack<T extends FilingOutline>(outline: T): T {
  const { publishAt, status } = known(outline.id);
  if (edition === 'production' || status === 'draft' || publishAt === undefined || hasCome(publishAt, now)) return outline;
  return { ...outline, unreleased: `Not released before ${publishAt.text}.` };
}

/** In the preview, what was found stands beside what it concerns. */
function withProblems(id: string, view: SectionView): SectionView {
  return isPreview ? withFindings(site(), known(id), view, current().findings) : view;
}

function known(id: string): Filing {
  const found = current().byId.get(id);
  if (!found) throw new Error(`There is no filing "${id}".`);
  return found;
}

function assured(id: string): Assurance {
  const found = current().assurance.get(id);
  if (!found) throw new Error(`Filing "${id}" was not checked.`);
  return found;
}

function site(): Site {
  const { content } = current();
  if (!content.site) throw new Error(problems().join('\n\n'));
  return content.site;
}
