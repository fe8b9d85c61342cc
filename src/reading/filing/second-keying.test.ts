import { describe, expect, test } from 'vitest';
import { foundIn, MINI, readMini, type Changes } from '../../../test/sites/mini.ts';

const KEYED = 'filings/h1/second-keying/a.csv';

/** The mini site with a keyed file, and what its filing says of who keyed it. */
function keyed(rows: string, says = 'secondKeying: [{ by: A. Nother, on: 2012-11-07, files: [a.csv] }]\n'): Changes {
  return { [KEYED]: rows, 'filings/h1/filing.yaml': `${MINI['filings/h1/filing.yaml'] ?? ''}${says}` };
}

describe('a second keying', () => {
  test('is read by concept and in any order; what is left empty was not keyed', () => {
    const { site, findings } = readMini({
      ...keyed('concept,members,unit,scale,1H12,1H11\nprofit,,JPY,millions,,300\nrevenues,,JPY,thousands,"1,200,000",\nrevenues,segment=atm,JPY,ones,nil,\ncash,,JPY,millions,,\n'),
      'filings/h1/facts/atm.csv': 'concept,members,unit,scale,decimals,source,1H12\nrevenues,segment=atm,JPY,millions,-6,Ledger,nil\n',
    });
    expect(findings).toEqual([]);
    expect(site?.filings[0]?.keyed.map(({ fact, value, keying, place }) => [
      fact.concept, fact.place.file, fact.periodName, value.kind === 'number' ? value.amount.toFixed() : value.kind, keying.by, keying.on, place.line, place.column,
    ])).toMatchInlineSnapshot(`
      [
        [
          "profit",
          "content/filings/h1/facts/income.csv",
          "1H11",
          "300000000",
          "A. Nother",
          "2012-11-07",
          2,
          23,
        ],
        [
          "revenues",
          "content/filings/h1/facts/income.csv",
          "1H12",
          "1200000000",
          "A. Nother",
          "2012-11-07",
          3,
          25,
        ],
        [
          "revenues",
          "content/filings/h1/facts/atm.csv",
          "1H12",
          "nil",
          "A. Nother",
          "2012-11-07",
          4,
          31,
        ],
      ]
    `);
  });

  test('may say how exact a figure is and where it stands, which is not compared', () => {
    expect(foundIn(keyed('concept,unit,scale,decimals,source,1H12\ncosts,JPY,millions,-3,page 4,900\n'))).toBe('');
  });

  test('names facts that are there', () => {
    expect(foundIn(keyed('concept,members,stance,unit,scale,1H12,1H12-end\nrevenues,segment=atm,,JPY,millions,25,\ncosts,,plan,JPY,millions,900,\ncosts,,,USD,millions,900,\ncash,,,JPY,millions,,10\n'))).toMatchInlineSnapshot(`
      "content/filings/h1/second-keying/a.csv:2:36: error: "revenues" for 1H12 is keyed here, and the filing has no such fact. [second-keying/no-fact]
          expected: one of the facts of "revenues": 1H11, JPY; 1H12, JPY
          found:    1H12, segment=atm, JPY
          to mend:  Correct the concept, members, stance, basis, unit or period of the keyed cell; if the fact itself is missing, type it in facts/.
      content/filings/h1/second-keying/a.csv:3:26: error: "costs" for 1H12 is keyed here, and the filing has no such fact. [second-keying/no-fact]
          expected: one of the facts of "costs": 1H11, JPY; 1H12, JPY
          found:    1H12, plan, JPY
          to mend:  Correct the concept, members, stance, basis, unit or period of the keyed cell; if the fact itself is missing, type it in facts/.
      content/filings/h1/second-keying/a.csv:4:22: error: "costs" for 1H12 is keyed here, and the filing has no such fact. [second-keying/no-fact]
          expected: one of the facts of "costs": 1H11, JPY; 1H12, JPY
          found:    1H12, USD
          to mend:  Correct the concept, members, stance, basis, unit or period of the keyed cell; if the fact itself is missing, type it in facts/.
      content/filings/h1/second-keying/a.csv:5:22: error: "cash" for 1H12-end is keyed here, and the filing has no such fact. [second-keying/no-fact]
          expected: a figure of "cash" in facts/, which has none
          found:    1H12-end, JPY
          to mend:  Correct the concept, members, stance, basis, unit or period of the keyed cell; if the fact itself is missing, type it in facts/."
    `);
  });

  test('keys a fact once in a file; another file may hold the same figure from another page', () => {
    expect(foundIn(keyed('concept,unit,scale,1H12\ncosts,JPY,millions,900\nprofit,JPY,millions,300\ncosts,JPY,millions,900\n'))).toMatchInlineSnapshot(`
      "content/filings/h1/second-keying/a.csv:4:20: error: "costs" for 1H12 is keyed a second time in this file. [second-keying/twice]
          see:      content/filings/h1/second-keying/a.csv:2:20: it is keyed here first
          to mend:  Keep the cell that was keyed from the source, and remove the other."
    `);
    const both = keyed('concept,unit,scale,1H12\ncosts,JPY,millions,900\n', 'secondKeying: [{ by: A. Nother, on: 2012-11-07, files: [a.csv, b.csv] }]\n');
    expect(foundIn({ ...both, 'filings/h1/second-keying/b.csv': 'concept,unit,scale,1H12\ncosts,JPY,millions,900\n' })).toBe('');
  });

  test('is signed', () => {
    expect(foundIn(keyed('concept,unit,scale,1H12\ncosts,JPY,millions,900\n', ''))).toMatchInlineSnapshot(`
      "content/filings/h1/second-keying/a.csv: error: Nothing says who keyed this file, and when. [second-keying/unsigned]
          expected: an entry of secondKeying in filing.yaml that names the file
          to mend:  Name the file under \`secondKeying\` in filing.yaml, with the person and the day."
    `);
    expect(foundIn(keyed('concept,unit,scale,1H12\ncosts,JPY,millions,900\n', 'secondKeying: [{ by: A. Nother, on: 2012-11-07, files: [a.csv, c.csv, a.csv] }]\n'))).toMatchInlineSnapshot(`
      "content/filings/h1/filing.yaml:21:64: error: There is no keyed file "c.csv". [filing/unknown-keying]
          expected: perhaps "a.csv"
          to mend:  Put the keyed file at second-keying/c.csv, or correct the name.
      content/filings/h1/filing.yaml:21:71: error: "a.csv" is given for the second time. [filing/duplicate-keying]
          see:      content/filings/h1/filing.yaml:21:57: "a.csv" is given here first
          to mend:  Rename or remove one of the two."
    `);
  });

  test('is typed like a facts file', () => {
    expect(foundIn(keyed('concept,unit,skale,1H12\ncosts,JPY,millions,900\n'))).toMatchInlineSnapshot(`
      "content/filings/h1/second-keying/a.csv:1:14: error: There is no column "skale". [second-keying/unknown-column]
          expected: perhaps "scale"
          to mend:  Correct the name, or add the period to filing.yaml."
    `);
    expect(foundIn(keyed('concept,unit,scale,2H12\ncosts,JPY,millions,900\n'))).toMatchInlineSnapshot(`
      "content/filings/h1/second-keying/a.csv:1:20: error: There is no column "2H12". [second-keying/unknown-column]
          expected: perhaps "1H12"
          to mend:  Correct the name, or add the period to filing.yaml."
    `);
    expect(foundIn(keyed('concept,unit,scale\ncosts,JPY,millions\n'))).toMatchInlineSnapshot(`
      "content/filings/h1/second-keying/a.csv:1:1: error: The file has no column for a period, so that it states nothing. [second-keying/no-period]
          expected: 1H12, 1H11, 1H12-end
          to mend:  Add a column named as a period of filing.yaml."
    `);
    expect(foundIn(keyed('concept,unit,scale,1H12,1H12-end\ncosts,JPY,dozens,900,\ncost,JPY,millions,900,\nprofit,JPY,millions,3oo,1\n'))).toMatchInlineSnapshot(`
      "content/filings/h1/second-keying/a.csv:2:11: error: The scale "dozens" cannot stand here. [facts/scale]
          expected: one of ones, thousands, ten-thousands, lakh, millions, crore, hundred-millions, billions, trillions
          to mend:  Correct the scale.
      content/filings/h1/second-keying/a.csv:3:1: error: There is no concept "cost". [facts/unknown-concept]
          expected: perhaps "costs"
          to mend:  Write "costs", or declare "cost" in concepts/.
      content/filings/h1/second-keying/a.csv:4:21: error: "3oo" is not a number. [facts/not-a-number]
          expected: a number such as 1,234.5, -1,234.5 or (1,234.5), or nil, undecided, blank
          to mend:  Write the number with plain digits, or one of these words.
      content/filings/h1/second-keying/a.csv:4:25: error: "profit" cannot have a value for 1H12-end, which is a day. [second-keying/period-kind]
          expected: a period from a day to a day
          to mend:  Move the value under a period of the right kind, or leave the cell empty."
    `);
  });

  test('does not blame the keyed cell for a fact that could not be read', () => {
    const broken = { 'filings/h1/facts/income.csv': (MINI['filings/h1/facts/income.csv'] ?? '').replace('700,900', '700,9oo') };
    expect(readMini({ ...keyed('concept,unit,scale,1H12\ncosts,JPY,millions,900\n'), ...broken }).findings.map(({ rule }) => rule)).toEqual(['facts/not-a-number']);
  });

  test('stands in files ending in .csv', () => {
    expect(foundIn({ 'filings/h1/second-keying/a.xlsx': 'x' })).toMatchInlineSnapshot(`
      "content/filings/h1/second-keying/a.xlsx: warning: Nothing reads this file. [files/unexpected]
          expected: files ending in .csv
          to mend:  Give it the name and folder of what it is meant to be, or move it out of the content."
    `);
  });
});
