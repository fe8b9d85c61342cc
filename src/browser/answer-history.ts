import type { HistoryAnswer, HistorySeriesAnswer, PeriodAnswer } from '../views/history-answer.ts';
import type { FactView } from './answer-view.ts';
import type { Asked } from './asked.ts';
import { element } from './element.ts';
import { words } from './answer-words.ts';

/** How many periods are shown. */
const SHOWN = 5;

/** What the figure was in other periods, with the way to all of them; filled when it has been loaded. */
export function otherPeriods({ history, period }: FactView, asked: Asked): Node | undefined {
  if (!history) return undefined;
  const { href, load } = asked.historyOf(history.concept);
  const all = element('p', {}, element('a', { href }, words.everyPeriod));
  const place = element('div', {}, all);
  load().then((answer) => {
    const table = periodsOf(answer, history.series, period);
    if (table) all.before(table);
  }, () => undefined);
  return place;
}

function periodsOf({ series }: HistoryAnswer, name: string, period: string): Node | undefined {
  const own = series.find((each) => each.name === name);
  const group = own?.groups.find((rows) => rows.some((row) => row.period === period));
  if (!own || !group || group.length < 2) return undefined;
  return element('table', {},
    element('caption', {}, own.unit),
    element('tbody', {}, ...around(group, period).map((row) => rowOf(row, row.period === period))),
  );
}

/** The last periods, or those about the one that is asked about where it lies further back; the latest first. */
function around(rows: HistorySeriesAnswer['groups'][number], period: string): readonly PeriodAnswer[] {
  const own = rows.findIndex((row) => row.period === period);
  const latest = Math.max(0, rows.length - SHOWN);
  const from = own < latest ? Math.max(0, own - 2) : latest;
  return rows.slice(from, from + SHOWN).toReversed();
}

function rowOf({ period, printed, derived }: PeriodAnswer, own: boolean): Node {
  return element('tr', own ? { 'class': 'own', 'aria-current': 'true' } : {},
    element('th', { scope: 'row' }, derived ? words.derived(period) : period),
    element('td', {}, printed),
  );
}
