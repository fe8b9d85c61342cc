import { describe, expect, test } from 'vitest';
import { factsFile, miniGrid } from '../../test/sites/mini-filing.ts';
import type { Changes } from '../../test/sites/mini.ts';
import { captionOf, columnUnits } from './caption.ts';

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

/** The phrases of a caption, and the units under the headings. */
function said(table: string, changes: Changes = {}): { readonly caption: readonly string[]; readonly units: readonly (string | undefined)[] } {
  const { scope, grid } = miniGrid(table, { 'concepts/more.yaml': CONCEPTS, 'filings/h1/facts/more.csv': FACTS, ...changes });
  const units = columnUnits(scope, grid);
  return { caption: captionOf(scope, grid, units), units };
}

describe('captionOf', () => {
  test('says the unit once, where all figures share it and no heading says it', () => {
    expect(said('title: T\ncurrency: JPY\nscale: millions\ncolumns: [{ period: current }]\nrows: [{ concept: revenues }]\n'))
      .toEqual({ caption: ['Millions of JPY', 'Unaudited'], units: [undefined] });
  });

  test('leaves it to the headings where they say it', () => {
    expect(said('title: T\nscale: millions\ncolumns: [{ period: current, currency: JPY }]\nrows: [{ concept: revenues }]\n').caption).toEqual(['Unaudited']);
  });

  test('excepts amounts per share, and leaves counts to their rows', () => {
    const rows = 'rows: [{ concept: revenues }, { concept: dividend }, { concept: staff }, { concept: shares }]';
    expect(said(`title: T\ncurrency: JPY\nscale: thousands\ncolumns: [{ period: current }]\n${rows}\n`).caption)
      .toEqual(['Thousands of JPY, except amounts per share', 'Unaudited']);
    expect(said('title: T\ncurrency: JPY\ncolumns: [{ period: current }]\nrows: [{ concept: dividend }]\n').caption).toEqual(['JPY per share', 'Unaudited']);
  });

  test('explains short names of periods, each once', () => {
    expect(said('title: T\ncurrency: JPY\nheadings: short\ncolumns: [{ period: comparative }, { period: current }, { period: current, view: percent-change }]\nrows: [{ concept: revenues }]\n').caption).toEqual([
      '1H11: six months ended September 30, 2011', '1H12: six months ended September 30, 2012', 'JPY', 'Unaudited',
    ]);
  });

  test('says the period of the whole table', () => {
    expect(said('title: T\ncurrency: JPY\nperiod: current\ncolumns: [{ concept: revenues }]\nrows: [{ id: all, label: All }]\n').caption[0]).toBe('1H12: six months ended September 30, 2012');
  });

  test('says when targets were announced, and that nobody audited what happened, but not what is hoped', () => {
    const plan = { 'filings/h1/facts/plan.csv': factsFile('1H12', 'revenues,,plan,,JPY,millions,-6,Plan,"1,300"') };
    const table = (columns: string) => `title: T\ncurrency: JPY\nperiod: current\nheadings: long\nrows: [{ concept: revenues }]\ncolumns: ${columns}\n`;
    const announced = 'Plan announced on May 15, 2012';
    expect(said(table('[{ stance: plan }]'), plan).caption.slice(-1)).toEqual([announced]);
    expect(said(table('[{ stance: plan }, { label: Actual }]'), plan).caption.slice(-2)).toEqual([announced, 'Unaudited']);
    expect(said(table('[{ label: Actual }]'), { 'filings/h1/filing.yaml': ['audited: no', 'audited: yes'] }).caption).not.toContain('Unaudited');
    expect(said(table('[{ label: Actual }]'), { 'filings/h1/filing.yaml': ['audited: no', 'audited: not-stated'] }).caption).not.toContain('Unaudited');
  });
});

describe('columnUnits', () => {
  test('are owed where columns of different units stand side by side', () => {
    const { units, caption } = said('title: T\ncurrency: JPY\ncolumns: [{ concept: revenues, scale: millions }, { concept: margin }, { concept: dividend }]\nrows: [{ period: current }]\n');
    expect(units).toEqual([undefined, '%', 'JPY per share']);
    expect(caption).toEqual(['Unaudited']);
  });

  test('are not owed where one unit holds throughout', () => {
    expect(said('title: T\ncurrency: JPY\nscale: millions\ncolumns: [{ concept: revenues }, { concept: costs }]\nrows: [{ period: current }]\n').units).toEqual([undefined, undefined]);
  });
});
