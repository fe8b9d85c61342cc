import { resolveCell } from '../../../model/evaluation/cell.ts';
import { SCALES, type Scale } from '../../../model/amounts/scale.ts';
import { Decimal, powerOfTen } from '../../../model/amounts/decimal.ts';
import type { Scope } from '../../../model/evaluation/answer.ts';
import { formatExact, parseFigure } from '../../../model/amounts/figure.ts';
import { mayStandFor, namesCurrency } from '../../../model/amounts/currency-signs.ts';
import type { RatioScale } from '../../../model/amounts/ratio-scale.ts';
import type { Reference, ReferenceContext } from '../../../model/content/reference.ts';
import { aspectsOf } from '../../../model/words/reference-words.ts';
import { SCALE_IDS } from '../../../model/amounts/scale-names.ts';
import { scaleBehind } from '../../../model/amounts/scale-words.ts';
import { currencyNamed } from '../../../model/amounts/unit-words.ts';
import { currencyOf, type Unit } from '../../../model/amounts/unit.ts';
import type { Worded } from '../../../model/words/worded.ts';
import { amountIn } from '../../checking/naming.ts';

/** Words of a unit or a scale that are typed beside a figure and say something else of it than is on file. */
export interface WrongUnit {
  /** As it is typed. */
  readonly typed: string;
  /** What a reader would take the figure for. */
  readonly read: string;
  readonly onFile: string;
}

/** What a printed figure leaves to the words around it. */
interface Left {
  readonly unit: Unit;
  /** The power of ten that the sentence has to say. */
  readonly exponent: number;
  /** Whether it says what it is in itself. */
  readonly saysUnit: boolean;
}

const SCALE_WORD = `(?:${SCALE_IDS.filter((scale) => scale !== 'ones').map((scale) => scaleBehind(scale)).sort((a, b) => b.length - a.length).join('|')})`;
const AFTER_SCALE = new RegExp(`^[\\s\u00a0-]*(${SCALE_WORD})s?(?![\\p{L}\\d])`, 'iu');
const NAMED_SCALE = new RegExp(`(?<![\\p{L}])${SCALE_WORD}s?(?![\\p{L}])`, 'iu');
const AFTER_RATE = /^[\s\u00a0]*(%|％|per ?cent(?![\p{L}])|(?:percentage|basis) points?(?![\p{L}])|points?(?![\p{L}])|times(?![\p{L}])|x(?![\p{L}]))/iu;
const AFTER_MONEY = /^[\s\u00a0]*(?:of )?((?:U\.S\. |US )?[\p{L}]+)/iu;
const BEFORE_MONEY = /(?:^|[\s(])((?:[A-Z]{1,3})?[\p{Sc}]|[A-Z]{3}|Rs\.?)[\s\u00a0]?$/u;

/**
 * What is typed right before or after a figure, "million", "%", "yen", "$", where it contradicts the figure: another
 * scale than the one that is left to say, one said twice, a rate of what is money, another currency. A figure that
 * prints its number alone is completed by such words, and they are right where they are its own.
 */
export function wrongUnitBeside(scope: Scope, reference: Reference, context: ReferenceContext, { text }: Worded): WrongUnit | undefined {
  const left = leftToSay(scope, reference, context);
  if (!left) return undefined;
  const { before, after = '' } = reference;
  const [afterScale, scaleTyped = ''] = AFTER_SCALE.exec(after) ?? ['', ''];
  const beyond = after.slice(afterScale.length);
  const typedScale = SCALE_IDS.find((scale) => scale !== 'ones' && scaleBehind(scale) === scaleTyped.toLowerCase());
  const rate = AFTER_RATE.exec(beyond)?.[1] ?? '';
  const money = moneyBeside(before, beyond);
  const words = (...typed: readonly string[]) => typed.filter((each) => each !== '').join(' ');
  const isScaleWrong = typedScale !== undefined && SCALES[typedScale] !== left.exponent;
  const isRateWrong = rate !== '' && !fitsRate(left, rate);
  const isMoneyWrong = money !== undefined && !fitsMoney(left.unit, money.word);
  if (!isScaleWrong && !isRateWrong && !isMoneyWrong) return undefined;
  const typed = isMoneyWrong ? money.word : isScaleWrong ? words(scaleTyped, rate) : rate;
  return {
    typed,
    read: readAs(scope, text, { scale: typedScale ?? 'ones', words: left.saysUnit ? typed : words(rate, money?.word ?? '') }, left),
    ...figureOnFile(scope, reference, context, { text }),
  };
}

/** A scale or a percent sign that is typed right after a figure which says what it is in itself, as those of labels do. */
export function unitTypedAfter(words: string): string | undefined {
  const rate = AFTER_RATE.exec(words)?.[1];
  return AFTER_SCALE.exec(words)?.[1] ?? (rate !== undefined && !/^(?:times|x|points?)$/i.test(rate) ? rate : undefined);
}

/** Whether a figure that prints its number alone leaves its scale to a sentence in which no scale is named. */
export function isScaleUnsaid(scope: Scope, reference: Reference, context: ReferenceContext): boolean {
  const { before, after = '' } = reference;
  const left = leftToSay(scope, reference, context);
  // What stands before may print it.
  return left !== undefined && left.exponent > 0 && !before.includes('…') && !NAMED_SCALE.test(before) && !NAMED_SCALE.test(after);
}

function leftToSay(scope: Scope, reference: Reference, context: ReferenceContext): Left | undefined {
  const { kind, attributes } = reference;
  if (kind !== 'Fact' && kind !== 'Count' && kind !== 'Ratio') return undefined;
  if (kind === 'Ratio') return { unit: { kind: 'ratio' }, exponent: 0, saysUnit: true };
  const content = resolveCell(scope, aspectsOf(scope, reference, context), false);
  if (content.kind !== 'number' || attributes['as'] === 'words') return undefined;
  const { unit } = content;
  const scale = (attributes['in'] ?? (unit.kind === 'monetary' ? scope.issuer.prose.scale : 'ones')) as Scale;
  const own = unit.kind === 'ratio' ? attributes['in'] as RatioScale | undefined : undefined;
  const shown: Unit = own === undefined ? unit : own === 'percent' ? { kind: 'ratio' } : { kind: 'ratio', as: own };
  const isBare = kind === 'Fact' && attributes['as'] === 'number';
  return { unit: shown, exponent: isBare && unit.kind !== 'ratio' && unit.kind !== 'per-share' ? SCALES[scale] : 0, saysUnit: kind === 'Fact' && !isBare };
}

/** A percent sign is of percentages that leave it to the sentence; "three times" and "two points" are of what is counted. */
function fitsRate({ unit, saysUnit }: Left, word: string): boolean {
  const said: RatioScale | 'points' = /^(?:%|％|per ?cent)$/i.test(word) ? 'percent' : /^basis/i.test(word) ? 'basis-points' : /point/i.test(word) ? 'points' : 'times';
  if (unit.kind !== 'ratio') return (said === 'times' || word.toLowerCase() === 'points' || word.toLowerCase() === 'point') && (unit.kind === 'count' || unit.kind === 'shares' || said === 'times');
  if (saysUnit) return false;
  return said === (unit.as ?? 'percent') || (said === 'points' && unit.as === undefined);
}

/** A currency that is named right before or after a figure, by its sign, code or name. */
function moneyBeside(before: string, after: string): { readonly word: string } | undefined {
  const sign = BEFORE_MONEY.exec(before)?.[1];
  if (sign !== undefined && namesCurrency(sign)) return { word: sign };
  const name = AFTER_MONEY.exec(after)?.[1] ?? '';
  // What somebody won is no money of Korea.
  if (name === 'won') return undefined;
  return currencyNamed(name) !== undefined && (/^[A-Z]{3}$/.test(name) ? namesCurrency(name) : true) ? { word: name } : undefined;
}

function fitsMoney(unit: Unit, word: string): boolean {
  const currency = currencyOf(unit);
  if (currency === undefined) return false;
  // Anybody's dollars are dollars.
  if (/^dollars$/i.test(word)) return mayStandFor('$', currency);
  return mayStandFor(currencyNamed(word) ?? word, currency);
}

/** What a reader makes of the digits with the words that are typed beside them. */
function readAs({ issuer: { style: { grouping } } }: Scope, text: string, { scale, words }: { readonly scale: Scale; readonly words: string }, { saysUnit }: Left): string {
  const figure = parseFigure(text, grouping);
  if (saysUnit || !figure.ok) return [text, scale === 'ones' ? '' : scaleBehind(scale), scale === 'ones' ? words : ''].filter((each) => each !== '').join(' ');
  return [formatExact(new Decimal(figure.value).times(powerOfTen(SCALES[scale])), grouping), words].filter((each) => each !== '').join(' ');
}

/** What is on file of a figure, in full; of a ratio of two what is printed. */
export function figureOnFile(scope: Scope, reference: Reference, context: ReferenceContext, { text }: Pick<Worded, 'text'>): { readonly onFile: string } {
  if (reference.kind === 'Ratio') return { onFile: text };
  const content = resolveCell(scope, aspectsOf(scope, reference, context), false);
  return { onFile: content.kind === 'number' ? amountIn(scope, content.unit, content.quantity.amount) : text };
}

