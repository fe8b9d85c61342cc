import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directionBeside, directionOf, positiveSide } from './direction.ts';

describe('what a label says of direction', () => {
  test.each([
    ['Increase in accounts receivable', 'up'],
    ['Net gains on sales of investments', 'up'],
    ['Net cash provided by operating activities', 'up'],
    ['Proceeds from borrowings', 'up'],
    ['Decrease in inventories', 'down'],
    ['Foreign exchange losses, net', 'down'],
    ['Net cash used in financing activities', 'down'],
    ['Repayments of borrowings', 'down'],
    ['Payments under capital leases', 'down'],
    ['Net loss for the year', 'down'],
    ['Net loss per share', 'down'],
    ['Impairment loss', 'down'],
    ['Loss before tax', 'down'],
    ['Net increase (decrease) in cash', 'mixed'],
    ['Net cash provided by (used in) operating activities', 'mixed'],
    ['Profit (loss) for the period', 'mixed'],
    ['Gain/loss on disposal', 'mixed'],
    ['Increase or decrease in cash', 'mixed'],
    ['Revenues', undefined],
    ['Income before income tax', undefined],
  ])('%s: %s', (label, direction) => {
    expect(directionOf(label, 'en')).toBe(direction);
  });

  test.each([
    'Loss adjustment expenses', 'Loss ratio', 'Loss allowance', 'Payment services', 'Payments platform revenue', 'Gain Systems', 'Loss Prevention Holdings', 'Increase Capital plc',
    'Loss-making subsidiaries', 'Proceeds’ recipients', 'Regains', 'Glossary',
  ])('nothing is said by a word that only describes another, or that is part of a name: %s', (label) => {
    expect(directionOf(label, 'en')).toBeUndefined();
    expect(positiveSide(label, 'en')).toBeUndefined();
  });

  test.each([
    ['棚卸資産の増加額', 'up'], ['棚卸資産の減少額', 'down'], ['営業利益', 'up'], ['営業損失', 'down'], ['現金及び現金同等物の増減額', 'mixed'], ['棚卸資産の増減額（△は増加）', 'mixed'],
    ['営業利益又は営業損失（△）', 'mixed'], ['減損損失', 'down'], ['減価償却費', undefined], ['利益剰余金', undefined], ['包括利益', undefined], ['営業利益率', undefined], ['売上高', undefined],
  ])('%s: %s', (label, direction) => {
    expect(directionOf(label, 'ja-JP')).toBe(direction);
  });

  test('nothing is said in a language whose words are not known', () => {
    expect(directionOf('Diminution des stocks', 'fr')).toBeUndefined();
    expect(positiveSide('Diminution des stocks', 'fr')).toBeUndefined();
  });

  test('the language may name its country', () => {
    expect(directionOf('Decrease in inventories', 'en-GB')).toBe('down');
  });
});

describe('the side on which an amount is positive', () => {
  test.each([
    ['Increase (decrease) in income taxes payable', 'up'],
    ['Decrease (increase) in inventories', 'down'],
    ['(Gain) loss on disposal', 'down'],
    ['Profit (loss) for the period', 'up'],
    ['Repayments of borrowings', 'down'],
    ['Losses less gains on investments', 'down'],
    ['Revenues', undefined],
  ])('%s: %s', (label, side) => {
    expect(positiveSide(label, 'en')).toBe(side);
  });

  test('is the one that stands outside the parentheses, in any language', () => {
    expect(positiveSide('棚卸資産の増減額（△は増加）', 'ja')).toBe('down');
    expect(positiveSide('営業利益又は営業損失（△）', 'ja')).toBe('up');
  });
});

describe('of any label', () => {
  const ups = fc.constantFrom('Increase', 'Gains', 'Net gain', 'Proceeds');
  const downs = fc.constantFrom('Decrease', 'Losses', 'Net loss', 'Payments');
  const rest = fc.constantFrom(' in inventories', ' from sales of securities', ', net', '', ' on disposal');

  test('one that says up is positive upwards, one that says down downwards', () => {
    fc.assert(fc.property(fc.tuple(ups, rest), fc.tuple(downs, rest), ([up, upRest], [down, downRest]) => {
      expect([directionOf(up + upRest, 'en'), positiveSide(up + upRest, 'en')]).toEqual(['up', 'up']);
      expect([directionOf(down + downRest, 'en'), positiveSide(down + downRest, 'en')]).toEqual(['down', 'down']);
    }));
  });

  test('one with the other side in parentheses is for both, and positive on the side that it names first', () => {
    fc.assert(fc.property(ups, downs, rest, (up, down, tail) => {
      expect([directionOf(`${up} (${down.toLowerCase()})${tail}`, 'en'), positiveSide(`${up} (${down.toLowerCase()})${tail}`, 'en')]).toEqual(['mixed', 'up']);
      expect([directionOf(`${down} (${up.toLowerCase()})${tail}`, 'en'), positiveSide(`${down} (${up.toLowerCase()})${tail}`, 'en')]).toEqual(['mixed', 'down']);
    }));
  });
});

test.each([
  ['down', 'down'],
  ['up', 'up'],
  ['increased by', 'up'],
  ['decreased by', 'down'],
  ['used in', 'down'],
  ['provided by', 'up'],
  ['loss of', 'down'],
  ['an expense of', 'down'],
  ['unchanged at', undefined],
  ['', undefined],
] as const)('the words "%s" beside a figure say %s', (words, expected) => {
  expect(directionBeside(words, 'en')).toBe(expected);
  expect(directionBeside(words, 'fr')).toBeUndefined();
});
