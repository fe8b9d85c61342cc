import type { ExampleFiles } from './example.ts';

/** Periods of which an example needs facts that no table shows; so that they may stand there, the base says why. */
const SUPPLEMENTARY = `supplementary:
  - { period: 1H12, reason: Examples need no table to show their facts. }
  - { period: 1H11, reason: Likewise. }
  - { period: 1Q12, reason: Likewise. }
  - { period: 2Q12, reason: Likewise. }
  - { period: 1H12-end, reason: Likewise. }
  - { period: FY11-end, reason: Likewise. }
`;

/** Notices that any page with figures needs. */
function notices(short: Readonly<Record<string, string>>): ExampleFiles {
  return Object.fromEntries(Object.entries(short).map(([when, text]) => [`disclaimers/${when}.mdx`, `---\ntitle: Notice\nwhen: ${when}\nshort: ${text}\n---\n\n${text}\n`]));
}

/**
 * The content that every example stands on: an issuer, what it can report, and two filings without facts. A filing to
 * which an example adds no facts is left out; the tables that it adds are shown by the newer filing.
 */
export const EXAMPLE_BASE: ExampleFiles = {
  'issuer.yaml': `name: Example Works plc
shortName: Example Works
entity: { scheme: https://example.com/registry, identifier: "1" }
language: en
currency: JPY
fiscalCalendar: { kind: months, endMonth: 3, namedBy: start }
securities: [{ id: share, label: share }]
shareBases: [{ id: after-split, label: after the split }]
style: { negative: parentheses, nil: "-", notMeaningful: "-", undecided: "-" }
`,
  'concepts/example.yaml': `dimensions:
  - { id: segment, name: "ex:Segment", label: Segment, members: [{ id: tools, name: "ex:Tools", label: Tools }, { id: repairs, name: "ex:Repairs", label: Repairs }] }
concepts:
  - { id: revenues, name: "ex:Revenues", label: Revenues, period: duration, value: monetary, balance: credit }
  - { id: costs, name: "ex:Costs", label: Costs, period: duration, value: monetary, balance: debit }
  - { id: income, name: "ex:Income", label: Net income, period: duration, value: monetary, balance: credit, sign: either }
  - { id: revenues-growth, name: "ex:RevenuesGrowth", label: Growth of revenues, period: duration, value: ratio, sign: either, changeOf: revenues }
  - { id: inventories-decrease, name: "ex:InventoriesDecrease", label: Decrease (increase) in inventories, period: duration, value: monetary, sign: either }
  - { id: cash-flow, name: "ex:CashFlow", label: Net cash flow, period: duration, value: monetary, sign: either }
  - { id: cash, name: "ex:Cash", label: Cash, period: instant, value: monetary, balance: debit }
  - { id: intangible-assets, name: "ex:IntangibleAssets", label: Intangible assets, period: instant, value: monetary, balance: debit }
  - { id: trademark, name: "ex:Trademark", label: Trademark, period: instant, value: monetary, balance: debit }
  - { id: shares, name: "ex:Shares", label: Shares outstanding, period: instant, value: shares }
  - { id: average-shares, name: "ex:AverageShares", label: Average number of shares, period: duration, value: shares }
  - { id: income-per-share, name: "ex:IncomePerShare", label: Net income per share, period: duration, value: per-share, sign: either }
  - { id: forecast-changed, name: "ex:ForecastChanged", label: The forecast was changed, period: instant, value: yes-no }
`,
  ...notices({ rounding: 'Figures are rounded.', accounting: 'Figures follow IFRS.', unaudited: 'Figures have not been audited.' }),
  'forms/earnings-release.yaml': `title: Earnings release
`,
  'filings/fy2012-h1/filing.yaml': `title: First half of fiscal 2012
form: earnings-release
status: published
released: 2012-11-08
accounting: IFRS
audited: no
currency: JPY
shareBasis: after-split
periods:
  1H12: { role: current, from: 2012-04-01, to: 2012-09-30 }
  1H11: { role: comparative, from: 2011-04-01, to: 2011-09-30 }
  1Q12: { from: 2012-04-01, to: 2012-06-30 }
  2Q12: { from: 2012-07-01, to: 2012-09-30 }
  1H12-end: { role: closing, on: 2012-09-30 }
  FY11-end: { role: opening, on: 2012-03-31 }
${SUPPLEMENTARY}parts:
  - id: results
    title: Results
    sections:
      - { id: results, title: Results, prose: results.mdx, tables: [] }
`,
  'filings/fy2012-h1/results.mdx': `These are the results.
`,
  'filings/fy2011-h1/filing.yaml': `title: First half of fiscal 2011
form: earnings-release
status: published
released: 2011-11-10
accounting: IFRS
audited: no
currency: JPY
shareBasis: after-split
periods:
  1H11: { role: current, from: 2011-04-01, to: 2011-09-30 }
supplementary:
  - { period: 1H11, reason: Examples need no table to show their facts. }
parts:
  - id: results
    title: Results
    sections:
      - { id: results, title: Results, prose: results.mdx }
`,
  'filings/fy2011-h1/results.mdx': `These were the results.
`,
};
