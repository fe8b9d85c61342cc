import { expect, test } from 'vitest';
import type { Changes } from '../../test/sites/mini.ts';
import { miniSite } from '../../test/sites/mini-filing.ts';
import { conditionsOf } from './page-conditions.ts';

const FILING = 'filings/h1/filing.yaml';

/** What the only page of the mini site needs notices for. */
function needed(changes: Changes = {}): readonly string[] {
  const site = miniSite(changes);
  const [filing] = site.filings;
  const section = filing?.parts[0]?.sections[0];
  if (!filing || !section) throw new Error('The mini site has no section.');
  return [...conditionsOf(site, filing, section)].sort();
}

test('figures rest on an accounting framework, are rounded, and are unaudited where the filing says so', () => {
  expect(needed()).toEqual(['accounting', 'rounding', 'unaudited']);
  expect(needed({ [FILING]: ['audited: no', 'audited: yes'] })).toEqual(['accounting', 'rounding']);
  expect(needed({ [FILING]: ['audited: no', 'audited: not-stated'] })).toEqual(['accounting', 'rounding']);
});

test('a page without figures speaks neither of a framework nor of an audit', () => {
  const words: Changes = { [FILING]: [', tables: [income]', ''], 'filings/h1/income.mdx': 'Nothing happened.\n' };
  expect(needed(words)).toEqual([]);
  expect(needed({ ...words, 'filings/h1/income.mdx': 'Revenues were <Fact of="revenues" />.\n' })).toEqual(['accounting', 'rounding', 'unaudited']);
});

test('a page speaks of the future as a whole, or in a passage', () => {
  expect(needed({ [FILING]: ['prose: income.mdx', 'prose: income.mdx, forwardLooking: yes'] })).toContain('forward-looking');
  expect(needed({ 'filings/h1/income.mdx': '<ForwardLooking>Revenues will grow.</ForwardLooking>\n' })).toContain('forward-looking');
  expect(needed({ [FILING]: ['prose: income.mdx', 'prose: income.mdx, forwardLooking: no'] })).not.toContain('forward-looking');
});
