import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foundIn, foundInFacts } from '../../../test/sites/mini.ts';
import { drawn, miniGrid, miniScope } from '../../../test/sites/mini-filing.ts';
import { amountInWords } from '../words/amount-words.ts';
import { SCALES } from './scale.ts';
import { Decimal } from './decimal.ts';
import { HistoryFigures } from '../words/history-figures.ts';
import { fillTemplate } from '../words/label.ts';
import { layOut } from '../layout/layout.ts';
import { readPrintedFigure } from './printed-amount.ts';
import { SCALE_IDS, SCALE_WORDS, scaleCalled, scalesBeside } from './scale-names.ts';
import { unitWithin } from '../units/unit-naming.ts';
import { unitIn } from '../units/unit-reading.ts';
import { headedUnit } from './unit-words.ts';
import { vocabularyOf } from '../units/vocabulary.ts';

describe('a scale', () => {
  test.each([['crore', 'crore'], ['crores', 'crore'], ['lakhs', 'lakh'], ['万', 'ten-thousands'], ['oku', 'hundred-millions'], ['億', 'hundred-millions'], ['亿', 'hundred-millions'], ['억', 'hundred-millions'], ['兆', 'trillions'], ['dozen', undefined], ['constructor', undefined]])('%s is %s', (word, scale) => {
    expect(scaleCalled(word)).toBe(scale);
  });

  test('stands among those that are used with it', () => {
    expect(scalesBeside('crore')).toEqual(['ones', 'lakh', 'crore', 'trillions']);
    expect(scalesBeside('hundred-millions')).toEqual(['ones', 'ten-thousands', 'hundred-millions', 'trillions']);
    expect(scalesBeside('millions')).toEqual(['ones', 'thousands', 'millions', 'billions', 'trillions']);
  });

  test('may be typed by any of its names, and each types the same amount', () => {
    expect(foundInFacts(...SCALE_WORDS.map((scale, index) => `revenues,segment=atm,,,JPY,${scale},exact,Ledger,${String(index)}`)).split('\n').filter((line) => line.includes('scale'))).toEqual([]);
    expect(foundInFacts('growth,,,,ratio,crore,exact,Ledger,1')).toContain('one of ones, percent');
  });
});

/** The income of the mini site, typed and shown in a scale. */
function shown(scale: string): string {
  const { scope, grid } = miniGrid(`title: Income\ncurrency: JPY\nscale: ${scale}\ncolumns: [{ period: current }]\nrows: [{ concept: revenues }]\n`, {
    'filings/h1/facts/income.csv': `concept,unit,scale,decimals,source,1H12\nrevenues,JPY,${scale},exact,Ledger,"1,234.5"\n`,
  });
  const view = layOut(scope, grid);
  return [...view.caption, drawn(view)].filter((line) => !/^Unaudited/.test(line)).join(' / ');
}

test('tables show amounts in the scale in which they were typed, and say it', () => {
  expect(['ten-thousands', 'lakh', 'crore', '億'].map(shown)).toMatchInlineSnapshot(`
    [
      "Ten thousands of JPY / Revenues | 1,235",
      "JPY lakh / Revenues | 1,235",
      "JPY crore / Revenues | 1,235",
      "Hundred millions of JPY / Revenues | 1,235",
    ]
  `);
});

test('sentences, labels and histories too', () => {
  const scope = miniScope({ 'issuer.yaml': ['style:', 'prose: { scale: crore, currencies: { JPY: ¥ } }\nstyle:'] });
  const said = (amount: string, scale?: 'lakh' | 'crore' | 'ten-thousands' | 'hundred-millions') => amountInWords(scope, new Decimal(amount), { kind: 'monetary', currency: 'JPY' }, scale === undefined ? {} : { scale });
  expect([said('52000000000'), said('-870000000'), said('1234567', 'lakh'), said('12345678', 'ten-thousands'), said('52000000000', 'hundred-millions')]).toEqual(['¥5,200 crore', '−¥87 crore', '¥12 lakh', '¥1,235 ten thousand', '¥520 hundred million']);
  expect(amountInWords(scope, new Decimal('75520000'), { kind: 'shares', of: 'share' }, { scale: 'lakh' })).toBe('755 lakh shares');
  expect(fillTemplate(scope, '{revenues current in crore} and {revenues current in 億}', undefined).text).toBe('JPY120 crore and JPY12 hundred million');
  const concept = scope.taxonomy.concepts.get('revenues');
  if (!concept) throw new Error('no concept');
  const history = (accuracies: readonly number[]) => new HistoryFigures(scope.issuer, { concept, unit: { kind: 'monetary', currency: 'JPY' }, accuracies }).unit.heading;
  // Who counts in crore does not count in hundred millions or billions, and what is known to a lakh is shown so.
  expect([history([-7]), history([-5]), history([-8])]).toEqual(['JPY crore', 'JPY crore', 'Trillions of JPY']);
});

describe('words for a scale', () => {
  test.each([
    ['INR crore', 'INR', 'crore'], ['(₹ in crore)', 'INR', 'crore'], ['Rs. in lakhs', 'INR', 'lakh'], ['Crores of rupees', 'INR', 'crore'], ['INR crores', 'INR', 'crore'],
    ['億円', 'JPY', 'hundred-millions'], ['百万円', 'JPY', 'millions'], ['千円', 'JPY', 'thousands'], ['円', 'JPY', 'ones'], ['억원', 'KRW', 'hundred-millions'], ['万元', 'CNY', 'ten-thousands'],
    ['Ten thousands of JPY', 'JPY', 'ten-thousands'], ['hundred millions of yen', 'JPY', 'hundred-millions'], ['JPY millions', 'JPY', 'millions'],
  ])('over figures, %s', (heading, currency, scale) => {
    expect(headedUnit(heading)).toEqual({ kind: 'money', currency, scale });
  });

  test('are read as they are written', () => {
    const { issuer } = miniScope();
    for (const scale of SCALE_IDS) expect(headedUnit(unitWithin(issuer, { unit: { kind: 'monetary', currency: 'INR' }, exponent: SCALES[scale] }))).toEqual({ kind: 'money', currency: 'INR', scale });
  });

  test.each([['₹5,200 crore', 7, 'INR'], ['Rs. 12 lakh', 5, 'INR'], ['5,200億円', 8, undefined], ['1,234百万円', 6, undefined], ['52억원', 8, undefined], ['JPY12 hundred million', 8, 'JPY'], ['3 ten thousand', 4, undefined], ['JPY51,109 million', 6, 'JPY'], ['1,003.3Gbps', undefined, undefined], ['567 ATMs', undefined, undefined]])('behind a figure, %s', (printed, exponent, currency) => {
    expect(readPrintedFigure(printed, 'thousands').amount).toMatchObject({ ...(exponent === undefined ? {} : { exponent }), ...(currency === undefined ? {} : { currency }) });
    expect(readPrintedFigure(printed, 'thousands').amount?.exponent).toBe(exponent);
  });

  test('behind a figure give its amount back', () => {
    const scope = miniScope({ 'issuer.yaml': ['style:', 'prose: { currencies: { JPY: ¥ } }\nstyle:'] });
    fc.assert(fc.property(fc.constantFrom(...SCALE_IDS.filter((scale) => scale !== 'ones')), fc.integer({ min: -99999, max: 99999 }), (scale, figure) => {
      const amount = new Decimal(figure).times(new Decimal(10).pow(SCALES[scale]));
      const read = readPrintedFigure(amountInWords(scope, amount, { kind: 'monetary', currency: 'JPY' }, { scale }).replace(/^−(.*)$/, '-$1'), 'thousands').amount;
      expect(read?.amount.times(new Decimal(10).pow(read.exponent ?? 0)).toFixed()).toBe(amount.toFixed());
    }));
  });
});

describe('what an issuer calls its scales', () => {
  const named = (scales: string) => ({ 'issuer.yaml': ['style:', `scales: ${scales}\nprose: { currencies: { JPY: ¥ } }\nstyle:`] as const });
  const words = (scales: string) => {
    const scope = miniScope(named(scales));
    const money = (scale: 'crore' | 'hundred-millions' | 'ten-thousands', currency = 'JPY') => {
      const unit = { kind: 'monetary', currency } as const;
      return [unitWithin(scope.issuer, { unit, exponent: SCALES[scale] }), amountInWords(scope, new Decimal('-52000000000'), unit, { scale })];
    };
    return { money, shares: (scale: 'crore' | 'hundred-millions') => amountInWords(scope, new Decimal('1200000000'), { kind: 'shares', of: 'share' }, { scale }) };
  };

  test('stands behind figures and over them', () => {
    const { money, shares } = words('{ crore: Cr }');
    expect([...money('crore'), shares('crore')]).toEqual(['JPY Cr', '−¥5,200 Cr', '120 Cr shares']);
  });

  test('may be one word with the reporting currency, and is a scale with any other unit', () => {
    const { money, shares } = words('{ oku: 億円, 万: 万円 }');
    expect([...money('hundred-millions'), ...money('ten-thousands'), ...money('hundred-millions', 'USD'), shares('hundred-millions')])
      .toEqual(['億円', '−520億円', '万円', '−5,200,000万円', 'USD 億', '−USD520億', '12億 shares']);
  });

  test('heads tables, and is read back from them', () => {
    const { scope, grid } = miniGrid('title: Income\ncurrency: JPY\nscale: oku\ncolumns: [{ period: current }]\nrows: [{ concept: revenues }]\n', named('{ oku: 億円 }'));
    expect(layOut(scope, grid).caption).toContain('億円');
    expect(unitIn(vocabularyOf(scope), '億円')).toEqual({ kind: 'monetary', currency: 'JPY', scale: 'hundred-millions' });
    expect(unitIn(vocabularyOf(miniScope(named('{ crore: Cr }'))), 'JPY Cr')).toEqual({ kind: 'monetary', currency: 'JPY', scale: 'crore' });
  });

  test.each([
    ['of two scales', '{ crore: Big, lakh: Big }'],
    ['of another scale', '{ crore: million }'],
    ['given twice', '{ crore: Cr, crores: CR }'],
    ['with digits', '{ hundred-millions: 100 million }'],
    ['of no scale', '{ dozens: dz }'],
  ])('may not be a word %s', (_, scales) => {
    expect(foundIn(named(scales))).toMatchSnapshot();
  });
});
