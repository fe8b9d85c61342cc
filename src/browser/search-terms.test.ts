import { describe, expect, test } from 'vitest';
import { atScales, isNumber, termsOf, tokensIn } from './search-terms.ts';

describe('what a text is searched by', () => {
  test.each([
    ['words without capitals', 'Operating Income', ['operating', 'income']],
    ['a number without its separators', '51,109,001', ['51109001']],
    ['a number as issuers draw it', '(1,866,374) △25 −3.0%', ['1866374', '25', '3.0']],
    ['a currency apart from its amount', 'JPY51,109 million, $656 million, JPY83', ['jpy', '51109', 'million', '656', 'million', 'jpy', '83']],
    ['names with digits whole', '1H12, 2Q12 and FY11-end', ['1h12', '2q12', 'and', 'fy11', 'end']],
    ['a date', 'November 8, 2012', ['november', '8', '2012']],
    ['a unit after its number', '1,003.3Gbps', ['1003.3', 'gbps']],
    ['wide digits as others', '５１', ['51']],
    ['wide separators as others', '５１，１０９．５', ['51109.5']],
    ['digits of other scripts as others', '٥١٬١٠٩٫٥ ๑๒ ५१', ['51109.5', '12', '51']],
    ['a run without spaces whole', '売上高は51百万円', ['売上高は', '51', '百万円']],
    ['a run apart from the word beside it', 'IIJグループ', ['iij', 'グループ']],
    ['words that are joined by what is not seen', 'می\u200cشود so\u00adlid', ['ميشود', 'solid']],
    ['no accents and no articles', 'Société الإيرادات', ['societe', 'ايرادات']],
    ['nothing', '- () %', []],
  ])('%s', (_, text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  test('with its place', () => {
    expect(tokensIn('is JPY51,109.').at(-1)).toEqual({ term: '51109', start: 6, end: 12 });
  });

  test.each([['51109', true], ['8.3', true], ['1h12', false], ['income', false]])('%s is a number: %s', (term, expected) => {
    expect(isNumber(term)).toBe(expected);
  });

  test('an amount in full is looked for in thousands, and then at coarser scales', () => {
    expect(atScales('51109001000')).toEqual(['51109001']);
    expect(atScales('51109001')).toEqual([]);
    expect(atScales('52000000000')).toEqual(['52000000', '5200000', '520000', '52000', '5200', '520', '52']);
    expect(atScales('2000')).toEqual([]);
    expect(atScales('12000')).toEqual(['12']);
  });
});
