import { expect, test } from 'vitest';
import { miniSite } from '../../../test/sites/mini-filing.ts';
import { spellOut } from './quoted-ids.ts';

test.each([
  ['a table', 'Profit is the sum of 2 parts in "income", 1H12', 'Profit is the sum of 2 parts in “Income”, 1H12'],
  ['a concept', '"paid-on" has no figure on file', '“Paid on” has no figure on file'],
  ['what is neither', 'Row "Decrease in cash" of "income" goes down', 'Row “Decrease in cash” of “Income” goes down'],
  ['an unfinished quotation', 'say "no', 'say "no'],
])('content that goes by its id in a message is called by its title: %s', (_, message, words) => {
  expect(spellOut(miniSite(), message)).toBe(words);
});
