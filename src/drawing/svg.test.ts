import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { ChartSpec } from '../model/charts/chart-spec.ts';
import { glyphOf, measureText } from './font.ts';
import { CHART_FILES, chartFile, drawChart } from './drawn-chart.ts';

const SPEC: ChartSpec = {
  layout: 'rows', chained: false, overlaid: false, id: 'x', title: 'Profit & loss', unit: { heading: 'Millions of JPY', within: 'millions of JPY' }, source: 'Example', key: [],
  rows: [{ label: 'Über<all>', bars: [
    { name: '1H11', from: '0', to: '-4071000000', text: '(4,071)', words: 'minus 4,071', tone: 'light', tip: ['a'] },
    { name: '1H12', from: '0', to: '51109001000', text: '51,109 △', words: '51,109', tone: 'strong', tip: ['b'] },
  ] }],
};

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the file of a picture', () => {
  test('is the same to the byte in another folder, time zone and locale', () => {
    const here = CHART_FILES.map((file) => digest(chartFile(drawChart(SPEC), file)));
    const module = pathToFileURL(`${import.meta.dirname}/drawn-chart.ts`).href;
    const code = `const { drawChart, chartFile, CHART_FILES } = await import(${JSON.stringify(module)});
      const { createHash } = await import('node:crypto');
      const drawn = drawChart(${JSON.stringify(SPEC)});
      console.log(JSON.stringify(CHART_FILES.map((file) => createHash('sha256').update(chartFile(drawn, file)).digest('hex'))));`;
    const there = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: tmpdir(), encoding: 'utf8', env: { PATH: process.env['PATH'], TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8', NODE_NO_WARNINGS: '1' },
    });
    expect(JSON.parse(there)).toEqual(here);
  });

  test('asks for nothing from elsewhere, neither font nor style nor script, and says what it is', () => {
    const svg = chartFile(drawChart(SPEC), 'svg');
    expect(svg).toContain('<title>Profit &amp; loss</title><desc>Profit &amp; loss, millions of JPY. Über&lt;all&gt;: 1H11 minus 4,071, 1H12 51,109.</desc>');
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|style|script|font-face|url\(/);
    const used = [...svg.matchAll(/href="#(\w+)"/g)].map(([, id]) => id);
    const defined = [...svg.matchAll(/<path id="(\w+)"/g)].map(([, id]) => id);
    expect(new Set(used)).toEqual(new Set(defined));
  });

  test('writes what the font lacks as text, for the reader\'s own fonts', () => {
    expect(glyphOf('△').outline).toBeUndefined();
    expect(chartFile(drawChart(SPEC), 'svg')).toMatch(/<text [^>]*>△<\/text>/);
  });

  test('has other colours on dark paper, and everything at the same place', () => {
    const [light, dark] = [chartFile(drawChart(SPEC), 'svg'), chartFile(drawChart(SPEC), 'dark')];
    expect(light).not.toBe(dark);
    const plain = (svg: string) => svg.replace(/#[0-9a-f]{6}/g, '');
    expect(plain(light)).toBe(plain(dark));
  });

  test('measures digits alike, so that figures under each other line up', () => {
    expect(new Set(Array.from('0123456789', (digit) => measureText(digit, 12))).size).toBe(1);
  });
});

describe('a text in a script that the font lacks', () => {
  const drawn = (label: string, language = 'en', text = '51,109') => chartFile(drawChart({
    ...SPEC, language, rows: [{ label, bars: [{ name: '', from: '0', to: '51109', text, words: '', tone: 'strong', tip: [] }] }],
  }), 'svg');
  const textsIn = (svg: string) => [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', text = '']) => ({ attributes, text }));

  test.each([
    ['Arabic', 'خدمات التمويل'], ['Hebrew with its points', 'הַכְנָסוֹת'], ['Persian with a joiner', 'می‌شود'], ['Thai', 'รายได้จากการขาย'], ['Devanagari', 'परिचालन से राजस्व'], ['Tamil', 'செயல்பாட்டு வருவாய்'],
    ['Japanese', '売上高'], ['Cyrillic', 'Выручка'], ['Latin beside it', 'IIJ グループ 2012'], ['a picture of several signs', 'Growth 👨\u200d👩\u200d👧'], ['a letter with two marks', 'q\u0323\u0307'],
  ])('is one text, as a whole: %s', (_, label) => {
    expect(textsIn(drawn(label)).map(({ text }) => text)).toEqual([label]);
  });

  test('runs in its own direction, and begins on the side where its picture has it', () => {
    expect(textsIn(drawn('خدمات'))[0]?.attributes).toMatch(/^x="0" y="[\d.]+" direction="rtl" text-anchor="end" /);
    // Read from right to left, the label stands on the right: there it begins.
    expect(textsIn(drawn('خدمات', 'ar'))[0]?.attributes).toMatch(/^x="360" y="[\d.]+" direction="rtl" font-size/);
    expect(textsIn(drawn('売上高'))[0]?.attributes).toMatch(/^x="0" y="[\d.]+" font-size/);
    expect(textsIn(drawn('売上高', 'he'))[0]?.attributes).toMatch(/^x="360" y="[\d.]+" text-anchor="end" font-size/);
  });

  test('is said to be of a language, since fonts draw the same sign otherwise in another', () => {
    expect(drawn('売上高', 'ja')).toContain('<svg xmlns="http://www.w3.org/2000/svg" xml:lang="ja" ');
    expect(drawn('Revenues', 'ja')).not.toContain('xml:lang');
  });

  test('keeps figures as they are, in outlines and from left to right, whatever stands around them', () => {
    const svg = drawn('הכנסות', 'he', '(4,071)');
    expect(textsIn(svg).map(({ text }) => text)).toEqual(['הכנסות']);
    expect(svg).toContain('<use href=');
    expect(textsIn(drawn('Income', 'en', '△25')).map(({ text }) => text)).toEqual(['△']);
  });

  test('with an accent of its own is drawn as the letter that has it', () => {
    const picture = (label: string) => drawn(label).replace(/<desc>.*<\/desc>/, '');
    expect(picture('Socie\u0301te\u0301')).toBe(picture('Soci\u00e9t\u00e9'));
  });
});
