import { describe, expect, test } from 'vitest';
import { factsFile, miniScope } from '../../../test/sites/mini-filing.ts';
import { fillTemplate, parseTemplate } from './label.ts';

const scope = miniScope({
  'concepts/more.yaml': `concepts:
  - { id: shares, name: "ex:Shares", label: Shares, period: duration, value: shares }
  - { id: staff, name: "ex:Staff", label: Staff, period: duration, value: count }
  - { id: auditor, name: "ex:Auditor", label: Auditor, period: duration, value: text }
  - { id: gap, name: "ex:Gap", label: Gap, period: duration, value: monetary }
`,
  'filings/h1/filing.yaml': ['shareBasis: after-split', 'shareBasis: after-split\ntranslation: { currency: USD, rate: "77.920", date: 2012-09-28, source: noon }'],
  'filings/h1/facts/more.csv': factsFile(
    '1H12',
    'dividend,,,,JPY/share,ones,2,Ledger,8.75',
    'shares,,,,shares,ones,exact,Ledger,"75,520,000"',
    'staff,,,,contracts,ones,exact,Ledger,"1,234"',
    'auditor,,,,,,,Ledger,KPMG',
    'gap,,,,JPY,millions,-6,Ledger,nil',
  ),
});

describe('parseTemplate', () => {
  test('splits words from references', () => {
    expect(parseTemplate('net of {costs current in millions} at {date current}, {rate}')).toEqual([
      { kind: 'words', text: 'net of ' },
      { kind: 'fact', concept: 'costs', period: 'current', scale: 'millions' },
      { kind: 'words', text: ' at ' },
      { kind: 'date', period: 'current' },
      { kind: 'words', text: ', ' },
      { kind: 'rate' },
    ]);
  });

  test.each(['{costs}', '{}', '{costs current in dozens}', '{costs current at millions}', '{rate of costs now}', '{operating income current}', '{a b in millions c}'])('does not know %s', (text) => {
    expect(parseTemplate(text).some((part) => part.kind === 'unknown')).toBe(true);
  });

  test('leaves braces that do not match as words', () => {
    expect(parseTemplate('a } b { c')).toEqual([{ kind: 'words', text: 'a } b { c' }]);
  });
});

describe('fillTemplate', () => {
  const fill = (template: string) => fillTemplate(scope, template, { monetary: 'thousands' });

  test.each([
    ['Plain words', 'Plain words'],
    ['{costs current}', 'JPY900,000 thousand'],
    ['{costs 1H11 in millions}', 'JPY700 million'],
    ['{dividend current}', 'JPY8.75'],
    ['{shares current}', '75,520,000 shares'],
    ['{shares current in thousands}', '75,520 thousand shares'],
    ['{staff current in thousands}', '1 thousand contracts'],
    ['{staff current}', '1,234 contracts'],
    ['{margin current}', '25.0%'],
    ['{auditor current}', 'KPMG'],
    ['{date comparative}', 'September 30, 2011'],
    ['at {rate} a dollar', 'at JPY77.920 a dollar'],
  ])('fills %s', (template, text) => {
    expect(fill(template)).toEqual({ text, problems: [] });
  });

  test.each([
    ['{costs later}', 'the filing has no period "later"'],
    ['{date later}', 'the filing has no period "later"'],
    ['{costs}', '"{costs}" is neither a fact, a date nor the rate'],
    ['{nonsense current}', '"nonsense" for 1H12: no concept is called "nonsense"'],
    ['{gap current}', '"gap" for 1H12: nil'],
    ['{margin current in thousands}', '"margin" is a percentage, which is never in thousands'],
    ['{dividend current in millions}', '"dividend" is an amount for each share, which is never in millions'],
    ['{auditor current in millions}', '"auditor" is said in words, which are never in millions'],
    ['{staff comparative}', '"staff" for 1H11: no fact is on file for it'],
  ])('leaves a hole for %s, and says why', (template, problem) => {
    expect(fill(`a ${template} b`)).toEqual({ text: 'a … b', problems: [problem] });
  });

  test('has no rate in a filing that translates nothing', () => {
    expect(fillTemplate(miniScope(), '{rate}', undefined).problems).toEqual(['the filing states no translation rate']);
  });
});
