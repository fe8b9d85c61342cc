import { describe, expect, test } from 'vitest';
import { drawn, factsFile, miniGrid, miniSite, printedBy, tiedOut, wordsIn } from '../../../../test/sites/mini-filing.ts';
import { MINI, type Changes } from '../../../../test/sites/mini.ts';
import { caveatOf } from '../../../model/words/claim.ts';
import { layOut } from '../../../model/layout/layout.ts';
import { likePeriods } from './like-periods.ts';

const FILING = 'filings/h1/filing.yaml';
const FACTS = 'filings/h1/facts/income.csv';
const TABLE = MINI['tables/income.yaml'] ?? '';

/** The mini site, which also has the year before and the quarter. */
const LONGER: Changes = {
  [FILING]: ['  1H12-end:', '  FY11: { role: last-year, from: 2011-04-01, to: 2012-03-31 }\n  2Q12: { role: quarter, from: 2012-07-01, to: 2012-09-30 }\n  1H12-end:'],
  [FACTS]: factsFile('1H11,1H12,FY11,2Q12', 'revenues,,,,JPY,millions,-6,Ledger,"1,000","1,200","2,100",610', 'costs,,,,JPY,millions,-6,Ledger,700,900,"1,500",450', 'profit,,,,JPY,millions,-6,Ledger,300,300,600,160'),
};

/** A year of 53 weeks after one of 52. */
const WEEKS: Changes = {
  'issuer.yaml': ['{ kind: months, endMonth: 3, namedBy: start }', '{ kind: weeks, endWeekday: saturday, endMonth: 12, rule: last, namedBy: end }'],
  [FILING]: ['  1H12: { role: current, from: 2012-04-01, to: 2012-09-30 }\n  1H11: { role: comparative, from: 2011-04-01, to: 2011-09-30 }\n  1H12-end: { on: 2012-09-30 }\n', '  FY11: { role: current, from: 2010-12-26, to: 2011-12-31 }\n  FY10: { role: comparative, from: 2009-12-27, to: 2010-12-25 }\n'],
  [FACTS]: factsFile('FY10,FY11', 'revenues,,,,JPY,millions,-6,Ledger,"1,000","1,200"', 'costs,,,,JPY,millions,-6,Ledger,700,900', 'profit,,,,JPY,millions,-6,Ledger,300,300'),
};

const withChange = (column: string) => TABLE.replace('  - period: comparative\n', `  - period: comparative\n  - { period: current, ${column} }\n`);

function laidOut(column: string, changes: Changes) {
  const { scope, grid } = miniGrid(withChange(column), changes);
  const view = layOut(scope, grid);
  return { drawn: drawn(view).split('\n')[0], notes: view.notes.map(({ text }) => text) };
}

describe('a table', () => {
  test('prints the mark where a base is longer, says so under it, and is asked why', () => {
    for (const view of ['percent-change', 'change']) {
      const column = `view: ${view}, against: last-year`;
      expect(laidOut(column, LONGER)).toEqual({
        drawn: 'Revenues | 1,200 | 1,000 | -<not-meaningful>',
        notes: ['Without taxes.', 'No change is stated where 6 months to September 30, 2012 would be compared with 12 months to March 31, 2012.'],
      });
      expect(tiedOut(likePeriods, withChange(column), LONGER).outcomes).toBe('1 inconsistent');
    }
    expect(tiedOut(likePeriods, withChange('view: percent-change, against: last-year'), LONGER).found).toMatchInlineSnapshot(`
      "content/tables/income.yaml:7:5: warning: Column "1H12 %" of table "income" compares periods of unlike length in filing h1. [like-periods]
          expected: two periods of one length, or two days
          found:    6 months to September 30, 2012 against 12 months to March 31, 2012
          see:      content/filings/h1/filing.yaml:10:3: the period "1H12"
          see:      content/filings/h1/filing.yaml:12:3: the period "FY11"
          to mend:  Name a base of the same length under \`against\`, or leave the change out."
    `);
  });

  test('whose rows measure against another length says which row', () => {
    const rows = TABLE.replace('rows:\n', 'rows:\n  - { id: grown, concept: revenues, view: points, against: quarter }\n');
    expect(tiedOut(likePeriods, rows.replace('  - period: comparative\n', ''), LONGER).found).toMatch(/^content\/tables\/income\.yaml:7:5: warning: Row "grown" of table "income" compares periods of unlike length/);
  });

  test('compares as it always did where periods are alike, and says nothing', () => {
    expect(laidOut('view: percent-change', LONGER)).toEqual({ drawn: 'Revenues | 1,200 | 1,000 | 20.0', notes: ['Without taxes.'] });
    expect(tiedOut(likePeriods, withChange('view: percent-change, against: comparative'), LONGER)).toEqual({ outcomes: '1 consistent', found: '' });
  });

  test('says once that one year has a week more', () => {
    expect(laidOut('view: percent-change', WEEKS)).toEqual({
      drawn: 'Revenues | 1,200 | 1,000 | 20.0',
      notes: ['Without taxes.', '53 weeks to December 31, 2011 are compared with 52 weeks to December 25, 2010.'],
    });
    expect(tiedOut(likePeriods, withChange('view: percent-change'), WEEKS)).toEqual({ outcomes: '1 consistent', found: '' });
  });

  test('does not print a rate that an issuer reported for another base', () => {
    const reported: Changes = { ...LONGER, 'filings/h1/facts/growth.csv': factsFile('1H12', 'growth,,,,ratio,percent,2,Release,19') };
    expect(laidOut('view: percent-change', reported).drawn).toBe('Revenues | 1,200 | 1,000 | 19.0');
    expect(laidOut('view: percent-change, against: last-year', reported).drawn).toBe('Revenues | 1,200 | 1,000 | -<not-meaningful>');
  });
});

describe('a sentence', () => {
  test('that compares unlike periods cannot be printed', () => {
    expect(printedBy('It went <Change of="revenues" against="last-year" />, <Change of="revenues" by="amount" against="quarter" />, <Points of="margin" against="FY11" />.', LONGER)).toMatchInlineSnapshot(`
      "cannot be printed: it would compare 6 months to September 30, 2012 with 12 months to March 31, 2012. Compare with a period of the same length (against="…"), or print both figures.
      cannot be printed: it would compare 6 months to September 30, 2012 with 3 months to September 30, 2012. Compare with a period of the same length (against="…"), or print both figures.
      cannot be printed: it would compare 6 months to September 30, 2012 with 12 months to March 31, 2012. Compare with a period of the same length (against="…"), or print both figures."
    `);
  });

  test('that compares 53 weeks with 52 says so in a note, however often it does', () => {
    const notes = wordsIn('It went <Change of="revenues" />, <Change of="profit" by="amount" />, <Points of="margin" />.', WEEKS).map((words) => (words.kind === 'worded' ? words.note : undefined));
    expect(new Set(notes)).toEqual(new Set(['53 weeks to December 31, 2011 are compared with 52 weeks to December 25, 2010.']));
  });

  test('that says from what to what says so too', () => {
    const loss: Changes = { ...WEEKS, [FACTS]: factsFile('FY10,FY11', 'revenues,,,,JPY,millions,-6,Ledger,"1,000","1,200"', 'costs,,,,JPY,millions,-6,Ledger,"1,300",900', 'profit,,,,JPY,millions,-6,Ledger,-300,300') };
    expect(wordsIn('It went <Change of="profit" />.', loss)).toMatchObject([{ text: 'from a loss of JPY300 million to income of JPY300 million', note: expect.stringMatching(/^53 weeks/) as string }]);
  });

  test('that claims more than for a longer time is asked why, and so is one that compares with a day', () => {
    const claim = (than: string): Changes => ({ ...LONGER, 'filings/h1/income.mdx': `<Claim of="revenues costs" says="below" than="${than}">Less</Claim> than before.` });
    expect(tiedOut(likePeriods, TABLE, claim('last-year')).found).toMatchInlineSnapshot(`
      "content/filings/h1/income.mdx:1:1: warning: "Less", as the text claims, compares periods of unlike length in filing h1. [like-periods]
          expected: two periods of one length, or two days
          found:    6 months to September 30, 2012 against 12 months to March 31, 2012
          see:      content/filings/h1/filing.yaml:10:3: the period "1H12"
          see:      content/filings/h1/filing.yaml:12:3: the period "FY11"
          to mend:  Compare with a period of the same length (than="…"), or reword the sentence without the component."
    `);
    expect(tiedOut(likePeriods, TABLE, claim('1H12-end')).outcomes).toBe('2 inconsistent');
    expect(tiedOut(likePeriods, TABLE, claim('comparative')).outcomes).toBe('2 consistent');
    expect(tiedOut(likePeriods, TABLE, claim('plan')).outcomes).toBe('');
  });

  test('that claims something of 53 weeks says so', () => {
    const site = miniSite(WEEKS);
    const [filing] = site.filings;
    if (!filing) throw new Error('no filing');
    expect(caveatOf({ issuer: site.issuer, taxonomy: site.taxonomy, filing }, { of: 'revenues costs', says: 'above', than: 'comparative' }, { period: 'current' })).toBe('53 weeks to December 31, 2011 are compared with 52 weeks to December 25, 2010.');
  });
});

describe('beside tables and sentences', () => {
  const chart = (kind: string, periods: string, item = 'revenues'): Changes => ({
    ...LONGER,
    'charts/bars.yaml': `title: Bars\nkind: ${kind}\ntable: income\ncurrency: JPY\nscale: millions\nperiods: [${periods}]\nitems: [${item}]\n`,
  });
  const shown = (changes: Changes): Changes => ({ ...changes, [FILING]: (MINI[FILING] ?? '').replace(String(changes[FILING]?.[0]), String(changes[FILING]?.[1])).replace('tables: [income]', 'tables: [income], charts: [bars]') });

  test('a chart stands bars of one length beside each other', () => {
    expect(tiedOut(likePeriods, TABLE, shown(chart('bars', 'quarter, current'))).found).toMatchInlineSnapshot(`
      "content/charts/bars.yaml:6:10: warning: Chart "bars", 2Q12, compares periods of unlike length in filing h1. [like-periods]
          expected: two periods of one length, or two days
          found:    6 months to September 30, 2012 against 3 months to September 30, 2012
          see:      content/filings/h1/filing.yaml:10:3: the period "1H12"
          see:      content/filings/h1/filing.yaml:13:3: the period "2Q12"
          to mend:  Name periods of one length under \`periods\`."
    `);
    expect(tiedOut(likePeriods, TABLE, shown(chart('columns', 'comparative, last-year, current'))).outcomes).toBe('1 consistent, 1 inconsistent');
    expect(tiedOut(likePeriods, TABLE, shown(chart('bars', 'comparative, current')))).toEqual({ outcomes: '1 consistent', found: '' });
  });

  test('what a balance comes to does not depend on the length of a period', () => {
    const cash = { ...chart('bars', 'last-year, current', 'cash'), 'filings/h1/facts/cash.csv': factsFile('1H12-end', 'cash,,,,JPY,millions,-6,Ledger,5') };
    expect(tiedOut(likePeriods, TABLE, shown(cash)).outcomes).toBe('');
  });

  test('a comparison of a form compares periods of one length', () => {
    const form = (base: string): Changes => ({ ...LONGER, 'forms/earnings-release.yaml': `title: Earnings release\ncomparisons:\n  - { id: before, title: Against before, periods: { base: ${base}, current: current }, tables: [income] }\n` });
    expect(tiedOut(likePeriods, TABLE, form('last-year')).found).toMatchInlineSnapshot(`
      "content/forms/earnings-release.yaml:3:5: warning: The comparison "before" compares periods of unlike length in filing h1. [like-periods]
          expected: two periods of one length, or two days
          found:    6 months to September 30, 2012 against 12 months to March 31, 2012
          see:      content/filings/h1/filing.yaml:10:3: the period "1H12"
          see:      content/filings/h1/filing.yaml:12:3: the period "FY11"
          to mend:  Name two periods of one length, or give one of the two another role in filing.yaml."
    `);
    expect(tiedOut(likePeriods, TABLE, form('comparative')).outcomes).toBe('1 consistent');
    expect(tiedOut(likePeriods, TABLE, form('nowhere')).outcomes).toBe('');
  });
});
