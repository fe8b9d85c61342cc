import { describe, expect, test } from 'vitest';
import { factsFile, tiedOut } from '../../../../test/sites/mini-filing.ts';
import { MINI } from '../../../../test/sites/mini.ts';
import { statementIdentities } from './statement-identities.ts';

const TABLE = MINI['tables/income.yaml'] ?? '';

/** Items by their XBRL names and amounts in millions, at the end of the period. */
function position(items: Readonly<Record<string, string>>, members = '') {
  const names = Object.keys(items);
  return tiedOut(statementIdentities, TABLE, {
    'concepts/more.yaml': `concepts:\n${names.map((name, index) => `  - { id: item-${String(index)}, name: "${name}", label: ${name.replace(/^.*:/, '')}, period: instant, value: monetary, sign: either }`).join('\n')}\n`,
    'filings/h1/facts/more.csv': factsFile('1H12-end', ...Object.values(items).map((amount, index) => `item-${String(index)},${members},,,JPY,millions,-6,Ledger,${amount}`)),
  });
}

describe('a balance sheet', () => {
  test.each([
    ['of U.S. GAAP', { 'us-gaap:Assets': '100', 'us-gaap:Liabilities': '60', 'us-gaap:StockholdersEquity': '40' }],
    ['with both sides', { 'us-gaap:Assets': '100', 'us-gaap:LiabilitiesAndStockholdersEquity': '100' }],
    ['of IFRS', { 'ifrs-full:Assets': '100', 'ifrs-full:Liabilities': '60', 'ifrs-full:Equity': '40' }],
    ['of Japan', { 'jppfs_cor:Assets': '100', 'jppfs_cor:Liabilities': '60', 'jppfs_cor:NetAssets': '40' }],
    ['with negative equity', { 'us-gaap:Assets': '100', 'us-gaap:Liabilities': '160', 'us-gaap:StockholdersEquity': '-60' }],
    ['that is rounded', { 'ifrs-full:Assets': '100', 'ifrs-full:Liabilities': '60', 'ifrs-full:Equity': '41' }],
  ])('%s holds', (_, items) => {
    expect(position(items).outcomes).toBe('1 consistent');
  });

  test.each([
    ['of U.S. GAAP', { 'us-gaap:Assets': '100', 'us-gaap:Liabilities': '60', 'us-gaap:StockholdersEquity': '4' }],
    ['with both sides', { 'us-gaap:Assets': '100', 'us-gaap:LiabilitiesAndStockholdersEquity': '110' }],
    ['of IFRS', { 'ifrs-full:Assets': '100', 'ifrs-full:Liabilities': '66', 'ifrs-full:Equity': '40' }],
    ['of Japan', { 'jppfs_cor:Assets': '100', 'jppfs_cor:Liabilities': '60', 'jppfs_cor:NetAssets': '-40' }],
    ['whose parts are more than their whole, whatever stands between', { 'us-gaap:Assets': '100', 'us-gaap:Liabilities': '60', 'us-gaap:StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest': '44', 'us-gaap:TemporaryEquityCarryingAmount': '3' }],
  ])('%s does not hold', (_, items) => {
    expect(position(items).outcomes).toBe('1 inconsistent');
  });

  test.each([
    ['preferred shares stand between', { 'us-gaap:Assets': '100', 'us-gaap:Liabilities': '60', 'us-gaap:StockholdersEquity': '35', 'us-gaap:PreferredStockValue': '5' }],
    ['equity may be redeemed', { 'us-gaap:Assets': '100', 'us-gaap:Liabilities': '60', 'us-gaap:StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest': '35', 'us-gaap:TemporaryEquityCarryingAmount': '5' }],
    ['names are of two taxonomies', { 'us-gaap:Assets': '100', 'ifrs-full:Liabilities': '66', 'ifrs-full:Equity': '40' }],
    ['a part is missing', { 'us-gaap:Assets': '100', 'us-gaap:Liabilities': '60' }],
  ])('is not asked about where %s', (_, items) => {
    expect(position(items)).toEqual({ outcomes: '', found: '' });
  });

  test('of a segment is not one', () => {
    expect(position({ 'ifrs-full:Assets': '100', 'ifrs-full:Liabilities': '66', 'ifrs-full:Equity': '40' }, 'segment=atm').outcomes).toBe('');
  });
});

test('income is that of the owners and that of others, with their signs', () => {
  const income = (others: string) => tiedOut(statementIdentities, TABLE, {
    'concepts/more.yaml': 'concepts:\n  - { id: all, name: "us-gaap:ProfitLoss", label: Net income, period: duration, value: monetary, sign: either }\n  - { id: own, name: "us-gaap:NetIncomeLoss", label: Net income attributable to us, period: duration, value: monetary, sign: either }\n  - { id: others, name: "us-gaap:NetIncomeLossAttributableToNoncontrollingInterest", label: Net loss of others, period: duration, value: monetary, sign: either }\n',
    'filings/h1/facts/more.csv': factsFile('1H12', 'all,,,,JPY,millions,-6,Ledger,90', 'own,,,,JPY,millions,-6,Ledger,100', `others,,,,JPY,millions,-6,Ledger,${others}`),
  });
  expect(income('-10').outcomes).toBe('1 consistent');
  expect(income('10').found).toMatchInlineSnapshot(`
    "content/filings/h1/facts/more.csv:2:31: error: Net income for 1H12 is not the sum of Net income attributable to us and Net loss of others, as they are called. [statement-identities]
        expected: 110,000,000 JPY
        found:    90,000,000 JPY, a difference of −20,000,000 JPY
        see:      content/filings/h1/facts/more.csv:3:31: Net income attributable to us for 1H12: 100,000,000 JPY
        see:      content/filings/h1/facts/more.csv:4:34: Net loss of others for 1H12: 10,000,000 JPY
        to mend:  Correct one of the figures or its sign, or the XBRL name or the label of a concept that is another item."
  `);
});

describe('a balance sheet by names of the issuer\'s own', () => {
  const called = (items: readonly (readonly [label: string, amount: string])[]) => tiedOut(statementIdentities, TABLE, {
    'concepts/more.yaml': `concepts:\n${items.map(([label], index) => `  - { id: item-${String(index)}, name: "ex:Item${String(index)}", label: "${label}", period: instant, value: monetary, sign: either }`).join('\n')}\n`,
    'filings/h1/facts/more.csv': factsFile('1H12-end', ...items.map(([, amount], index) => `item-${String(index)},,,,JPY,millions,-6,Ledger,${amount}`)),
  }).outcomes;

  test.each([
    [[['Total assets', '100'], ['Total liabilities', '60'], ['Total equity', '40']]],
    [[['Total assets', '100'], ['Total liabilities', '-60'], ['Net assets', '40']]],
    [[['Total assets', '100'], ['Total liabilities', '160'], ["Total shareholders' deficit", '-60']]],
    [[['資産合計', '100'], ['負債合計', '60'], ['純資産合計', '40']]],
    [[['Summe Aktiva', '100'], ['Summe Passiva', '100']]],
    [[['Total assets', '100'], ["Total liabilities and shareholders' equity", '100']]],
    [[['Total assets', '100'], ['Total current assets', '60'], ['Total non-current assets', '40']]],
  ] as const)('holds: %j', (items) => {
    expect(called(items)).toBe('1 consistent');
    // A digit that slipped in its last line.
    expect(called(items.map(([label, amount], index) => [label, index === items.length - 1 ? `${amount}1` : amount]))).toBe('1 inconsistent');
  });

  test.each([
    [[['Total assets under management', '100'], ['Total liabilities', '60'], ['Total equity', '41']]],
    [[['Total assets', '100'], ['Total current assets', '60'], ['Total non-current assets', '30'], ['Assets held for sale', '10']]],
    [[['Total assets', '100'], ['Total liabilities', '60'], ["Total shareholders' equity", '35'], ['Redeemable shares', '5']]],
  ] as const)('is not asked about: %j', (items) => {
    expect(called(items)).toBe('');
  });
});

test('assets are their parts', () => {
  const of = (current: string, held?: string) => position({ 'ifrs-full:Assets': '100', 'ifrs-full:CurrentAssets': current, 'ifrs-full:NoncurrentAssets': '30', ...(held === undefined ? {} : { 'ifrs-full:NoncurrentAssetsOrDisposalGroupsClassifiedAsHeldForSale': held }) }).outcomes;
  expect(of('70')).toBe('1 consistent');
  expect(of('60')).toBe('1 inconsistent');
  expect(of('60', '10')).toBe('');
  expect(of('80', '10')).toBe('1 inconsistent');
});
