import { expect, test } from 'vitest';
import { tiedOut } from '../../../../test/sites/mini-filing.ts';
import { MINI, type Changes } from '../../../../test/sites/mini.ts';
import { CONDITIONS } from '../../../model/content/notice.ts';
import { requiredNotices } from './required-notices.ts';

const TABLE = MINI['tables/income.yaml'] ?? '';

const notices: Changes = Object.fromEntries(CONDITIONS.map((when) => [`disclaimers/${when}.mdx`, `---\ntitle: Notice\nwhen: ${when}\nshort: In short.\n---\n\nText.\n`]));

function needed(changes: Changes = {}): string {
  return tiedOut(requiredNotices, TABLE, changes).found.split('\n').filter((line) => line.includes('expected')).map((line) => /when: ([\w-]+)/.exec(line)?.[1]).join(', ');
}

test('a page without a notice that it needs names itself, and says why it needs it', () => {
  expect(tiedOut(requiredNotices, TABLE, { ...notices, 'disclaimers/rounding.mdx': undefined }).found).toMatchInlineSnapshot(`
    "content/filings/h1/filing.yaml:20:9: error: The page of section "income" needs a notice that the site does not have, since it shows rounded figures, and changes that are computed from unrounded ones. [required-notices]
        expected: a file of disclaimers/ with "when: rounding"
        to mend:  Write the notice."
  `);
  expect(tiedOut(requiredNotices, TABLE, notices)).toEqual({ outcomes: '3 consistent', found: '' });
});

test('one finding names all pages that lack it', () => {
  const two = { 'filings/h1/filing.yaml': ['      - { id: income, title: Income, prose: income.mdx, tables: [income] }\n', '      - { id: income, title: Income, tables: [income] }\n      - { id: more, title: More, prose: income.mdx }\n'] as const, 'filings/h1/income.mdx': 'It was <Fact of="revenues" />.\n' };
  expect(tiedOut(requiredNotices, TABLE, { ...notices, 'disclaimers/unaudited.mdx': undefined, ...two }).found).toMatchInlineSnapshot(`
    "content/filings/h1/filing.yaml:20:9: error: The page of section "income" needs a notice that the site does not have, since its figures are not audited. [required-notices]
        expected: a file of disclaimers/ with "when: unaudited"
        see:      content/filings/h1/filing.yaml:21:9: the page of section "more" needs it too
        to mend:  Write the notice."
  `);
});

test('what a page shows decides what it needs', () => {
  expect(needed()).toBe('rounding, unaudited, accounting');
  expect(needed({ 'filings/h1/filing.yaml': ['audited: no', 'audited: yes'] })).toBe('rounding, accounting');
  expect(needed({ 'issuer.yaml': ['language: en', 'language: en\ndemonstration: yes'] })).toContain('demonstration');
  expect(needed({ 'filings/h1/income.mdx': '<ForwardLooking>It will grow.</ForwardLooking>\n' })).toContain('forward-looking');
});

test('a draft is warned', () => {
  expect(tiedOut(requiredNotices, TABLE, { 'filings/h1/filing.yaml': ['status: published', 'status: draft'] }).found).not.toContain('error');
});
