import type { DrawnChart } from '../drawing/drawn-chart.ts';
import type { HistoryAnswer } from '../views/history-answer.ts';
import type { HistoryView } from '../views/history-view.ts';
import { historyAnswer, historyChartsOf, historyView, labelOf } from '../publication/history/history.ts';
import { conceptsWithHistory } from '../publication/history/concepts-with-history.ts';
import { isDue } from '../rebuilding/plan.ts';
import { historyUnit } from '../rebuilding/unit-folders.ts';
import { current, site, type Snapshot } from './snapshot.ts';

const drawnHistories = new WeakMap<Snapshot, readonly { readonly concept: string; readonly drawn: DrawnChart }[]>();

/** The figures that were reported for more than one period, by label. */
export function histories(): readonly { readonly id: string; readonly label: string }[] {
  const { content, shown } = current();
  if (!content.site) return [];
  const all = content.site;
  return conceptsWithHistory(all, shown)
    .flatMap((id) => {
      const concept = all.taxonomy.concepts.get(id);
      return concept ? [{ id, label: labelOf(all, concept) }] : [];
    })
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

/** The charts of the histories whose pages are due, laid out; kept, because each is asked for once for every file that it has. */
export function dueHistoryCharts(): readonly { readonly concept: string; readonly drawn: DrawnChart }[] {
  const snapshot = current();
  const drawn = drawnHistories.get(snapshot)
    ?? dueHistories().flatMap(({ id }) => historyChartsOf(site(), snapshot.shown, id).map((each) => ({ concept: id, drawn: each })));
  drawnHistories.set(snapshot, drawn);
  return drawn;
}
