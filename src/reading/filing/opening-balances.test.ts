import { describe, expect, test } from 'vitest';
import { MINI } from '../../../test/sites/mini.ts';
import { newFiling } from '../../drafting/new-filing.ts';
import { formatFinding } from '../../model/finding.ts';
import { periodHeading } from '../../model/words/heading.ts';
import { periodByName } from '../../model/content/filing.ts';
import { checksOf, findingsOf } from '../../tieout/checking/tieout.ts';
import { memorySource } from '../formats/memory.ts';
import { readSite } from '../site/site.ts';

const FILING = MINI['filings/h1/filing.yaml'] ?? '';
const PERIODS = '  FY12-start: { role: opening, on: 2012-04-01 }\n';

function read(files: Readonly<Record<string, string>>) {
  const content = { ...MINI, 'filings/h1/filing.yaml': FILING.replace('  1H12-end:', `${PERIODS}  1H12-end:`), ...files };
  const source = memorySource(content);
  const { site, findings } = readSite(source);
  if (!site) throw new Error(findings.map(formatFinding).join('\n'));
  return { site, source, found: [...findings, ...site.filings.flatMap((filing) => findingsOf(checksOf(site, filing)))].filter(({ rule }) => rule !== 'usage' && rule !== 'required-notices').map(formatFinding).join('\n') };
}

/** A filing of the year before, which closes with some cash on March 31. */
const YEAR_BEFORE = {
  'filings/fy11/filing.yaml': FILING.replace('released: 2012-11-08', 'released: 2012-05-15').replace(/periods:[^]*?targets:\n.*\n/, 'periods:\n  FY11: { role: current, from: 2011-04-01, to: 2012-03-31 }\n  FY11-end: { role: closing, on: 2012-03-31 }\n').replace('headline: [revenues]\n', '').replace('prose: income.mdx, tables: [income]', 'prose: income.mdx'),
  'filings/fy11/income.mdx': 'It was a good year.\n',
  'filings/fy11/facts/cash.csv': 'concept,unit,scale,decimals,source,FY11-end\ncash,JPY,millions,-6,Ledger,500\n',
};

const cash = (amount: string) => ({ 'filings/h1/facts/cash.csv': `concept,unit,scale,decimals,source,FY12-start,1H12-end\ncash,JPY,millions,-6,Ledger,${amount},650\n` });

describe('an opening balance of the day after the closing one', () => {
  test('is written as of its day', () => {
    const { site } = read({});
    const [filing] = site.filings;
    const named = filing && periodByName(filing, 'opening');
    expect(filing && named && periodHeading({ issuer: site.issuer, taxonomy: site.taxonomy, filing }, named.period)).toBe('As of April 1, 2012');
  });

  test('is compared with what was reported for the day before', () => {
    expect(read({ ...YEAR_BEFORE, ...cash('500') }).found).toBe('');
    expect(read({ ...YEAR_BEFORE, ...cash('505') }).found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/cash.csv:2:29: error: Cash for FY12-start differs from what filing fy11 reported. [comparatives]
          expected: from 499,000,000 to 501,000,000 JPY
          found:    505,000,000 JPY
          see:      content/filings/fy11/facts/cash.csv:2:29: fy11 reported 500,000,000 JPY as of 2012-03-31, which is the balance of 2012-04-01
          to mend:  Correct it; if it was restated, declare that under \`restated\` in filing.yaml, with the reason."
    `);
  });

  test('is what a period starts with', () => {
    const flow = { 'concepts/flow.yaml': 'concepts:\n  - { id: cash-flow, name: "ex:CashFlow", label: Cash flow, period: duration, value: monetary, sign: either }\n', 'filings/h1/facts/flow.csv': 'concept,unit,scale,decimals,source,1H12\ncash-flow,JPY,millions,-6,Ledger,150\n', 'ties/cash.yaml': 'ties:\n  - { id: cash, reason: Cash moves by what flows., total: cash-flow, of: [cash, { concept: cash, at: start, weight: -1 }] }\n' };
    expect(read({ ...flow, ...cash('500') }).found).toBe('');
    expect(read({ ...flow, ...cash('505') }).found).toContain('Cash flow for 1H12 is not the sum of the figures that it is tied to.');
  });

  test('may not be typed twice', () => {
    const both = 'concept,unit,scale,decimals,source,FY12-start,FY11-end\ncash,JPY,millions,-6,Ledger,500,500\n';
    expect(read({ 'filings/h1/filing.yaml': FILING.replace('  1H12-end:', `${PERIODS}  FY11-end: { on: 2012-03-31 }\n  1H12-end:`), 'filings/h1/facts/cash.csv': both }).found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/cash.csv:2:33: error: "cash" for FY11-end (2012-03-31) is the balance that is typed for FY12-start (2012-04-01): a day begins with what the day before has left. [facts/duplicate]
          see:      content/filings/h1/facts/cash.csv:2:29: it is typed here first
          to mend:  Keep one of the two cells; what was restated between the two days has members of its own."
    `);
  });

  test('is rolled forward to the day that begins the next year', () => {
    const { site, source } = read(cash('500'));
    const [next, later] = ['1H13', '9M12'].map((period) => newFiling({ site, source, findings: [] }, { period }));
    expect(next?.ok && [...next.value.files.values()].find((text) => text.includes('periods:'))).toContain('opening, on: 2013-04-01 }');
    expect(later?.ok && [...later.value.files.values()].find((text) => text.includes('periods:'))).toContain('opening, on: 2012-04-01 }');
  });
});

test('any other day is the day that it is', () => {
  const { site } = read({ 'filings/h1/filing.yaml': FILING.replace('  1H12-end:', '  merger: { on: 2012-04-01 }\n  opening-day: { role: opening, on: 2012-04-02 }\n  1H12-end:') });
  expect(site.filings[0]?.periods.filter(({ period }) => period.kind === 'instant').map(({ period }) => period)).toEqual([
    { kind: 'instant', on: '2012-04-01' }, { kind: 'instant', on: '2012-04-02' }, { kind: 'instant', on: '2012-09-30' },
  ]);
});
