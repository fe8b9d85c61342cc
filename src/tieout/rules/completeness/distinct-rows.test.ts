import { expect, test } from 'vitest';
import { tiedOut } from '../../../../test/sites/mini-filing.ts';
import { MINI } from '../../../../test/sites/mini.ts';
import { distinctRows } from './distinct-rows.ts';

const table = (rows: string): string => `title: Income\ncurrency: JPY\nscale: millions\nfoots: not\ncolumns: [{ period: current }]\nrows:\n${rows}`;

test('rows of different words are told apart', () => {
  expect(tiedOut(distinctRows, MINI['tables/income.yaml'] ?? '')).toEqual({ outcomes: '1 consistent', found: '' });
});

test('totals belong to their headings, and rows to what stands over them', () => {
  const rows = '  - { label: Sales, total: { concept: revenues, label: Total }, rows: [{ id: a, concept: costs, label: Other }] }\n  - { label: Spending, total: { concept: costs, label: Total }, rows: [{ id: b, concept: profit, label: Other }] }\n';
  expect(tiedOut(distinctRows, table(rows)).found).toBe('');
});

test('a second row of the same words is named with the first', () => {
  expect(tiedOut(distinctRows, table('  - concept: revenues\n    label: Other\n  - concept: costs\n    label: Other\n')).found).toMatchInlineSnapshot(`
    "content/tables/income.yaml:9:5: warning: A second row of table "income" is called "Other" under the same heading in filing h1. [distinct-rows]
        see:      content/tables/income.yaml:7:5: the first row called "Other"
        to mend:  Give one of the two a label that tells them apart, or a heading of its own."
  `);
});

test('two totals without a heading are two rows of the same words', () => {
  expect(tiedOut(distinctRows, table('  - { total: { concept: revenues, label: Total }, rows: [{ id: a, concept: costs }] }\n  - { total: { concept: profit, label: Total }, rows: [{ id: b, concept: costs, label: Others }] }\n')).outcomes).toBe('1 inconsistent');
});
