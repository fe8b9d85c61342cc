import { describe, expect, test } from 'vitest';
import { drawn } from '../../test/sites/mini-filing.ts';
import { calendars, filesBefore, filesThroughout, ONLY, TRANSITION, type NamedBy } from '../../test/sites/year-end-moved.ts';
import { newFiling } from '../drafting/new-filing.ts';
import { HISTORY_COLUMNS, recordsOf } from '../export/workbook/history-columns.ts';
import { allSeries } from '../export/workbook/history-series.ts';
import { formatFinding } from '../model/finding.ts';
import { wordsOf } from '../model/words/reference-words.ts';
import type { Site } from '../model/content/site.ts';
import { memorySource } from '../reading/formats/memory.ts';
import { readSite } from '../reading/site/site.ts';
import { checksOf, findingsOf } from '../tieout/checking/tieout.ts';
import { entryOf } from './sections/filing-name.ts';
import { fiscalYearsOf } from './lists/fiscal-year.ts';
import { historyChartsOf, historyView } from './history/history.ts';
import { tablesOf } from './sections/tables.ts';

const BOTH: readonly NamedBy[] = ['start', 'end'];

/** A site, and all that is found in it, read or checked. */
function read(files: Readonly<Record<string, string>>): { readonly site: Site; readonly found: string } {
  const { site, findings } = readSite(memorySource(files));
  if (!site) throw new Error(findings.map(formatFinding).join('\n'));
  return { site, found: [...findings, ...findingsOf(site.filings.flatMap((filing) => checksOf(site, filing)))].map(formatFinding).join('\n') };
}

/** All that a filing says of its figures and periods. */
function said(site: Site, id: string): string {
  const filing = site.filings.find((each) => each.id === id);
  if (!filing) throw new Error(id);
  const tables = tablesOf(site, filing);
  const sections = filing.parts.flatMap((part) => part.sections);
  return [
    entryOf(site, filing).period,
    ...sections.flatMap((section) => section.tables).flatMap((table) => {
      const view = tables.view(table);
      return view ? [...view.head.flat().map(({ text }) => text), drawn(view), ...view.notes.map(({ text }) => text)] : [];
    }),
    ...sections.flatMap(({ references = [] }) => references).map((reference) => {
      const words = wordsOf(tables.scope, reference, { period: 'current' });
      return words.kind === 'worded' ? words.text : `! ${words.reason}`;
    }),
  ].join('\n');
}

describe.each(BOTH)('an issuer that named its years by their %s, and moved the year end', (namedBy) => {
  const whole = read(filesThroughout(namedBy));

  test('has nothing to mend', () => {
    expect(whole.found).toBe('');
  });

  test.each(['y2022', 'h2022'])('says in %s what it said before the change', (id) => {
    const before = read(filesBefore(namedBy, ONLY.march(namedBy)));
    expect(before.found).toBe('');
    expect(said(whole.site, id)).toBe(said(before.site, id));
    // Nor does it matter whether the nine months are reported yet.
    expect(said(read(filesBefore(namedBy, calendars(namedBy))).site, id)).toBe(said(before.site, id));
  });

  test('says the same where issuer.yaml knows the new calendar only, and the release on the nine months tells of the old one', () => {
    const names = { current: 'transition', comparative: 'to-March-2022', closing: 'December-2022', opening: 'March-2022' };
    const { site, found } = read({ ...filesBefore(namedBy, ONLY.december), ...TRANSITION(names) });
    expect(found).toBe('');
    expect(site.issuer.calendar).toEqual({ eras: [{ rule: { kind: 'months', endMonth: 3, namedBy } }, { rule: { kind: 'months', endMonth: 12, namedBy: 'end' }, from: '2022-04-01', firstYear: { ends: '2022-12-31' } }] });
    for (const id of ['y2022', 'h2022']) expect(said(site, id)).toBe(said(whole.site, id));
  });
});

test('without the release on the nine months, nobody knows of the old calendar, and is told how to say so', () => {
  const [first] = readSite(memorySource(filesBefore('start', ONLY.december))).findings;
  expect(first && formatFinding(first)).toMatchInlineSnapshot(`
    "content/filings/h2022/filing.yaml:9:3: error: "1H22" does not have the days that the fiscal calendar of issuer.yaml gives it. [filing/period-days]
        expected: 2022-01-01 to 2022-06-30
        found:    2022-04-01 to 2022-09-30
        to mend:  Correct the days, or give the period a name that the calendar does not know. All names of this filing follow years that end in March: if the year end has moved, write both calendars under fiscalCalendar in issuer.yaml, the later one with the day \`from\` which it holds."
  `);
});

test('what only one filing has wrong is an error, whatever a transition year there is', () => {
  const files = filesThroughout('start');
  const wrong = (id: string, find: string, replace: string) => {
    const path = `filings/${id}/filing.yaml`;
    return readSite(memorySource({ ...files, [path]: (files[path] ?? '').replace(find, replace) })).findings.filter(({ rule }) => rule === 'filing/period-days').map(({ rule, expected, actual }) => [rule, expected, actual].join(' | '));
  };
  expect(wrong('h2023', '1H23: { role: current, from: 2023-01-01, to: 2023-06-30 }', '1H23: { role: current, from: 2023-04-01, to: 2023-09-30 }'))
    .toEqual(['filing/period-days | 2023-01-01 to 2023-06-30 | 2023-04-01 to 2023-09-30']);
  // A quarter that the nine months do not have.
  expect(wrong('t2022', 'FY22: { role: current, from: 2022-04-01, to: 2022-12-31 }', '4Q22: { role: current, from: 2022-04-01, to: 2022-12-31 }')[0])
    .toBe('filing/period-days | another name: in a transition year, there is no such period | 2022-04-01 to 2022-12-31');
  // Old names are understood in old filings only.
  expect(wrong('y2024', 'FY23: { role: comparative, from: 2023-01-01, to: 2023-12-31 }', 'FY22: { role: comparative, from: 2022-04-01, to: 2023-03-31 }')[0])
    .toBe('filing/period-days | 2022-04-01 to 2022-12-31 | 2022-04-01 to 2023-03-31');
});

describe('the nine months', () => {
  test('are a transition period, and grow on nothing', () => {
    expect(said(read(filesThroughout('end')).site, 't2022')).toMatchInlineSnapshot(`
      "nine-month transition period ended December 31, 2022
      Nine-Month Transition Period Ended December 31, 2022
      Fiscal Year Ended March 31, 2022
      YoY % change
      Revenues | 8,200 | 10,000 | n.m.<not-meaningful>
      No change is stated where 9 months to December 31, 2022 would be compared with 12 months to March 31, 2022.
      As of December 31, 2022
      As of March 31, 2022
      % change
      Cash | 1,400 | 1,250 | 12.0
      nine-month transition period ended December 31, 2022
      JPY8,200 million"
    `);
  });

  test('are followed by a half to which nothing is a year ago, and by years that are compared again', () => {
    const { site } = read(filesThroughout('end'));
    expect([said(site, 'h2023'), said(site, 'y2024')].join('\n\n')).toMatchInlineSnapshot(`
      "six months ended June 30, 2023
      Six Months Ended June 30, 2023
      Six Months Ended September 30, 2022
      YoY % change
      Revenues | 6,000 | 5,200 | n.m.<not-meaningful>
      No change is stated where 6 months to June 30, 2023 would be compared with 6 months to September 30, 2022.
      As of June 30, 2023
      As of December 31, 2022
      % change
      Cash | 1,500 | 1,400 | 7.1
      first half
      fiscal year 2023
      JPY6,000 million

      fiscal year ended December 31, 2024
      Fiscal Year Ended December 31, 2024
      Fiscal Year Ended December 31, 2023
      YoY % change
      Revenues | 13,200 | 12,000 | 10.0
      As of December 31, 2024
      As of December 31, 2023
      YoY % change
      Cash | 1,700 | 1,600 | 6.3
      JPY13,200 million
      up 10.0%"
    `);
  });

  test('stand in the history in their place, marked, and neither they nor the year after them have growth', () => {
    const { site } = read(filesThroughout('end'));
    const [series] = historyView(site, site.filings, 'revenues')?.series ?? [];
    expect(series?.groups.flatMap(({ title, rows }) => [title, ...rows.map(({ period, figure, change, derived }) => `  ${period}: ${figure.text}${derived ? ', derived' : ''}${change ? `, ${change.text}` : ''}`)]).join('\n')).toMatchInlineSnapshot(`
      "Quarters
        Three Months Ended December 31, 2022: 3,000, derived
      Half years
        Six Months Ended September 30, 2021: 4,800
        Six Months Ended March 31, 2022: 5,200, derived
        Six Months Ended September 30, 2022: 5,200, 8.3
        Six Months Ended June 30, 2023: 6,000, n.m.
        Six Months Ended December 31, 2023: 6,000, derived, n.m.
      Fiscal years
        Fiscal Year Ended March 31, 2021: 9,000
        Fiscal Year Ended March 31, 2022: 10,000, 11.1
        Nine-Month Transition Period Ended December 31, 2022: 8,200, n.m.
        Fiscal Year Ended December 31, 2023: 12,000, n.m.
        Fiscal Year Ended December 31, 2024: 13,200, 10.0"
    `);
    const [chart] = historyChartsOf(site, site.filings, 'revenues');
    expect(chart?.description).toMatchInlineSnapshot(`"Revenues, half years, millions of JPY. 1H22 4,800, 2H22 5,200 (derived), 1H22T 5,200, 1H23 6,000, 2H23 6,000 (derived). Hollow: derived by subtraction."`);
    const records = [...recordsOf(allSeries({ issuer: site.issuer, taxonomy: site.taxonomy, filings: site.filings, labels: new Map() }))];
    const column = (name: string) => HISTORY_COLUMNS.find((each) => each.name === name);
    expect(records.filter(({ series: { concept } }) => concept.id === 'revenues').map((record) => ['period', 'length', 'value'].map((name) => String(column(name)?.of(record) ?? '')).join(' '))).toMatchInlineSnapshot(`
      [
        "FY21 year 9000000000",
        "1H22 half 4800000000",
        "FY22 year 10000000000",
        "2H22 half 5200000000",
        "1H22T half 5200000000",
        "FY22T transition 8200000000",
        "3Q22T quarter 3000000000",
        "1H23 half 6000000000",
        "FY23 year 12000000000",
        "2H23 half 6000000000",
        "FY24 year 13200000000",
      ]
    `);
  });

  test('have a page of their own among the fiscal years', () => {
    const { site } = read(filesThroughout('end'));
    expect(fiscalYearsOf(site, site.filings.map((filing) => entryOf(site, filing))).map(({ year, title, span, filings }) => `${year}: ${title}, ${span}: ${filings.map(({ id }) => id).join(' ')}`)).toMatchInlineSnapshot(`
      [
        "2024: Fiscal year 2024, January 1, 2024 to December 31, 2024: y2024",
        "2023: Fiscal year 2023, January 1, 2023 to December 31, 2023: h2023",
        "2022T: Fiscal year 2022 (transition period), April 1, 2022 to December 31, 2022: t2022 h2022",
        "2022: Fiscal year 2022, April 1, 2021 to March 31, 2022: y2022",
      ]
    `);
  });
});

describe('a new filing', () => {
  const files = filesThroughout('end');
  const periodsOf = (period: string, from?: string) => {
    const source = memorySource(files);
    const { site } = readSite(source);
    const made = site && newFiling({ site, source, findings: [] }, { period, from });
    if (!made?.ok) return made?.problem;
    const text = made.value.files.get(`filings/${made.value.id}/filing.yaml`) ?? '';
    return [made.value.id, ...(/periods:\n([\s\S]*?)\n\w/.exec(text)?.[1] ?? '').split('\n')].map((line) => line.trim()).join('\n');
  };

  test('of a half after the change has the names and days of the new calendar', () => {
    expect(periodsOf('1H24')).toMatchInlineSnapshot(`
      "fy2024-h1
      1H24: { role: current, from: 2024-01-01, to: 2024-06-30 }
      1H23: { role: comparative, from: 2023-01-01, to: 2023-06-30 }
      1H24-end: { role: closing, on: 2024-06-30 }
      FY23-end: { role: opening, on: 2023-12-31 }"
    `);
  });

  test('may be that of the transition year, made from the year before it', () => {
    expect(periodsOf('FY22T', 'y2022')).toMatchInlineSnapshot(`
      "fy2022t
      FY22T: { role: current, from: 2022-04-01, to: 2022-12-31 }
      FY22: { role: comparative, from: 2021-04-01, to: 2022-03-31 }
      FY22T-end: { role: closing, on: 2022-12-31 }
      FY22-end: { role: opening, on: 2022-03-31 }
      FY23: { role: plan, from: 2023-01-01, to: 2023-12-31 }"
    `);
  });

  test('of a quarter that there is not is refused', () => {
    expect(periodsOf('4Q22T')).toMatchInlineSnapshot(`""4Q22T" is no period of a fiscal calendar: write one such as 3Q12, 1H12, 9M12 or FY12."`);
  });
});
