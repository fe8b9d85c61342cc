import { address } from '../links.ts';
import type { HistoryGroupView, HistoryRowView, HistorySeriesView } from '../views/history-view.ts';
import type { RelationView } from '../views/relation-view.ts';
import { sentences } from '../model/words/sentences.ts';
import { escape } from '../html/escape.ts';
import { figureMarkup } from './figure.ts';

/** One series of a history as tables: periods of one length under each other, each with where it was reported. */
export function historyMarkup(series: HistorySeriesView): string {
  return series.groups.map((group) => groupMarkup(series, group)).join('');
}

const TOO_ROUGH = '<p class="notes">Too rough: the two amounts are stated so roughly that not even the whole percent is certain.</p>';

function groupMarkup({ unit, title }: HistorySeriesView, group: HistoryGroupView): string {
  const restated = group.rows.some((row) => row.restated);
  const changed = group.rows.some((row) => row.change);
  const head = ['As reported', ...(restated ? ['As restated'] : []), ...(changed ? [group.changes] : []), 'Reported in'];
  const id = idOf(title, group.title);
  const suffixed = group.rows.some(({ figure, restated: again }) => figure.suffix ?? again?.figure.suffix);
  const rough = group.rows.some(({ change }) => change?.state === 'too-rough');
  const rows = group.rows.map((row) => rowMarkup(row, restated, changed)).join('');
  return `<figure class="statement" id="${id}"><div class="region" role="region" tabindex="0" aria-labelledby="${id}-caption"><table class="several${suffixed ? ' suffixed scaled' : ''}">` +
    `<caption><div id="${id}-caption" class="caption"><strong>${escape(group.title)}</strong> <span>${escape(sentences([unit, ...(title === '' ? [] : [title])]))}</span></div></caption>` +
    `<thead><tr><td></td>${head.map((text) => `<th scope="col"><bdi>${escape(text)}</bdi></th>`).join('')}</tr></thead><tbody>${rows}</tbody></table></div>${rough ? TOO_ROUGH : ''}${(group.notes ?? []).map((note) => `<p class="notes">${escape(note)}</p>`).join('')}</figure>`;
}

function rowMarkup({ period, name, figure, derived, restated, change, filing }: HistoryRowView, withRestated: boolean, withChange: boolean): string {
  const cells = [
    `<td>${figureMarkup(figure)}</td>`,
    ...(withRestated ? [`<td>${restated ? figureMarkup(restated.figure) : ''}</td>`] : []),
    ...(withChange ? [`<td>${change ? figureMarkup(change) : ''}</td>`] : []),
    `<td class="where words">${linkMarkup(filing)}${restated ? `, ${linkMarkup(restated.filing)}` : ''}</td>`,
  ];
  return `<tr><th scope="row"><bdi>${escape(period)}${name === undefined ? '' : ` <span class="called">${escape(name)}</span>`}${derived ? ' <em class="derived">derived</em>' : ''}</bdi></th>${cells.join('')}</tr>`;
}

/** An address for a group of periods within the page. */
function idOf(series: string, group: string): string {
  return `${series} ${group}`.toLowerCase().match(/[\p{L}\p{N}]+/gu)?.join('-') ?? 'history';
}

function linkMarkup({ text, href }: RelationView): string {
  return `<a href="${escape(address(href))}">${escape(text)}</a>`;
}
