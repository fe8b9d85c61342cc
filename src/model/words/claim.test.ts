import { expect, test } from 'vitest';
import { factsFile, miniScope } from '../../../test/sites/mini-filing.ts';
import type { Changes } from '../../../test/sites/mini.ts';
import { caveatOf, verdictsOn } from './claim.ts';

const CONTEXT = { period: 'current' };

function said(claim: Readonly<Record<string, string>>, changes: Changes = {}): string {
  const scope = miniScope(changes);
  return verdictsOn(scope, { attributes: claim, words: '', place: { file: '' } }, CONTEXT).map(({ outcome, reason }) => `${outcome}: ${reason}`).join('\n');
}

test('a claim is held against another period, concept by concept', () => {
  expect(said({ of: 'revenues  costs profit', says: 'above', than: 'comparative' })).toMatchInlineSnapshot(`
    "holds: Revenues: 1,200,000,000 JPY for 1H12, against 1,000,000,000 JPY for 1H11
    holds: Costs: 900,000,000 JPY for 1H12, against 700,000,000 JPY for 1H11
    fails: Profit: 300,000,000 JPY for 1H12, against 300,000,000 JPY for 1H11"
  `);
  expect(said({ of: 'revenues profit', says: 'below', than: '1H11' })).toMatchInlineSnapshot(`
    "fails: Revenues: 1,200,000,000 JPY for 1H12, against 1,000,000,000 JPY for 1H11
    fails: Profit: 300,000,000 JPY for 1H12, against 300,000,000 JPY for 1H11"
  `);
  expect(said({ of: 'margin', says: 'below', than: 'comparative' })).toMatchInlineSnapshot(`"holds: Margin: 25% for 1H12, against 30% for 1H11"`);
  expect(said({ of: 'revenues', says: 'above', than: 'current', period: 'comparative' })).toMatchInlineSnapshot(`"fails: Revenues: 1,000,000,000 JPY for 1H11, against 1,200,000,000 JPY for 1H12"`);
});

test('figures are level when they differ by no more than the claim allows', () => {
  expect(said({ of: 'profit', says: 'level', than: 'comparative', within: '0' })).toMatch(/^holds/);
  expect(said({ of: 'revenues', says: 'level', than: 'comparative', within: '20' })).toMatch(/^holds/);
  expect(said({ of: 'revenues', says: 'level', than: 'comparative', within: '19.9' })).toMatch(/^fails/);
  expect(said({ of: 'profit', says: 'level', than: 'comparative', within: '1' }, { 'filings/h1/facts/income.csv': ['300,300', '"-300","-302"'] })).toMatch(/^holds/);
});

test('a claim is held against a target; without one it is open', () => {
  const target = { 'filings/h1/facts/more.csv': factsFile('1H12', 'revenues,,plan,,JPY,millions,-6,Ledger,1150') };
  const claim = { of: 'revenues costs', says: 'above', than: 'plan' };
  expect(said(claim, target)).toMatchInlineSnapshot(`
    "holds: Revenues: 1,200,000,000 JPY for 1H12, against the plan of 1,150,000,000 JPY
    open: the plan for 1H12 is not on file"
  `);
  expect(said({ of: 'revenues', says: 'above', than: '1H12-end' })).toMatchInlineSnapshot(`"open: the figure for 1H12-end is not on file"`);
  expect(caveatOf(miniScope(target), claim, CONTEXT)).toBe('Not checked: the plan for 1H12 is not on file.');
  expect(caveatOf(miniScope(), claim, CONTEXT)).toBe('Not checked: the plan for 1H12 is not on file.');
  expect(caveatOf(miniScope(target), { ...claim, of: 'revenues' }, CONTEXT)).toBeUndefined();
});
