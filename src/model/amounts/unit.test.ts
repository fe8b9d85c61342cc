import { describe, expect, expectTypeOf, test } from 'vitest';
import { inCurrency, parseUnit, formatUnit, sameUnit, type Monetary, type Unit } from './unit.ts';

const catalogue = { securities: new Set(['share', 'ads']), counts: new Set(['contracts', 'Gbps']) };

describe('units', () => {
  test.each(['JPY', 'USD/share', 'JPY/ads', 'shares', 'ads', 'ratio', 'contracts', 'Gbps'])('%s is read and written alike', (text) => {
    const unit = parseUnit(text, catalogue);
    expect(unit.ok && formatUnit(unit.value)).toBe(text);
  });

  test.each([
    ['yen', '"yen" is neither a currency of ISO 4217 nor a unit that the issuer declares'],
    ['JPY/warrant', 'the issuer declares no security "warrant"'],
    ['yen/share', '"yen" is no currency of ISO 4217'],
  ])('%s is refused', (text, problem) => {
    expect(parseUnit(text, catalogue)).toEqual({ ok: false, problem });
  });

  test('yen and dollars are different units, and only money has another currency', () => {
    const yen: Unit = { kind: 'monetary', currency: 'JPY' };
    expect(sameUnit(yen, { kind: 'monetary', currency: 'USD' })).toBe(false);
    expect(inCurrency(yen, 'USD')).toEqual({ kind: 'monetary', currency: 'USD' });
    expect(inCurrency({ kind: 'ratio' }, 'USD')).toBeUndefined();
  });

  test('a unit of one currency is no unit of another', () => {
    expectTypeOf<Monetary<'JPY'>>().not.toExtend<Monetary<'USD'>>();
  });
});
