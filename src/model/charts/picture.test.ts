import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureText } from '../../drawing/font.ts';
import type { ChartBar, ChartSpec } from './chart-spec.ts';
import { Decimal } from '../amounts/decimal.ts';
import { apart } from './picture-spread.ts';
import { WIDTH } from './picture-scale.ts';
import { wrap } from './picture-text.ts';
import type { Picture } from './picture.ts';
import { pictureOf } from './picture-layout.ts';

const about = { id: 'x', title: 'A chart', unit: { heading: 'Millions of JPY', within: 'millions of JPY' }, source: 'Example', key: [], mark: 'Demonstration' } as const;
const bar = (name: string, amount: string): ChartBar => ({ name, from: '0', to: amount, text: new Decimal(amount).div(1000).toFixed(0), words: '', tone: 'strong', tip: [name] });
/** Amounts as filings have them, of either sign, far beyond what a JavaScript number holds. */
const amounts = fc.array(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }).map(String), { minLength: 1, maxLength: 12 });

/** Whether everything of a picture stands within it. */
function isWithin({ width, height, bars, lines, texts }: Picture): boolean {
  const inside = (x: number, y: number) => x >= -0.01 && x <= width + 0.01 && y >= -0.01 && y <= height + 0.01;
  return bars.every((each) => inside(each.x, each.y) && inside(each.x + each.width, each.y + each.height))
    && lines.every(({ from, to }) => inside(...from) && inside(...to))
    && texts.every(({ x, y, text, size, align }) => {
      const long = measureText(text, size);
      const start = x - (align === 'start' ? 0 : align === 'end' ? long : long / 2);
      return start >= -0.5 && start + long <= width + 0.5 && y > 0 && y <= height;
    });
}

/** Whether lengths compare as amounts do, to a pixel of the longest. */
function isToScale(lengths: readonly number[], all: readonly string[]): boolean {
  const most = Math.max(...lengths);
  const largest = Decimal.max(...all.map((amount) => new Decimal(amount).abs()));
  return all.every((amount, index) => Math.abs((lengths[index] ?? 0) - (largest.isZero() ? 0 : Number(new Decimal(amount).abs().div(largest).toFixed(6)) * most)) <= 0.05);
}

describe('a picture', () => {
  test('of rows stands within its bounds, is to scale and begins at zero', () => {
    fc.assert(fc.property(amounts, (all) => {
      const spec: ChartSpec = { ...about, layout: 'rows', chained: false, overlaid: false, rows: all.map((amount, index) => ({ label: `Row ${String(index)} with a label that is longer than the picture is wide, as some are`, bars: [bar('1H12', amount)] })) };
      const picture = pictureOf(spec, measureText);
      expect(isWithin(picture)).toBe(true);
      expect(isToScale(picture.bars.map(({ width }) => width), all)).toBe(true);
      const [zero] = picture.lines.filter(({ weight }) => weight === 'ground').map(({ from }) => from[0]);
      expect(picture.bars.every(({ x, width }, index) => Math.abs((all[index]?.startsWith('-') ? x + width : x) - (zero ?? -1)) < 0.02)).toBe(true);
    }));
  });

  test('of columns stands within its bounds and is to scale, and no two figures touch', () => {
    fc.assert(fc.property(fc.array(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 18n }).map(String), { minLength: 1, maxLength: 60 }), (all) => {
      const columns = all.map((_, index) => `${String(index % 4 + 1)}Q${String(index).padStart(2, '0')}`);
      const picture = pictureOf({ ...about, layout: 'columns', columns, panels: [{ title: 'A title', bars: all.map((amount, index) => bar(columns[index] ?? '', amount)) }] }, measureText);
      expect(isWithin(picture)).toBe(true);
      expect(isToScale(picture.bars.map(({ height }) => height), all)).toBe(true);
      for (const line of Map.groupBy(picture.texts.filter(({ align }) => align === 'middle'), ({ ink }) => ink).values()) {
        const places = line.map(({ x, text, size }) => [x - measureText(text, size) / 2, x + measureText(text, size) / 2] as const).sort(([a], [b]) => a - b);
        expect(places.every(([, end], index) => end <= (places[index + 1]?.[0] ?? WIDTH) + 0.01)).toBe(true);
      }
    }));
  });

  test('of stacks stands within its bounds, and its parts meet', () => {
    fc.assert(fc.property(fc.array(fc.bigInt({ min: 1n, max: 10n ** 15n }), { minLength: 1, maxLength: 6 }), fc.boolean(), (sizes, two) => {
      let sum = 0n;
      const parts = sizes.map((size, index) => {
        const from = sum;
        sum += size;
        return { ...bar(`Part number ${String(index)}`, String(sum)), from: String(from), share: '10.0%', spokenShare: '10.0%', tone: 'part-1' as const };
      });
      const column = (name: string) => ({ name, text: '1,234,567', words: '', parts });
      const group = { title: two ? 'A side' : '', columns: [column('FY11-end'), column('1H12-end')] };
      const picture = pictureOf({ ...about, layout: 'stacks', groups: two ? [group, group] : [group] }, measureText);
      const within = { ...picture, texts: picture.texts.filter(({ align }) => align === 'middle'), lines: [] };
      expect(isWithin(within)).toBe(true);
      const [first = [], ...others] = [...Map.groupBy(picture.bars, ({ x }) => x).values()];
      for (const stack of [first, ...others]) stack.forEach((each, index) => {
        const below = stack[index - 1];
        if (below) expect(Math.abs(each.y + each.height - below.y)).toBeLessThan(0.03);
      });
    }));
  });

  test('says at its foot what it is of, and last that it is a demonstration', () => {
    const { texts } = pictureOf({ ...about, layout: 'columns', columns: ['1H12'], panels: [{ title: '', bars: [bar('1H12', '1000')] }] }, measureText);
    expect(texts.slice(-2).map(({ text, ink }) => `${text} <${ink}>`)).toEqual(['A chart. Example. Millions of JPY. <soft>', 'Demonstration. <mark>']);
  });

  test('moves names apart no further than needed', () => {
    expect(apart([{ middle: 10, height: 10 }, { middle: 50, height: 10 }], 0, 100)).toEqual([10, 50]);
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 8 }), (middles) => {
      const placed = apart(middles.map((middle) => ({ middle, height: 20 })), 0, 220).toSorted((a, b) => a - b);
      expect(placed.every((middle, index) => index === 0 || middle - (placed[index - 1] ?? 0) >= 21.99)).toBe(true);
    }));
  });
});

describe('a picture in other scripts', () => {
  const LABELS = [
    'الإيرادات من العقود مع العملاء والخدمات المالية والاستثمارات العقارية', 'הכנסות ממכירת שירותים וממוצרים אלקטרוניים בחו״ל', 'รายได้จากการขายสินค้าและการให้บริการแก่ลูกค้าในต่างประเทศทั้งหมด',
    'インターネット接続サービス及びアウトソーシングサービスに係る売上高の合計', 'परिचालन से प्राप्त राजस्व और अन्य आय का कुल योग', 'Выручка от реализации продукции и оказания услуг', 'Nettoerlöseausdertelekommunikationsdienstleistungsgesellschaftssparte',
  ];
  const stacks = (name: string) => {
    const column = { name, text: '1,234', words: '', parts: [{ ...bar(name, '1000'), share: '60.0%', spokenShare: '60.0%', tone: 'part-1' as const }, { ...bar(name, '2000'), from: '1000', share: '40.0%', spokenShare: '40.0%', tone: 'part-2' as const }] };
    return { layout: 'stacks' as const, groups: [{ title: name, columns: [column] }] };
  };
  const specs = (label: string): readonly ChartSpec[] => [
    { ...about, title: label, layout: 'rows', chained: false, overlaid: false, rows: [{ label, note: label.slice(0, 12), bars: [bar('1H12', '-4071'), bar('1H11', '51109')] }] },
    { ...about, title: label, layout: 'columns', columns: ['1H11', '1H12'], panels: [{ title: label.slice(0, 30), bars: [bar('1H11', '5'), bar('1H12', '7')] }] },
    { ...about, title: label, ...stacks(label) },
  ];

  test.each(LABELS)('stands within its bounds, whichever way it is read: %s', (label) => {
    for (const spec of specs(label)) {
      for (const language of ['en', 'ar']) expect(isWithin(pictureOf({ ...spec, language }, measureText))).toBe(true);
    }
  });

  test('is the same from right to left, with its sides changed', () => {
    for (const spec of specs('Revenues')) {
      const [there, back] = [pictureOf({ ...spec, language: 'en' }, measureText), pictureOf({ ...spec, language: 'he' }, measureText)];
      expect(back.rtl).toBe(true);
      expect(back.bars.map(({ x, width, y }) => [Math.round(WIDTH - x - width), Math.round(width), Math.round(y)])).toEqual(there.bars.map(({ x, width, y }) => [Math.round(x), Math.round(width), Math.round(y)]));
      expect(back.texts.map(({ text, align, x }) => [text, align === 'start' ? 'end' : align === 'end' ? 'start' : align, Math.round(WIDTH - x)])).toEqual(there.texts.map(({ text, align, x }) => [text, align, Math.round(x)]));
    }
  });

  test('says of every line which way its whole label runs', () => {
    const [spec] = specs('إيرادات IIJ Example Works plc 2012 من الخدمات المالية والاستثمارات الأخرى الكثيرة');
    const lines = spec ? pictureOf({ ...spec, language: 'en' }, measureText).texts.filter(({ size }) => size === 12.5) : [];
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every(({ rtl }) => rtl)).toBe(true);
  });

  test('breaks a text where its script does', () => {
    const wide = (text: string) => Array.from(text).length;
    const broken = (text: string, width: number) => wrap(text, width, 1, wide);
    expect(broken('売上高は、51,109百万円（前年比）でした。', 8)).toEqual(['売上高は、', '51,109百万', '円（前年比）でし', 'た。']);
    expect(broken('IIJグループ 合計', 6)).toEqual(['IIJグルー', 'プ 合計']);
    expect(broken('รายได้ทั้งหมด', 6).join('')).toBe('รายได้ทั้งหมด');
    expect(broken('รายได้ทั้งหมด', 6).every((line) => !/^[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/.test(line))).toBe(true);
    expect(broken('a word extraordinary', 8)).toEqual(['a word', 'extraord', 'inary']);
  });
});
