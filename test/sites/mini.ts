import { formatFinding } from '../../src/model/finding.ts';
import { memorySource } from '../../src/reading/formats/memory.ts';
import { readSite } from '../../src/reading/site/site.ts';
import type { Reading } from '../../src/reading/site/reading.ts';

/** The smallest site that has a bit of everything and in which nothing is found. */
export const MINI: Readonly<Record<string, string>> = {
  'issuer.yaml': `name: Example plc
shortName: Example
entity: { scheme: https://example.com, identifier: "1" }
language: en
currency: JPY
fiscalCalendar: { kind: months, endMonth: 3, namedBy: start }
securities: [{ id: share, label: share }]
counts: [{ id: contracts, label: contracts }]
shareBases: [{ id: after-split, label: after the split }]
style: { negative: parentheses, nil: "-", notMeaningful: "-", undecided: "-" }
`,
  'concepts/all.yaml': `dimensions:
  - { id: segment, name: "ex:SegmentAxis", label: Segment, members: [{ id: atm, name: "ex:AtmMember", label: ATM }] }
concepts:
  - { id: revenues, name: "ex:Revenues", label: Revenues, period: duration, value: monetary, balance: credit }
  - { id: costs, name: "ex:Costs", label: Costs, period: duration, value: monetary, balance: debit }
  - { id: profit, name: "ex:Profit", label: Profit, period: duration, value: monetary, sign: either }
  - { id: margin, name: "ex:Margin", label: Margin, period: duration, value: ratio, derivation: { ratio: { numerator: profit, denominator: revenues } } }
  - { id: cash, name: "ex:Cash", label: Cash, period: instant, value: monetary }
  - { id: dividend, name: "ex:Dividend", label: Dividend, period: duration, value: per-share }
  - { id: growth, name: "ex:Growth", label: Growth, period: duration, value: ratio, changeOf: revenues }
  - { id: paid-on, name: "ex:PaidOn", label: Paid on, period: duration, value: date }
  - { id: hedged, name: "ex:Hedged", label: Hedged, period: duration, value: yes-no }
`,
  'tables/income.yaml': `title: Income
currency: JPY
scale: millions
columns:
  - period: current
  - period: comparative
rows:
  - total: { concept: profit }
    rows:
      - concept: revenues
        notes: [gross]
      - { concept: costs, weight: -1 }
notes:
  gross: Without taxes.
`,
  'forms/earnings-release.yaml': `title: Earnings release
sections:
  - { id: income, title: Income }
`,
  'filings/h1/filing.yaml': `title: First half
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
  1H12-end: { on: 2012-09-30 }
targets:
  plan: { label: Plan, announced: 2012-05-15 }
headline: [revenues]
parts:
  - id: results
    title: Results
    sections:
      - { id: income, title: Income, prose: income.mdx, tables: [income] }
`,
  'filings/h1/facts/income.csv': `concept,members,stance,basis,unit,scale,decimals,source,1H11,1H12
revenues,,,,JPY,millions,-6,Ledger,"1,000","1,200"
costs,,,,JPY,millions,-6,Ledger,700,900
profit,,,,JPY,millions,-6,Ledger,300,300
`,
  'filings/h1/income.mdx': `Revenues grew.[^1]

<Table of="income" />

[^1]: Without taxes.
`,
};

/** Changes to files of the mini site: new content, nothing at all, or a replacement of a piece that must be there. */
export type Changes = Readonly<Record<string, string | Uint8Array | undefined | readonly [find: string, replace: string]>>;

/** Reads the mini site with changes. */
export function readMini(changes: Changes): Reading {
  const files = new Map<string, string | Uint8Array>(Object.entries(MINI));
  for (const [path, change] of Object.entries(changes)) {
    if (change === undefined) files.delete(path);
    else if (typeof change === 'string' || change instanceof Uint8Array) files.set(path, change);
    else {
      const before = MINI[path] ?? '';
      if (!before.includes(change[0])) throw new Error(`${path} does not hold ${change[0]}`);
      files.set(path, before.replace(change[0], () => change[1]));
    }
  }
  return readSite(memorySource(Object.fromEntries(files)));
}

/** What is found in the mini site with changes, as a compiler would print it. */
export function foundIn(changes: Changes): string {
  return readMini(changes).findings.map(formatFinding).join('\n');
}

/** What is found when rows are added to the facts of the mini site. */
export function foundInFacts(...rows: readonly string[]): string {
  return foundIn({ 'filings/h1/facts/more.csv': `concept,members,stance,basis,unit,scale,decimals,source,1H12\n${rows.join('\n')}\n` });
}
