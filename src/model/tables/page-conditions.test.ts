import { expect, test } from 'vitest';
import { miniSite } from '../../../test/sites/mini-filing.ts';
import type { Changes } from '../../../test/sites/mini.ts';
import { conditionsOf } from './page-conditions.ts';

/** The conditions of the mini site's page when it has only this text. */
function conditions(text: string, changes: Changes = {}): string {
  const filing = 'filings/h1/filing.yaml';
  const site = miniSite({ 'filings/h1/income.mdx': text, [filing]: ['prose: income.mdx, tables: [income] }', 'prose: income.mdx }'], ...changes });
  const [first] = site.filings;
  const section = first?.parts[0]?.sections[0];
  if (!first || !section) throw new Error('The mini site has no section.');
  return [...conditionsOf(site, first, section)].join(', ');
}

const concept = (rest: string): Changes => ({ 'concepts/all.yaml': ['changeOf: revenues }', `changeOf: revenues }\n  - { id: other, name: "ex:Other", label: Other, period: duration, ${rest} }`] });

test('words alone need nothing; a figure needs to be explained', () => {
  expect(conditions('It grew on <Date of="released" />.')).toBe('');
  expect(conditions('It was <Fact of="revenues" />.')).toBe('rounding, accounting, unaudited');
  expect(conditions('It was <Fact of="hedged" />.')).toBe('');
});

test('targets and marked passages speak of the future', () => {
  expect(conditions('It was <Fact of="revenues" stance="plan" />.')).toContain('forward-looking');
  expect(conditions('It <ForwardLooking>will</ForwardLooking>.')).toBe('forward-looking');
  expect(conditions('It <Claim of="revenues" says="above" than="plan">exceeded the plan</Claim>.')).toBe('');
});

test('other currencies, measures of one’s own and shares are told of', () => {
  const rate = ['audited: no', 'audited: no\ntranslation: { currency: USD, rate: "77.92", date: 2012-09-28, source: a bank }'] as const;
  expect(conditions('It was <Fact of="revenues" currency="USD" />.', { 'filings/h1/filing.yaml': rate })).toContain('translation');
  expect(conditions('It was <Fact of="revenues" currency="JPY" />.')).not.toContain('translation');
  expect(conditions('It was <Ratio of="revenues" over="other" />.', concept('value: monetary, nonGaap: true, comparable: profit, derivation: { sum: [profit, costs] }'))).toContain('non-gaap');
  const bases = { 'issuer.yaml': ['shareBases: [{ id: after-split, label: after the split }]', 'shareBases: [{ id: before-split, label: before }, { id: after-split, label: after }]'] } as const;
  expect(conditions('It was <Fact of="dividend" />.', bases)).toContain('share-basis');
  expect(conditions('It was <Fact of="dividend" />.')).not.toContain('share-basis');
});

test('what a third party states is not the issuer’s to explain', () => {
  expect(conditions('It was <Fact of="other" />.', concept('value: monetary, quoted: yes'))).toBe('');
});

test('figures of a filing that does not say whether they are audited are not called unaudited', () => {
  expect(conditions('It was <Fact of="revenues" />.', { 'filings/h1/filing.yaml': ['audited: no', 'audited: not-stated'] })).not.toContain('unaudited');
});
