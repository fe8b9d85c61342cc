import { expect, test } from 'vitest';
import { foundIn, readMini } from '../../../test/sites/mini.ts';

test('fills in what is left out', () => {
  const issuer = readMini({}).site?.issuer;
  expect(issuer).toMatchObject({
    demonstration: false, listings: [], counts: [{ id: 'contracts', places: 0, symbol: false }],
    rounding: { monetary: 'half-up', 'per-share': 'half-up', shares: 'half-up', ratio: 'half-up', count: 'half-up' },
  });
  const changed = readMini({ 'issuer.yaml': ['kind: months, endMonth: 3, namedBy: start', 'kind: weeks, endWeekday: saturday, endMonth: 12, rule: last, namedBy: end'], 'filings/h1/filing.yaml': undefined });
  expect(changed.site?.issuer.calendar).toEqual({ eras: [{ rule: { kind: 'weeks', endWeekday: 6, endMonth: 12, rule: 'last', namedBy: 'end' } }] });
});

test('reports missing, unknown and wrong keys at their places, all at once', () => {
  expect(foundIn({ 'issuer.yaml': `name: Example plc
shortname: Example
entity: Example
language:
currency: yen
fiscalCalendar: { kind: month, endMonth: 13, namedBy: start }
listings: { exchange: NASDAQ }
securities: [share]
rounding: { monetary: half-down }
demonstration: maybe
` })).toMatchInlineSnapshot(`
  "content/filings/h1/filing.yaml:8:13: error: There is no share basis "after-split". [filing/unknown-basis]
      expected: none is declared
      to mend:  Correct the name, or declare it under shareBases in issuer.yaml.
  content/issuer.yaml:1:1: error: The key "style" is missing here. [yaml/missing-key]
      expected: How figures look
      to mend:  Add "style: …".
  content/issuer.yaml:2:1: error: There is no key "shortname" here. [yaml/unknown-key]
      expected: perhaps "shortName"
      to mend:  Write "shortName", or remove the key.
  content/issuer.yaml:3:9: error: "entity" holds the text "Example". [yaml/wrong-shape]
      expected: keys with values
      to mend:  Write it in the shape that the content format shows.
  content/issuer.yaml:4:10: error: "language" holds nothing. [yaml/wrong-value]
      expected: a language by its tag (BCP 47), such as en, ja or az-Arab
      to mend:  Write the value behind the colon, or remove the key.
  content/issuer.yaml:5:11: error: "currency" is "yen". [yaml/wrong-value]
      expected: JPY, the code of the yen
      to mend:  Correct the value.
  content/issuer.yaml:6:25: error: "kind" is "month". [yaml/wrong-value]
      expected: perhaps "months"
      to mend:  Write "months".
  content/issuer.yaml:7:11: error: "listings" holds keys with values. [yaml/wrong-shape]
      expected: a list, each item after a dash
      to mend:  Write it in the shape that the content format shows.
  content/issuer.yaml:8:14: error: Item 1 of "securities" holds the text "share". [yaml/wrong-shape]
      expected: keys with values
      to mend:  Write it in the shape that the content format shows.
  content/issuer.yaml:9:23: error: "monetary" is "half-down". [yaml/wrong-value]
      expected: perhaps "half-even"
      to mend:  Write "half-even".
  content/issuer.yaml:10:16: error: "demonstration" is "maybe". [yaml/wrong-value]
      expected: one of yes, no, true, false
      to mend:  Correct the value."
`);
});

test('reports units and bases given twice', () => {
  expect(foundIn({ 'issuer.yaml': ['[{ id: contracts, label: contracts }]', '[{ id: contracts, label: contracts }, { id: share, label: shares }, { id: contracts, label: c }]'] })).toMatchInlineSnapshot(`
    "content/issuer.yaml:8:53: error: "share" is given for the second time. [issuer/duplicate-unit]
        see:      content/issuer.yaml:7:20: "share" is given here first
        to mend:  Rename or remove one of the two.
    content/issuer.yaml:8:83: error: "contracts" is given for the second time. [issuer/duplicate-unit]
        see:      content/issuer.yaml:8:16: "contracts" is given here first
        to mend:  Rename or remove one of the two."
  `);
  expect(foundIn({ 'issuer.yaml': ['[{ id: after-split, label: after the split }]', '[{ id: after-split, label: a }, { id: after-split, label: b }]'] })).toMatchInlineSnapshot(`
    "content/issuer.yaml:9:51: error: "after-split" is given for the second time. [issuer/duplicate-basis]
        see:      content/issuer.yaml:9:20: "after-split" is given here first
        to mend:  Rename or remove one of the two."
  `);
});

test.each(['https://ir.example.com', 'https://ir.example.com/', 'http://localhost:8080'])('is found at %s', (site) => {
  const { site: read, findings } = readMini({ 'issuer.yaml': ['language: en\n', `language: en\nsite: ${site}\n`] });
  expect(findings).toEqual([]);
  expect(read?.issuer.site).toBe(site.replace(/\/$/, ''));
});

test('is not found at a path, nor without a scheme', () => {
  expect(foundIn({ 'issuer.yaml': ['language: en\n', 'language: en\nsite: https://example.com/reports/\n'] })).toMatchInlineSnapshot(`
    "content/issuer.yaml:5:7: error: "site" is "https://example.com/reports/". [yaml/wrong-value]
        expected: a scheme and a host without a path, such as https://ir.example.com
        to mend:  Correct the value."
  `);
  expect(foundIn({ 'issuer.yaml': ['language: en\n', 'language: en\nsite: ir.example.com\n'] })).toContain('a scheme and a host');
});

test.each(['en', 'ja', 'ar-EG', 'az-Arab', 'zh-Hant-HK', 'en-x-plain', 'haw'])('speaks a language that is named by its tag: %s', (language) => {
  expect(readMini({ 'issuer.yaml': ['language: en\n', `language: ${language}\n`] }).findings).toEqual([]);
});

test.each(['Arabic', 'ar_EG', 'english (UK)', 'عربي'])('speaks no language that a browser would not know: %s', (language) => {
  expect(foundIn({ 'issuer.yaml': ['language: en\n', `language: ${language}\n`] })).toContain('a language by its tag (BCP 47), such as en, ja or az-Arab');
});
