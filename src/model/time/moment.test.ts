import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasCome, parseMoment, type Moment } from './moment.ts';

const instant = (text: string): Moment => {
  const parsed = parseMoment(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
};

test('a moment is a date, a time and a zone', () => {
  expect(instant('2012-11-08T15:00:00+09:00')).toEqual({ text: '2012-11-08T15:00:00+09:00', day: '2012-11-08', milliseconds: 1_352_354_400_000 });
  expect(instant('2012-11-08T06:00Z').milliseconds).toBe(1_352_354_400_000);
});

test.each(['2012-11-08', '2012-11-08T15:00', '2012-11-08 15:00Z', '2012-11-08T24:00Z', '2012-11-08T15:60Z', '2012-11-31T15:00Z', '2012-11-08T15:00+15:00', ''])('"%s" is none', (text) => {
  expect(parseMoment(text).ok).toBe(false);
});

test('it has come at its second, and not one second before, in whatever zone it is written', () => {
  fc.assert(fc.property(fc.integer({ min: -14, max: 14 }), (hours) => {
    const local = new Date(1_352_354_400_000 + hours * 3_600_000).toISOString().slice(0, 19);
    const written = instant(`${local}${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`);
    expect([hasCome(written, instant('2012-11-08T05:59:59Z')), hasCome(written, instant('2012-11-08T06:00:00Z'))]).toEqual([false, true]);
  }));
});
