import { describe, expect, test } from 'vitest';
import { factsFile, miniGrid } from '../../../test/sites/mini-filing.ts';
import type { Changes } from '../../../test/sites/mini.ts';
import { layOut } from './layout.ts';

const CONCEPTS = `concepts:
  - { id: staff, name: "ex:Staff", label: Staff, period: duration, value: count }
  - { id: shares, name: "ex:Shares", label: Shares, period: duration, value: shares }
`;
const FACTS = factsFile(
  '1H11,1H12',
  'dividend,,,,JPY/share,ones,2,Ledger,1.25,2.5',
  'staff,,,,contracts,ones,exact,Ledger,40,50',
  'shares,,,,shares,ones,exact,Ledger,100,110',
  'growth,,,,ratio,percent,3,Ledger,5.1,20.0',
);

/** The phrases of a caption. */
function said(table: string, changes: Changes = {}): readonly string[] {
  const { scope, grid } = miniGrid(table, { 'concepts/more.yaml': CONCEPTS, 'filings/h1/facts/more.csv': FACTS, ...changes });
  return layOut(scope, grid).caption;
}

describe('captionOf', () => {
  test('says the unit once, where all figures share it and no heading says it', () => {
    expect(said('title: T\ncurrency: JPY\nscale: millions\ncolumns: [{ period: current }]\nrows: [{ concept: revenues }]\n'))
      .toEqual(['Millions of JPY', 'Unaudited']);
  });

  test('leaves it to the headings where they say it', () => {
    expect(said('title: T\nscale: millions\ncolumns: [{ period: current, currency: JPY }]\nrows: [{ concept: revenues }]\n')).toEqual(['Unaudited']);
  });

  test('explains short names of periods, each once', () => {
    expect(said('title: T\ncurrency: JPY\nheadings: short\ncolumns: [{ period: comparative }, { period: current }, { period: current, view: percent-change }]\nrows: [{ concept: revenues }]\n')).toEqual([
      '1H11: six months ended September 30, 2011', '1H12: six months ended September 30, 2012', 'JPY', 'Unaudited',
    ]);
  });

  test('says what columns and rows are about whose labels name no time', () => {
    const columns = 'columns: [{ period: comparative, label: Last year }, { period: current, label: "To {date current}" }, { period: current, view: percent-change, label: Growth }]';
    expect(said(`title: T\ncurrency: JPY\n${columns}\nrows: [{ concept: revenues }]\n`)).toEqual(['Last year: six months ended September 30, 2011', 'JPY', 'Unaudited']);
    expect(said('title: T\ncurrency: JPY\ncolumns: [{ concept: revenues }]\nrows: [{ period: current, label: Now }, { period: comparative }]\n')[0]).toBe('Now: six months ended September 30, 2012');
  });

  test('says what changes lie between that do not stand beside both periods, and are not of a year', () => {
    const balances = { 'filings/h1/filing.yaml': ['  1H12-end: {', '  FY11-end: { on: 2012-03-31 }\n  1H12-end: {'], 'filings/h1/facts/ends.csv': factsFile('FY11-end,1H12-end', 'cash,,,,JPY,millions,-6,Ledger,500,550') } as const;
    const table = (columns: string, rows = '[{ concept: revenues }]') => said(`title: T\ncurrency: JPY\ncolumns: ${columns}\nrows: ${rows}\n`, balances).filter((phrase) => phrase.includes(' against '));
    expect(table('[{ period: comparative }, { period: current }, { period: current, view: percent-change, label: Growth }]')).toEqual([]);
    expect(table('[{ period: current }, { period: current, view: percent-change }]')).toEqual([]);
    expect(table('[{ period: current }, { period: current, view: percent-change, label: Growth }]')).toEqual(['Growth: six months ended September 30, 2012 against six months ended September 30, 2011']);
    expect(table('[{ period: comparative }, { period: current, view: percent-change }]')).toEqual(['YoY % change: six months ended September 30, 2012 against six months ended September 30, 2011']);
    // Balances grow from the last year end, which is no year ago.
    expect(table('[{ period: current, at: end }, { period: current, at: end, view: percent-change }]', '[{ concept: cash }]')).toEqual(['% change: September 30, 2012 against March 31, 2012']);
    expect(table('[{ period: current, at: end }, { period: current, at: end, view: percent-change, label: "From {date FY11-end}" }]', '[{ concept: cash }]')).toEqual([]);
    expect(said('title: T\ncurrency: JPY\ncolumns: [{ period: current }]\nrows: [{ concept: cash, at: start }, { id: again, concept: cash, at: start, label: Cash at the start }, { id: end, concept: cash, at: end, label: Cash in hand }]\n', balances)[0]).toBe('Cash: at the beginning of the period');
  });

  test('says the period of the whole table', () => {
    expect(said('title: T\ncurrency: JPY\nperiod: current\ncolumns: [{ concept: revenues }]\nrows: [{ id: all, label: All }]\n')[0]).toBe('1H12: six months ended September 30, 2012');
  });

  test('says when targets were announced, and that nobody audited what happened, but not what is hoped', () => {
    const plan = { 'filings/h1/facts/plan.csv': factsFile('1H12', 'revenues,,plan,,JPY,millions,-6,Plan,"1,300"') };
    const table = (columns: string) => `title: T\ncurrency: JPY\nperiod: current\nheadings: long\nrows: [{ concept: revenues }]\ncolumns: ${columns}\n`;
    const announced = 'Plan announced on May 15, 2012';
    expect(said(table('[{ stance: plan }]'), plan).slice(-1)).toEqual([announced]);
    expect(said(table('[{ stance: plan }, { label: Actual }]'), plan).slice(-2)).toEqual([announced, 'Unaudited']);
    expect(said(table('[{ label: Actual }]'), { 'filings/h1/filing.yaml': ['audited: no', 'audited: yes'] })).not.toContain('Unaudited');
    expect(said(table('[{ label: Actual }]'), { 'filings/h1/filing.yaml': ['audited: no', 'audited: not-stated'] })).not.toContain('Unaudited');
  });
});
