import { expect, test } from 'vitest';
import { miniAssurance, REVIEWED } from '../../../test/sites/mini-assurance.ts';
import { MINI } from '../../../test/sites/mini.ts';
import { tickedTablesView } from './ticked-tables.ts';

test('every figure carries the marks of what vouches for it, and an open one says so', () => {
  const { site, filing, assurance } = miniAssurance(REVIEWED);
  const { parts } = tickedTablesView(site, filing, assurance, () => undefined);
  const ticks = parts.flatMap(({ sections }) => sections).flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'table'
    ? block.table.rows.map((row) => [row.label, ...row.cells.map(({ figure, tick }) => `${figure.text} ${tick ?? ''}`)].join(' | '))
    : []));
  expect(ticks).toMatchInlineSnapshot(`
    [
      "Revenues | 1,200 f | 1,000 f | 20.0 =",
      "Costs | −900 f | −700 f | 28.6 =",
      "Profit | 300 f | 400 f | −0.1 =",
      "Dividend | 12.50 o | -  | - ",
    ]
  `);
});

test('sections without tables are left out', () => {
  const { site, filing, assurance } = miniAssurance({ 'filings/h1/filing.yaml': ['      - { id: income, title', '      - { id: words, title: Words, prose: words.mdx }\n      - { id: income, title'], 'filings/h1/words.mdx': 'Words.\n' });
  expect(tickedTablesView(site, filing, assurance, () => undefined).parts.flatMap(({ sections }) => sections.map(({ id }) => id))).toEqual(['income']);
});

const NOTICES = Object.fromEntries(['rounding', 'forward-looking'].map((when) => [`disclaimers/${when}.mdx`, `---\ntitle: ${when}\nwhen: ${when}\nshort: A sentence.\n---\n\nAll of it.\n`]));

test('tables say what their readers have to be told, of what is to come only where a target is among them', () => {
  const told = (table: string) => {
    const { site, filing, assurance } = miniAssurance({ 'tables/income.yaml': table, ...NOTICES });
    return tickedTablesView(site, filing, assurance, () => undefined).notices.map(({ id }) => id);
  };
  const income = MINI['tables/income.yaml'] ?? '';
  expect(told(income)).toContain('rounding');
  expect(told(income)).not.toContain('forward-looking');
  expect(told(income.replace('  - period: current\n', '  - period: current\n  - { period: current, stance: plan }\n'))).toContain('forward-looking');
});
