import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type IsoDate } from '../time/date.ts';
import { momentOf, parseMoment, type Moment } from '../time/moment.ts';
import { isOutAt, releaseOf } from './release.ts';

const released = '2012-11-08' as IsoDate;
const moment = (text: string): Moment => {
  const parsed = parseMoment(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
};
const published = { status: 'published', released } as const;
const outAt = (text: string, zone?: string) => isOutAt(published, zone, moment(text));

test('a filing is out when its day begins by the issuer\'s clock, and not a second before', () => {
  expect([outAt('2012-11-07T23:59:59+09:00', '+09:00'), outAt('2012-11-08T00:00+09:00', '+09:00')]).toEqual([false, true]);
  expect([outAt('2012-11-08T04:59:59Z', '-05:00'), outAt('2012-11-08T05:00Z', '-05:00')]).toEqual([false, true]);
});

test('without a clock, its day has begun everywhere on earth', () => {
  expect([outAt('2012-11-08T11:59:59Z'), outAt('2012-11-08T12:00Z')]).toEqual([false, true]);
  fc.assert(fc.property(fc.integer({ min: -12 * 60, max: 14 * 60 }), fc.integer({ min: -3000, max: 3000 }), (ahead, minutes) => {
    const now = { ...moment('2012-11-08T12:00Z') };
    const shifted = { ...now, milliseconds: now.milliseconds + minutes * 60_000 };
    const [hours, rest] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60].map((part) => String(part).padStart(2, '0'));
    const begun = momentOf(released, '00:00', `${ahead < 0 ? '-' : '+'}${hours ?? ''}:${rest ?? ''}`).milliseconds <= shifted.milliseconds;
    // Out means begun there, wherever that is.
    expect(!isOutAt(published, undefined, shifted) || begun).toBe(true);
  }));
});

test('its minute goes before its day, whatever the clock', () => {
  const timed = { ...published, publishAt: moment('2012-11-08T07:00-05:00') };
  for (const zone of [undefined, '+09:00', '-12:00']) {
    expect([isOutAt(timed, zone, moment('2012-11-08T11:59:59Z')), isOutAt(timed, zone, moment('2012-11-08T12:00Z'))]).toEqual([false, true]);
  }
});

test('a draft is never out', () => {
  expect(isOutAt({ ...published, status: 'draft' }, '+09:00', moment('2200-01-01T00:00Z'))).toBe(false);
});

test('the moment of a release is written by the clock that is meant', () => {
  expect([releaseOf({ released }, '+09:00').text, releaseOf({ released: addDays(released, 1) }, undefined).text]).toEqual(['2012-11-08T00:00+09:00', '2012-11-09T00:00-12:00']);
});
