import { describe, expect, test } from 'vitest';
import { unitBehind, unitHeading, unitPhrase, unitWithin, type Naming, type ScaledUnit } from './unit-naming.ts';

const NAMING: Naming = {
  language: 'en',
  currency: 'JPY',
  scales: {},
  securities: [{ id: 'share', label: 'ordinary share' }, { id: 'ads', label: 'ADS' }],
  counts: [{ id: 'contracts', label: 'contracts', places: 0, symbol: false }, { id: 'power', label: 'kWh', places: 1, symbol: true }],
};

const CASES: readonly (readonly [ScaledUnit, within: string, heading: string, behind: string, ...phrase: readonly string[]])[] = [
  [{ unit: { kind: 'monetary', currency: 'JPY' }, exponent: 3 }, 'thousands of JPY', 'Thousands of JPY', 'JPY thousand'],
  [{ unit: { kind: 'monetary', currency: 'JPY' }, exponent: 0 }, 'JPY', 'JPY', 'JPY'],
  [{ unit: { kind: 'per-share', currency: 'JPY', per: 'ads' }, exponent: 0 }, 'JPY per ADS', 'JPY per ADS', 'JPY per ADS'],
  [{ unit: { kind: 'shares', of: 'share' }, exponent: 3 }, 'thousands of ordinary shares', 'Thousands of ordinary shares', 'thousand ordinary shares'],
  [{ unit: { kind: 'shares', of: 'ads' }, exponent: 0 }, 'ADSs', 'ADSs', 'ADSs'],
  [{ unit: { kind: 'ratio' }, exponent: -2 }, '%', '%', '%', 'In percent'],
  [{ unit: { kind: 'ratio' }, exponent: -2, points: true }, 'percentage points', 'Percentage points', 'percentage points', 'In percentage points'],
  [{ unit: { kind: 'count', of: 'contracts' }, exponent: 0 }, 'contracts', 'Contracts', 'contracts'],
  [{ unit: { kind: 'count', of: 'contracts' }, exponent: 6 }, 'millions of contracts', 'Millions of contracts', 'million contracts'],
  [{ unit: { kind: 'count', of: 'power' }, exponent: 0 }, 'kWh', 'kWh', 'kWh'],
  [{ unit: { kind: 'count', of: 'power' }, exponent: 3 }, 'thousands of kWh', 'Thousands of kWh', 'thousand kWh'],
];

describe('a unit at a scale', () => {
  test.each(CASES.map((words) => ({ words, name: words[1] })))('is $name in a sentence, and likewise elsewhere', ({ words: [scaled, within, heading, behind, phrase = heading] }) => {
    expect([unitWithin, unitHeading, unitBehind, unitPhrase].map((worded) => worded(NAMING, scaled))).toEqual([within, heading, behind, phrase]);
  });
});
