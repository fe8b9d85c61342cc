import { describe, expect, test } from 'vitest';
import { factsFile, miniSite } from '../../../test/sites/mini-filing.ts';
import { formatFinding } from '../../model/finding.ts';
import { footing } from '../rules/arithmetic/footing.ts';
import { pointAtSharedCells } from './shared-cells.ts';
import { subjectOf } from './subject.ts';
import { findingsOf } from './tieout.ts';

const CONCEPTS = `concepts:
${['a', 'b', 'c', 'd', 'e'].map((id) => `  - { id: part-${id}, name: "ex:Part${id.toUpperCase()}", label: "Part ${id.toUpperCase()}", period: duration, value: monetary, sign: either }`).join('\n')}
`;

/** What is found in a table with these relations between parts, of which some amounts are given. */
function found(relations: readonly string[], amounts: Readonly<Record<string, string>>): string {
  const site = miniSite({
    'concepts/more.yaml': CONCEPTS,
    'tables/income.yaml': `title: Parts\ncurrency: JPY\nscale: millions\nfoots: exactly\ncolumns: [{ period: current }]\nrows: [${Object.keys(amounts).map((id) => `{ concept: part-${id} }`).join(', ')}]\nrelations: [${relations.join(', ')}]\n`,
    'filings/h1/facts/more.csv': factsFile('1H12', ...Object.entries(amounts).map(([id, amount]) => `part-${id},,,,JPY,millions,-6,Ledger,${amount}`)),
  });
  return site.filings.flatMap((filing) => {
    const subject = subjectOf(site, filing);
    return findingsOf(pointAtSharedCells(subject, footing.run(subject)));
  }).map(formatFinding).join('\n');
}

describe('a figure that several relations share', () => {
  test('is named first in the finding of each, where all of them fail', () => {
    // C should be 13; it takes part in the sums of A and of B.
    expect(found(['{ total: part-a, of: [part-c, part-d] }', '{ total: part-b, of: [part-c, part-e] }'], { a: '17', b: '18', c: '31', d: '4', e: '5' })).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:2:34: error: Part A for 1H12 is not the sum of its 2 parts in table "income". [footing]
          expected: 35 (millions of JPY)
          found:    17, a difference of −18
          see:      content/filings/h1/facts/more.csv:4:34: look here first, it takes part in 2 relations that fail: plus Part C 31; perhaps 13: two digits look exchanged
          see:      content/filings/h1/facts/more.csv:5:34: plus Part D 4
          to mend:  Correct the total or one of its parts against the source.
      content/filings/h1/facts/more.csv:3:34: error: Part B for 1H12 is not the sum of its 2 parts in table "income". [footing]
          expected: 36 (millions of JPY)
          found:    18, a difference of −18
          see:      content/filings/h1/facts/more.csv:4:34: look here first, it takes part in 2 relations that fail: plus Part C 31; perhaps 13: two digits look exchanged
          see:      content/filings/h1/facts/more.csv:6:34: plus Part E 5
          to mend:  Correct the total or one of its parts against the source."
    `);
  });

  test('is not named where one relation alone fails', () => {
    expect(found(['{ total: part-a, of: [part-c, part-d] }', '{ total: part-b, of: [part-c, part-e] }'], { a: '77', b: '8', c: '3', d: '4', e: '5' })).not.toContain('look here first');
  });

  test('is not named where relations fail that share nothing', () => {
    expect(found(['{ total: part-a, of: [part-c] }', '{ total: part-b, of: [part-d] }'], { a: '1', b: '1', c: '2', d: '2' })).not.toContain('look here first');
  });

  test('is not named where it is one of many', () => {
    const twice = '{ total: part-a, of: [part-b, part-c] }';
    expect(found([twice, twice], { a: '1', b: '1', c: '2' })).not.toContain('look here first');
  });

  test('may be one of two', () => {
    expect(found(['{ total: part-a, of: [part-b, part-c] }', '{ total: part-a, of: [part-b, part-d] }'], { a: '9', b: '1', c: '2', d: '2' }).match(/relations that fail: .*/g)).toEqual(['relations that fail: Part A for 1H12', 'relations that fail: plus Part B 1', 'relations that fail: Part A for 1H12', 'relations that fail: plus Part B 1']);
  });
});
