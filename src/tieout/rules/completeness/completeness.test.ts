import { describe, expect, test } from 'vitest';
import { columnNode, rowNode, tableOf } from '../../../../test/arbitraries/tables.ts';
import { factsFile, miniScope, miniSite, tiedOut } from '../../../../test/sites/mini-filing.ts';
import type { Changes } from '../../../../test/sites/mini.ts';
import { fillGrid } from '../../../model/tables/grid.ts';
import { completeness } from './completeness.ts';

const table = (rest: string) => `title: Income\ncurrency: JPY\ncolumns: [{ period: current }, { period: comparative }]\n${rest}\n`;
const PLACES = table('rows: [{ concept: revenues }, { concept: revenues, id: atm, members: { segment: atm } }]');
const atm = (before: string, now: string): Changes => ({ 'filings/h1/facts/atm.csv': factsFile('1H11,1H12', `revenues,segment=atm,,,JPY,millions,-6,Ledger,${before},${now}`) });
const DRAFT: Changes = { 'filings/h1/filing.yaml': ['status: published', 'status: draft'] };

describe('completeness', () => {
  test('holds where every cell has its figure, or a word for why there is none', () => {
    expect(tiedOut(completeness, PLACES, atm('1', '2')).found).toBe('');
    expect(tiedOut(completeness, PLACES, atm('nil', 'blank')).found).toBe('');
  });

  test('finds a cell that nobody filled', () => {
    expect(tiedOut(completeness, PLACES, { 'filings/h1/facts/atm.csv': factsFile('1H11', 'revenues,segment=atm,,,JPY,millions,-6,Ledger,5') }).found).toMatchInlineSnapshot(`
      "content/tables/income.yaml:4:31: error: Row "atm", column "1H12" of table "income" has no figure in filing h1: no fact is on file for it. [completeness]
          to mend:  Type the figure in a facts file, or write "blank" there if the report leaves it empty."
    `);
  });

  test('lets a draft have gaps', () => {
    expect(tiedOut(completeness, PLACES, DRAFT).found.match(/warning|error/g)).toEqual(['warning', 'warning']);
  });

  test('leaves what is typed as due to reading, which knows the cell', () => {
    expect(tiedOut(completeness, PLACES, { ...atm('', '2'), ...DRAFT }).found).toBe('');
  });

  test('finds references of labels, headings and notes that cannot be filled', () => {
    expect(tiedOut(completeness, `title: Income
currency: JPY
columns: [{ period: current, label: "At {date closing}" }]
rows: [{ concept: revenues, label: "Revenues, net of {cash current}" }]
notes: { rate: "Converted at {rate}." }
`).found).toMatchInlineSnapshot(`
  "content/tables/income.yaml:1:1: error: A label, note or answer of table "income" cannot be filled in for filing h1: the filing states no translation rate. [table/label]
      expected: {concept role}, {concept role in thousands}, {date role} or {rate}
      to mend:  Correct the reference, or type the fact that it needs.
  content/tables/income.yaml:3:11: error: A label, note or answer of table "income" cannot be filled in for filing h1: the filing has no period "closing". [table/label]
      expected: {concept role}, {concept role in thousands}, {date role} or {rate}
      to mend:  Correct the reference, or type the fact that it needs.
  content/tables/income.yaml:4:8: error: A label, note or answer of table "income" cannot be filled in for filing h1: "cash" for 1H12: no fact is on file for it. [table/label]
      expected: {concept role}, {concept role in thousands}, {date role} or {rate}
      to mend:  Correct the reference, or type the fact that it needs."
`);
  });

  test('finds what row and column both give, though reading should have', () => {
    const scope = miniScope();
    const twice = tableOf({ rows: [rowNode({ id: 'r', aspects: { concept: 'revenues', period: 'current' } })], columns: [columnNode({ id: 'c', aspects: { period: 'current' } })] });
    const checks = completeness.run({ site: miniSite(), scope, filing: scope.filing, grids: [fillGrid(scope, twice)] });
    expect(checks.map((check) => (check.outcome === 'inconsistent' ? check.finding.message : check.outcome))).toEqual(['Row "r" and column "c" of table "any" both give period.']);
  });
});
