import { describe, expect, test } from 'vitest';
import { factsFile, miniGrid } from '../../../test/sites/mini-filing.ts';
import { figureWords, labelWords } from '../../views/behind-figure.ts';
import { columnHeadings } from '../layout/column-headings.ts';
import { layOut } from '../layout/layout.ts';

const ISSUER = ['securities: [{ id: share, label: share }]\ncounts: [{ id: contracts, label: contracts }]', 'securities: [{ id: share, label: share }, { id: ads, label: ADS }]\ncounts: [{ id: contracts, label: contracts }, { id: employees, label: employees }, { id: Gbps, label: Gbps, places: 1, symbol: yes }]'] as const;
const CONCEPTS = `concepts:
  - { id: eps, name: "ex:Eps", label: Basic earnings per share, period: duration, value: per-share }
  - { id: average, name: "ex:Average", label: Weighted average number of shares, period: duration, value: shares }
  - { id: treasury, name: "ex:Treasury", label: Treasury shares, period: duration, value: monetary }
  - { id: paid-out, name: "ex:PaidOut", label: "Dividends paid, JPY2.50 per share", period: duration, value: monetary }
  - { id: abroad, name: "ex:Abroad", label: Sales abroad, period: duration, value: monetary }
  - { id: staff, name: "ex:Staff", label: Employees, period: duration, value: count }
  - { id: signed, name: "ex:Signed", label: Signed, period: duration, value: count }
  - { id: bandwidth, name: "ex:Bandwidth", label: Bandwidth, period: duration, value: count }
  - { id: cover, name: "ex:Cover", label: Interest cover, period: duration, value: ratio }
`;
const FACTS = factsFile(
  '1H11,1H12',
  'dividend,,,after-split,JPY/share,ones,2,Ledger,2.25,2.50', 'eps,,,after-split,JPY/share,ones,2,Ledger,1.53,1.83',
  'average,,,after-split,shares,ones,exact,Ledger,"82,960,250","83,104,500"', 'treasury,,,,JPY,millions,-6,Ledger,83,81', 'paid-out,,,,JPY,millions,-6,Ledger,207,190',
  'abroad,,,,USD,millions,-6,Ledger,41,39', 'staff,,,,employees,ones,exact,Ledger,"4,655","4,812"', 'signed,,,,contracts,ones,exact,Ledger,"91,404","100,282"',
  'bandwidth,,,,Gbps,ones,1,Ledger,820.7,"1,003.3"', 'cover,,,,ratio,ones,2,Ledger,1.85,2.10',
);

/** A table as its readers find it, for the filing of the mini site with a few figures more. */
function said(table: string): string {
  const { scope, grid } = miniGrid(`title: Results\nfoots: not\nheadings: short\n${table}`, {
    'issuer.yaml': ISSUER, 'concepts/more.yaml': CONCEPTS, 'filings/h1/facts/more.csv': FACTS,
    'filings/h1/filing.yaml': ['shareBasis: after-split', 'shareBasis: after-split\ntranslation: { currency: USD, rate: "80", date: 2012-09-28, source: noon }'],
  });
  const view = layOut(scope, grid);
  return [
    view.caption.filter((phrase) => !phrase.startsWith('1H') && phrase !== 'Unaudited').join('. '),
    columnHeadings(view.head, view.columns).join(' | '),
    ...view.rows.map((row) => `${'  '.repeat(row.level)}${[labelWords(row), ...row.cells.map(({ figure }) => figureWords(figure))].join(' | ')}`),
  ].join('\n');
}

const CURRENT = 'columns: [{ period: current }]\n';
const concepts = (...ids: readonly string[]) => `rows: [${ids.map((id) => `{ concept: ${id} }`).join(', ')}]\n`;

describe('what a table says of its units', () => {
  test('is said once where all figures share it, and not at all where the title says it', () => {
    expect(said(`currency: JPY\nscale: millions\n${CURRENT}${concepts('revenues', 'costs')}`)).toMatchInlineSnapshot(`
      "Millions of JPY
      1H12
      Revenues | 1,200
      Costs | 900"
    `);
    expect(said(`${CURRENT}${concepts('cover', 'margin')}`)).toMatchInlineSnapshot(`
      "In percent
      1H12
      Interest cover | 210.0
      Margin | 25.0"
    `);
    expect(said(`${CURRENT}rows: [{ concept: signed }]\n`)).toMatchInlineSnapshot(`
      "Contracts
      1H12
      Signed | 100,282"
    `);
  });

  test('of shares, amounts per share and percentages among amounts of money', () => {
    expect(said(`currency: JPY\nscale: millions\n${CURRENT}${concepts('revenues', 'profit', 'margin', 'cover', 'eps', 'average', 'staff', 'signed', 'bandwidth')}`)).toMatchInlineSnapshot(`
      "Millions of JPY, except numbers of shares and amounts per share
      1H12
      Revenues | 1,200
      Profit | 300
      Margin | 25.0%
      Interest cover | 210.0%
      Basic earnings per share | 1.83
      Weighted average number of shares | 83,104,500
      Employees (number) | 4,812
      Signed (contracts) | 100,282
      Bandwidth | 1,003.3 Gbps"
    `);
    expect(said(`currency: JPY\nscale: { monetary: millions, shares: thousands, count: thousands }\n${CURRENT}${concepts('revenues', 'profit', 'dividend', 'average', 'staff', 'signed', 'bandwidth')}`)).toMatchInlineSnapshot(`
      "Millions of JPY
      1H12
      Revenues | 1,200
      Profit | 300
      Dividend (JPY per share) | 2.50
      Weighted average number of shares (thousands) | 83,105
      Employees (thousands) | 5
      Signed (thousands of contracts) | 100
      Bandwidth | 1.0 thousand Gbps"
    `);
  });

  test('leaves money alone whose label speaks of shares, where nobody could mistake it, and says so where one could', () => {
    expect(said(`currency: JPY\nscale: millions\n${CURRENT}${concepts('revenues', 'treasury', 'paid-out')}`)).toMatchInlineSnapshot(`
      "Millions of JPY
      1H12
      Revenues | 1,200
      Treasury shares | 81
      Dividends paid, JPY2.50 per share | 190"
    `);
    expect(said(`currency: JPY\nscale: millions\n${CURRENT}rows: [{ concept: revenues }, { concept: treasury, label: Treasury shares bought per share }, { concept: eps }]\n`)).toMatchInlineSnapshot(`
      "Millions of JPY, except amounts per share
      1H12
      Revenues | 1,200
      Treasury shares bought per share (millions of JPY) | 81
      Basic earnings per share | 1.83"
    `);
  });

  test('under columns that say theirs: a translation, and a scale of its own', () => {
    expect(said(`scale: millions\ncolumns: [{ period: comparative, currency: JPY }, { period: current, columns: [{ currency: USD }, { currency: JPY }] }]\n${concepts('revenues', 'eps', 'average', 'margin')}`)).toMatchInlineSnapshot(`
      "
      1H11, Millions of JPY | 1H12, Millions of USD | 1H12, Millions of JPY
      Revenues | 1,000 | 15 | 1,200
      Basic earnings per share (JPY / USD) | 1.53 | 0.02 | 1.83
      Weighted average number of shares (shares) | 82,960,250 |  | 83,104,500
      Margin | 30.0% |  | 25.0%"
    `);
    expect(said(`currency: JPY\ncolumns: [{ period: comparative, scale: millions, label: Last year }, { period: current, scale: thousands }]\n${concepts('revenues', 'costs')}`)).toMatchInlineSnapshot(`
      "Last year: six months ended September 30, 2011
      Last year, Millions of JPY | 1H12, Thousands of JPY
      Revenues | 1,000 | 1,200,000
      Costs | 700 | 900,000"
    `);
  });

  test('row by row, where rows have currencies and scales of their own', () => {
    expect(said(`${CURRENT}rows: [{ concept: revenues, currency: JPY, scale: millions }, { concept: abroad, currency: USD, scale: thousands }]\n`)).toMatchInlineSnapshot(`
      "Millions of JPY
      1H12
      Revenues | 1,200
      Sales abroad (thousands of USD) | 39,000"
    `);
  });

  test('of changes and shares of a whole, whatever their columns are called', () => {
    expect(said(`currency: JPY\nscale: millions\ncolumns: [{ period: current }, { period: current, view: percent-change, label: Growth }, { period: current, view: change }, { period: current, view: points }]\n${concepts('revenues', 'margin', 'average')}`)).toMatchInlineSnapshot(`
      "Growth: six months ended September 30, 2012 against six months ended September 30, 2011. Change in points: six months ended September 30, 2012 against six months ended September 30, 2011. Millions of JPY, except numbers of shares
      1H12 | Growth, % | YoY change | Change in points
      Revenues | 1,200 | 20.0 | 200 | 
      Margin | 25.0% | −16.7 | −5.0 points | −5.0
      Weighted average number of shares | 83,104,500 | 0.2 | 144,250 | "
    `);
  });

  test('column by column, where concepts stand over them', () => {
    expect(said('currency: JPY\nscale: { monetary: millions, shares: thousands }\ncolumns: [{ concept: revenues }, { concept: margin }, { concept: eps }, { concept: average }, { concept: staff }]\nrows: [{ period: current }]\n')).toMatchInlineSnapshot(`
      "
      Revenues, Millions of JPY | Margin, % | Basic earnings per share, JPY per share | Weighted average number of shares, Thousands of shares | Employees
      Six Months Ended September 30, 2012 | 1,200 | 25.0 | 1.83 | 83,105 | 4,812"
    `);
  });

  test('of rows under a heading that says it for them', () => {
    expect(said(`currency: JPY\nscale: millions\n${CURRENT}rows: [{ concept: revenues }, { label: Per share (JPY), rows: [{ concept: dividend }, { concept: average }] }]\n`)).toMatchInlineSnapshot(`
      "Millions of JPY
      1H12
      Revenues | 1,200
      Per share (JPY)
        Dividend | 2.50
        Weighted average number of shares (shares) | 83,104,500"
    `);
  });
});
