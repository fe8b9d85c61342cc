import { address } from '../links.ts';
import type { HistoryGroupView, HistoryRowView, HistorySeriesView } from '../views/history-view.ts';
import type { RelationView } from '../views/relation-view.ts';
import { sentences } from '../model/words/sentences.ts';
import { escape } from '../html/escape.ts';
import { figureMarkup } from './figure.ts';
import type { MarkupWords } from '../words/markup.ts';

/** One series of a history as tables: periods of one length under each other, each with where it was reported. */
export function historyMarkup(series: HistorySeriesView, says: MarkupWords): string {
  return series.groups.map((group) => groupMarkup(series, group, says)).join('');
}

function groupMarkup({ unit, title }: HistorySeriesView, group: HistoryGroupView, says: MarkupWords): string {
  const restated = group.rows.some((row) => row.restated);
  const changed = group.rows.some((row) => row.change);
  const head = [says.asReported, ...(restated ? [says.asRestated] : []), ...(changed ? [group.changes] : []), says.reportedIn];
  const id = idOf(title, group.title);
  const suffixed = group.rows.some(({ figure, restated: again }) => figure.suffix ?? again?.figure.suffix);
  const rough = group.rows.some(({ change }) => change?.state === 'too-rough');
  const rows = group.rows.map((row) => rowMarkup(row, { restated, changed }, says)).join('');
  return `<figure class="statement" id="${id}"><div class="region" role="region" tabindex="0" aria-labelledby="${id}-caption"><table class="several${suffixed ? ' suffixed scaled' : ''}">` +
    `<caption><div id="${id}-caption" class="caption"><strong>${escape(group.title)}</strong> <span>${escape(sentences([unit, ...(title === '' ? [] : [title])]))}</span></div></caption>` +
    `<thead><tr><td></td>${head.map((text) => `<th scope="col"><bdi>${escape(text)}</bdi></th>`).join('')}</tr></thead><tbody>${rows}</tbody></table></div>${rough ? `<p class="notes">${escape(says.tooRough)}</p>` : ''}${(group.notes ?? []).map((note) => `<p class="notes">${escape(note)}</p>`).join('')}</figure>`;
}

function rowMarkup({ period, name, figure, derived, restated, change, filing }: HistoryRowView, columns: { readonly restated: boolean; readonly changed: boolean }, says: MarkupWords): string {
  const cells = [
    `<td>${figureMarkup(figure, says)}</td>`,
    ...(columns.restated ? [`<td>${restated ? figureMarkup(restated.figure, says) : ''}</td>`] : []),
    ...(columns.changed ? [`<td>${change ? figureMarkup(change, says) : ''}</td>`] : []),
    `<td class="where words">${linkMarkup(filing)}${restated ? `, ${linkMarkup(restated.filing)}` : ''}</td>`,
  ];
  return `<tr><th scope="row"><bdi>${escape(period)}${name === undefined ? '' : ` <span class="called">${escape(name)}</span>`}${derived ? ` <em class="derived">${escape(says.derived)}</em>` : ''}</bdi></th>${cells.join('')}</tr>`;
}

/** An address for a group of periods within the page. */
function idOf(series: string, group: string): string {
  return `${series} ${group}`.toLowerCase().match(/[\p{L}\p{N}]+/gu)?.join('-') ?? 'history';
}

function linkMarkup({ text, href }: RelationView): string {
  return `<a href="${escape(address(href))}">${escape(text)}</a>`;
}
