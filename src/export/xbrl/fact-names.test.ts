import { expect, test } from 'vitest';
import { factsFile, miniScope } from '../../../test/sites/mini-filing.ts';
import { factNames } from './fact-names.ts';

test('names a fact by what it is about, and apart from every other', () => {
  const facts = [
    'revenues,segment=atm,plan,,JPY,millions,-6,Plan,1',
    'revenues,,plan,,JPY,millions,-6,Plan,2',
    'revenues,,plan,,USD,millions,-6,Plan,3',
    'dividend,,,,JPY/share,ones,2,Board,4',
  ];
  const { filing } = miniScope({ 'filings/h1/facts/income.csv': factsFile('1H12', ...facts), 'filings/h1/filing.yaml': ['1H12-end: { on: 2012-09-30 }', '1H12-end: { on: 2012-09-30 }'] });
  const names = [...factNames(filing.facts.all).values()];
  expect(names).toEqual(['revenues--1H12--segment--atm--plan', 'revenues--1H12--plan--JPY', 'revenues--1H12--plan--USD', 'dividend--1H12--after-split']);
});

test('keeps names apart that differ in signs alone, and begins none with a digit', () => {
  const { filing } = miniScope({
    'concepts/more.yaml': 'concepts:\n  - { id: 4g-lines, name: "ex:Lines", label: Lines, period: instant, value: count }\n',
    'filings/h1/filing.yaml': ['  1H12-end: { on: 2012-09-30 }', '  a.b: { on: 2012-09-30 }\n  a-b: { on: 2012-09-29 }'],
    'filings/h1/facts/lines.csv': factsFile('a.b,a-b', '4g-lines,,,,contracts,ones,exact,Network,1,2'),
  });
  const lines = filing.facts.of('4g-lines');
  expect([...factNames(lines).values()]).toEqual(['_4g-lines--a-b--contracts', '_4g-lines--a-b--contracts--2']);
});
