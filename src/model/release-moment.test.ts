import { expect, test } from 'vitest';
import { parseDate } from './date.ts';
import { releaseMoment } from './release-moment.ts';

test.each([
  [undefined, '2012-11-08T00:00:00Z'],
  ['15:00+09:00', '2012-11-08T15:00:00+09:00'],
  ['06:30Z', '2012-11-08T06:30:00Z'],
])('a filing released at %s', (releaseTime, moment) => {
  const released = parseDate('2012-11-08');
  if (!released.ok) throw new Error(released.problem);
  expect(releaseMoment({ released: released.value, ...(releaseTime === undefined ? {} : { releaseTime }) })).toBe(moment);
});
