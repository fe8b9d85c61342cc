import { blacklinesOf } from '../blackline/filing-blackline.ts';
import { isPreview } from '../edition.ts';
import type { BlacklineView } from '../views/blackline-view.ts';
import type { ChecklistView } from '../views/checklist-view.ts';
import type { TickedTablesView, TieOutView } from '../views/tie-out-view.ts';
import type { ChangedFigureView } from '../views/amendment-view.ts';
import type { FilingView } from '../views/filing-view.ts';
import type { HeadlineView } from '../views/headline-view.ts';
import type { SectionView } from '../views/section-view.ts';
import { changedFigures as changedFiguresOf } from '../publication/sections/amendments.ts';
import { checklistView } from '../publication/assurance/checklist.ts';
import { comparisonView } from '../publication/sections/comparison-view.ts';
import { filingView, headlineView, sectionView } from '../publication/sections/filing.ts';
import { withFindings } from '../publication/assurance/findings-beside.ts';
import { tickedTablesView } from '../publication/assurance/ticked-tables.ts';
import { tieOutView } from '../publication/assurance/tie-out.ts';
import { contentFolder } from '../reading/formats/location.ts';
import { heldBack } from './lists.ts';
import { assured, current, known, site } from './snapshot.ts';

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

/** A comparison of a filing with another time, or with its targets. */
export function comparison(id: string, name: string): SectionView {
  const view = comparisonView(site(), known(id), name, current().texts.notice);
  if (!view) throw new Error(`Filing ${id} has no comparison "${name}".`);
  return view;
}

/** What was checked of a filing, and how it came out. */
export function tieOut(id: string): TieOutView {
  return tieOutView(site(), known(id), assured(id));
}

/** All tables of a filing, with tick marks beside the figures. */
export function tickedTables(id: string): TickedTablesView {
  return tickedTablesView(site(), known(id), assured(id), current().texts.notice);
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

/** In the preview, what was found stands beside what it concerns. */
function withProblems(id: string, view: SectionView): SectionView {
  return isPreview ? withFindings(site(), known(id), view, current().findings) : view;
}
