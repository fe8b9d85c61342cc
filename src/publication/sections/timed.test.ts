import { expect, test } from 'vitest';
import { periodUnder, titleWithin } from './timed.ts';

test('a period follows a title, or stands under it where the title does not say it', () => {
  const end = { period: 'as of September 30, 2012', covers: ['2012-09-30'] };
  expect(titleWithin('Balance sheets', end)).toBe('Balance sheets, as of September 30, 2012');
  expect(periodUnder('Balance sheets', end)).toBe('As of September 30, 2012');
  expect(periodUnder('Balance sheets as of September 30, 2012', end)).toBe('');
  expect(periodUnder('Head of the form', { period: '' })).toBe('');
});
