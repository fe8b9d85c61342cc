import { describe, expect, test } from 'vitest';
import { miniAssurance, REVIEWED } from '../../test/sites/mini-assurance.ts';
import { answersOf } from './answers.ts';
import { conceptsWithHistory, historyAnswer, historyView } from './history.ts';
import { surroundingsOf } from './surroundings.ts';
import { unitShown } from './unit-shown.ts';

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

test.each([
  [{ kind: 'monetary', currency: 'JPY' }, 3, 'Thousands of JPY'],
  [{ kind: 'monetary', currency: 'JPY' }, 0, 'JPY'],
  [{ kind: 'per-share', currency: 'JPY', per: 'share' }, 0, 'JPY per share'],
  [{ kind: 'shares', of: 'share' }, 3, 'Thousands of shares'],
  [{ kind: 'ratio' }, -2, '%'],
  [{ kind: 'count', of: 'contracts' }, 0, 'contracts'],
] as const)('%o at %i is headed %s', (unit, exponent, heading) => {
  expect(unitShown(site.issuer, unit, exponent)).toBe(heading);
});
