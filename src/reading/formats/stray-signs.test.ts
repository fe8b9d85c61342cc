import { describe, expect, test } from 'vitest';
import { foundIn, MINI, readMini } from '../../../test/sites/mini.ts';

const FACTS = MINI['filings/h1/facts/income.csv'] ?? '';
const FILING = MINI['filings/h1/filing.yaml'] ?? '';

describe('a sign that cannot be meant is found wherever it is typed', () => {
  test('with its code point, its name, its place and the words around it', () => {
    expect(foundIn({ 'filings/h1/filing.yaml': ['title: First half', 'title: First\u000bhalf'] })).toMatchInlineSnapshot(`
      "content/filings/h1/filing.yaml:1:13: error: The text holds U+000B LINE TABULATION, which nothing shows and no XML can hold. [text/control]
          found:    title: First⟨U+000B LINE TABULATION⟩half
          to mend:  Delete the sign; where it broke a line, write a blank or a paragraph."
    `);
    expect(foundIn({ 'filings/h1/income.mdx': 'Revenue was USD\u202e002,1\u202c thousand.\n\n<Table of="income" />\n' }).split('\n\n')[0]).toMatchInlineSnapshot(`
      "content/filings/h1/income.mdx:1:13: error: The text types "USD002,1 thousand", an amount of money that no fact stands behind. [prose/typed-figure]
          expected: <Fact of="…" />, <Change of="…" /> or another component that prints it from the facts
          to mend:  Name the fact instead; if it is a name rather than a figure, add it to glossary.yaml.
      content/filings/h1/income.mdx:1:16: error: The text holds U+202E RIGHT-TO-LEFT OVERRIDE, which shows what follows in another order than it is written. [text/bidi]
          found:    Revenue was USD⟨U+202E RIGHT-TO-LEFT OVERRIDE⟩002,1⟨U+202C POP DIRECTIONAL FORMATTING⟩ thousand.
          to mend:  Delete the sign. Text that runs from right to left needs none; where a mark is necessary, use U+200F or the isolates U+2067 and U+2069."
    `);
  });

  test.each<readonly [string, Record<string, string>]>([
    ['a key', { 'issuer.yaml': (MINI['issuer.yaml'] ?? '').replace('shortName', 'short\u200bName') }],
    ['an id', { 'concepts/all.yaml': (MINI['concepts/all.yaml'] ?? '').replace('id: cash', 'id: ca\u200bsh') }],
    ['an id of a facts file', { 'filings/h1/facts/income.csv': FACTS.replace('costs', 'cos\u2060ts') }],
    ['a number', { 'filings/h1/facts/income.csv': FACTS.replace('700', '7\u200b00') }],
    ['a unit', { 'filings/h1/facts/income.csv': FACTS.replace('JPY', 'J\u200dPY') }],
    ['the name of a column', { 'filings/h1/facts/income.csv': FACTS.replace('1H12', '1H\u200c12') }],
    ['a source', { 'filings/h1/facts/income.csv': FACTS.replace('Ledger', 'Led\u0007ger') }],
    ['a note of what was printed', { 'filings/h1/as-printed.csv': 'table,row,column,printed,reason,note\nincome,costs,1H12,901,footing,a\u0002b\n' }],
    ['what another person keyed', { 'filings/h1/filing.yaml': `${FILING}secondKeying: [{ by: A, on: 2012-11-07, files: [a.csv] }]\n`, 'filings/h1/second-keying/a.csv': 'concept,unit,scale,1H12\ncosts,JPY,millions,9\u200d00\n' }],
    ['a sign-off', { 'filings/h1/sign-offs.yaml': `signOffs: [{ section: income, by: "A.\u0085N.", on: 2012-11-07, digest: ${'0'.repeat(64)} }]\n` }],
    ['the glossary', { 'glossary.yaml': 'terms: [1G\u200bbps]\n' }],
    ['the metadata of a notice', { 'disclaimers/rounding.mdx': '---\ntitle: Roun\u200bding\nwhen: rounding\nshort: Rounded.\n---\n\nText.\n' }],
    ['a comment, which is where tricks hide', { 'issuer.yaml': `${MINI['issuer.yaml'] ?? ''}# a \u202e b\n` }],
    ['the title of a link', { 'filings/h1/income.mdx': 'Revenues [grew](https://a.example "a\u2067b").\n\n<Table of="income" />\n' }],
    ['a text by its number', { 'filings/h1/filing.yaml': FILING.replace('title: First half', 'title: "First\\u202Ehalf"') }],
    ['prose by its number', { 'filings/h1/income.mdx': 'Revenues g&#x202E;rew.\n\n<Table of="income" />\n' }],
    ['a label, half of a pair by its number', { 'tables/income.yaml': (MINI['tables/income.yaml'] ?? '').replace('title: Income', 'title: "In\\uD800come"') }],
  ])('in %s', (_, changes) => {
    const found = foundIn(changes).split('\n').filter((line) => line.startsWith('content/'));
    expect(found.filter((line) => /: error: The text holds U\+[0-9A-F]{4,6} /.test(line))).toHaveLength(1);
    // What follows from it is not said as well: an id with it is read as the id without it.
    expect(found).toHaveLength(1);
  });

  test('is told once for a file, with its other places', () => {
    expect(foundIn({ 'tables/income.yaml': (MINI['tables/income.yaml'] ?? '').replace('title: Income', 'title: In\u200bcome').replace('Without', 'With\u200bout') })).toMatchInlineSnapshot(`
      "content/tables/income.yaml:1:10: error: The text holds U+200B ZERO WIDTH SPACE, which nobody sees and nothing needs there; once more in this file. [text/invisible]
          found:    title: In⟨U+200B ZERO WIDTH SPACE⟩come
          see:      content/tables/income.yaml:14:14:   gross: With⟨U+200B ZERO WIDTH SPACE⟩out taxes.
          to mend:  Delete the sign."
    `);
  });

  test('may be a sign that its script needs', () => {
    expect(foundIn({ 'tables/income.yaml': ['title: Income', 'title: صورت‌های مالی'], 'filings/h1/filing.yaml': ['title: Income', 'title: "מחיר \u200f(נטו)"'] })).toBe('');
  });
});

test('a blank that does not break is named where it is not allowed', () => {
  expect(foundIn({ 'filings/h1/facts/income.csv': ['700', '7\u202f00'] })).toMatchInlineSnapshot(`
    "content/filings/h1/facts/income.csv:3:33: error: "7⟨U+202F NARROW NO-BREAK SPACE⟩00" separates thousands otherwise than by commas. [facts/not-a-number]
        expected: a number such as 1,234.5, -1,234.5 or (1,234.5), or nil, undecided, blank
        to mend:  Write the number with plain digits, or one of these words."
  `);
  expect(foundIn({ 'filings/h1/facts/income.csv': ['costs,', 'co\u00adsts,'] })).toMatchInlineSnapshot(`
    "content/filings/h1/facts/income.csv:3:1: error: There is no concept "co⟨U+00AD SOFT HYPHEN⟩sts". [facts/unknown-concept]
        expected: perhaps "costs"
        to mend:  Write "costs", or declare "co⟨U+00AD SOFT HYPHEN⟩sts" in concepts/."
  `);
});

test('a value of a megabyte is a finding of a few lines', () => {
  const { findings } = readMini({ 'filings/h1/facts/income.csv': ['700', `about ${'7'.repeat(90_000)}`] });
  expect(JSON.stringify(findings).length).toBeLessThan(1000);
  expect(findings[0]?.message).toContain('(90,006 characters)');
});
