import { expect, test } from 'vitest';
import { citationOf, citedTitleOf } from './citation.ts';

const ISSUER = { name: 'Example plc', demonstration: false, language: 'en' };
const FILING = { form: 'Earnings release', released: 'November 8, 2012' } as const;

test('names the issuer, the page and the filing that it is from', () => {
  expect(citationOf(ISSUER, { title: 'Income', filing: FILING, latest: 'May 1, 2013' })).toEqual({ author: 'Example plc', title: 'Income', date: 'Earnings release of November 8, 2012' });
});

test('names the latest release where a page changes with every filing', () => {
  expect(citationOf(ISSUER, { title: 'History', latest: 'May 1, 2013' })).toEqual({ author: 'Example plc', title: 'History', date: 'As released until May 1, 2013' });
  expect(citationOf(ISSUER, { title: 'Filings' })?.date).toBe('');
});

test('names a filing with its period, where its title names none', () => {
  const half = { period: 'six months ended September 30, 2012', covers: [] };
  expect(citedTitleOf({ language: 'en' }, { title: 'Results announcement', ...half })).toBe('Results announcement, six months ended September 30, 2012');
  expect(citedTitleOf({ language: 'en' }, { title: 'First half of fiscal 2012', ...half })).toBe('First half of fiscal 2012');
  expect(citedTitleOf({ language: 'en' }, { title: 'Prospectus', period: '', covers: [] })).toBe('Prospectus');
});

test('says of a demonstration that it is one', () => {
  expect(citationOf({ ...ISSUER, demonstration: true }, { title: 'Income', filing: FILING })).toEqual({
    author: 'Demonstration of Kessan', title: 'Income', date: 'From the filings of Example plc: Earnings release of November 8, 2012',
    caution: 'Not published by the company: for its figures, cite what it published.',
  });
});

test('is not made for what is not out', () => {
  expect(citationOf(ISSUER, { title: 'Income', filing: { ...FILING, unreleased: 'Draft.' } })).toBeUndefined();
});
