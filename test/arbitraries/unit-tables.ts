import fc from 'fast-check';
import type { Aspects, View } from '../../src/model/content/aspect.ts';
import type { Scale, ScaleAspect } from '../../src/model/amounts/scale.ts';
import type { Scope } from '../../src/model/evaluation/answer.ts';
import type { ColumnNode, RowNode, Table } from '../../src/model/content/table.ts';
import { factsFile, miniScope } from '../sites/mini-filing.ts';
import { MINI } from '../sites/mini.ts';
import { columnNode, rowNode, tableOf } from './tables.ts';

// Tables in which every kind of unit stands beside every other, at every scale, under every kind of heading.

const CONCEPTS = `concepts:
  - { id: sales-abroad, name: "ex:SalesAbroad", label: Sales abroad, period: duration, value: monetary }
  - { id: treasury, name: "ex:Treasury", label: Treasury shares, period: duration, value: monetary }
  - { id: paid-out, name: "ex:PaidOut", label: "Dividends paid, JPY2.50 per share", period: duration, value: monetary }
  - { id: eps, name: "ex:Eps", label: Basic earnings per share, period: duration, value: per-share, sign: either }
  - { id: eps-ads, name: "ex:EpsAds", label: Basic earnings per ADS, period: duration, value: per-share, sign: either }
  - { id: dividend-abroad, name: "ex:DividendAbroad", label: Dividend per share in London, period: duration, value: per-share }
  - { id: average-shares, name: "ex:AverageShares", label: Weighted average number of shares, period: duration, value: shares }
  - { id: average-ads, name: "ex:AverageAds", label: Weighted-average ADSs, period: duration, value: shares }
  - { id: bought-back, name: "ex:BoughtBack", label: Bought back, period: duration, value: shares }
  - { id: staff, name: "ex:Staff", label: Employees, period: duration, value: count }
  - { id: agreements, name: "ex:Agreements", label: Contracts, period: duration, value: count }
  - { id: agreements-paid, name: "ex:AgreementsPaid", label: Contracts, period: duration, value: monetary }
  - { id: lines, name: "ex:Lines", label: Number of contracts with companies, period: duration, value: count }
  - { id: bandwidth, name: "ex:Bandwidth", label: Bandwidth, period: duration, value: count }
  - { id: tax-rate, name: "ex:TaxRate", label: Effective tax rate, period: duration, value: ratio }
  - { id: share-abroad, name: "ex:ShareAbroad", label: Share of sales abroad (%), period: duration, value: ratio }
  - { id: backlog, name: "ex:Backlog", label: Order backlog, period: instant, value: monetary }
  - { id: sites, name: "ex:Sites", label: Sites, period: instant, value: count }
  - { id: cover, name: "ex:Cover", label: Interest cover, period: duration, value: ratio }
  - { id: turnover, name: "ex:Turnover", label: Inventory turnover (times), period: duration, value: ratio, in: times }
  - { id: turned, name: "ex:Turned", label: Times turned, period: duration, value: ratio, in: times, derivation: { ratio: { numerator: revenues, denominator: costs } } }
  - { id: spread, name: "ex:Spread", label: Interest spread, period: duration, value: ratio }
`;

const ROWS = [
  'sales-abroad,,,,USD,thousands,-3,Ledger,"41,250","39,604"',
  'treasury,,,,JPY,millions,-6,Ledger,83,81',
  'paid-out,,,,JPY,thousands,-3,Ledger,"207,761","190,400"',
  'dividend,,,after-split,JPY/share,ones,2,Ledger,2.25,2.50',
  'eps,,,after-split,JPY/share,ones,2,Ledger,1.53,-1.83',
  'dividend-abroad,,,after-split,GBp/share,ones,2,Ledger,11.10,12.30',
  'eps-ads,,,after-split,JPY/ads,ones,2,Ledger,3.06,3.66',
  'average-shares,,,after-split,shares,ones,exact,Ledger,"82,960,250","83,104,500"',
  'average-ads,,,after-split,ads,ones,exact,Ledger,"41,480,125","41,552,250"',
  'bought-back,,,after-split,shares,ones,exact,Ledger,"1,204,600","987,450"',
  'staff,,,,employees,ones,exact,Ledger,"4,655","4,812"',
  'agreements,,,,contracts,ones,exact,Ledger,"91,404","100,282"',
  'agreements-paid,,,,JPY,millions,-6,Ledger,912,"1,002"',
  'lines,,,,contracts,ones,exact,Ledger,"3,204","3,318"',
  'bandwidth,,,,Gbps,ones,1,Ledger,820.7,"1,003.3"',
  'tax-rate,,,,ratio,percent,3,Ledger,25.4,24.9',
  'share-abroad,,,,ratio,percent,3,Ledger,31.2,33.7',
  'cover,,,,times,ones,2,Ledger,1.85,2.10',
  'turnover,,,,ratio,ones,1,Ledger,4.2,5.1',
  'spread,,,,basis-points,ones,0,Ledger,182,175',
];

const ENDS = ['backlog,,,,JPY,millions,-6,Ledger,410,"1,204",377,390', 'sites,,,,contracts,ones,exact,Ledger,12,14,11,13'];

/** The names of a company with two kinds of securities, and of one with a single kind. */
const SECURITIES = ['[{ id: share, label: share }, { id: ads, label: ADS }]', '[{ id: share, label: ordinary share }, { id: ads, label: ADS }]'] as const;

/** Filings that report figures of every kind of unit for two periods, and translate into dollars. */
export const unitScopes: readonly Scope[] = SECURITIES.map((securities) => miniScope({
  'issuer.yaml': ['securities: [{ id: share, label: share }]\ncounts: [{ id: contracts, label: contracts }]', `securities: ${securities}\ncounts: [{ id: contracts, label: contracts }, { id: employees, label: employees }, { id: Gbps, label: Gbps, places: 1, symbol: yes }]\nprose: { scale: millions, currencies: { JPY: ¥, USD: $ } }`],
  'concepts/more.yaml': CONCEPTS,
  'filings/h1/filing.yaml': (MINI['filings/h1/filing.yaml'] ?? '').replace('shareBasis: after-split', 'shareBasis: after-split\ntranslation: { currency: USD, rate: "77.92", date: 2012-09-28, source: noon }')
    .replace('  1H12-end: {', '  2Q12: { role: quarter, from: 2012-07-01, to: 2012-09-30 }\n  1Q12: { from: 2012-04-01, to: 2012-06-30 }\n  FY11-end: { role: opening, on: 2012-03-31 }\n  FY10-end: { on: 2011-03-31 }\n  1H11-end: { on: 2011-09-30 }\n  1H12-end: { role: closing,'),
  'filings/h1/facts/ends.csv': factsFile('FY11-end,1H12-end,FY10-end,1H11-end', ...ENDS),
  'filings/h1/facts/quarters.csv': factsFile('1Q12,2Q12', 'revenues,,,,JPY,millions,-6,Ledger,580,620', 'tax-rate,,,,ratio,percent,3,Ledger,25.1,24.2'),
  'filings/h1/facts/units.csv': factsFile('1H11,1H12', ...ROWS),
  'filings/h1/facts/plan.csv': factsFile('1H12', 'revenues,,plan,,JPY,millions,-6,Plan,"1,600"', 'eps,,plan,after-split,JPY/share,ones,2,Plan,2.10'),
}));

const CONCEPT_IDS = ['revenues', 'costs', 'profit', 'margin', 'dividend', ...[...CONCEPTS.matchAll(/id: ([\w-]+)/g)].map(([, id = '']) => id)];
const BALANCES: ReadonlySet<string> = new Set(['backlog', 'sites']);
/** What is the balance with which a period begins: lines of one label are told apart by nobody. */
const OPENING: ReadonlySet<string> = new Set(['backlog', 'Line', 'Brought forward at the start']);
const scales: fc.Arbitrary<Scale> = fc.constantFrom('ones', 'thousands', 'ten-thousands', 'lakh', 'millions', 'crore', 'hundred-millions', 'billions');
const scaling: fc.Arbitrary<ScaleAspect> = fc.record({ monetary: scales, shares: scales, count: scales, ratio: fc.constantFrom('percent', 'times', 'basis-points') }, { requiredKeys: [] });
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 });

/** What stands over the columns beside their periods, and who gives the scale and the currency. */
const givers = fc.constantFrom('table', 'rows', 'columns', 'nobody');
const LABELS: Readonly<Record<View, readonly string[]>> = {
  value: ['Actual', 'This half (unaudited)'], change: ['Change', 'Difference'], 'percent-change': ['Growth', 'Growth in %'], points: ['Difference', 'Change in points'],
  share: [], progress: [], remaining: [],
};
const views: fc.Arbitrary<Aspects & { readonly label?: string }> = fc.oneof(
  { weight: 4, arbitrary: fc.record({}) },
  fc.constantFrom<View>('change', 'percent-change', 'points').chain((view) => fc.record({ view: fc.constant(view), label: some(fc.constantFrom(...LABELS[view])), against: some(fc.constantFrom('comparative', '1Q12')) }))
    .map(({ view, label, against }) => ({ view, ...(label === undefined ? {} : { label }), ...(against === undefined ? {} : { against }) })),
);

interface Dice {
  readonly scaleBy: string;
  readonly currencyBy: string;
  readonly scale: ScaleAspect;
}

function columns({ scaleBy, currencyBy }: Dice): fc.Arbitrary<readonly ColumnNode[]> {
  const one = fc.record({ period: fc.constantFrom('current', 'comparative', 'quarter'), shown: views, scale: some(scaling), currency: some(fc.constantFrom('JPY', 'USD')) }).map(({ period, shown: { label, ...view }, scale, currency }) => columnNode({
    aspects: {
      // A change is of the period at hand.
      period: view.view === undefined ? period : period === 'quarter' || view.against === '1Q12' ? 'quarter' : 'current', ...view,
      ...(scaleBy === 'columns' && scale && view.view !== 'percent-change' ? { scale } : {}),
      ...(currencyBy === 'columns' && currency ? { currency } : {}),
    },
    ...(label === undefined ? {} : { label }),
  }));
  return fc.uniqueArray(one, { minLength: 1, maxLength: 4, selector: ({ aspects }) => JSON.stringify(aspects) })
    .map((all) => all.map((node, index) => ({ ...node, id: `c${String(index)}` })));
}

function rows({ scaleBy, currencyBy }: Dice): fc.Arbitrary<readonly RowNode[]> {
  const one = fc.record({
    concept: fc.constantFrom(...CONCEPT_IDS), negate: fc.boolean(), scale: some(scaling), currency: some(fc.constantFrom('JPY', 'USD')),
    label: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, fc.constantFrom('Line', 'of which new', 'Basic', 'Number of ADSs (end of period)', 'Brought forward at the start')),
  }).map(({ concept, negate, scale, currency, label }) => rowNode({
    aspects: { concept, ...(BALANCES.has(concept) ? { at: OPENING.has(label ?? concept) ? 'start' : 'end' } : {}), ...(scaleBy === 'rows' && scale ? { scale } : {}), ...(currencyBy === 'rows' && currency ? { currency } : {}) },
    negate,
    ...(label === undefined ? {} : { label }),
  }));
  const lines = fc.array(one, { minLength: 1, maxLength: 7 });
  const grouped = fc.record({ label: fc.constantFrom('Per share', 'Earnings per share', 'Numbers of contracts', 'Ratios', 'Shares (thousands)', 'In JPY'), children: lines }).map(({ label, children }) => rowNode({ label, children }));
  return fc.oneof(lines, fc.tuple(lines, grouped).map(([plain, group]) => [...plain, group])).map(named);
}

function named(all: readonly RowNode[]): readonly RowNode[] {
  let next = 0;
  const name = (node: RowNode): RowNode => ({ ...node, id: `r${String(next++)}`, children: node.children.map(name) });
  return all.map(name);
}

/** Any of these tables. */
export const unitTables: fc.Arbitrary<Table> = fc.record({ scaleBy: givers, currencyBy: givers, scale: scaling }).chain((dice) => fc.record({
  columns: columns(dice),
  rows: rows(dice),
  title: fc.constantFrom('Results', 'Number of contracts', 'Contracts', 'Per share', 'Key figures (unaudited)'),
  headings: fc.constantFrom('long' as const, 'short' as const),
  currency: fc.constantFrom('JPY', 'USD'),
}).map(({ currency, ...given }) => tableOf({
  ...given,
  aspects: { ...(dice.scaleBy === 'table' ? { scale: dice.scale } : {}), ...(dice.currencyBy === 'table' ? { currency } : {}) },
})));

/** The same figures turned on their side: concepts over the columns, periods down the rows. */
export const turnedTables: fc.Arbitrary<Table> = fc.record({
  concepts: fc.uniqueArray(fc.constantFrom(...CONCEPT_IDS), { minLength: 1, maxLength: 6 }),
  scale: some(scaling), own: some(scaling), currency: some(fc.constantFrom('JPY', 'USD')), grown: fc.boolean(), label: fc.boolean(),
}).map(({ concepts, scale, own, currency, grown, label }) => tableOf({
  title: 'Key figures',
  aspects: { ...(currency ? { currency } : {}), ...(scale && !own ? { scale } : {}) },
  columns: concepts.map((concept, index) => columnNode({
    id: `c${String(index)}`, aspects: { concept, ...(own && !grown ? { scale: own } : {}) },
    children: grown ? [columnNode({ id: `v${String(index)}`, aspects: own ? { scale: own } : {} }), columnNode({ id: `g${String(index)}`, aspects: { view: 'percent-change' }, ...(label ? { label: 'Growth' } : {}) })] : [],
  })),
  rows: ['current', 'comparative'].map((period) => rowNode({ id: period, aspects: { period } })),
}));
