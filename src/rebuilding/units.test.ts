import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moving, replacing, without, type Edit, type Files } from '../../test/sites/edits.ts';
import { MINI } from '../../test/sites/mini.ts';
import type { Filing } from '../model/content/filing.ts';
import { answersOf } from '../publication/assurance/answers.ts';
import { changedFigures } from '../publication/sections/amendments.ts';
import { fingerprintOf } from '../export/workbook/workbook.ts';
import { historyScope } from '../export/workbook/history-series.ts';
import { historyWorkbook } from '../export/workbook/history-workbook.ts';
import { filingView, headlineView, outlineOf } from '../publication/sections/filing.ts';
import { entryOf } from '../publication/sections/filing-name.ts';
import { fiscalYearsOf } from '../publication/lists/fiscal-year.ts';
import { historyAnswer, historyView } from '../publication/history/history.ts';
import { conceptsWithHistory } from '../publication/history/concepts-with-history.ts';
import { filingContents } from '../publication/lists/search.ts';
import { surroundingsOf } from '../publication/sections/surroundings.ts';
import { textsOf } from '../publication/sections/texts.ts';
import { tickedTablesView } from '../publication/assurance/ticked-tables.ts';
import { tieOutView } from '../publication/assurance/tie-out.ts';
import { memorySource } from '../reading/formats/memory.ts';
import { readSite } from '../reading/site/site.ts';
import { assuranceOf } from '../tieout/checking/assurance.ts';
import { checksOf } from '../tieout/checking/tieout.ts';
import { assuranceDigest, checkKeys } from './check-record.ts';
import { digestingSource, digestsOf } from './content-digest.ts';
import { filingDigests } from './filing-digests.ts';
import { filingUnit, HISTORIES_UNIT, historyUnit, yearUnit } from './unit-folders.ts';
import { conceptKeys, unitKeys } from './units.ts';

const FILING = MINI['filings/h1/filing.yaml'] ?? '';
const FACTS = MINI['filings/h1/facts/income.csv'] ?? '';
const PROSE = MINI['filings/h1/income.mdx'] ?? '';
const RISKS = `title: Annual report
form: annual-report
status: published
released: 2012-07-27
accounting: IFRS
audited: not-stated
currency: JPY
periods: { FY11: { role: current, from: 2011-04-01, to: 2012-03-31 } }
parts: [{ id: risks, title: Risks, sections: [{ id: prices, title: Prices may fall, prose: prices.mdx, affects: [revenues] }] }]
`;

// A half year, its amendment, the half year before, and a report of risks: filings that take from each other all that they can.
const BASE: Files = {
  ...MINI,
  'forms/annual-report.yaml': 'title: Annual report\n',
  'filings/h1-a/filing.yaml': FILING.replace('2012-11-08', '2012-11-20').replace('First half', 'First half, amended').replace('headline:', 'amends: { filing: h1, scope: partial, reason: An order was counted twice. }\nheadline:'),
  'filings/h1-a/facts/income.csv': FACTS.replace('"1,200"', '"1,150"').replace(',900', ',850'),
  'filings/h1-a/income.mdx': PROSE,
  'filings/h0/filing.yaml': FILING.replace('2012-11-08', '2011-11-08').replaceAll('2012-0', '2011-0').replace('from: 2011-04-01, to: 2011-09-30 }\n  1H12-end', 'from: 2010-04-01, to: 2010-09-30 }\n  1H12-end').replaceAll('1H12', '1H11x').replaceAll('1H11:', '1H10:').replaceAll('1H11x', '1H11'),
  'filings/h0/facts/income.csv': FACTS.replace('1H11,1H12', '1H10,1H11').replace('"1,000","1,200"', '800,"1,000"').replace('700,900', '600,700').replace('300,300', '200,300'),
  'filings/h0/income.mdx': PROSE,
  'filings/fy11/filing.yaml': RISKS,
  'filings/fy11/facts/year.csv': 'concept,members,unit,scale,decimals,source,FY11\nrevenues,,JPY,millions,-6,Ledger,"2,000"\n',
  'filings/fy11/prices.mdx': 'Prices fall.\n',
};

/** Things that people do to content. */
const EDITS: Readonly<Record<string, Edit>> = {
  'a figure of the half year': replacing('filings/h1/facts/income.csv', '"1,200"', '"1,210"'),
  'the figure that is amended': replacing('filings/h1-a/facts/income.csv', '"1,150"', '"1,140"'),
  'a figure of the year before': replacing('filings/h0/facts/income.csv', '"1,000"', '"1,010"'),
  'where a figure comes from': replacing('filings/h0/facts/income.csv', 'Ledger', 'Journal'),
  'words': replacing('filings/h0/income.mdx', 'grew', 'rose'),
  'a title': replacing('filings/h0/filing.yaml', 'title: First half', 'title: The half year'),
  'the title of a section': replacing('filings/h1/filing.yaml', 'title: Income', 'title: Profit and loss'),
  'what a risk could affect': replacing('filings/fy11/filing.yaml', 'affects: [revenues]', 'affects: [revenues, profit]'),
  'the name of a risk': replacing('filings/fy11/filing.yaml', 'Prices may fall', 'Prices may rise'),
  'a reason': replacing('filings/h1-a/filing.yaml', 'counted twice', 'counted thrice'),
  'the day of an amendment': replacing('filings/h1-a/filing.yaml', '2012-11-20', '2012-11-21'),
  'the end of an amendment': replacing('filings/h1-a/filing.yaml', 'amends: { filing: h1, scope: partial, reason: An order was counted twice. }\n', ''),
  'a label': replacing('concepts/all.yaml', 'label: Revenues', 'label: Net sales'),
  'a name': replacing('issuer.yaml', 'name: Example plc', 'name: Example group'),
  'a filing without its risks': without('filings/fy11/'),
  'a filing less': without('filings/h0/'),
  'a filing without its amendment': without('filings/h1-a/'),
  'another folder': moving('filings/fy11/', 'filings/annual/'),
};

/** The parts of a site with their keys, and all that their pages show. */
function made(files: Files) {
  const source = digestingSource(memorySource(files));
  const reading = readSite(source);
  const { site } = reading;
  if (!site) throw new Error('The site cannot be read.');
  const digests = digestsOf(source);
  const texts = textsOf(reading);
  const assurances = new Map(site.filings.map((filing) => [filing, assuranceOf(filing, checksOf(site, filing))]));
  const assured = (filing: Filing) => assurances.get(filing) ?? assuranceOf(filing, []);
  const checkKeysOf = checkKeys(digests, site.filings);
  const checks = new Map(site.filings.map((filing) => [filing.id, { key: checkKeysOf.get(filing.id) ?? '', findings: [], relations: { all: 0, consistent: 0, unchecked: 0, accepted: 0 }, assurance: assuranceDigest(filing, assured(filing)) }]));
  const shown = new Map<string, unknown>(site.filings.map((filing) => {
    const around = surroundingsOf(site, filing);
    return [filingUnit(filing.id), [
      outlineOf(site, filing, around), filingView(site, filing, texts), tieOutView(site, filing, assured(filing)), tickedTablesView(site, filing, assured(filing), texts.notice),
      answersOf(site, filing, around, assured(filing)), filingContents(site, filing, texts.prose), changedFigures(site, filing, around),
    ]];
  }));
  for (const concept of conceptsWithHistory(site, site.filings)) {
    const view = historyView(site, site.filings, concept);
    shown.set(historyUnit(concept), [view, view && historyAnswer(view)]);
  }
  for (const { year, filings } of fiscalYearsOf(site, site.filings.map((filing) => entryOf(site, filing)))) {
    shown.set(yearUnit(year), [filings, filings.map(({ id }) => site.filings.filter((filing) => filing.id === id).map((filing) => headlineView(site, filing)))]);
  }
  shown.set(HISTORIES_UNIT, fingerprintOf(historyWorkbook(historyScope(site, site.filings))));
  const ingredients = { site, digests, checks, filings: filingDigests(site, digests, {}), frame: '/' };
  return { keys: unitKeys({ ...ingredients, concepts: conceptKeys(ingredients) }), checks, shown };
}

describe('a part of a site whose digest is as it was', () => {
  const before = made(BASE);

  test('shows what it showed, whatever was done to the rest', () => {
    expect([...before.keys.keys()].sort()).toEqual(['filings/fy11', 'filings/h0', 'filings/h1', 'filings/h1-a', 'fiscal-years/2011', 'fiscal-years/2012', 'history/costs', 'history/history.xlsx', 'history/profit', 'history/revenues']);
    fc.assert(fc.property(fc.uniqueArray(fc.constantFrom(...Object.keys(EDITS)), { minLength: 1, maxLength: 4 }), (edits) => {
      const after = made(edits.reduce((files, edit) => EDITS[edit]?.(files) ?? files, BASE));
      for (const [folder, key] of after.keys) {
        if (before.keys.get(folder) !== key) continue;
        if (after.shown.has(folder)) expect(JSON.stringify(after.shown.get(folder)), `${folder} after a change of ${edits.join(', ')}`).toBe(JSON.stringify(before.shown.get(folder)));
      }
    }), { numRuns: 40 });
  });

  test.each(Object.entries(EDITS))('is there after a change of %s, unless all filings share what was changed; and so are its checks', (edit, change) => {
    const after = made(change(BASE));
    expect([...after.keys].some(([folder, key]) => before.keys.get(folder) === key)).toBe(!['a label', 'a name'].includes(edit));
    for (const [id, { key, assurance }] of after.checks) if (before.checks.get(id)?.key === key) expect(assurance, id).toBe(before.checks.get(id)?.assurance);
  });

  test('is no more than an edit reaches', () => {
    const changed = (edit: string) => {
      const { keys } = made(EDITS[edit]?.(BASE) ?? BASE);
      return [...keys].filter(([folder, key]) => before.keys.get(folder) !== key).map(([folder]) => folder).sort();
    };
    expect(changed('words')).toEqual(['filings/h0']);
    expect(changed('a figure of the year before')).toMatchInlineSnapshot(`
      [
        "filings/h0",
        "filings/h1",
        "filings/h1-a",
        "fiscal-years/2011",
        "history/history.xlsx",
        "history/revenues",
      ]
    `);
    expect(changed('the figure that is amended')).toMatchInlineSnapshot(`
      [
        "filings/h1",
        "filings/h1-a",
        "fiscal-years/2012",
        "history/history.xlsx",
        "history/revenues",
      ]
    `);
    expect(changed('the name of a risk')).toMatchInlineSnapshot(`
      [
        "filings/fy11",
        "filings/h0",
        "filings/h1",
        "filings/h1-a",
        "fiscal-years/2011",
        "history/history.xlsx",
        "history/revenues",
      ]
    `);
    expect(changed('a title')).toMatchInlineSnapshot(`
      [
        "filings/h0",
        "fiscal-years/2011",
        "history/costs",
        "history/history.xlsx",
        "history/profit",
        "history/revenues",
      ]
    `);
  });
});
