/** Who names fiscal years by what: by the year in which they start (the release of November 2022 says 1H22), or end (1H23). */
export type NamedBy = 'start' | 'end';

/** The calendars of an issuer whose year ended in March until 2022, and since then in December, with nine months between. */
export function calendars(namedBy: NamedBy): string {
  return `fiscalCalendar:
  - { kind: months, endMonth: 3, namedBy: ${namedBy} }
  - { kind: months, endMonth: 12, namedBy: end, from: 2022-04-01 }`;
}

/** Its calendar before the change, and the one since, each by itself. */
export const ONLY = {
  march: (namedBy: NamedBy) => `fiscalCalendar: { kind: months, endMonth: 3, namedBy: ${namedBy} }`,
  december: 'fiscalCalendar: { kind: months, endMonth: 12, namedBy: end }',
};

const COMMON = (calendar: string): Readonly<Record<string, string>> => ({
  'issuer.yaml': `name: Example plc
shortName: Example
entity: { scheme: https://example.com, identifier: "1" }
language: en
currency: JPY
${calendar}
style: { negative: parentheses, nil: "-", notMeaningful: n.m., undecided: "-" }
`,
  'concepts/all.yaml': `concepts:
  - { id: revenues, name: "ex:Revenues", label: Revenues, period: duration, value: monetary }
  - { id: cash, name: "ex:Cash", label: Cash, period: instant, value: monetary }
`,
  'tables/income.yaml': `title: Income
currency: JPY
scale: millions
headings: long
columns: [{ period: current }, { period: comparative }, { period: current, view: percent-change }]
rows: [{ concept: revenues }]
`,
  'tables/position.yaml': `title: Position
currency: JPY
scale: millions
columns: [{ period: closing }, { period: opening }, { period: closing, view: percent-change }]
rows: [{ concept: cash }]
`,
  'forms/release.yaml': 'title: Earnings release\n',
  ...Object.fromEntries(['rounding', 'accounting'].map((when) => [`disclaimers/${when}.mdx`, `---\ntitle: On ${when}\nwhen: ${when}\nshort: Short.\n---\n\nThe whole.\n`])),
});

interface Filed {
  readonly released: string;
  /** By role, the name and the days. */
  readonly periods: Readonly<Record<string, readonly [name: string, days: string]>>;
  readonly revenues: Readonly<Record<string, string>>;
  readonly cash: Readonly<Record<string, string>>;
  readonly prose: string;
}

function filing(id: string, { released, periods, revenues, cash, prose }: Filed): Readonly<Record<string, string>> {
  const nameOf = (role: string) => periods[role]?.[0] ?? role;
  const facts = (concept: string, values: Readonly<Record<string, string>>) => (
    `concept,unit,scale,decimals,source,${Object.keys(values).map(nameOf).join(',')}\n${concept},JPY,millions,-6,Ledger,${Object.values(values).map((value) => `"${value}"`).join(',')}\n`
  );
  return {
    [`filings/${id}/filing.yaml`]: `title: Release of ${released}
form: release
status: published
released: ${released}
accounting: IFRS
audited: yes
currency: JPY
periods:
${Object.entries(periods).map(([role, [name, days]]) => `  ${name}: { role: ${role}, ${days.includes('/') ? `from: ${days.replace('/', ', to: ')}` : `on: ${days}`} }`).join('\n')}
targets: { plan: { label: Plan } }
headline: [revenues]
parts: [{ id: results, title: Results, sections: [{ id: results, title: Results, prose: results.mdx, tables: [income, position] }] }]
`,
    [`filings/${id}/facts/income.csv`]: facts('revenues', revenues),
    [`filings/${id}/facts/position.csv`]: facts('cash', cash),
    [`filings/${id}/results.mdx`]: prose,
  };
}

/** The release on the year to March 2022, from before anybody thought of a change. */
const YEAR = (namedBy: NamedBy) => filing('y2022', {
  released: '2022-05-12',
  periods: namedBy === 'start'
    ? { current: ['FY21', '2021-04-01/2022-03-31'], comparative: ['FY20', '2020-04-01/2021-03-31'], closing: ['FY21-end', '2022-03-31'], opening: ['FY20-end', '2021-03-31'], plan: ['FY22', '2022-04-01/2023-03-31'] }
    : { current: ['FY22', '2021-04-01/2022-03-31'], comparative: ['FY21', '2020-04-01/2021-03-31'], closing: ['FY22-end', '2022-03-31'], opening: ['FY21-end', '2021-03-31'], plan: ['FY23', '2022-04-01/2023-03-31'] },
  revenues: { current: '10,000', comparative: '9,000' },
  cash: { closing: '1,250', opening: '1,000' },
  prose: 'Revenues of the <Period of="current" as="span" /> were <Fact of="revenues" />, <Change of="revenues" />. Next is <Period of="plan" as="year" />, the <Period of="plan" as="span" />.\n',
});

/** The release on the half to September 2022: the change was not decided, or not yet said. */
const HALF = (namedBy: NamedBy) => filing('h2022', {
  released: '2022-11-10',
  periods: namedBy === 'start'
    ? { current: ['1H22', '2022-04-01/2022-09-30'], comparative: ['1H21', '2021-04-01/2021-09-30'], closing: ['1H22-end', '2022-09-30'], opening: ['FY21-end', '2022-03-31'], 'full-year': ['FY22', '2022-04-01/2023-03-31'] }
    : { current: ['1H23', '2022-04-01/2022-09-30'], comparative: ['1H22', '2021-04-01/2021-09-30'], closing: ['1H23-end', '2022-09-30'], opening: ['FY22-end', '2022-03-31'], 'full-year': ['FY23', '2022-04-01/2023-03-31'] },
  revenues: { current: '5,200', comparative: '4,800' },
  cash: { closing: '1,310', opening: '1,250' },
  prose: 'Revenues of the <Period of="current" as="part" /> of <Period of="current" as="year" /> were <Fact of="revenues" />, <Change of="revenues" />. The <Period of="full-year" as="span" /> is ahead.\n',
});

/** The release on the nine months to December 2022. */
export const TRANSITION = (names: Readonly<Record<'current' | 'comparative' | 'closing' | 'opening', string>>) => filing('t2022', {
  released: '2023-02-10',
  periods: { current: [names.current, '2022-04-01/2022-12-31'], comparative: [names.comparative, '2021-04-01/2022-03-31'], closing: [names.closing, '2022-12-31'], opening: [names.opening, '2022-03-31'] },
  revenues: { current: '8,200', comparative: '10,000' },
  cash: { closing: '1,400', opening: '1,250' },
  prose: 'Revenues of the <Period of="current" as="span" /> were <Fact of="revenues" />.\n',
});

/** The releases on the first half of 2023 and on all of it, by the new calendar. */
const AFTER = (transition: string, firstHalf: string) => ({
  ...filing('h2023', {
    released: '2023-08-10',
    periods: { current: ['1H23', '2023-01-01/2023-06-30'], comparative: [firstHalf, '2022-04-01/2022-09-30'], closing: ['1H23-end', '2023-06-30'], opening: [`${transition}-end`, '2022-12-31'] },
    revenues: { current: '6,000', comparative: '5,200' },
    cash: { closing: '1,500', opening: '1,400' },
    prose: 'Revenues of the <Period of="current" as="part" /> of <Period of="current" as="year" /> were <Fact of="revenues" />.\n',
  }),
  ...filing('y2024', {
    released: '2025-02-10',
    periods: { current: ['FY24', '2024-01-01/2024-12-31'], comparative: ['FY23', '2023-01-01/2023-12-31'], closing: ['FY24-end', '2024-12-31'], opening: ['FY23-end', '2023-12-31'] },
    revenues: { current: '13,200', comparative: '12,000' },
    cash: { closing: '1,700', opening: '1,600' },
    prose: 'Revenues were <Fact of="revenues" />, <Change of="revenues" />.\n',
  }),
});

/** What the periods of the nine months are called: by the number of the year where no other has it, else with a T. */
export const NAMES = {
  start: { current: 'FY22', comparative: 'FY21', closing: 'FY22-end', opening: 'FY21-end' },
  end: { current: 'FY22T', comparative: 'FY22', closing: 'FY22T-end', opening: 'FY22-end' },
} as const;

/** The releases from before the change, under a calendar. */
export function filesBefore(namedBy: NamedBy, calendar: string): Readonly<Record<string, string>> {
  return { ...COMMON(calendar), ...YEAR(namedBy), ...HALF(namedBy) };
}

/** All releases: before the change, on the nine months, and after. */
export function filesThroughout(namedBy: NamedBy, calendar = calendars(namedBy)): Readonly<Record<string, string>> {
  return { ...filesBefore(namedBy, calendar), ...TRANSITION(NAMES[namedBy]), ...AFTER(NAMES[namedBy].current, namedBy === 'start' ? '1H22' : '1H22T') };
}
