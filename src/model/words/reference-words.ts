import type { Aspects, View } from '../content/aspect.ts';
import { SCALES, type Scale } from '../amounts/scale.ts';
import { resolveCell } from '../evaluation/cell.ts';
import { amountInWords, countInWords, type AmountStyle } from './amount-words.ts';
import { changeInWords } from './change-words.ts';
import type { Concept } from '../content/concept.ts';
import { quotient } from '../evaluation/evaluation.ts';
import type { Scope } from '../evaluation/answer.ts';
import { parseFigure } from '../amounts/figure.ts';
import { periodByName } from '../content/filing.ts';
import { powerOfTen, type Decimal } from '../amounts/decimal.ts';
import { membersOf } from '../content/members.ts';
import { isRatioScale } from '../amounts/ratio-scale.ts';
import type { Reference, ReferenceContext } from '../content/reference.ts';
import { dateInWords, periodInWords } from './time-words.ts';
import { exactOf, withoutFigure, type Unworded, type Worded } from './worded.ts';
import { wordsOf as namesOf } from './words-of.ts';

/** The concept, period, members and so on that a reference names, as aspects of a cell. */
export function aspectsOf(scope: Scope, { attributes }: Pick<Reference, 'attributes'>, context: ReferenceContext, view?: View): Aspects {
  const { of = '', period = context.period, at, members, stance, basis, currency, against, in: scale, places } = attributes;
  const concept = scope.taxonomy.concepts.get(of);
  const named = periodByName(scope.filing, period);
  // A balance of a span of days is the one at its end, unless the drafter says otherwise.
  const end = concept?.period === 'instant' && named?.period.kind === 'duration' ? { at: at === 'start' ? 'start' as const : 'end' as const } : {};
  return {
    concept: of,
    period,
    ...end,
    ...(members === undefined ? {} : { members: membersOf(members) }),
    ...(stance === undefined ? {} : { stance }),
    ...(basis === undefined ? {} : { basis }),
    ...(against === undefined ? {} : { against }),
    ...(currency === undefined ? {} : { currency }),
    ...(scale === undefined ? {} : { scale: isRatioScale(scale) ? { ratio: scale } : { monetary: scale as Scale, shares: scale as Scale, count: scale as Scale } }),
    ...(places === undefined ? {} : { places: Number(places) }),
    ...(view === undefined ? {} : { view }),
  };
}

/** What a reference prints in a filing, and what readers have to be told of it: whose figure it is where a third party states it, what a change compares; never an exception. */
export function wordsOf(scope: Scope, reference: Reference, context: ReferenceContext): Worded | Unworded {
  const words = wordsFor(scope, reference, context);
  if (words.kind === 'unworded') return words;
  const quoted = words.facts.filter(({ concept }) => scope.taxonomy.concepts.get(concept)?.quoted === true);
  if (quoted.length === 0) return words;
  const sources = namesOf(scope).figures.source([...new Set(quoted.map(({ source }) => source))]);
  return { ...words, note: [...(words.note === undefined ? [] : [words.note]), sources].join(' ') };
}

function wordsFor(scope: Scope, reference: Reference, context: ReferenceContext): Worded | Unworded {
  const { kind, attributes } = reference;
  switch (kind) {
    case 'Fact':
    case 'Count':
      return factInWords(scope, reference, context);
    case 'Change':
    case 'Points':
      return changeInWords(scope, reference, aspectsOf(scope, reference, context));
    case 'Ratio':
      return ratioInWords(scope, reference, context);
    case 'Range':
      return rangeInWords(scope, reference, context);
    case 'Date':
      return dateInWords(scope, attributes, context);
    case 'Period':
      return periodInWords(scope, attributes);
    case 'Rate':
      return scope.filing.translation
        ? { kind: 'worded', text: `${scope.issuer.prose.currencies[scope.filing.currency] ?? scope.filing.currency}${scope.filing.translation.rateText}`, facts: [] }
        : { kind: 'unworded', reason: 'the filing states no translation rate', remedy: 'State it under `translation` in filing.yaml.' };
  }
}

function factInWords(scope: Scope, reference: Reference, context: ReferenceContext): Worded | Unworded {
  const { attributes, kind } = reference;
  const content = resolveCell(scope, aspectsOf(scope, reference, context), false);
  if (content.kind === 'words') return { kind: 'worded', text: content.text, facts: [content.fact] };
  if (content.kind !== 'number') return withoutFigure(scope, content);
  const { quantity, unit } = content;
  const printed = attributes['table'] === undefined ? undefined : printedIn(scope, reference, context, quantity.amount);
  const amount = printed ?? quantity.amount;
  const expected = attributes['expects'];
  const sized = expected === undefined ? amount : amount.abs();
  const style = {
    ...styleIn(attributes['in']),
    ...(attributes['places'] === undefined ? {} : { places: Number(attributes['places']) }),
    ...(attributes['as'] === 'number' ? { without: 'unit-and-scale' as const } : kind === 'Count' ? { without: 'unit' as const } : {}),
  };
  const text = kind === 'Count' && attributes['as'] === 'words' ? countInWords(scope, sized) : amountInWords(scope, sized, unit, style);
  // The fact decides, whatever a table once printed for it.
  const { amount: exact } = quantity;
  if (expected !== undefined && !exact.isZero() && exact.isPositive() !== (expected === 'positive')) {
    return {
      kind: 'unworded',
      reason: `the sentence expects a ${expected} amount, and it is ${exact.isPositive() ? 'positive' : 'negative'}`,
      remedy: `Reword the sentence, or take expects="${expected}" out.`,
    };
  }
  return { kind: 'worded', text, facts: quantity.facts, ...exactOf(quantity) };
}

/** A scale of amounts, or a way to show ratios. */
function styleIn(scale: string | undefined): AmountStyle {
  return scale === undefined ? {} : isRatioScale(scale) ? { ratio: scale } : { scale: scale as Scale };
}

/** The figure that a table prints for the same thing, where it was adjusted so that the column foots. */
function printedIn(scope: Scope, { attributes }: Reference, { period }: ReferenceContext, amount: Decimal): Decimal | undefined {
  const named = periodByName(scope.filing, attributes['period'] ?? period);
  const record = scope.filing.printed.find((each) => each.table === attributes['table'] && each.reason === 'footing'
    && each.row === attributes['of'] && each.column === named?.name);
  const parsed = record && parseFigure(record.printed, scope.issuer.style.grouping);
  if (!parsed?.ok) return undefined;
  // The scale is the table's, whatever the sentence's: the one at which the print comes nearest to the fact.
  const [first = parsed.value, ...others] = Object.values(SCALES).map((exponent) => parsed.value.times(powerOfTen(exponent)));
  const away = (at: Decimal) => at.minus(amount).abs();
  return others.reduce((nearest, each) => (away(each).lt(away(nearest)) ? each : nearest), first);
}

function ratioInWords(scope: Scope, reference: Reference, context: ReferenceContext): Worded | Unworded {
  const over = resolveCell(scope, aspectsOf(scope, reference, context), false);
  const under = resolveCell(scope, aspectsOf(scope, { attributes: { ...reference.attributes, of: reference.attributes['over'] ?? '' } }, context), false);
  if (over.kind !== 'number' || under.kind !== 'number') return withoutFigure(scope, over.kind === 'number' ? under : over);
  const ratio = quotient(over.quantity, under.quantity);
  if (ratio.kind !== 'number') return { kind: 'unworded', reason: ratio.kind === 'missing' ? ratio.reason : 'it has no figure', remedy: 'Compare other figures.' };
  const places = reference.attributes['places'];
  return { kind: 'worded', text: amountInWords(scope, ratio.amount, ratio.unit, { ...styleIn(reference.attributes['in']), ...(places === undefined ? {} : { places: Number(places) }) }), facts: ratio.facts, ...exactOf(ratio) };
}

function rangeInWords(scope: Scope, reference: Reference, context: ReferenceContext): Worded | Unworded {
  const { low = '', high = '', in: scale, places } = reference.attributes;
  const ends = [low, high].map((stance) => resolveCell(scope, { ...aspectsOf(scope, reference, context), stance }, false));
  const [from, to] = ends;
  if (from?.kind !== 'number' || to?.kind !== 'number') return withoutFigure(scope, (from?.kind === 'number' ? to : from) ?? { kind: 'blank' });
  const style = { ...styleIn(scale), ...(places === undefined ? {} : { places: Number(places) }) };
  return {
    kind: 'worded',
    text: namesOf(scope).figures.range(amountInWords(scope, from.quantity.amount, from.unit, style), amountInWords(scope, to.quantity.amount, to.unit, style)),
    facts: [...from.quantity.facts, ...to.quantity.facts],
  };
}

/** The concept that a reference is about. */
export function conceptOf(scope: Scope, { attributes }: Reference): Concept | undefined {
  return scope.taxonomy.concepts.get(attributes['of'] ?? '');
}

