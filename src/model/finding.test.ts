import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareFindings, formatFinding, formatPlace, type Finding } from './finding.ts';

const finding: Finding = {
  rule: 'footing', severity: 'error', place: { file: 'content/a.csv', line: 3, column: 7 }, message: 'It does not add up.', remedy: 'Correct it.',
};

describe('formatFinding', () => {
  test('prints what editors jump to, what was expected, what was found, where else to look and what to do', () => {
    expect(formatFinding({
      ...finding, expected: '1,206', actual: '1,216', related: [{ place: { file: 'content/b.csv', line: 2, column: 1 }, note: 'plus Revenues 1,216' }],
    })).toMatchInlineSnapshot(`
      "content/a.csv:3:7: error: It does not add up. [footing]
          expected: 1,206
          found:    1,216
          see:      content/b.csv:2:1: plus Revenues 1,216
          to mend:  Correct it."
    `);
  });

  test('says nothing of what is not there', () => {
    expect(formatFinding({ ...finding, severity: 'warning' })).toMatchInlineSnapshot(`
      "content/a.csv:3:7: warning: It does not add up. [footing]
          to mend:  Correct it."
    `);
  });

  test('names a whole file without a line, and a line without a column', () => {
    expect([formatPlace({ file: 'a.csv' }), formatPlace({ file: 'a.csv', column: 3 }), formatPlace({ file: 'a.csv', line: 2 })]).toEqual(['a.csv', 'a.csv', 'a.csv:2']);
  });
});

describe('compareFindings', () => {
  const findings = fc.record({
    file: fc.constantFrom('a', 'b'), line: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }), rule: fc.constantFrom('x', 'y'), message: fc.constantFrom('m.', 'n.'),
  }).map(({ file, line, rule, message }): Finding => ({ ...finding, rule, message, place: { file, ...(line === undefined ? {} : { line }) } }));

  test('orders any findings alike, however they come', () => {
    fc.assert(fc.property(fc.array(findings), fc.nat(), (all, turn) => {
      const turned = [...all.slice(turn % (all.length + 1)), ...all.slice(0, turn % (all.length + 1))];
      expect(turned.sort(compareFindings)).toEqual([...all].sort(compareFindings));
    }));
  });

  test('orders lines as numbers', () => {
    const at = (line: number): Finding => ({ ...finding, place: { file: 'a', line } });
    expect([at(10), at(9)].sort(compareFindings).map(({ place }) => place.line)).toEqual([9, 10]);
  });
});
