import { describe, expect, test } from 'vitest';
import { tiedOut } from '../../../../test/sites/mini-filing.ts';
import { MINI } from '../../../../test/sites/mini.ts';
import { translationRates } from './translation-rates.ts';

const FILING = MINI['filings/h1/filing.yaml'] ?? '';
const dated = (text: string, currency: string, other: string, rate: string) => text.replace('currency: JPY\n', `currency: ${currency}\ntranslation: { currency: ${other}, rate: "${rate}", date: 2012-09-28, source: a bank }\n`);

/** A filing after another one, each with a rate. */
function after(before: readonly [string, string, string], now: readonly [string, string, string], status = 'published') {
  return tiedOut(translationRates, MINI['tables/income.yaml'] ?? '', {
    'filings/h1/filing.yaml': dated(FILING.replace('published', status), ...now),
    'filings/h0/filing.yaml': dated(FILING.replace('released: 2012-11-08', 'released: 2012-10-08'), ...before),
    'filings/h0/income.mdx': MINI['filings/h1/income.mdx'], 'filings/h0/facts/income.csv': MINI['filings/h1/facts/income.csv'],
  });
}

test('a rate moves, and is asked about when it moves threefold', () => {
  expect(after(['JPY', 'USD', '77.92'], ['JPY', 'USD', '151.30'])).toEqual({ outcomes: '1 consistent', found: '' });
  expect(after(['JPY', 'USD', '77.92'], ['JPY', 'USD', '279.20']).found).toContain('warning: The rate of the translation is 279.20 on 2012-09-28, about 3.6 times apart from that of filing h0 on 2012-09-28.');
});

test('a rate with a point that slipped, or the other way round, is an error', () => {
  expect(after(['JPY', 'USD', '77.92'], ['JPY', 'USD', '7792']).found).toContain('error: The rate of the translation is 7792 on 2012-09-28, about 100 times apart');
  expect(after(['JPY', 'USD', '77.92'], ['JPY', 'USD', '0.0128']).found).toMatchInlineSnapshot(`
    "content/filings/h1/filing.yaml:8:53: error: The rate of the translation is 0.0128 on 2012-09-28, the reverse of what filing h0 had on 2012-09-28. [translation-rates]
        expected: about 77.92 JPY for one USD
        found:    0.0128
        see:      content/filings/h0/filing.yaml:8:52: filing h0: 77.92
        to mend:  Write how many JPY stand for one USD."
  `);
});

test('filings that translate in the other direction are compared all the same, other currencies are not', () => {
  expect(after(['USD', 'JPY', '0.0128'], ['JPY', 'USD', '78.1']).outcomes).toBe('1 consistent');
  expect(after(['USD', 'JPY', '0.0128'], ['JPY', 'USD', '0.0128']).outcomes).toBe('1 inconsistent');
  expect(after(['TRY', 'EUR', '100.1'], ['TRY', 'USD', '0.0128']).outcomes).toBe('');
});

test.each([
  ['USD', 'EUR', '1.0666', '0.9375'], ['USD', 'EUR', '1.0666', '0.9195'], ['EUR', 'USD', '0.9375', '1.0875'], ['USD', 'GBP', '1.2103', '0.8091'], ['CHF', 'EUR', '0.9447', '1.0531'],
])('a rate near one is asked about when its reverse is much nearer to what it was: %s for %s, %s, then %s', (own, other, before, now) => {
  expect(after([own, other, before], [own, other, now]).found).toMatch(/warning: .* about the reverse of what filing h0 had/);
});

test.each([
  ['USD', 'EUR', '1.0666', '1.0875'], ['USD', 'EUR', '1.0483', '0.9748'], ['USD', 'EUR', '1.0100', '0.9950'], ['USD', 'GBP', '1.3477', '1.1134'], ['CHF', 'EUR', '1.0331', '0.9847'],
])('and is let alone when it moved so far: %s for %s, %s, then %s', (own, other, before, now) => {
  expect(after([own, other, before], [own, other, now])).toEqual({ outcomes: '1 consistent', found: '' });
});

describe('the rate of a first filing', () => {
  const alone = (own: string, other: string, rate: string) => tiedOut(translationRates, MINI['tables/income.yaml'] ?? '', { 'filings/h1/filing.yaml': dated(FILING, own, other, rate) });

  test.each([['JPY', 'USD', '144.81'], ['JPY', 'EUR', '87.3'], ['KRW', 'USD', '1430'], ['USD', 'JPY', '0.0069'], ['INR', 'USD', '44.5'], ['CNY', 'USD', '6.33'], ['USD', 'EUR', '0.94'], ['KWD', 'USD', '0.307'], ['JPY', 'CNY', '20.4']])('is of its kind: %s for one %s, %s', (own, other, rate) => {
    expect(alone(own, other, rate)).toEqual({ outcomes: '', found: '' });
  });

  test.each([['JPY', 'USD', '0.0069'], ['KRW', 'USD', '0.0007'], ['USD', 'JPY', '144.81'], ['INR', 'USD', '0.0123'], ['CNY', 'USD', '0.158'], ['IDR', 'SGD', '0.00009']])('is an error where it is the reverse: %s for one %s, %s', (own, other, rate) => {
    expect(alone(own, other, rate).found).toContain(`error: The rate of the translation is ${rate}, which is about how many ${other} stand for one ${own}.`);
  });

  test.each([['GBP', 'USD', '1.2353'], ['USD', 'GBP', '0.8095'], ['AUD', 'USD', '0.6412'], ['USD', 'NZD', '1.7'], ['SGD', 'USD', '0.745']])('is asked about where it never was so, and its reverse was: %s for one %s, %s', (own, other, rate) => {
    expect(alone(own, other, rate).found).toContain(`warning: The rate of the translation is ${rate}, which is about how many ${other} stand for one ${own}.`);
  });

  test.each([['GBP', 'USD', '0.8095'], ['USD', 'GBP', '1.2353'], ['USD', 'EUR', '0.9376'], ['EUR', 'USD', '0.62'], ['CHF', 'EUR', '0.9847'], ['GBP', 'EUR', '0.8869'], ['AUD', 'USD', '1.56'], ['CAD', 'USD', '0.95']])('is let alone where both were: %s for one %s, %s', (own, other, rate) => {
    expect(alone(own, other, rate).outcomes).toBe('');
  });

  test('is not asked about where nothing is known of a currency', () => {
    expect(alone('TRY', 'USD', '0.03').outcomes).toBe('');
  });
});
