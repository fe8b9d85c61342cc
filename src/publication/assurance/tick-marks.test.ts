import { describe, expect, test } from 'vitest';
import type { Rule } from '../../tieout/checking/check.ts';
import { RULES } from '../../tieout/checking/rules.ts';
import { COMPUTED, legend, OPEN, TICKS, ticksOf } from './tick-marks.ts';
import { english } from '../../words/en/words.ts';

const rule = (id: string, vouches = true): Pick<Rule, 'id' | 'vouches'> => ({ id: id as Rule['id'], vouches });

describe('tick marks', () => {
  test('every rule that vouches has one of its own, and no other rule has any', () => {
    expect([...TICKS.keys()]).toEqual(RULES.filter(({ vouches }) => vouches).map(({ id }) => id));
    expect(new Set([...TICKS.values(), COMPUTED, OPEN]).size).toBe(TICKS.size + 2);
  });

  test('a rule without a letter of its own takes a free one', () => {
    expect([...ticksOf([rule('footing'), rule('new'), rule('size', false), rule('newer')])]).toEqual([['footing', 'f'], ['new', 'a'], ['newer', 'b']]);
  });

  test('the legend names every mark', () => {
    expect(legend(english).map(({ mark }) => mark)).toEqual([...TICKS.values(), COMPUTED, OPEN]);
  });
});
