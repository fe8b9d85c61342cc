import { describe, expect, test } from 'vitest';
import { miniSite } from '../../../test/sites/mini-filing.ts';
import { foundIn } from '../../../test/sites/mini.ts';

const tie = (rest: string, id = 'cash-roll-forward'): string => `  - { id: ${id}, reason: Cash moves by what flows., ${rest} }\n`;
const file = (...ties: readonly string[]): string => `ties:\n${ties.join('')}`;
const found = (...ties: readonly string[]): string => foundIn({ 'ties/statements.yaml': file(...ties) });

describe('a file of ties', () => {
  test('says what is the sum of what', () => {
    const { ties } = miniSite({ 'ties/statements.yaml': file(tie('total: profit, of: [revenues, -costs, { concept: cash, at: start, weight: 2, times: margin, over: { concept: revenues, period: comparative } }], exactly: yes')) });
    expect(ties).toMatchObject([{
      id: 'cash-roll-forward',
      reason: 'Cash moves by what flows.',
      total: { concept: 'profit' },
      is: {
        kind: 'sum',
        exactly: 'yes',
        terms: [
          { concept: 'revenues', weight: '1' },
          { concept: 'costs', weight: '-1' },
          { concept: 'cash', at: 'start', weight: '2', times: { concept: 'margin' }, over: { concept: 'revenues', period: 'comparative' } },
        ],
      },
    }]);
  });

  test('says what lies between two figures, and what is a part of another', () => {
    const { ties } = miniSite({ 'ties/statements.yaml': file(tie('total: profit, between: [costs, revenues]', 'between'), tie('total: { concept: costs, members: {} }, partOf: revenues', 'part')) });
    expect(ties.map(({ is }) => is)).toMatchObject([
      { kind: 'between', terms: [{ concept: 'costs' }, { concept: 'revenues' }] },
      { kind: 'part', whole: { concept: 'revenues' } },
    ]);
  });

  test('holds what else it says where one tie is wrong', () => {
    const changes = { 'ties/statements.yaml': file(tie('total: profit'), tie('total: profit, partOf: revenues', 'part')) };
    expect(foundIn(changes)).toMatchInlineSnapshot(`
      "content/ties/statements.yaml:2:5: error: Item 1 of "ties" has the wrong keys. [yaml/wrong-shape]
          expected: one of "of", "between" and "partOf"
          to mend:  Write the keys that the content format shows."
    `);
  });
});

describe('a tie', () => {
  test('says one thing of its total', () => {
    expect(found(tie('total: profit, of: [revenues], partOf: costs'))).toMatchInlineSnapshot(`
      "content/ties/statements.yaml:2:5: error: Item 1 of "ties" has the wrong keys. [yaml/wrong-shape]
          expected: one of "of", "between" and "partOf"
          to mend:  Write the keys that the content format shows."
    `);
    expect(found(tie('total: profit, partOf: costs, exactly: yes'))).toMatchInlineSnapshot(`
      "content/ties/statements.yaml:2:5: error: Item 1 of "ties" has the wrong keys. [yaml/wrong-shape]
          expected: "exactly" beside "of" only
          to mend:  Write the keys that the content format shows."
    `);
    expect(found(tie('total: profit, between: [costs]'))).toMatchInlineSnapshot(`
      "content/ties/statements.yaml:2:89: error: "between" holds a list. [yaml/wrong-value]
          expected: a list of two figures
          to mend:  Correct the value."
    `);
    expect(found(tie('total: { concept: cash, at: start }, of: [revenues]'))).toMatchInlineSnapshot(`
      "content/ties/statements.yaml:2:89: error: There is no key "at" here. [yaml/unknown-key]
          expected: one of concept, members, period, basis, stance
          to mend:  Remove the key, or look up its name in the content format."
    `);
  });

  test('gives its reason', () => {
    expect(foundIn({ 'ties/statements.yaml': 'ties:\n  - { id: part, total: profit, partOf: revenues }\n' })).toMatchInlineSnapshot(`
      "content/ties/statements.yaml:2:5: error: The key "reason" is missing here. [yaml/missing-key]
          expected: Why the figures must agree, in a sentence
          to mend:  Add "reason: …"."
    `);
  });

  test('names what there is', () => {
    expect(found(tie('total: proft, of: [revenue, -cost]'))).toMatchInlineSnapshot(`
      "content/ties/statements.yaml:2:72: error: There is no concept "proft". [ties/unknown-concept]
          expected: perhaps "profit"
          to mend:  Write "profit", or declare "proft" in concepts/.
      content/ties/statements.yaml:2:84: error: There is no concept "revenue". [ties/unknown-concept]
          expected: perhaps "revenues"
          to mend:  Write "revenues", or declare "revenue" in concepts/.
      content/ties/statements.yaml:2:93: error: There is no concept "cost". [ties/unknown-concept]
          expected: perhaps "costs"
          to mend:  Write "costs", or declare "cost" in concepts/."
    `);
    expect(found(tie('total: { concept: profit, members: { segmnt: atm } }, of: [{ concept: revenues, members: { segment: atn }, times: sharess, over: { concept: cashs } }]'))).toMatchInlineSnapshot(`
      "content/ties/statements.yaml:2:110: error: There is no dimension "segmnt". [ties/unknown-member]
          expected: perhaps "segment"
          to mend:  Correct the name, or declare it in concepts/.
      content/ties/statements.yaml:2:165: error: The dimension "segment" has no member "atn". [ties/unknown-member]
          expected: perhaps "atm"
          to mend:  Correct the name, or declare it in concepts/.
      content/ties/statements.yaml:2:179: error: There is no concept "sharess". [ties/unknown-concept]
          expected: a concept declared in concepts/
          to mend:  Declare it in concepts/, or correct the name.
      content/ties/statements.yaml:2:205: error: There is no concept "cashs". [ties/unknown-concept]
          expected: perhaps "cash"
          to mend:  Write "cash", or declare "cashs" in concepts/."
    `);
    expect(found(tie('total: { concept: dividend, basis: after-splitt }, of: [{ concept: dividend, basis: before-split }]'))).toMatchInlineSnapshot(`
      "content/ties/statements.yaml:2:100: error: There is no share basis "after-splitt". [ties/unknown-basis]
          expected: perhaps "after-split"
          to mend:  Correct the name, or declare it under shareBases in issuer.yaml.
      content/ties/statements.yaml:2:149: error: There is no share basis "before-split". [ties/unknown-basis]
          expected: perhaps "after-split"
          to mend:  Correct the name, or declare it under shareBases in issuer.yaml."
    `);
  });

  test('asks for the start of balances only', () => {
    expect(found(tie('total: profit, of: [{ concept: revenues, at: start }]'))).toMatchInlineSnapshot(`
      "content/ties/statements.yaml:2:110: error: "revenues" is measured over time, so that it has no start and no end. [ties/at]
          expected: at: start or at: end beside balances only
          to mend:  Remove the key, or name another concept."
    `);
  });

  test('has a name of its own, over all files', () => {
    expect(foundIn({ 'ties/a.yaml': file(tie('total: profit, partOf: revenues')), 'ties/b.yaml': file(tie('total: costs, partOf: revenues')) })).toMatchInlineSnapshot(`
      "content/ties/b.yaml:2:11: error: A second tie is called "cash-roll-forward". [ties/duplicate]
          see:      content/ties/a.yaml:2:11: "cash-roll-forward" is given here first
          to mend:  Rename one of the two, so that findings can name it."
    `);
  });

  test('is not blamed for a concept that could not be read', () => {
    expect(foundIn({ 'ties/a.yaml': file(tie('total: broken, partOf: revenues')), 'concepts/more.yaml': 'concepts:\n  - { id: broken, name: "ex:Broken", label: Broken, period: never, value: monetary }\n' })).not.toContain('ties/');
  });
});
