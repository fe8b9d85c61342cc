import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawn, factsFile, miniGrid, miniSite } from '../../../test/sites/mini-filing.ts';
import type { Changes } from '../../../test/sites/mini.ts';
import { findingsOf, tieOut } from '../../tieout/checking/tieout.ts';
import { formatFinding } from '../finding.ts';
import { layOut } from '../layout/layout.ts';

const FILING = 'filings/h1/filing.yaml';
const MORE = `concepts:
  - { id: licences, name: "ex:Licences", label: Licences, period: duration, value: monetary }
  - { id: fees, name: "ex:Fees", label: Fees, period: duration, value: monetary }
`;
const TABLE = `title: Income
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
`;

/** A table of the mini site with more of it, laid out: how the page, the plain file and the workbook have it. */
function shown(table: string, changes: Changes = {}) {
  const { scope, grid } = miniGrid(table, { 'concepts/more.yaml': MORE, ...changes });
  return { view: layOut(scope, grid), ids: [grid.columns.map(({ id }) => id), grid.rows.map(({ id }) => id)], text: drawn(layOut(scope, grid)) };
}

/** What is found when the mini site has such a table, and a figure for more. */
function found(table: string, changes: Changes = {}): string {
  const site = miniSite({ 'tables/income.yaml': table, 'concepts/more.yaml': MORE, ...changes });
  return findingsOf([...tieOut(site).values()].flat().filter(({ rule }) => rule !== 'required-notices')).map(formatFinding).join('\n');
}

/** How many relations each rule looks at, as the page of the tie-out counts them. */
function looked(table: string): readonly string[] {
  const checks = [...tieOut(miniSite({ 'tables/income.yaml': table, 'concepts/more.yaml': MORE })).values()].flat();
  return [...Map.groupBy(checks, ({ rule, outcome }) => `${rule} ${outcome}`)].map(([rule, all]) => `${rule} ${String(all.length)}`);
}

const licences = (...values: string[]): Changes => ({ 'filings/h1/facts/more.csv': factsFile('1H12,1H11', `licences,,,,JPY,millions,-6,Ledger,${values.join()}`) });
const DRAFT = { [FILING]: ['status: published', 'status: draft'] as const };
const withRow = (row: string) => TABLE.replace('      - concept: revenues\n', `${row}\n      - concept: revenues\n`);

describe('a row that stands where it is reported', () => {
  const optional = withRow('      - { concept: licences, where: reported, notes: [new] }').replace('notes:\n  gross', 'notes:\n  new: Since this half.\n  gross');

  test('leaves a filing that does not report it as it was, with its notes', () => {
    expect(shown(optional)).toEqual(shown(TABLE));
    expect(found(optional)).toBe(found(TABLE));
  });

  test('stands in one that does, where any of its figures is reported, is none, or is due', () => {
    expect(shown(optional, licences('20', 'nil')).text.split('\n')[0]).toBe('Licences | 20 | -<nil>');
    expect(shown(optional, { ...licences('', '10'), ...DRAFT }).text.split('\n')[0]).toBe('Licences | <due> | 10');
    expect(shown(optional, licences('20', 'nil')).view.notes.map(({ text }) => text)).toEqual(['Since this half.', 'Without taxes.']);
  });

  test('takes part in its total, which tells when it was forgotten', () => {
    expect(found(optional, licences('20', 'nil'))).toContain('Profit for 1H12 is not the sum of its 3 parts in table "income".');
    const facts = factsFile('1H12,1H11', 'revenues,,,,JPY,millions,-6,Ledger,"1,180","1,000"', 'costs,,,,JPY,millions,-6,Ledger,900,700', 'profit,,,,JPY,millions,-6,Ledger,300,300');
    expect(found(optional, { ...licences('20', 'nil'), 'filings/h1/facts/income.csv': facts })).toBe('');
    expect(found(optional, { 'filings/h1/facts/income.csv': facts })).toContain('Profit for 1H12 is not the sum of its 2 parts in table "income".');
  });

  test('has to be filled in every column once it stands', () => {
    expect(found(optional, { 'filings/h1/facts/more.csv': factsFile('1H12', 'licences,,,,JPY,millions,-6,Ledger,nil') })).toMatchInlineSnapshot(`
      "content/tables/income.yaml:10:9: error: Row "licences", column "1H11" of table "income" has no figure in filing h1: no fact is on file for it. [completeness]
          to mend:  Type the figure in a facts file, or write "blank" there if the report leaves it empty."
    `);
  });

  test('takes the relations with it that are about it, and leaves those that only name it', () => {
    const relations = `${optional}relations:\n  - { total: licences, of: [fees] }\n  - { total: profit, of: [revenues, -costs, licences] }\n`;
    expect(found(relations)).toBe('');
    expect(miniGrid(relations, { 'concepts/more.yaml': MORE }).grid.table.relations.map(({ total, of }) => [total, of.map(({ concept }) => concept)])).toEqual([['profit', ['revenues', 'costs']]]);
  });

  test('may be one of several that fall with their group, heading and all, or all but its total', () => {
    const group = withRow('      - { label: Other income, where: reported, rows: [{ concept: licences }, { concept: fees }] }');
    expect(shown(group)).toEqual(shown(TABLE));
    expect(shown(group, licences('20', 'nil')).text.split('\n').slice(0, 3)).toEqual(['Other income:', '  Licences | 20 | -<nil>', '  Fees | <due> | <due>']);
    const each = withRow('      - { label: Other income, rows: [{ concept: licences, where: reported }, { concept: fees, where: reported }] }');
    expect(shown(each)).toEqual(shown(TABLE));
    expect(shown(each, licences('20', 'nil')).text.split('\n').slice(0, 3)).toEqual(['Other income:', '  Licences | 20 | -<nil>', 'Revenues | 1,200 | 1,000']);
  });

  test('leaves a total without parts, which then has to be nothing', () => {
    const parts = TABLE.replace('- concept: revenues\n', '- { concept: licences, where: reported }\n').replace('        notes: [gross]\n', '').replace('{ concept: costs, weight: -1 }', '{ concept: fees, where: reported }').replace(/notes:\n.*\n/, '');
    const sums = { ...licences('300', '300') };
    expect(found(parts, sums)).not.toContain('footing');
    // All of its rows were forgotten; another row keeps the table from being empty.
    expect(found(parts.replace('rows:\n', 'rows:\n  - concept: costs\n'))).toContain('Profit for 1H12 is not the sum of its parts, of which none is reported, in table "income".');
  });

  test('is kept where nothing else would be left: an empty table would hide all', () => {
    const alone = 'title: Income\ncurrency: JPY\nscale: millions\ncolumns: [{ period: current }]\nrows: [{ concept: licences, where: reported }]\n';
    expect(shown(alone).text).toBe('Licences | <due>');
    expect(found(alone)).toContain('Row "licences", column "1H12" of table "income" has no figure');
  });

  test('that is derived stands where any of its parts is on file', () => {
    const derived = { 'concepts/more.yaml': `${MORE}  - { id: other, name: "ex:Other", label: Other, period: duration, value: monetary, derivation: { sum: [licences, { concept: fees, where: reported }] } }\n` };
    const table = TABLE.replace('notes:\n', '  - { concept: other, where: reported }\nnotes:\n');
    expect(shown(table, derived)).toEqual(shown(TABLE, derived));
    // Of a sum, too, a part may take part only where it is reported.
    expect(shown(table, { ...derived, ...licences('20', '10') }).text).toContain('Other ─ | 20 | 10'.replace(' ─', ''));
  });
});

describe('a column that stands where it is reported', () => {
  const columns = (text: string) => TABLE.replace('  - period: current\n  - period: comparative\n', text);
  const half = columns('  - label: Quarter\n    where: reported\n    columns: [{ period: quarter }, { period: comparative-quarter }]\n  - { period: current, label: This }\n  - { period: comparative, label: Last }\n');
  const plain = columns('  - { period: current, label: This }\n  - { period: comparative, label: Last }\n');
  const quarters = { [FILING]: ['periods:', 'periods:\n  2Q12: { role: quarter, from: 2012-07-01, to: 2012-09-30 }\n  2Q11: { role: comparative-quarter, from: 2011-07-01, to: 2011-09-30 }'] as const };

  test('falls away where the filing has no such period, with its head', () => {
    expect(shown(half)).toEqual(shown(plain));
    expect(found(half)).toBe(found(plain));
  });

  test('stands where it has, and then owes its figures', () => {
    const { view, ids } = shown(half, quarters);
    expect(view.head.map((row) => row.map(({ text, span, depth }) => [text, span, depth]))).toEqual([[['Quarter', 2, 1], ['This', 1, 2], ['Last', 1, 2]], [['Three Months Ended September 30, 2012', 1, 1], ['Three Months Ended September 30, 2011', 1, 1]]]);
    expect(ids[0]).toEqual(['2Q12', '2Q11', '1H12', '1H11']);
    expect(found(half, quarters)).toContain('Row "revenues", column "2Q12" of table "income" has no figure');
  });

  test('falls away where its period is another column under a second role, as in a first quarter', () => {
    const roles = { [FILING]: ['role: current,', 'role: [current, quarter],'] as const };
    const one = columns('  - { period: quarter, where: reported, label: Quarter }\n  - { period: current, label: This }\n  - { period: comparative, label: Last }\n');
    expect(shown(one, roles)).toEqual(shown(plain, roles));
    expect(found(one.replace(' where: reported,', ''), roles)).toMatchInlineSnapshot(`
      "content/tables/income.yaml:6:5: error: Two columns of table "income" show the same in filing h1, where "quarter" and "current" are one period. [table/shown-twice]
          see:      content/tables/income.yaml:5:5: the first of them
          to mend:  Say \`where: reported\` in the one that such a filing goes without."
    `);
  });

  test('of a currency stands where amounts are translated, one of a target where there is one', () => {
    const more = columns('  - { period: current, label: This }\n  - { period: comparative, label: Last }\n  - { period: current, stance: forecast, where: reported }\n').replace('currency: JPY\n', '').replaceAll('label:', 'currency: JPY, label:').replace('where: reported }\n', 'currency: JPY, where: reported }\n  - { period: current, currency: USD, where: reported }\n');
    expect(shown(more).ids[0]).toEqual(['1H12', '1H11']);
    const rate = { [FILING]: ['shareBasis:', 'translation: { currency: USD, rate: "80", date: 2012-09-28, source: a bank }\nshareBasis:'] as const };
    expect(shown(more, rate).ids[0]).toEqual(['1H12', '1H11', '1H12 USD']);
    expect(shown(more.replace('stance: forecast', 'stance: plan')).ids[0]).toEqual(['1H12', '1H11', '1H12 plan']);
  });

  test('of changes stands where there is a figure to compare with, due as it may be, or a rate', () => {
    const table = TABLE.replace('  - period: comparative\n', '  - { period: comparative, where: reported }\n  - { period: current, view: percent-change, where: reported }\n');
    expect(shown(table).ids[0]).toEqual(['1H12', '1H11', '1H12 %']);
    // A first filing has one period: neither its columns nor their changes are missing.
    const income = 'filings/h1/facts/income.csv';
    const first = { [FILING]: ['  1H11: { role: comparative, from: 2011-04-01, to: 2011-09-30 }\n', ''] as const, [income]: factsFile('1H12', 'revenues,,,,JPY,millions,-6,Ledger,900', 'costs,,,,JPY,millions,-6,Ledger,600', 'profit,,,,JPY,millions,-6,Ledger,300') };
    expect(shown(table, first).ids[0]).toEqual(['1H12']);
    expect(found(table, first)).not.toContain('[completeness]');
    const due = { [income]: factsFile('1H12,1H11', 'revenues,,,,JPY,millions,-6,Ledger,900,', 'costs,,,,JPY,millions,-6,Ledger,600,', 'profit,,,,JPY,millions,-6,Ledger,300,'), ...DRAFT };
    expect(shown(table, due).ids[0]).toEqual(['1H12', '1H11', '1H12 %']);
    const rate = { ...first, 'filings/h1/facts/rate.csv': factsFile('1H12', 'growth,,,,ratio,percent,3,Ledger,12.5') };
    expect(shown(table, rate).ids[0]).toEqual(['1H12', '1H12 %']);
  });

  test('of a concept or of members stands where anything in it is reported', () => {
    const table = 'title: Income\ncurrency: JPY\nscale: millions\nfoots: not\ncolumns: [{ concept: revenues }, { concept: licences, where: reported }]\nrows: [{ period: current }, { period: comparative }, { period: quarter, where: reported }]\n';
    expect(shown(table).ids).toEqual([['revenues'], ['1H12', '1H11']]);
    expect(shown(table, { ...licences('', 'nil'), ...DRAFT }).ids).toEqual([['revenues', 'licences'], ['1H12', '1H11']]);
  });
});

test('nothing of a filing changes when rows and columns are added anywhere that it does not report', () => {
  const rows = ['{ concept: licences, where: reported }', '{ concept: fees, where: reported, weight: -1, negate: yes }', '{ label: More, where: reported, rows: [{ id: other-fees, concept: fees }] }', '{ concept: revenues, members: { segment: atm }, id: atm, where: reported, weight: 0 }', '{ label: Sum, where: reported, total: { id: sum, concept: licences }, rows: [{ id: more-fees, concept: fees }] }'];
  const columns = ['{ period: quarter, where: reported }', '{ label: More, where: reported, columns: [{ period: quarter }, { period: next }] }', '{ period: current, stance: forecast, where: reported }', '{ period: current, view: percent-change, against: long-ago, where: reported }'];
  const lines = TABLE.split('\n');
  fc.assert(fc.property(fc.uniqueArray(fc.nat(rows.length - 1)), fc.uniqueArray(fc.nat(columns.length - 1)), fc.boolean(), fc.boolean(), (someRows, someColumns, isFirst, isInGroup) => {
    const added = [...lines];
    const rowsAt = added.indexOf(isInGroup ? '      - { concept: costs, weight: -1 }' : 'notes:') + (isInGroup && !isFirst ? 1 : 0);
    added.splice(rowsAt, 0, ...someRows.map((each) => `${isInGroup ? '      ' : '  '}- ${rows[each] ?? ''}`));
    added.splice(added.indexOf('  - period: current') + (isFirst ? 0 : 2), 0, ...someColumns.map((each) => `  - ${columns[each] ?? ''}`));
    expect(shown(added.join('\n'))).toEqual(shown(TABLE));
    expect(found(added.join('\n'))).toBe(found(TABLE));
    expect(looked(added.join('\n'))).toEqual(looked(TABLE));
  }), { numRuns: 60 });
});
