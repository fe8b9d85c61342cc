import type { Aspects } from '../../model/content/aspect.ts';
import { SCALES } from '../../model/amounts/scale.ts';
import { resolveCell } from '../../model/evaluation/cell.ts';
import type { CellContent } from '../../model/evaluation/cell-content.ts';
import { directionBeside, positiveSide } from '../../model/direction/direction.ts';
import { ZERO, type Decimal } from '../../model/amounts/decimal.ts';
import { figureOf } from '../../model/layout/layout.ts';
import { present } from '../../model/evaluation/presentation.ts';
import { saysTheSame } from '../../model/words/same-words.ts';
import type { ShownNumber } from '../../model/evaluation/shown.ts';
import type { Mention } from '../../model/content/transcription.ts';
import { RATIO_SCALES } from '../../model/amounts/ratio-scale.ts';
import { isPercent, type ScaledUnit } from '../../model/units/unit-naming.ts';
import { currencyOf } from '../../model/amounts/unit.ts';
import type { Subject } from '../checking/check.ts';
import { Print, saysAll, written, type Comparison, type Figure } from './print.ts';

/** A figure of the text of the source, beside what the filing makes of its concept. */
export function printOfMention(subject: Subject, mention: Mention): Print {
  const content = mention.concept === undefined ? undefined : contentOf(subject, mention, mention.concept);
  if (!content) return new Print(mention, mention, { kind: 'blank' }, compareRate(subject, mention));
  return new Print(mention, mention, content, compare(subject, mention, content));
}

/** What the filing has for a concept where the text speaks of one. */
export function contentOf({ scope }: Subject, { members, stance, period, view, amount }: Mention, concept: string): CellContent {
  const aspects: Aspects = {
    concept,
    members,
    ...(period === undefined ? {} : { period }),
    ...(stance === undefined ? {} : { stance }),
    ...(view === 'value' || view === 'rate' ? {} : { view }),
    ...(amount?.currency === undefined ? {} : { currency: amount.currency }),
  };
  return resolveCell(scope, aspects, false);
}

function compare(subject: Subject, mention: Mention, content: CellContent): Comparison {
  const { scope } = subject;
  switch (content.kind) {
    case 'number':
      return compareNumber(subject, mention, content);
    case 'words': {
      const name = scope.issuer.name === content.text && mention.printed === scope.issuer.shortName;
      return { match: name || saysTheSame(content.text, mention.printed) ? 'same' : 'different', ours: () => content.text, facts: [content.fact], whole: content.fact };
    }
    case 'nil':
    case 'undecided':
      return { match: mention.kind === 'dash' ? 'same' : 'different', ours: () => figureOf(scope, content).text, facts: [content.fact], whole: content.fact };
    case 'due':
      return { match: 'unknown', ours: () => 'nothing', facts: [] };
    default:
      return { match: 'different', ours: () => 'no figure is on file for it', facts: [] };
  }
}

/** Whether words of a unit are those of a figure: percent signs and basis points are of ratios, and a percentage is nothing without its sign. */
function fitsWords(exponent: number | undefined, scaled: Pick<ScaledUnit, 'unit' | 'exponent'>): boolean {
  if (scaled.unit.kind !== 'ratio') return exponent !== RATIO_SCALES.percent && exponent !== RATIO_SCALES['basis-points'];
  return exponent === undefined ? !isPercent(scaled) : exponent < 0;
}

/** The text rounds as it likes: the exact amount is rounded to its scale and digits. */
function compareNumber(subject: Subject, mention: Mention, content: ShownNumber): Comparison {
  const { quantity: { derived, facts }, unit, exact, presentation } = content;
  const figure = figureOfMention(subject, mention, unit.kind === 'ratio' ? presentation.exponent : SCALES.ones);
  if (!figure) return { match: 'different', ours: () => figureOf(subject.scope, content).text, facts };
  const expected = present(subject.scope.issuer, exact, unit, figure);
  const fits = (mention.amount?.currency ?? currencyOf(unit)) === currencyOf(unit) && fitsWords(mention.amount?.exponent, { unit, exponent: presentation.exponent });
  const [only] = facts;
  const whole = !derived && only && saysAll(only, figure) ? only : undefined;
  return { match: fits && figure.amount.eq(expected) ? 'same' : 'different', ours: () => written(subject.scope, expected, figure.places), facts, figure, whole };
}

/**
 * What the text prints as a number, with the sign that the words beside it give: `down 5.5%`, `an expense of JPY87
 * million`. A payment is not negative for being called a payment, where its concept counts payments.
 */
export function figureOfMention({ scope }: Subject, { concept, amount, words, view }: Mention, usual: number): Figure | undefined {
  if (!amount) return undefined;
  const { language } = scope.issuer;
  const label = scope.taxonomy.concepts.get(concept ?? '')?.label ?? '';
  const side = view === 'value' ? (positiveSide(label, language) ?? 'up') : 'up';
  const said = directionBeside(words, language) ?? side;
  return { amount: said === side ? amount.amount : minus(amount.amount), exponent: amount.exponent ?? usual, places: amount.places };
}

/** Labels of concepts of a similar name that would print what a sentence prints: often it meant one of them. */
export function othersThatPrint(subject: Subject, mention: Mention): readonly string[] {
  const { scope } = subject;
  if (!mention.amount) return [];
  const words = (mention.concept ?? '').split('-');
  const others = [...scope.taxonomy.concepts.values()].filter(({ id, changeOf }) => {
    if (id === mention.concept || changeOf !== undefined) return false;
    const own = id.split('-');
    return 2 * words.filter((word) => own.includes(word)).length >= Math.min(words.length, own.length);
  });
  return others.filter(({ id }) => {
    const content = contentOf(subject, mention, id);
    return content.kind === 'number' && compareNumber(subject, { ...mention, concept: id }, content).match === 'same';
  }).map(({ label }) => label).slice(0, 3);
}

function minus(amount: Decimal): Decimal {
  return amount.isZero() ? ZERO : amount.negated();
}

/** The rate of translation is the filing's own; of anything else without a concept, nothing is on file. */
function compareRate({ filing: { translation } }: Subject, { view, amount }: Mention): Comparison {
  if (view !== 'rate' || !translation) return { match: view === 'rate' ? 'different' : 'unknown', ours: () => 'no rate', facts: [] };
  return { match: amount?.amount.eq(translation.rate) === true ? 'same' : 'different', ours: () => translation.rateText, facts: [] };
}
