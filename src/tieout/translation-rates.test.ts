import { expect, test } from 'vitest';
import { tiedOut } from '../../test/sites/mini-filing.ts';
import { MINI } from '../../test/sites/mini.ts';
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
  expect(after(['USD', 'EUR', '1.0666'], ['USD', 'EUR', '0.9375'])).toEqual({ outcomes: '1 consistent', found: '' });
});

test('filings that translate in the other direction are compared all the same, other currencies are not', () => {
  expect(after(['USD', 'JPY', '0.0128'], ['JPY', 'USD', '78.1']).outcomes).toBe('1 consistent');
  expect(after(['USD', 'JPY', '0.0128'], ['JPY', 'USD', '0.0128']).outcomes).toBe('1 inconsistent');
  expect(after(['JPY', 'EUR', '100.1'], ['JPY', 'USD', '0.0128']).outcomes).toBe('');
});
