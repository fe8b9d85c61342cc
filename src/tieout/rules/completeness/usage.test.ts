import { describe, expect, test } from 'vitest';
import { factsFile, tiedOut } from '../../../../test/sites/mini-filing.ts';
import type { Changes } from '../../../../test/sites/mini.ts';
import { usage } from './usage.ts';

const table = (rest: string): string => `title: Income\ncurrency: JPY\nscale: millions\n${rest}\n`;
const TABLE = table('columns: [{ period: current }]\nrows: [{ concept: revenues }]');
const FACTS = (...rows: readonly string[]): Changes => ({ 'filings/h1/facts/income.csv': factsFile('1H12', 'revenues,,,,JPY,millions,-6,Ledger,"1,200"', ...rows) });
const says = (text: string): Changes => ({ 'filings/h1/filing.yaml': ['headline: [revenues]', text] });
const COSTS = 'costs,,,,JPY,millions,-6,Ledger,900';
const DRAFT: Changes = { 'filings/h1/filing.yaml': ['status: published', 'status: draft'] };

describe('a fact', () => {
  test('that nothing shows is a finding; in a draft, a warning', () => {
    expect(tiedOut(usage, TABLE, FACTS(COSTS)).found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/income.csv:3:33: error: Nothing in filing h1 shows Costs for 1H12. [usage]
          expected: a row of a table, a headline figure or a question of the form that asks for it
          to mend:  Show it, delete it, or say under \`supplementary\` in filing.yaml what "costs" is kept for."
    `);
    expect(tiedOut(usage, TABLE, { ...FACTS(COSTS), ...DRAFT }).found).toContain('warning: Nothing in filing h1 shows Costs for 1H12.');
  });

  test('is used by a cell, by a change and by a translation', () => {
    expect(tiedOut(usage, table('columns: [{ period: current }]\nrows: [{ concept: revenues }, { concept: costs }]'), FACTS(COSTS)).outcomes).toBe('');
    const change = table('columns: [{ period: current, view: change }]\nrows: [{ concept: revenues }]');
    expect(tiedOut(usage, change, { 'filings/h1/facts/income.csv': factsFile('1H11,1H12', 'revenues,,,,JPY,millions,-6,Ledger,"1,000","1,200"') }).outcomes).toBe('');
  });

  test('is used by what is derived from it', () => {
    const margin = table('columns: [{ period: current }]\nrows: [{ concept: margin }]');
    expect(tiedOut(usage, margin, FACTS('profit,,,,JPY,millions,-6,Ledger,300')).outcomes).toBe('');
  });

  test('is used by a label, a heading, a note or an answer', () => {
    for (const rest of [
      'columns: [{ period: current }]\nrows: [{ concept: revenues, label: "Revenues after costs of {costs current}" }]',
      'columns: [{ period: current, label: "Costs {costs current in millions}" }]\nrows: [{ concept: revenues }]',
      'columns: [{ period: current }]\nrows: [{ concept: revenues, notes: [n] }]\nnotes: { n: "Costs were {costs 1H12}." }',
      'columns: [{ period: current }]\nrows: [{ concept: hedged, answer: { yes: "{answer}, for {costs current} and {revenues current}" } }]',
    ]) expect(tiedOut(usage, table(rest), FACTS(COSTS, 'hedged,,,,,,,Ledger,yes')).found).not.toContain('shows Costs');
  });

  test('is used by the headline figures and by the questions of the form', () => {
    expect(tiedOut(usage, TABLE, { ...FACTS(COSTS), ...says('headline: [costs]') }).outcomes).toBe('');
    expect(tiedOut(usage, TABLE, { ...FACTS(COSTS), 'forms/earnings-release.yaml': 'title: Release\nanswers: { current: [costs] }\n' }).outcomes).toBe('');
  });

  test('that is not there is not asked for', () => {
    expect(tiedOut(usage, TABLE, FACTS('costs,,,,JPY,millions,-6,Ledger,blank')).outcomes).toBe('1 consistent');
  });
});

describe('what is declared supplementary', () => {
  const supplementary = (rest: string, ...rows: readonly string[]) => tiedOut(usage, TABLE, { ...FACTS(...rows), ...says(`supplementary: [{ ${rest}, reason: For the segments. }]`) });

  test('is a concept, a period, or a concept in a period', () => {
    expect(supplementary('concept: costs', COSTS).outcomes).toBe('1 consistent');
    expect(supplementary('period: 1H12', COSTS).outcomes).toBe('1 consistent');
    expect(supplementary('concept: costs, period: 1H12', COSTS).outcomes).toBe('1 consistent');
    expect(supplementary('concept: profit, period: 1H12', COSTS).found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/income.csv:3:33: error: Nothing in filing h1 shows Costs for 1H12. [usage]
          expected: a row of a table, a headline figure or a question of the form that asks for it
          to mend:  Show it, delete it, or say under \`supplementary\` in filing.yaml what "costs" is kept for.
      content/filings/h1/filing.yaml:15:17: error: Profit for 1H12 is declared supplementary, and has no fact in this filing. [usage]
          to mend:  Remove the line, so that it does not cover up a later fact that nothing shows."
    `);
  });

  test('is not shown after all', () => {
    expect(supplementary('concept: revenues').found).toMatchInlineSnapshot(`
      "content/filings/h1/filing.yaml:15:17: error: Revenues is declared supplementary, and is shown. [usage]
          to mend:  Remove the line, so that it does not cover up a later fact that nothing shows."
    `);
    expect(supplementary('period: 1H12').outcomes).toBe('');
  });
});
