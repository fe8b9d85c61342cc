import { describe, expect, test } from 'vitest';
import { miniAssurance, REVIEWED } from '../../../test/sites/mini-assurance.ts';
import { answersOf } from '../assurance/answers.ts';
import { historyAnswer, historyView } from './history.ts';
import { conceptsWithHistory } from './concepts-with-history.ts';
import { surroundingsOf } from '../sections/surroundings.ts';

const { site, filing, assurance } = miniAssurance(REVIEWED);

describe('what figures say of other periods', () => {
  test('is found by the name of the series of each fact, and by its period', () => {
    const { facts, series, periods } = answersOf(site, filing, surroundingsOf(site, filing), assurance);
    for (const id of conceptsWithHistory(site, [filing])) {
      const view = historyView(site, [filing], id);
      const answer = view && historyAnswer(view);
      for (const { concept, series: name, period } of facts) {
        if (concept !== id) continue;
        const groups = answer?.series.find((each) => each.name === series[name ?? -1])?.groups ?? [];
        expect(groups.flat().map((row) => row.period), `${concept} ${period}`).toContain(periods[period]);
      }
    }
  });

  test('is as it was restated, and says what nobody reported', () => {
    const view = historyView(site, [filing], 'revenues');
    expect(view && historyAnswer(view)).toEqual({
      series: [{
        name: 'JPY',
        unit: 'Millions of JPY',
        groups: [[{ period: 'Six Months Ended September 30, 2011', printed: '1,000' }, { period: 'Six Months Ended September 30, 2012', printed: '1,201' }]],
      }],
    });
  });
});
