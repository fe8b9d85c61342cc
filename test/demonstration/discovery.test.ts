import { expect, inject, test } from 'vitest';
import { expectHidden, pagesIn } from '../any-site/hidden.ts';

test('a demonstration keeps everything to itself, and says how to cite it all the same', () => {
  expectHidden(inject('site').folder);
  const page = pagesIn(inject('site').folder).get('filings/fy2012-h1/income/');
  expect(page).toContain('Demonstration of Kessan. <cite>');
  expect(page).toContain('Not published by the company: for its figures, cite what it published.');
});
