import likely from 'cldr-core/supplemental/likelySubtags.json' with { type: 'json' };
import metadata from 'cldr-core/scriptMetadata.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { directionOf, directionOfText, hasLeftward, isolated } from './writing-direction.ts';

describe('a language', () => {
  test.each([
    ['ar', 'rtl'], ['he', 'rtl'], ['iw', 'rtl'], ['fa', 'rtl'], ['ur-PK', 'rtl'], ['ps', 'rtl'], ['yi', 'rtl'], ['dv', 'rtl'], ['ug', 'rtl'], ['ckb', 'rtl'], ['ar-EG', 'rtl'], ['AR-sa', 'rtl'],
    ['az-Arab', 'rtl'], ['az-Arab-IR', 'rtl'], ['az-IR', 'rtl'], ['pa-PK', 'rtl'], ['pa-Arab', 'rtl'], ['ku-Arab', 'rtl'], ['uz-AF', 'rtl'], ['ff-Adlm', 'rtl'], ['en-Hebr', 'rtl'], ['ar-u-nu-latn', 'rtl'],
    ['en', 'ltr'], ['ja', 'ltr'], ['az', 'ltr'], ['az-Latn', 'ltr'], ['pa', 'ltr'], ['ar-Latn', 'ltr'], ['he-Latn-IL', 'ltr'], ['sd-IN', 'ltr'], ['sd-Deva', 'ltr'], ['th', 'ltr'], ['zh-Hant-HK', 'ltr'], ['en-x-arab', 'ltr'], ['', 'ltr'],
  ])('%s is written %s', (language, expected) => {
    expect(directionOf(language)).toBe(expected);
  });

  test('is written as the Unicode consortium says that it is', () => {
    const scripts: Readonly<Record<string, { readonly rtl: string }>> = metadata.scriptMetadata;
    for (const [script, { rtl }] of Object.entries(scripts)) expect(directionOf(`en-${script}`), script).toBe(rtl === 'YES' ? 'rtl' : 'ltr');
    for (const [tag, full] of Object.entries(likely.supplemental.likelySubtags)) {
      // Codes of three letters are the chosen ones; those of two are all there are.
      if (!/^[a-z]{2}(?:-[A-Z]{2})?$/.test(tag) || ['ha', 'ms'].includes(tag.slice(0, 2)) || tag === 'kk-MN') continue;
      const script = full.split('-')[1] ?? '';
      expect(directionOf(tag), tag).toBe(scripts[script]?.rtl === 'YES' ? 'rtl' : 'ltr');
      expect(directionOf(full), full).toBe(scripts[script]?.rtl === 'YES' ? 'rtl' : 'ltr');
    }
  });
});

describe('a text', () => {
  test.each([
    ['الإيرادات 2012', 'rtl'], ['2012 הכנסות', 'rtl'], ['(1,234)', undefined], ['IIJ الإيرادات', 'ltr'], ['売上高', 'ltr'], ['ދިވެހި', 'rtl'], ['', undefined], ['\u200fIIJ', 'rtl'],
  ])('%s is written %s', (text, expected) => {
    expect(directionOfText(text)).toBe(expected);
  });

  test('is kept apart from its sentence where it is written the other way', () => {
    expect(isolated('הכנסות')).toBe('\u2068הכנסות\u2069');
    expect(isolated('Revenues')).toBe('Revenues');
    expect(hasLeftward('Revenues (إيرادات)')).toBe(true);
  });
});
