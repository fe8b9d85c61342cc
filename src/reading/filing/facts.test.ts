import { expect, test } from 'vitest';
import { foundIn, foundInFacts, readMini } from '../../../test/sites/mini.ts';

const FACTS = 'filings/h1/facts/income.csv';
const MORE = 'filings/h1/facts/more.csv';
const HEADER = 'concept,members,stance,basis,unit,scale,decimals,source,';

test('reads values exactly, with unit, accuracy, members, stance, basis and place', () => {
  const { site, findings } = readMini({ [MORE]: `\uFEFFconcept,members,stance,basis,unit,scale,decimals,source,1H12,1H12-end\r
revenues,segment=atm,,,JPY,thousands,-3,Ledger,"(9,007,199,254,740,993)",\r
revenues,,plan,,JPY,billions,-9,Ledger,\u221212,\r
growth,,,,ratio,percent,3,Ledger,8.3,\r
dividend,,,,JPY/share,ones,2,Ledger,undecided,\r
cash,,,,JPY,ones,exact,Ledger,,"1,234.5"\r
paid-on,,,,,,,Ledger,2012-12-06,\r
hedged,,,,,,,Ledger,yes,\r
` });
  expect(findings).toEqual([]);
  const facts = site?.filings[0]?.facts.all.filter(({ place }) => place.file.endsWith('more.csv')) ?? [];
  expect(facts.map(({ concept, value, place, members, stance, basis }) => [
    concept, value.kind === 'number' ? value.amount.toFixed() : value, place.line, place.column, { ...members, stance, basis },
  ])).toMatchInlineSnapshot(`
    [
      [
        "revenues",
        "-9007199254740993000",
        2,
        48,
        {
          "basis": undefined,
          "segment": "atm",
          "stance": undefined,
        },
      ],
      [
        "revenues",
        "-12000000000",
        3,
        40,
        {
          "basis": undefined,
          "stance": "plan",
        },
      ],
      [
        "growth",
        "0.083",
        4,
        34,
        {
          "basis": undefined,
          "stance": undefined,
        },
      ],
      [
        "dividend",
        {
          "kind": "undecided",
          "unit": {
            "currency": "JPY",
            "kind": "per-share",
            "per": "share",
          },
        },
        5,
        37,
        {
          "basis": "after-split",
          "stance": undefined,
        },
      ],
      [
        "cash",
        "1234.5",
        6,
        32,
        {
          "basis": undefined,
          "stance": undefined,
        },
      ],
      [
        "paid-on",
        {
          "date": "2012-12-06",
          "kind": "date",
        },
        7,
        22,
        {
          "basis": undefined,
          "stance": undefined,
        },
      ],
      [
        "hedged",
        {
          "kind": "yes-no",
          "yes": true,
        },
        8,
        21,
        {
          "basis": undefined,
          "stance": undefined,
        },
      ],
    ]
  `);
});

test('reports cells that are not what they should be', () => {
  expect(foundInFacts(
    'revenues,segment=atm,,,JPY,millions,-6,Ledger,n/a',
    'profit,segment=atm,,,JPY,millions,-6,Ledger,1E+06',
    'costs,segment=atm,,,JPY,millions,-6,Ledger,nill',
    'paid-on,,,,,,,Ledger,2012/12/06',
    'hedged,,,,,,,Ledger,maybe',
    'hedged,segment=atm,,,,,,Ledger,',
  )).toMatchInlineSnapshot(`
    "content/filings/h1/facts/more.csv:2:47: error: "n/a" is not a number. [facts/not-a-number]
        expected: a number such as 1,234.5, -1,234.5 or (1,234.5), or nil, undecided, blank
        to mend:  Write the number with plain digits, or one of these words.
    content/filings/h1/facts/more.csv:3:45: error: "1E+06" is written with an exponent, as a spreadsheet shows a long number whose last digits may be lost. [facts/not-a-number]
        expected: a number such as 1,234.5, -1,234.5 or (1,234.5), or nil, undecided, blank
        to mend:  Write the number with plain digits, or one of these words.
    content/filings/h1/facts/more.csv:4:44: error: "nill" is not a number. [facts/not-a-number]
        expected: perhaps nil
        to mend:  Write the number with plain digits, or one of these words.
    content/filings/h1/facts/more.csv:5:22: error: "2012/12/06" is not a date written as YYYY-MM-DD. [facts/not-a-date]
        expected: a day as YYYY-MM-DD, such as 2012-11-14, or nil, undecided, blank
        to mend:  Correct the date; in a spreadsheet, format the cell as text first.
    content/filings/h1/facts/more.csv:6:21: error: "maybe" is neither yes nor no. [facts/not-yes-no]
        expected: yes, no, nil, undecided or blank
        to mend:  Correct the cell.
    content/filings/h1/facts/more.csv:7:32: error: The value of "hedged" for 1H12 is missing. [facts/due]
        to mend:  Write the value; nil where there is no such item, undecided, or blank where nothing is reported."
  `);
});

test('takes a missing value as a gap in a draft', () => {
  const changes = { 'filings/h1/filing.yaml': ['status: published', 'status: draft'], [FACTS]: ['"1,200"', ''] } as const;
  expect(foundIn(changes)).toMatchInlineSnapshot(`
    "content/filings/h1/facts/income.csv:2:44: warning: The value of "revenues" for 1H12 is missing. [facts/due]
        to mend:  Write the value; nil where there is no such item, undecided, or blank where nothing is reported."
  `);
  expect(readMini(changes).site?.filings[0]?.facts.all[1]?.value).toEqual({ kind: 'due' });
});

test('reports concepts that are unknown, missing or computed', () => {
  expect(foundInFacts('revenus,,,,JPY,millions,-6,Ledger,1', ',,,,JPY,millions,-6,Ledger,1', 'margin,,,,ratio,percent,3,Ledger,25.0')).toMatchInlineSnapshot(`
    "content/filings/h1/facts/more.csv:2:1: error: There is no concept "revenus". [facts/unknown-concept]
        expected: perhaps "revenues"
        to mend:  Write "revenues", or declare "revenus" in concepts/.
    content/filings/h1/facts/more.csv:3:1: error: The row names no concept. [facts/no-concept]
        to mend:  Write the id of a concept, or remove the row.
    content/filings/h1/facts/more.csv:4:1: error: "margin" is computed from other facts and may not be typed. [facts/derived]
        see:      content/concepts/all.yaml:7:5: "margin" is declared here
        to mend:  Remove the row, or the derivation of the concept."
  `);
});

test('reports columns that are unknown, missing, nameless or there twice', () => {
  expect(foundIn({ [MORE]: 'concept,untis,scale,decimals,source,current,1H21,,1H12,1H12\ncosts,JPY,ones,exact,Ledger,1,2,3,4,5\n' })).toMatchInlineSnapshot(`
    "content/filings/h1/facts/more.csv:1:9: error: There is no column "untis". [facts/unknown-column]
        expected: perhaps "unit"
        to mend:  Correct the name, or add the period to filing.yaml.
    content/filings/h1/facts/more.csv:1:37: error: There is no column "current". [facts/unknown-column]
        expected: the period by its name, "1H12", not by its role
        to mend:  Correct the name, or add the period to filing.yaml.
    content/filings/h1/facts/more.csv:1:45: error: There is no column "1H21". [facts/unknown-column]
        expected: perhaps "1H12"
        to mend:  Correct the name, or add the period to filing.yaml.
    content/filings/h1/facts/more.csv:1:50: error: Column 8 has values but no name. [facts/unknown-column]
        to mend:  Write its name into the first row, or remove the column.
    content/filings/h1/facts/more.csv:1:56: error: The column "1H12" stands here for the second time. [facts/duplicate-column]
        see:      content/filings/h1/facts/more.csv:1:51: "1H12" stands here first
        to mend:  Remove or rename one of the two."
  `);
  expect(foundIn({ [MORE]: 'concept,unit,scale,decimals,source,\ngrowth,ratio,ones,exact,Ledger,\n' })).toMatchInlineSnapshot(`
    "content/filings/h1/facts/more.csv:1:1: error: The file has no column for a period, so that it states nothing. [facts/no-period]
        expected: 1H12, 1H11, 1H12-end
        to mend:  Add a column named as a period of filing.yaml."
  `);
});

test('names the currency that was meant, and the unit of pence', () => {
  expect(foundInFacts(
    'revenues,segment=atm,,,RMB,millions,-6,Ledger,1',
    'dividend,,,,GBX/share,ones,2,Ledger,1.00',
    'profit,segment=atm,,,GBX,millions,-6,Ledger,1',
    'costs,segment=atm,,,ABC,millions,-6,Ledger,1',
  )).toMatchInlineSnapshot(`
    "content/filings/h1/facts/more.csv:2:24: error: The unit cannot be read: "RMB" is neither a currency of ISO 4217 nor a unit that the issuer declares. [facts/unit]
        expected: CNY, the code of the renminbi
        to mend:  Correct the unit, or the value kind of the concept.
    content/filings/h1/facts/more.csv:3:13: error: The unit cannot be read: "GBX" is no currency of ISO 4217. [facts/unit]
        expected: GBp/share for pence, or GBP/share
        to mend:  Correct the unit, or the value kind of the concept.
    content/filings/h1/facts/more.csv:4:22: error: The unit cannot be read: "GBX" is neither a currency of ISO 4217 nor a unit that the issuer declares. [facts/unit]
        expected: GBP, the code of which pence are hundredths
        to mend:  Correct the unit, or the value kind of the concept.
    content/filings/h1/facts/more.csv:5:21: error: The unit cannot be read: "ABC" is neither a currency of ISO 4217 nor a unit that the issuer declares. [facts/unit]
        expected: JPY, or another currency
        to mend:  Correct the unit, or the value kind of the concept."
  `);
});

test('reads pence as pounds, as exact as they are typed', () => {
  const [fact] = readMini({ [MORE]: `${HEADER}1H12\ndividend,,,,GBp/share,ones,2,Board,12.34\n` }).site?.filings[0]?.facts.of('dividend') ?? [];
  expect(fact?.value).toMatchObject({ kind: 'number', decimals: 4, unit: { kind: 'per-share', currency: 'GBP', per: 'share', inHundredths: true } });
  expect(fact?.value.kind === 'number' && fact.value.amount.toFixed()).toBe('0.1234');
  expect(foundInFacts('dividend,,,,GBp/share,ones,2,Board,12.345')).toMatchInlineSnapshot(`
    "content/filings/h1/facts/more.csv:2:36: error: "12.345" has more digits than decimals 2 vouches for. [facts/decimals]
        expected: a multiple of 0.01, since "dividend" is stated to that accuracy
        found:    12.345
        to mend:  Correct the decimals or the scale of the row, or drop the digits."
  `);
});

test('reports an amount per share in thousands, and money that was no more', () => {
  expect(foundInFacts('dividend,,,,JPY/share,millions,-4,Board,1.83', 'revenues,segment=atm,,,DEM,millions,-6,Ledger,1', 'costs,segment=atm,,,HRK,millions,-6,Ledger,1')).toMatchInlineSnapshot(`
    "content/filings/h1/facts/more.csv:2:23: error: The scale "millions" cannot stand here: an amount per share is typed as it is. [facts/scale]
        expected: ones
        to mend:  Correct the scale.
    content/filings/h1/facts/more.csv:3:24: error: The currency DEM ended on 2002-05-15, and the row has a value for 1H12, which begins on 2012-04-01. [facts/withdrawn-currency]
        expected: EUR, which took its place
        to mend:  Correct the unit; a figure that is kept in former money stands under its own periods."
  `);
});

test('reports units, scales and accuracies that do not fit', () => {
  expect(foundInFacts(
    'revenues,segment=atm,,,JPY/share,millions,-6,Ledger,1',
    'dividend,,,,JPY,ones,2,Ledger,1.00',
    'growth,,,,ratio,millions,3,Ledger,8.3',
    'costs,segment=atm,,,yen,million,three,Ledger,1',
    'profit,segment=atm,,,,,,Ledger,1',
    'paid-on,,,,JPY,ones,exact,Ledger,2012-12-06',
  )).toMatchInlineSnapshot(`
    "content/filings/h1/facts/more.csv:2:24: error: The unit JPY/share does not fit "revenues", whose values are money. [facts/unit]
        expected: JPY, or another currency
        to mend:  Correct the unit, or the value kind of the concept.
    content/filings/h1/facts/more.csv:3:13: error: The unit JPY does not fit "dividend", whose values are amounts per share. [facts/unit]
        expected: JPY/share
        to mend:  Correct the unit, or the value kind of the concept.
    content/filings/h1/facts/more.csv:4:17: error: The scale "millions" cannot stand here. [facts/scale]
        expected: one of ones, percent
        to mend:  Correct the scale.
    content/filings/h1/facts/more.csv:5:21: error: The unit cannot be read: "yen" is neither a currency of ISO 4217 nor a unit that the issuer declares. [facts/unit]
        expected: JPY, the code of the yen
        to mend:  Correct the unit, or the value kind of the concept.
    content/filings/h1/facts/more.csv:5:25: error: The scale "million" cannot stand here. [facts/scale]
        expected: perhaps "millions"
        to mend:  Correct the scale.
    content/filings/h1/facts/more.csv:5:33: error: "three" does not state how exact the numbers are. [facts/decimals]
        expected: a whole number such as -3 (right to the thousand) or 2 (to the hundredth), or exact
        to mend:  Correct the cell.
    content/filings/h1/facts/more.csv:6:22: error: The row names no unit for "profit". [facts/unit]
        expected: JPY, or another currency
        to mend:  Correct the unit, or the value kind of the concept.
    content/filings/h1/facts/more.csv:6:23: error: The row names no scale. [facts/scale]
        expected: one of ones, thousands, ten-thousands, lakh, millions, crore, hundred-millions, billions, trillions
        to mend:  Correct the scale.
    content/filings/h1/facts/more.csv:6:24: error: The row does not state how exact its numbers are. [facts/decimals]
        expected: a whole number such as -3 (right to the thousand) or 2 (to the hundredth), or exact
        to mend:  Correct the cell.
    content/filings/h1/facts/more.csv:7:12: error: "paid-on" is not a number, so that it has no unit. [facts/unit]
        expected: an empty cell
        found:    JPY
        to mend:  Empty the cell.
    content/filings/h1/facts/more.csv:7:16: error: "paid-on" is not a number, so that it has no scale. [facts/unit]
        expected: an empty cell
        found:    ones
        to mend:  Empty the cell.
    content/filings/h1/facts/more.csv:7:21: error: "paid-on" is not a number, so that it has no decimals. [facts/unit]
        expected: an empty cell
        found:    exact
        to mend:  Empty the cell."
  `);
});

test('reports more digits than the accuracy vouches for', () => {
  expect(foundInFacts('revenues,segment=atm,,,JPY,thousands,-3,Ledger,12.5')).toMatchInlineSnapshot(`
    "content/filings/h1/facts/more.csv:2:48: error: "12.5" has more digits than decimals -3 vouches for. [facts/decimals]
        expected: a multiple of 1000, since "revenues" is stated to that accuracy
        found:    12500
        to mend:  Correct the decimals or the scale of the row, or drop the digits."
  `);
  expect(foundInFacts('revenues,segment=atm,,,JPY,thousands,-3,Ledger,12.0')).toBe('');
  expect(foundInFacts('growth,,,,ratio,percent,2,Ledger,8.3')).toMatchInlineSnapshot(`
    "content/filings/h1/facts/more.csv:2:34: error: "8.3" has more digits than decimals 2 vouches for. [facts/decimals]
        expected: a multiple of 0.01, since "growth" is stated to that accuracy
        found:    0.083
        to mend:  Correct the decimals or the scale of the row, or drop the digits."
  `);
});

test('reports members, stances, bases and sources', () => {
  expect(foundInFacts(
    'revenues,segmnt=atm,,,JPY,millions,-6,Ledger,1',
    'revenues,segment=atms,,,JPY,millions,-6,Ledger,2',
    'profit,segment,,,JPY,millions,-6,Ledger,3',
    'profit,segment=atm;segment=atm,,,JPY,millions,-6,Ledger,4',
    'costs,segment=atm,plans,,JPY,millions,-6,,5',
    'dividend,,,before-split,JPY/share,ones,2,Ledger,6',
    'growth,,,after-split,ratio,percent,3,Ledger,7',
  )).toMatchInlineSnapshot(`
    "content/filings/h1/facts/more.csv:2:10: error: There is no dimension "segmnt". [facts/unknown-dimension]
        expected: perhaps "segment"
        to mend:  Correct the name, or declare it under dimensions in concepts/.
    content/filings/h1/facts/more.csv:3:10: error: The dimension "segment" has no member "atms". [facts/unknown-member]
        expected: perhaps "atm"
        to mend:  Correct the name, or declare the member in concepts/.
    content/filings/h1/facts/more.csv:4:8: error: "segment" does not name a member. [facts/members]
        expected: dimension=member, several joined by ";"
        found:    segment
        to mend:  Write it so.
    content/filings/h1/facts/more.csv:5:8: error: The dimension "segment" is given twice. [facts/members]
        found:    segment=atm;segment=atm
        to mend:  Name one member of each dimension.
    content/filings/h1/facts/more.csv:6:19: error: There is no announcement "plans". [facts/unknown-stance]
        expected: perhaps "plan"
        to mend:  Correct the name, or declare it under targets in filing.yaml.
    content/filings/h1/facts/more.csv:6:42: error: The row does not say where its numbers were taken from. [facts/no-source]
        to mend:  Name the ledger account, or the document and line.
    content/filings/h1/facts/more.csv:7:12: error: There is no share basis "before-split". [facts/unknown-basis]
        expected: perhaps "after-split"
        to mend:  Correct the name, or declare it under shareBases in issuer.yaml.
    content/filings/h1/facts/more.csv:8:10: error: "growth" does not depend on the number of shares, so that it has no share basis. [facts/basis]
        found:    value: ratio
        to mend:  Leave the cell empty."
  `);
});

test('reports a value under a period of the wrong kind', () => {
  expect(foundInFacts('cash,,,,JPY,millions,-6,Ledger,1')).toMatchInlineSnapshot(`
    "content/filings/h1/facts/more.csv:2:32: error: "cash" cannot have a value for 1H12, which is a span of days. [facts/period-kind]
        expected: a period with one day ("on")
        to mend:  Move the value under a period of the right kind, or leave the cell empty."
  `);
  expect(foundInFacts('cash,,,,JPY,millions,-6,Ledger,')).toBe('');
});

test('reports a number that is typed twice, over all files', () => {
  expect(foundInFacts('revenues,,,,JPY,thousands,-3,Ledger,"1,200,000"')).toMatchInlineSnapshot(`
    "content/filings/h1/facts/more.csv:2:37: error: "revenues" for 1H12 is typed a second time. [facts/duplicate]
        see:      content/filings/h1/facts/income.csv:2:44: it is typed here first
        to mend:  Keep one of the two cells: every number is typed once."
  `);
});

test('an accuracy whose sign is missing is asked about, where numbers are counted in thousands or more', () => {
  const found = (scale: string, decimals: string, amount = '12') => foundIn({ [MORE]: `${HEADER}1H12-end\ncash,,,,JPY,${scale},${decimals},Ledger,${amount}\n` });
  expect(found('millions', '6')).toContain('warning: The numbers of the row are counted in millions, and decimals 6 would have them right to digits behind the point of a single one. [facts/decimals]\n    expected: perhaps -6');
  expect(found('thousands', '3')).toContain('expected: perhaps -3');
  for (const [scale, decimals, amount] of [['millions', '-6'], ['millions', '0'], ['millions', 'exact'], ['ones', '2', '12.25'], ['ones', '3']] as const) expect(found(scale, decimals, amount)).not.toContain('[facts/decimals]');
});
