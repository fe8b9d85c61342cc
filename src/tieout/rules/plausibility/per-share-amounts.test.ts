import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsFile, tiedOut } from '../../../../test/sites/mini-filing.ts';
import { MINI } from '../../../../test/sites/mini.ts';
import { perShareAmounts } from './per-share-amounts.ts';

const TABLE = MINI['tables/income.yaml'] ?? '';

/** Another item of its statement of income: its name, its label and its row. */
type Item = readonly [name: string, label: string, row: string];

/** A company by the names of its income, its shares and its earnings per share, and their rows. */
function company(names: { readonly income?: string; readonly shares?: string; readonly earnings?: string }, income: string, shares: string, earnings: string, instant = false, others: readonly Item[] = []) {
  const { income: incomeName = 'us-gaap:NetIncomeLoss', shares: sharesName = 'us-gaap:WeightedAverageNumberOfSharesOutstandingBasic', earnings: earningsName = 'us-gaap:EarningsPerShareBasic' } = names;
  return tiedOut(perShareAmounts, TABLE, {
    'concepts/more.yaml': `concepts:
  - { id: net, name: "${incomeName}", label: Net result, period: duration, value: monetary, sign: either }
  - { id: number, name: "${sharesName}", label: Number, period: ${instant ? 'instant' : 'duration'}, value: shares }
  - { id: each, name: "${earningsName}", label: Each, period: duration, value: per-share, sign: either }
${others.map(([name, label], index) => `  - { id: other-${String(index)}, name: "${name}", label: "${label}", period: duration, value: monetary, sign: either }\n`).join('')}`,
    'filings/h1/facts/more.csv': factsFile('1H12', `net,,,,JPY,${income}`, `each,,,,JPY/share,${earnings}`, ...others.map(([,, row], index) => `other-${String(index)},,,,JPY,${row}`), ...(instant ? [] : [`number,,,,shares,${shares}`])),
    ...(instant ? { 'filings/h1/facts/end.csv': factsFile('1H12-end', `number,,,,shares,${shares}`) } : {}),
  });
}

const MILLIONS = 'millions,-6,Ledger';
const ONES = 'ones,exact,Register';
const EACH = 'ones,2,Ledger';

describe('earnings per share', () => {
  test.each([
    ['a usual company', {}, `${MILLIONS},152`, `${ONES},"83,104,500"`, `${EACH},1.83`],
    ['a loss', {}, `${MILLIONS},-152`, `${ONES},"83,104,500"`, `${EACH},-1.83`],
    ['twenty shares', {}, `${MILLIONS},30`, `${ONES},20`, `${EACH},"1,500,000.00"`],
    ['ten billion shares', {}, `${MILLIONS},61`, `${ONES},"10,240,000,000"`, `${EACH},0.01`],
    ['next to nothing earned', {}, `${MILLIONS},0`, `${ONES},"83,104,500"`, `${EACH},0.00`],
    ['by the names of IFRS', { income: 'ifrs-full:ProfitLossAttributableToOwnersOfParent', shares: 'ifrs-full:WeightedAverageShares', earnings: 'ifrs-full:BasicEarningsLossPerShare' }, `${MILLIONS},152`, `${ONES},"83,104,500"`, `${EACH},1.83`],
    ['pence', {}, `${MILLIONS},152`, `${ONES},"83,104,500"`, `${EACH},1.83`],
  ] as const)('fit income and shares: %s', (_, names, income, shares, earnings) => {
    expect(company(names, income, shares, earnings).outcomes).toBe('1 consistent');
  });

  test.each([
    ['preferred dividends', {}, `${MILLIONS},152`, `${ONES},"83,104,500"`, `${EACH},1.20`],
    ['preferred dividends of more than was earned', {}, `${MILLIONS},1`, `${ONES},"83,104,500"`, `${EACH},-0.19`],
    ['preferred dividends beside a small loss', {}, `thousands,-3,Ledger,-500`, `${ONES},"10,000,000"`, `${EACH},-1.55`],
    ['dilution that adds interest back', { earnings: 'us-gaap:EarningsPerShareDiluted', shares: 'us-gaap:WeightedAverageNumberOfDilutedSharesOutstanding' }, `${MILLIONS},152`, `${ONES},"83,104,500"`, `${EACH},2.10`],
    ['classes of shares', {}, `${MILLIONS},152`, `${ONES},"83,104,500"`, `${EACH},1.87`],
  ] as const)('are not asked about where something may explain them: %s', (_, names, income, shares, earnings) => {
    expect(company(names, income, shares, earnings).outcomes).toBe('1 unchecked');
  });

  test.each([
    ['millions a share', `${MILLIONS},152`, `${ONES},"83,104,500"`, 'ones,2,Ledger,"1,830,000.00"'],
    ['shares in thousands that are in ones', `${MILLIONS},152`, `${ONES},"83,105"`, `${EACH},1.83`],
    ['shares in ones that are in thousands', `${MILLIONS},152`, 'thousands,-3,Register,"83,104,500"', `${EACH},1.83`],
    ['income in thousands that is in millions', 'thousands,-3,Ledger,152', `${ONES},"83,104,500"`, `${EACH},1.83`],
    ['pence that were read as pounds', `${MILLIONS},152`, `${ONES},"83,104,500"`, `${EACH},183.00`],
    ['pounds where pence are due', `${MILLIONS},152`, `${ONES},"83,104,500"`, 'ones,4,Ledger,0.0183'],
  ] as const)('are an error beside a slip of a scale: %s', (_, income, shares, earnings) => {
    expect(company({}, income, shares, earnings).found).toMatch(/^content\/filings\/h1\/facts\/more\.csv:3:\d+: error: Each for 1H12 is about .* times apart from income over shares\./);
  });

  test('are warned of where they are more than the owners\' income, or of another sign', () => {
    expect(company({}, `${MILLIONS},152`, `${ONES},"83,104,500"`, `${EACH},2.83`).found).toContain('warning: Each for 1H12 is not income over shares.');
    expect(company({}, `${MILLIONS},-152`, `${ONES},"83,104,500"`, `${EACH},1.83`).found).toContain('warning: Each for 1H12 is income over shares with the sign turned.');
  });

  test('are held against the shares at the end where there is no average', () => {
    const names = { shares: 'us-gaap:CommonStockSharesOutstanding' };
    expect(company(names, `${MILLIONS},152`, `${ONES},"90,104,500"`, `${EACH},1.83`, true).outcomes).toBe('1 unchecked');
    expect(company(names, `${MILLIONS},152`, `${ONES},"90,105"`, `${EACH},1.83`, true).outcomes).toBe('1 inconsistent');
  });

  test('that are worked out are never asked about', () => {
    fc.assert(fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 20, max: 2_000_000_000 }), (thousands, shares) => {
      const each = (thousands * 1000) / shares;
      const text = (Math.round(each * 100) / 100).toFixed(2);
      expect(company({}, `thousands,-3,Ledger,${String(thousands)}`, `${ONES},${String(shares)}`, `${EACH},${text}`).found).toBe('');
    }), { numRuns: 40 });
  });

  test('take the shares of others in a loss as they come', () => {
    const all = { income: 'ifrs-full:ProfitLoss' };
    const of = (others: readonly Item[]) => company(all, `${MILLIONS},152`, `${ONES},"83,104,500"`, `${EACH},2.10`, false, others);
    expect(of([]).found).toContain('warning: Each for 1H12 is not income over shares.');
    expect(of([['ifrs-full:ProfitLossAttributableToNoncontrollingInterests', 'Loss of others', `${MILLIONS},-22`]]).outcomes).toBe('1 unchecked');
  });

  test('are not most of the income less, unless preferred shares may have it', () => {
    const less = (each: string, others: readonly Item[] = []) => company({}, `${MILLIONS},152`, `${ONES},"83,104,500"`, `${EACH},${each}`, false, others);
    expect(less('0.18').found).toContain('warning: Each for 1H12 is about 9.9 times less than income over shares.');
    expect(less('0.50').outcomes).toBe('1 unchecked');
    expect(less('0.18', [['ex:PreferredDividendsPaid', 'Dividends paid on preferred shares', `${MILLIONS},3`]]).outcomes).toBe('1 unchecked');
  });

  test.each([
    ['ex:NetIncomeAvailableToCommonShareholders', 'Net income available to common shareholders', 112],
    ['ex:NetIncomeForOrdinary', 'Profit attributable to ordinary shareholders', 112],
    ['us-gaap:NetIncomeLossAvailableToCommonStockholdersBasic', 'Earnings', 112],
    ['ex:Common', '普通株主に帰属する当期純利益', 112],
    ['ex:PreferredDividends', 'Preferred dividends', 40],
    ['ex:PreferredDividends', 'Preferred dividends', -40],
    ['ex:Dividends', '優先株式配当金', 40],
  ] as const)('are those of common shares, where that is on file: %s, %s', (name, label, amount) => {
    const each = (amountEach: string) => company({}, `${MILLIONS},152`, `${ONES},"83,104,500"`, `${EACH},${amountEach}`, false, [[name, label, `${MILLIONS},${String(amount)}`]]);
    expect(each('1.35').outcomes).toBe('1 consistent');
    // A digit that slipped, and what all shareholders earned.
    for (const wrong of ['1.25', '1.83', '-1.35']) expect(each(wrong).outcomes).toBe('1 inconsistent');
  });

  test('of a loss may be stated without a sign', () => {
    expect(company({ earnings: 'ex:NetLossPerShare' }, `${MILLIONS},-152`, `${ONES},"83,104,500"`, `${EACH},1.83`).outcomes).toBe('1 consistent');
  });

  test('for another security are all of the income where those for a share are', () => {
    const found = (perUnit: string, share = '1.83') => tiedOut(perShareAmounts, TABLE, {
      'issuer.yaml': (MINI['issuer.yaml'] ?? '').replace(/securities: .*/, 'securities: [{ id: share, label: share }, { id: ads, label: ADS }]'),
      'concepts/more.yaml': `concepts:
  - { id: net, name: "us-gaap:NetIncomeLoss", label: Net result, period: duration, value: monetary, sign: either }
  - { id: number, name: "ex:WeightedAverageShares", label: Number, period: duration, value: shares }
  - { id: units, name: "ex:WeightedAverageAds", label: Units, period: duration, value: shares }
  - { id: each, name: "us-gaap:EarningsPerShareBasic", label: Each, period: duration, value: per-share, sign: either }
  - { id: each-unit, name: "ex:EarningsPerAds", label: Each unit, period: duration, value: per-share, sign: either }
`,
      'filings/h1/facts/more.csv': factsFile('1H12', `net,,,,JPY,${MILLIONS},152`, `number,,,,shares,${ONES},"83,104,500"`, `units,,,,ads,${ONES},"41,552,250"`, `each,,,,JPY/share,${EACH},${share}`, `each-unit,,,,JPY/ads,${EACH},${perUnit}`),
    });
    expect(found('3.66')).toEqual({ outcomes: '2 consistent', found: '' });
    for (const wrong of ['1.83', '0.92']) expect(found(wrong).found).toContain('warning: Each unit for 1H12 is not income over shares, and the amount for another security is.');
    // Where both are less, preferred dividends may explain it.
    expect(found('2.40', '1.20').outcomes).toBe('2 unchecked');
  });

  test('are no more after dilution, and shares no fewer', () => {
    const found = (each: string, diluted: string, number = '50,000,000') => tiedOut(perShareAmounts, TABLE, {
      'concepts/more.yaml': `concepts:
  - { id: each, name: "us-gaap:EarningsPerShareBasic", label: Each, period: duration, value: per-share, sign: either }
  - { id: diluted, name: "us-gaap:EarningsPerShareDiluted", label: Each diluted, period: duration, value: per-share, sign: either }
  - { id: number, name: "us-gaap:WeightedAverageNumberOfSharesOutstandingBasic", label: Number, period: duration, value: shares }
  - { id: more, name: "us-gaap:WeightedAverageNumberOfDilutedSharesOutstanding", label: Number diluted, period: duration, value: shares }
`,
      'filings/h1/facts/more.csv': factsFile('1H12', `each,,,,JPY/share,${EACH},${each}`, `diluted,,,,JPY/share,${EACH},${diluted}`, `number,,,,shares,${ONES},"50,000,000"`, `more,,,,shares,${ONES},"${number}"`),
    });
    expect(found('6.00', '5.90').found).toBe('');
    expect(found('6.00', '6.00').found).toBe('');
    expect(found('-6.00', '-5.20').found).not.toContain('dilution');
    expect(found('6.00', '21.50').found).toContain('warning: Each diluted for 1H12 is 21.5 JPY/share, more than before dilution.');
    expect(found('6.00', '5.90', '5,010,000').found).toContain('warning: Number diluted for 1H12 is 5,010,000 shares, fewer than before dilution.');
  });
});
