import type { Scope } from '../../model/evaluation/answer.ts';
import { periodsInSentence } from '../../model/words/heading.ts';
import { periodKey, type Period } from '../../model/time/period.ts';
import type { Timed } from '../../views/section-view.ts';

/** What a page, a list or a search says of when something is about. */
export function timed(scope: Scope, periods: readonly Period[]): Timed {
  return { period: periodsInSentence(scope, periods), covers: periods.map(periodKey) };
}

/** The period as it stands under a title: `As of September 30, 2012`; nothing where the title says it. */
export function periodUnder(title: string, { period }: Pick<Timed, 'period'>): string {
  return title.toLowerCase().includes(period.toLowerCase()) ? '' : `${period.charAt(0).toUpperCase()}${period.slice(1)}`;
}

/** A title with its period: `Balance sheets, as of September 30, 2012`. */
export function titleWithin(title: string, { period }: Timed): string {
  return period === '' ? title : `${title}, ${period}`;
}
