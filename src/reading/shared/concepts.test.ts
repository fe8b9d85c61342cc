import { expect, test } from 'vitest';
import { foundIn, readMini } from '../../../test/sites/mini.ts';

const concept = (id: string, rest: string): string => `  - { id: ${id}, name: "ex:${id}", label: ${id}, period: duration, ${rest} }\n`;

test('reads derivations with their weights', () => {
  const { site, findings } = readMini({ 'concepts/more.yaml': `concepts:\n${concept('net', 'value: monetary, derivation: { sum: [revenues, -costs] }')}` });
  expect(findings).toEqual([]);
  expect(site?.taxonomy.concepts.get('net')?.derivation).toEqual({ kind: 'sum', of: [{ concept: 'revenues', weight: '1' }, { concept: 'costs', weight: '-1' }] });
});

test('reports ids and XBRL names given twice, over all files', () => {
  expect(foundIn({ 'concepts/more.yaml': `dimensions:
  - { id: segment, name: "ex:Again", label: A, members: [{ id: a, name: "ex:A", label: A }] }
  - { id: region, name: "ex:Revenues", label: A, members: [{ id: a, name: "ex:A", label: A }, { id: a, name: "ex:B", label: B }] }
concepts:
${concept('revenues', 'value: monetary')}` })).toMatchInlineSnapshot(`
  "content/concepts/more.yaml:2:11: error: The id "segment" is given to a second dimension. [concepts/duplicate]
      see:      content/concepts/all.yaml:2:11: "segment" is given here first
      to mend:  Rename or remove one of the two.
  content/concepts/more.yaml:3:25: error: The XBRL name "ex:Revenues" is given to a second concept or dimension. [concepts/duplicate]
      see:      content/concepts/all.yaml:4:27: "ex:Revenues" is given here first
      to mend:  Rename or remove one of the two.
  content/concepts/more.yaml:3:101: error: The id "a" is given to a second member. [concepts/duplicate]
      see:      content/concepts/more.yaml:3:66: "a" is given here first
      to mend:  Rename or remove one of the two.
  content/concepts/more.yaml:5:11: error: The id "revenues" is given to a second concept. [concepts/duplicate]
      see:      content/concepts/all.yaml:4:11: "revenues" is given here first
      to mend:  Rename or remove one of the two."
`);
});

test('reports unknown concepts in derivations and changes', () => {
  expect(foundIn({ 'concepts/more.yaml': `concepts:
${concept('net', 'value: monetary, derivation: { sum: [revenue, -costs] }')}${concept('share', 'value: ratio, derivation: { ratio: { numerator: proffit, denominator: nothing-like-it } }')}${concept('up', 'value: ratio, changeOf: cost')}` })).toMatchInlineSnapshot(`
  "content/concepts/more.yaml:2:99: error: There is no concept "revenue". [concepts/unknown-concept]
      expected: perhaps "revenues"
      to mend:  Write "revenues", or declare "revenue" in concepts/.
  content/concepts/more.yaml:3:116: error: There is no concept "proffit". [concepts/unknown-concept]
      expected: perhaps "profit"
      to mend:  Write "profit", or declare "proffit" in concepts/.
  content/concepts/more.yaml:3:138: error: There is no concept "nothing-like-it". [concepts/unknown-concept]
      expected: a concept declared in concepts/
      to mend:  Declare it in concepts/, or correct the name.
  content/concepts/more.yaml:4:83: error: There is no concept "cost". [concepts/unknown-concept]
      expected: perhaps "costs"
      to mend:  Write "costs", or declare "cost" in concepts/."
`);
});

test('reports a concept that is computed from itself', () => {
  expect(foundIn({ 'concepts/more.yaml': `concepts:
${concept('a', 'value: monetary, derivation: { sum: [revenues, b] }')}${concept('b', 'value: monetary, derivation: { sum: [a] }')}` })).toMatchInlineSnapshot(`
  "content/concepts/more.yaml:2:5: error: "a" is computed from itself. [concepts/cycle]
      found:    a ← b ← a
      to mend:  Type one of these concepts instead of deriving it."
`);
});

test('reports a balance and a change on the wrong kind of value', () => {
  expect(foundIn({ 'concepts/more.yaml': `concepts:
${concept('a', 'value: ratio, balance: debit')}${concept('b', 'value: monetary, changeOf: revenues')}` })).toMatchInlineSnapshot(`
  "content/concepts/more.yaml:2:79: error: "a" has a balance, but its values are not money. [concepts/balance]
      expected: no balance, or value: monetary
      found:    value: ratio
      to mend:  Remove the balance, or correct the value.
  content/concepts/more.yaml:3:83: error: "b" states the change of "revenues", but its values are not ratios. [concepts/change-of]
      expected: value: ratio
      found:    value: monetary
      to mend:  Write value: ratio, or remove changeOf."
`);
});

test('reports the shapes of names and derivations', () => {
  expect(foundIn({ 'concepts/more.yaml': `concepts:
  - { id: Net Income, name: NetIncome, label: A, period: durations, value: money }
${concept('c', 'value: monetary, derivation: { sum: [revenues], ratio: { numerator: revenues, denominator: costs } }')}${concept('d', 'value: monetary, derivation: {}')}` })).toMatchInlineSnapshot(`
  "content/concepts/more.yaml:2:11: error: "id" is "Net Income". [yaml/wrong-value]
      expected: lower-case words joined by hyphens, such as operating-income
      to mend:  Correct the value.
  content/concepts/more.yaml:2:29: error: "name" is "NetIncome". [yaml/wrong-value]
      expected: a prefix and a name, such as us-gaap:OperatingIncomeLoss
      to mend:  Correct the value.
  content/concepts/more.yaml:2:58: error: "period" is "durations". [yaml/wrong-value]
      expected: perhaps "duration"
      to mend:  Write "duration".
  content/concepts/more.yaml:2:76: error: "value" is "money". [yaml/wrong-value]
      expected: one of monetary, per-share, shares, ratio, count, text, date, yes-no
      to mend:  Correct the value.
  content/concepts/more.yaml:3:85: error: "derivation" has the wrong keys. [yaml/wrong-shape]
      expected: either "sum" or "ratio"
      to mend:  Write the keys that the content format shows.
  content/concepts/more.yaml:4:85: error: "derivation" has the wrong keys. [yaml/wrong-shape]
      expected: either "sum" or "ratio"
      to mend:  Write the keys that the content format shows."
`);
});

test('does not report as unknown what stands in a broken place', () => {
  const found = foundIn({ 'concepts/all.yaml': ['id: costs, name: "ex:Costs"', 'id: costs, nam: "ex:Costs"'] });
  expect(found).toMatchInlineSnapshot(`
    "content/concepts/all.yaml:5:18: error: There is no key "nam" here. [yaml/unknown-key]
        expected: perhaps "name"
        to mend:  Write "name", or remove the key."
  `);
  expect(foundIn({ 'concepts/all.yaml': 'concepts: [' })).toMatchInlineSnapshot(`
    "content/concepts/all.yaml:1:12: error: A bracket is opened and not closed. [yaml/syntax]
        to mend:  Close it: every [ and { needs its partner."
  `);
});

test('reads words for yes and no, and reports them where there is neither', () => {
  const { site } = readMini({ 'concepts/more.yaml': `concepts:\n${concept('changed', 'value: yes-no, words: { no: None }')}` });
  expect(site?.taxonomy.concepts.get('changed')?.words).toEqual({ no: 'None' });
  expect(foundIn({ 'concepts/more.yaml': `concepts:\n${concept('due-on', 'value: date, words: { no: None }')}` })).toMatchInlineSnapshot(`
    "content/concepts/more.yaml:2:91: error: "due-on" has words for yes and no, but its values are neither. [concepts/words]
        expected: value: yes-no
        found:    value: date
        to mend:  Write value: yes-no, or remove the words."
  `);
});

test('reports a concept that is not what its standard name is', () => {
  const found = (declared: string) => foundIn({ 'concepts/more.yaml': `concepts:\n  - { id: other, label: Other, ${declared} }\n` });
  expect(found('name: "us-gaap:Assets", period: instant, value: monetary, balance: debit')).toBe('');
  expect(found('name: "us-gaap:AssetsCurrent", period: instant, value: monetary')).toBe('');
  expect(found('name: "us-gaap:NotInTheTable", period: instant, value: text')).toBe('');
  expect(found('name: "dei:EntityRegistrantName", period: instant, value: text')).toMatchInlineSnapshot(`
    "content/concepts/more.yaml:2:74: error: "other" says period: instant, and dei:EntityRegistrantName is another item. [concepts/standard-name]
        expected: period: duration, as the taxonomy has it
        to mend:  Correct the key, or give the concept a name of the issuer's own."
  `);
  expect(found('name: "us-gaap:Revenues", period: instant, value: per-share')).toContain('expected: value: monetary, as the taxonomy has it');
  expect(found('name: "us-gaap:NetCashProvidedByUsedInOperatingActivities", period: duration, value: monetary, balance: debit')).toContain('expected: no balance');
});
