import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unite, type Aspects } from './aspect.ts';

const aspects: fc.Arbitrary<Aspects> = fc.record({
  concept: fc.constantFrom('revenues', 'costs'),
  period: fc.constantFrom('current', 'comparative'),
  at: fc.constantFrom<'start' | 'end'>('start', 'end'),
  members: fc.dictionary(fc.constantFrom('segment', 'kind'), fc.constantFrom('a', 'b')),
  currency: fc.constantFrom('JPY', 'USD'),
  places: fc.integer({ min: 0, max: 2 }),
}, { requiredKeys: [] });

test('unite holds what either side says, and names exactly what both say', () => {
  fc.assert(fc.property(aspects, aspects, (a, b) => {
    const { aspects: united, twice } = unite(a, b);
    expect(united.members ?? {}).toEqual({ ...a.members, ...b.members });
    for (const name of ['concept', 'period', 'at', 'currency', 'places'] as const) {
      expect(united[name]).toBe(b[name] ?? a[name]);
      expect(twice.includes(name)).toBe(a[name] !== undefined && b[name] !== undefined);
    }
    for (const dimension of ['segment', 'kind']) {
      expect(twice.includes(`members.${dimension}`)).toBe(dimension in (a.members ?? {}) && dimension in (b.members ?? {}));
    }
  }));
});
