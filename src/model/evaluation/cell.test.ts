import { describe, expect, test } from 'vitest';
import { factsFile, miniScope } from '../../../test/sites/mini-filing.ts';
import type { Changes } from '../../../test/sites/mini.ts';
import type { Aspects } from '../content/aspect.ts';
import { resolveCell } from './cell.ts';
import { formatFigure } from '../amounts/figure.ts';

const FILING = `title: First half
form: earnings-release
status: draft
released: 2012-11-08
accounting: IFRS
audited: no
currency: JPY
translation: { currency: USD, rate: "80", date: 2012-09-28, source: noon }
periods:
  1H12: { role: current, from: 2012-04-01, to: 2012-09-30 }
  1H11: { role: comparative, from: 2011-04-01, to: 2011-09-30 }
  1H12-end: { role: closing, on: 2012-09-30 }
  FY11-end: { role: opening, on: 2012-03-31 }
  odd-days: { from: 2012-04-01, to: 2012-05-10 }
parts: []
`;

const CONCEPTS = `concepts:
  - { id: shares, name: "ex:Shares", label: Shares, period: duration, value: shares }
  - { id: staff, name: "ex:Staff", label: Staff, period: duration, value: count }
  - { id: loss, name: "ex:Loss", label: Loss, period: duration, value: monetary, sign: either }
  - { id: turnaround, name: "ex:Turnaround", label: Turnaround, period: duration, value: monetary, sign: either }
  - { id: new-line, name: "ex:NewLine", label: New line, period: duration, value: monetary }
  - { id: unborn, name: "ex:Unborn", label: Unborn, period: duration, value: monetary }
  - { id: yield, name: "ex:Yield", label: Yield, period: duration, value: ratio, places: 2 }
  - { id: auditor, name: "ex:Auditor", label: Auditor, period: duration, value: text }
`;

const FACTS: Changes = {
  'filings/h1/filing.yaml': FILING,
  'filings/h1/income.mdx': undefined,
  'concepts/more.yaml': CONCEPTS,
  'filings/h1/facts/flows.csv': factsFile(
    '1H11,1H12',
    'dividend,,,,JPY/share,ones,2,Ledger,1.25,2.5',
    'shares,,,,shares,ones,exact,Ledger,100,110',
    'staff,,,,contracts,ones,exact,Ledger,40,50',
    'loss,,,,JPY,millions,-6,Ledger,(3),(5)',
    'turnaround,,,,JPY,millions,-6,Ledger,2,(1)',
    'new-line,,,,JPY,millions,-6,Ledger,nil,7',
    'unborn,,,,JPY,millions,-6,Ledger,blank,undecided',
    'yield,,,,ratio,percent,4,Ledger,1.25,1.5',
    'auditor,,,,,,,Ledger,Deloitte,KPMG',
  ),
  'filings/h1/facts/balances.csv': factsFile('FY11-end,1H12-end', 'cash,,,,JPY,millions,-6,Ledger,300,345'),
};
const scope = miniScope(FACTS);

/** What a cell of these aspects prints, or why it prints nothing. */
function cell(aspects: Aspects, { negate = false, of = scope } = {}): string {
  const content = resolveCell(of, { period: 'current', ...aspects }, negate);
  if (content.kind === 'number') return formatFigure(content.shown, content.presentation.places, 'thousands');
  if (content.kind === 'unanswered') return `${content.reason}. ${content.remedy}`;
  return content.kind === 'words' ? `"${content.text}"` : content.kind;
}

const millions = { currency: 'JPY', scale: { monetary: 'millions' } } as const;

describe('a value', () => {
  test('is found by role or by name, and rounded to the scale', () => {
    expect([cell({ concept: 'revenues', ...millions }), cell({ concept: 'revenues', period: '1H11', ...millions })]).toEqual(['1,200', '1,000']);
    expect(cell({ concept: 'revenues', currency: 'JPY', scale: { monetary: 'billions' } })).toBe('1');
    expect(cell({ concept: 'revenues', currency: 'JPY', scale: { monetary: 'billions' }, places: 2 })).toBe('1.20');
  });

  test('is turned where the table says so, and only in print', () => {
    const content = resolveCell(scope, { concept: 'costs', period: 'current', ...millions }, true);
    expect(content.kind === 'number' && [content.exact.toFixed(), content.quantity.amount.toFixed()]).toEqual(['-900000000', '900000000']);
  });

  test('is translated at the rate of the filing', () => {
    expect(cell({ concept: 'revenues', currency: 'USD', scale: { monetary: 'thousands' } })).toBe('15,000');
    expect(cell({ concept: 'dividend', currency: 'USD' })).toBe('0.03');
  });

  test('is blank in a column of another currency where it has no currency, and stands in that of the filing', () => {
    expect([cell({ concept: 'shares', currency: 'USD' }), cell({ concept: 'shares', currency: 'JPY' })]).toEqual(['blank', '110']);
    expect([cell({ concept: 'margin', currency: 'USD' }), cell({ concept: 'margin', currency: 'JPY' })]).toEqual(['blank', '25.0']);
  });

  test('may be words, or a reason for none', () => {
    expect([cell({ concept: 'auditor' }), cell({ concept: 'unborn' }), cell({ concept: 'unborn', period: 'comparative' }), cell({ concept: 'new-line', period: 'comparative' })])
      .toEqual(['"KPMG"', 'undecided', 'blank', 'nil']);
  });

  test('of a balance under a span of time is its start or its end', () => {
    expect([cell({ concept: 'cash', at: 'start', ...millions }), cell({ concept: 'cash', at: 'end', ...millions }), cell({ concept: 'cash', period: 'closing', ...millions })])
      .toEqual(['300', '345', '345']);
    expect(cell({ concept: 'revenues', at: 'end', ...millions })).toBe('1,200');
  });
});

describe('a change', () => {
  test('is measured against a year ago for flows, against the last year end for balances', () => {
    expect(cell({ concept: 'revenues', view: 'change', ...millions })).toBe('200');
    expect(cell({ concept: 'cash', period: 'closing', view: 'change', ...millions })).toBe('45');
    expect(cell({ concept: 'cash', period: 'closing', view: 'percent-change' })).toBe('15.0');
  });

  test('is measured against what the table says', () => {
    expect(cell({ concept: 'revenues', period: 'comparative', view: 'percent-change', against: 'current' })).toBe('\u221216.7');
    expect(cell({ concept: 'cash', at: 'end', view: 'change', against: 'opening', ...millions })).toBe('45');
  });

  test('of a ratio is in points, and keeps its own digits', () => {
    expect(cell({ concept: 'margin', view: 'points' })).toBe('\u22125.0');
    expect(cell({ concept: 'yield', view: 'points' })).toBe('0.25');
    expect(cell({ concept: 'yield', view: 'percent-change' })).toBe('20.0');
  });

  test('is translated as its figures are, and a rate is the same in every currency', () => {
    const reported = miniScope({ ...FACTS, 'filings/h1/facts/rates.csv': factsFile('1H12', 'growth,,,,ratio,percent,3,Ledger,19.7') });
    expect(cell({ concept: 'revenues', view: 'change', currency: 'USD', scale: { monetary: 'thousands' } })).toBe('2,500');
    expect(cell({ concept: 'shares', view: 'change', currency: 'USD' })).toBe('blank');
    expect([scope, reported].map((of) => cell({ concept: 'revenues', view: 'percent-change', currency: 'USD' }, { of }))).toEqual(['20.0', '19.7']);
  });

  test('turns its sign with its row, but a rate does not: twice as much paid is twice as much', () => {
    expect(cell({ concept: 'costs', view: 'change', ...millions }, { negate: true })).toBe('\u2212200');
    expect(cell({ concept: 'costs', view: 'percent-change' }, { negate: true })).toBe('28.6');
  });

  test('is not meaningful from a loss, into a loss, or from nothing', () => {
    expect(['loss', 'turnaround', 'new-line'].map((concept) => cell({ concept, view: 'percent-change' }))).toEqual(['not-meaningful', 'not-meaningful', 'not-meaningful']);
    expect(['loss', 'turnaround'].map((concept) => cell({ concept, view: 'change', ...millions }))).toEqual(['\u22122', '\u22123']);
  });

  test('is the rate that the issuer reported, where it reported one', () => {
    const reported = miniScope({ ...FACTS, 'filings/h1/facts/rates.csv': factsFile('1H12', 'growth,,,,ratio,percent,3,Ledger,19.7') });
    expect([cell({ concept: 'revenues', view: 'percent-change' }), cell({ concept: 'revenues', view: 'percent-change' }, { of: reported })]).toEqual(['20.0', '19.7']);
    expect(cell({ concept: 'revenues', view: 'change', ...millions }, { of: reported })).toBe('200');
  });

  test('is blank where the figure is blank on purpose', () => {
    const blank = miniScope({ ...FACTS, 'filings/h1/facts/more.csv': factsFile('1H12-end', 'cash,segment=atm,,,JPY,millions,-6,Ledger,blank') });
    expect(cell({ concept: 'cash', members: { segment: 'atm' }, at: 'end', view: 'percent-change' }, { of: blank })).toBe('blank');
  });

  test('from a figure that is still due is due on one side, and means nothing on the other', () => {
    const gaps = (now: string, before: string) => miniScope({ ...FACTS, 'filings/h1/facts/more.csv': factsFile('1H11,1H12', `revenues,segment=atm,,,JPY,millions,-6,Ledger,${before},${now}`) });
    const aspects: Aspects = { concept: 'revenues', members: { segment: 'atm' }, view: 'percent-change' };
    expect([cell(aspects, { of: gaps('', '5') }), cell(aspects, { of: gaps('5', '') })]).toEqual(['due', 'not-meaningful']);
  });
});

describe('a cell that cannot be answered says why and what to do', () => {
  test.each<[Aspects, string]>([
    [{}, 'no concept. Name a concept in the row, the column or the table.'],
    [{ concept: 'nonsense' }, 'no concept "nonsense". Name a concept that stands in content/concepts.'],
    [{ concept: 'revenues', period: 'later' }, 'the filing has no period "later". Name a period that fits the concept, or say `at: start` or `at: end`.'],
    [{ concept: 'revenues', period: 'closing' }, '1H12-end is a single day, and the concept is measured over time. Name a period that fits the concept, or say `at: start` or `at: end`.'],
    [{ concept: 'cash' }, '1H12 is a span of time, and the concept is a balance. Name a period that fits the concept, or say `at: start` or `at: end`.'],
    [{ concept: 'revenues', members: { segment: 'atm' } }, 'no fact is on file for it. Type the figure in a facts file, or write "blank" there if the report leaves it empty.'],
    [{ concept: 'revenues', currency: 'EUR' }, 'no rate to EUR. State the translation rate in filing.yaml.'],
    [{ concept: 'revenues', period: 'odd-days', view: 'change' }, 'the fiscal calendar does not know its period, so that there is none to compare with. Say `against: …` with a period of the filing that the change is measured against.'],
    [{ concept: 'revenues', period: 'odd-days', view: 'change', against: 'current' }, 'no fact for the later period. Type that figure in a facts file, or the rate itself as a reported rate.'],
    [{ concept: 'revenues', period: 'comparative', view: 'percent-change' }, 'no fact for the base period. Type that figure in a facts file, or the rate itself as a reported rate.'],
  ])('%j', (aspects, said) => {
    expect(cell(aspects)).toBe(said);
  });

  test('says so where no period is named at all', () => {
    expect(resolveCell(scope, { concept: 'revenues' }, false)).toMatchObject({ kind: 'unanswered', reason: 'no period' });
  });
});
