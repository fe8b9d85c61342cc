import { describe, expect, test } from 'vitest';
import { factsFile, miniSite } from '../../../../test/sites/mini-filing.ts';
import { MINI } from '../../../../test/sites/mini.ts';
import { formatFinding } from '../../../model/finding.ts';
import { findingsOf, tieOut } from '../../checking/tieout.ts';

const TABLE = `title: Income
currency: JPY
scale: millions
foots: not
columns:
  - { period: quarter, where: reported }
  - period: current
rows:
  - concept: revenues
  - { concept: licences, where: reported }
  - { concept: cash, at: end, id: cash, where: reported }
`;
const CONCEPTS = 'concepts:\n  - { id: licences, name: "ex:Licences", label: Licences, period: duration, value: monetary }\n';

/** A filing of the mini site's form, with revenues and whatever else it reports. */
function filing(released: string, periods: string, facts: readonly string[], columns: string, more = ''): Readonly<Record<string, string>> {
  const id = released.replaceAll('-', '');
  const yaml = (MINI['filings/h1/filing.yaml'] ?? '').replace('2012-11-08', released).replace(/periods:[^]*?targets:/, `periods:\n${periods}targets:`).replace('headline: [revenues]\n', more).replace(', prose: income.mdx', '').replace('targets:\n  plan: { label: Plan, announced: 2012-05-15 }\n', '');
  return { [`filings/${id}/filing.yaml`]: yaml, [`filings/${id}/facts/all.csv`]: factsFile(columns, ...facts) };
}

const row = (concept: string, ...values: string[]) => `${concept},,,,JPY,millions,-6,Ledger,${values.join()}`;
const Q1 = '  1Q12: { role: current, from: 2012-04-01, to: 2012-06-30 }\n';
const H1 = '  1H12: { role: current, from: 2012-04-01, to: 2012-09-30 }\n';
const M9 = '  9M12: { role: current, from: 2012-04-01, to: 2012-12-31 }\n';
const NEXT = '  1Q13: { role: current, from: 2013-04-01, to: 2013-06-30 }\n';

/** What is found of what was left out. */
function found(...filings: readonly Readonly<Record<string, string>>[]): string {
  const site = miniSite({ 'filings/h1/filing.yaml': undefined, 'filings/h1/facts/income.csv': undefined, 'filings/h1/income.mdx': undefined, 'tables/income.yaml': TABLE, 'concepts/more.yaml': CONCEPTS, ...Object.assign({}, ...filings) as Readonly<Record<string, string>> });
  return findingsOf([...tieOut(site).values()].flat()).filter(({ rule }) => rule.startsWith('omitted') || rule.startsWith('explanation')).map(formatFinding).join('\n');
}

const first = filing('2012-08-08', Q1, [row('revenues', '100'), row('licences', '5')], '1Q12');

describe('a row that stands only where it is reported is asked for', () => {
  test('when it was reported for a part of the same year to date', () => {
    expect(found(first, filing('2012-11-08', H1, [row('revenues', '200')], '1H12'))).toMatchInlineSnapshot(`
      "content/filings/20121108/filing.yaml:1:1: error: Table "income" of filing 20121108 goes without Licences, which 20120808 reported for 1Q12, a part of a period that the table shows. [omitted-rows]
          expected: a figure, or nil where there is no such item any more
          see:      content/tables/income.yaml:10:5: the row
          see:      content/filings/20120808/facts/all.csv:3:36: what 20120808 reported
          to mend:  Type it in a facts file; if it is right, say why under \`explained\` in filing.yaml."
    `);
    expect(found(first, filing('2012-11-08', H1, [row('revenues', '200'), row('licences', '5')], '1H12'))).toBe('');
    expect(found(first, filing('2012-11-08', H1, [row('revenues', '200'), row('licences', 'nil')], '1H12'))).toBe('');
  });

  test('not in another year for which nobody reported it, nor after it was nothing', () => {
    expect(found(first, filing('2013-08-08', NEXT, [row('revenues', '200')], '1Q13'))).toBe('');
    expect(found(filing('2012-08-08', Q1, [row('revenues', '100'), row('licences', '0')], '1Q12'), filing('2012-11-08', H1, [row('revenues', '200')], '1H12'))).toBe('');
  });

  test('when it is a balance of the last filing, in any year', () => {
    const balance = filing('2012-08-08', `${Q1}  1Q12-end: { role: closing, on: 2012-06-30 }\n`, [row('revenues', '100', ''), row('cash', '', '5')], '1Q12,1Q12-end');
    const next = filing('2013-08-08', NEXT, [row('revenues', '200')], '1Q13');
    expect(found(balance, next)).toContain('Table "income" of filing 20130808 goes without Cash, which 20120808 reported for 1Q12-end, as the last filing with the table.');
    const between = filing('2013-05-08', '  FY12: { role: current, from: 2012-04-01, to: 2013-03-31 }\n', [row('revenues', '100')], 'FY12', 'explained: [{ rule: omitted-rows, concept: cash, reason: It is shown elsewhere. }]\n');
    expect(found(balance, between, next)).toBe('');
  });

  test('not because of a filing of another form, or of one that does not show the table', () => {
    const other = Object.fromEntries(Object.entries(first).map(([path, text]) => [path, text.replace('form: earnings-release', 'form: prospectus')]));
    expect(found({ ...other, 'forms/prospectus.yaml': 'title: Prospectus\n' }, filing('2012-11-08', H1, [row('revenues', '200')], '1H12'))).toBe('');
  });

  test('in a published filing, until it says why', () => {
    const half = (more: string) => filing('2012-11-08', H1, [row('revenues', '200')], '1H12', more);
    expect(found(first, half('explained: [{ rule: omitted-rows, concept: licences, reason: They are revenues since July. }]\n'))).toBe('');
    expect(found(first, half('explained: [{ rule: omitted-rows, concept: cash, reason: They are revenues since July. }]\n'))).toContain('explanation/unused');
  });
});

describe('a column that stands only where it is reported', () => {
  const QUARTER = '  2Q12: { role: quarter, from: 2012-07-01, to: 2012-09-30 }\n';
  const half = filing('2012-11-08', H1 + QUARTER, [row('revenues', '200', '100'), row('licences', 'nil', 'nil')], '1H12,2Q12');

  test('is asked for in a filing for a like time', () => {
    expect(found(half, filing('2013-02-08', M9, [row('revenues', '300')], '9M12'))).toContain('Filing 20130208 has no column "quarter" in table "income", which 20121108 had. [omitted-columns]');
  });

  test('not in a first quarter, nor for a year', () => {
    expect(found(half, filing('2013-08-08', NEXT, [row('revenues', '300')], '1Q13'))).toBe('');
    expect(found(half, filing('2013-05-08', '  FY12: { role: current, from: 2012-04-01, to: 2013-03-31 }\n', [row('revenues', '300')], 'FY12'))).toBe('');
  });
});
