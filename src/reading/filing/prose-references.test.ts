import { expect, test } from 'vitest';
import { foundIn } from '../../../test/sites/mini.ts';

const found = (text: string) => foundIn({ 'filings/h1/income.mdx': `${text}\n` });

test('reports a currency that there is not, with the one that is meant', () => {
  expect(found('It was <Fact of="revenues" currency="RMB" />.')).toMatchInlineSnapshot(`
    "content/filings/h1/income.mdx:1:8: error: <Fact> names the currency "RMB", which there is not. [prose/unknown-currency]
        expected: CNY, the code of the renminbi
        to mend:  Correct the code."
  `);
});

test('reports a scale for what has none', () => {
  expect(found('It was <Fact of="margin" in="thousands" />, <Change of="dividend" by="amount" in="millions" />, <Fact of="paid-on" in="billions" />, <Count of="revenues" as="words" in="millions" />, <Fact of="costs" in="thousands" />.')).toMatchInlineSnapshot(`
    "content/filings/h1/income.mdx:1:8: error: <Fact> asks for "margin" in thousands. [prose/scale]
        expected: an amount of money, a number of shares or a count
        found:    a ratio
        to mend:  Take in="thousands" out.
    content/filings/h1/income.mdx:1:45: error: <Change> asks for "dividend" in millions. [prose/scale]
        expected: an amount of money, a number of shares or a count
        found:    an amount for each share
        to mend:  Take in="millions" out.
    content/filings/h1/income.mdx:1:97: error: <Fact> asks for "paid-on" in billions. [prose/scale]
        expected: an amount of money, a number of shares or a count
        found:    a date
        to mend:  Take in="billions" out.
    content/filings/h1/income.mdx:1:134: error: <Count> writes "revenues" as a word, and in millions. [prose/scale]
        expected: either
        to mend:  Take as="words" or in="millions" out."
  `);
});

test('reports names that nobody declared, with the nearest that somebody did', () => {
  expect(found('It was <Fact of="revenus" />, <Fact of="revenues" period="curent" />,\n<Fact of="revenues" members="segment=amt" />, <Fact of="revenues" members="atm" />, <Fact of="revenues" members="segmant=atm" />,\n<Fact of="revenues" stance="plann" />, <Fact of="revenues" basis="after-spilt" />, <Fact of="revenues" table="incme" />.')).toMatchInlineSnapshot(`
    "content/filings/h1/income.mdx:1:8: error: <Fact> names the concept "revenus", which there is not. [prose/unknown-concept]
        expected: perhaps "revenues"
        to mend:  Correct the name, or declare the concept in concepts/.
    content/filings/h1/income.mdx:1:31: error: <Fact> names the period "curent", which there is not. [prose/unknown-period]
        expected: perhaps "current"
        to mend:  Correct the name, or add the period to filing.yaml.
    content/filings/h1/income.mdx:2:1: error: The dimension "segment" has no member "amt". [facts/unknown-member]
        expected: perhaps "atm"
        to mend:  Correct the name, or declare the member in concepts/.
    content/filings/h1/income.mdx:2:47: error: "atm" does not name a member. [facts/members]
        expected: dimension=member, several joined by ";"
        found:    atm
        to mend:  Write it so.
    content/filings/h1/income.mdx:2:85: error: There is no dimension "segmant". [facts/unknown-dimension]
        expected: perhaps "segment"
        to mend:  Correct the name, or declare it under dimensions in concepts/.
    content/filings/h1/income.mdx:3:1: error: <Fact> names the target "plann", which there is not. [prose/unknown-target]
        expected: perhaps "plan"
        to mend:  Correct the name, or announce it under targets in filing.yaml.
    content/filings/h1/income.mdx:3:40: error: <Fact> names the share basis "after-spilt", which there is not. [prose/unknown-share-basis]
        expected: perhaps "after-split"
        to mend:  Correct the name, or declare it under shareBases in issuer.yaml.
    content/filings/h1/income.mdx:3:84: error: <Fact> names the table "incme", which there is not. [prose/unknown-table]
        expected: perhaps "income"
        to mend:  Name a table that a section of the filing shows."
  `);
  expect(found('It was <Change of="revenues" against="comparativ" />, <Ratio of="cost" over="revenu" />, <Range of="revenues" low="plan" high="hope" />,\n<Date of="relesed" />, <Period of="curent" />.')).toMatchInlineSnapshot(`
    "content/filings/h1/income.mdx:1:8: error: <Change> names the period "comparativ", which there is not. [prose/unknown-period]
        expected: perhaps "comparative"
        to mend:  Correct the name, or add the period to filing.yaml.
    content/filings/h1/income.mdx:1:55: error: <Ratio> names the concept "cost", which there is not. [prose/unknown-concept]
        expected: perhaps "costs"
        to mend:  Correct the name, or declare the concept in concepts/.
    content/filings/h1/income.mdx:1:55: error: <Ratio> names the concept "revenu", which there is not. [prose/unknown-concept]
        expected: perhaps "revenues"
        to mend:  Correct the name, or declare the concept in concepts/.
    content/filings/h1/income.mdx:1:90: error: <Range> names the target "hope", which there is not. [prose/unknown-target]
        expected: plan
        to mend:  Correct the name, or announce it under targets in filing.yaml.
    content/filings/h1/income.mdx:2:1: error: <Date> names the date "relesed", which there is not. [prose/unknown-date]
        expected: perhaps "released"
        to mend:  Name a period, a target, "released", "translation" or a concept whose values are dates.
    content/filings/h1/income.mdx:2:24: error: <Period> names the period "curent", which there is not. [prose/unknown-period]
        expected: perhaps "current"
        to mend:  Correct the name, or add the period to filing.yaml."
  `);
});

test('reports a claim about what there is not', () => {
  expect(found('<Claim of="revenues proft" says="above" than="plann" stance="x" period="1H13" members="segment=x">Up</Claim> it was.')).toMatchInlineSnapshot(`
    "content/filings/h1/income.mdx:1:1: error: The dimension "segment" has no member "x". [facts/unknown-member]
        expected: atm
        to mend:  Correct the name, or declare the member in concepts/.
    content/filings/h1/income.mdx:1:1: error: <Claim> names the concept "proft", which there is not. [prose/unknown-concept]
        expected: perhaps "profit"
        to mend:  Correct the name, or declare the concept in concepts/.
    content/filings/h1/income.mdx:1:1: error: <Claim> names the period "1H13", which there is not. [prose/unknown-period]
        expected: perhaps "1H12"
        to mend:  Correct the name, or add the period to filing.yaml.
    content/filings/h1/income.mdx:1:1: error: <Claim> names the period or target "plann", which there is not. [prose/unknown-period-or-target]
        expected: perhaps "plan"
        to mend:  Name a period or a target of filing.yaml.
    content/filings/h1/income.mdx:1:1: error: <Claim> names the target "x", which there is not. [prose/unknown-target]
        expected: plan
        to mend:  Correct the name, or announce it under targets in filing.yaml."
  `);
});

test('reports what the components of the text cannot be', () => {
  expect(found('It was <Fact of="revenues" as="phrase" places="12" in="million" />, <Fact />, <Fact of="" />,\n<Claim of="revenues" says="higher" than="comparative" within="2%">up</Claim>, <Claim of="revenues" says="above" than="comparative" within="2">up</Claim>,\n<Claim of="revenues" says="level" than="comparative">level</Claim>, <Rate of="x" />.\n\n<Fact of="revenues" />')).toMatchInlineSnapshot(`
    "content/filings/h1/income.mdx:1:8: error: The attribute "as" of <Fact> is "phrase". [prose/attribute-value]
        expected: one of full, number
        to mend:  Correct the value.
    content/filings/h1/income.mdx:1:8: error: The attribute "in" of <Fact> is "million". [prose/attribute-value]
        expected: perhaps "millions"
        to mend:  Correct the value.
    content/filings/h1/income.mdx:1:8: error: The attribute "places" of <Fact> is "12". [prose/attribute-value]
        expected: a number of digits from 0 to 9
        to mend:  Correct the value.
    content/filings/h1/income.mdx:1:69: error: <Fact> has no attribute "of". [prose/missing-attribute]
        expected: of="…"
        to mend:  Add of="…".
    content/filings/h1/income.mdx:1:79: error: The attribute "of" of <Fact> is "". [prose/attribute-value]
        expected: a name
        to mend:  Correct the value.
    content/filings/h1/income.mdx:2:1: error: The attribute "says" of <Claim> is "higher". [prose/attribute-value]
        expected: one of above, below, level
        to mend:  Correct the value.
    content/filings/h1/income.mdx:2:1: error: The attribute "within" of <Claim> is "2%". [prose/attribute-value]
        expected: a number of percent, such as 2 or 0.5
        to mend:  Correct the value.
    content/filings/h1/income.mdx:2:79: error: <Claim> says "above", for which "within" means nothing. [prose/level-within]
        to mend:  Remove the attribute, or write says="level".
    content/filings/h1/income.mdx:3:1: error: <Claim> says that figures are level, and not how far apart they may be. [prose/level-within]
        expected: within="…", a number of percent
        to mend:  Add within="2", or as much as the words allow.
    content/filings/h1/income.mdx:3:69: error: <Rate> knows no attribute "of". [prose/attribute]
        expected: no attributes
        to mend:  Correct the name, or remove the attribute.
    content/filings/h1/income.mdx:5:1: error: <Fact> stands in a paragraph of its own. [prose/component-alone]
        expected: a sentence around it
        to mend:  Write it into the sentence that needs it."
  `);
});

test('finds nothing wrong with names of every kind', () => {
  expect(found('It was <Fact of="revenues" period="1H11" members="segment=atm" />, <Fact of="revenues" stance="plan" basis="after-split" />,\n<Date of="1H12" at="start" />, <Date of="plan" />, <Date of="released" />, <Date of="translation" />, <Date of="paid-on" />, <Period of="current" />, <Rate />, <Claim of="revenues costs" says="above" than="plan">more</Claim>.')).toBe('');
});
