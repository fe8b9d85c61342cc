import { positiveSidesOf, type PositiveSide } from '../../model/direction/concept-sides.ts';
import type { Concept, NaturalSign } from '../../model/content/concept.ts';
import type { Decimal } from '../../model/amounts/decimal.ts';
import { membersKey, type Fact, type FactNumber } from '../../model/content/fact.ts';
import type { GridRow } from '../../model/tables/grid.ts';
import { sidesOfName } from '../../model/direction/name-sides.ts';
import { opposite, sidesOf, type Sides } from '../../model/direction/sides.ts';
import type { Side } from '../../model/direction/sided-words.ts';
import type { Subject } from '../checking/check.ts';

export type Known = Fact & { readonly value: FactNumber };

/** What a caption claims of the figures of its row, and those that it does not fit. */
export interface CaptionFit {
  readonly sides: Exclude<Sides, { readonly kind: 'either' }>;
  /** Which way positive amounts go; absent where only the custom of the statement could tell. */
  readonly positive?: PositiveSide;
  /** The figures of the row that say what happened, each once: neither changes nor zero. */
  readonly facts: readonly Known[];
  /**
   * The figures that the caption does not fit:
   *
   * - `opposite`: they go the other way
   * - `signed`: under a caption with both sides they are printed as the other one is
   * - `both`: amounts of both signs stand under one side, and nothing tells which of them are meant
   */
  readonly misfit?: { readonly kind: 'opposite' | 'signed' | 'both'; readonly facts: readonly Known[] };
}

/**
 * Holds a caption against the figures of its row; `undefined` where it claims nothing of them.
 *
 * Which way a figure goes follows from its sign and from what its concept counts as positive. A firm caption of one side
 * ("Net loss", "Cash used in …") fits what goes that way, whether the statement prints it with a sign or without: both
 * are custom. A loose one ("Other expense", "Provision for income taxes") may be turned by a sign, but what stands there
 * without one is what it says. A caption with both sides says which of them has the sign.
 */
export function captionFit(subject: Subject, row: GridRow, caption: string): CaptionFit | undefined {
  const { issuer: { language }, taxonomy } = subject.scope;
  const concept = taxonomy.concepts.get(row.line.aspects.concept ?? '');
  if (!concept) return undefined;
  const facts = factsOf(subject, row);
  const [fit] = sidesOf(caption, language).flatMap((sides): readonly CaptionFit[] => {
    if (sides.kind === 'either') return [];
    const readings = positiveSidesOf(concept, language).filter(({ axis }) => axis === sides.axis).map((positive) => fitBySide(row, concept, { sides, positive, facts }));
    const reading = readings.find(({ misfit }) => !misfit) ?? readings[0];
    if (reading) return [reading];
    return sides.kind === 'one' && sides.grip === 'firm' && says(concept, sides, language) ? [fitBySign(subject, { sides, facts })] : [];
  });
  return fit;
}

/** Whether an amount has the sign that its concept has by nature. */
export function hasSign(amount: Decimal, sign: NaturalSign): boolean {
  return sign === 'either' || amount.isPositive() === (sign === 'positive');
}

/** The side on which an amount stands. */
export function sideOf({ value: { amount } }: Known, { side }: PositiveSide): Side {
  return amount.isPositive() ? side : opposite(side);
}

function fitBySide({ line: { node: { negate } } }: GridRow, { sign }: Concept, fit: CaptionFit & { readonly positive: PositiveSide }): CaptionFit {
  const { sides, positive, facts } = fit;
  const isPlain = ({ value: { amount } }: Known) => amount.isPositive() !== negate;
  const fits = (fact: Known): boolean => {
    const side = sideOf(fact, positive);
    if (sides.kind === 'both') return (side === sides.plain) === isPlain(fact);
    return side === sides.side || (sides.grip === 'loose' && !isPlain(fact));
  };
  // A sign that the concept cannot have is reported at the fact.
  const wrong = facts.filter((fact) => !fits(fact) && hasSign(fact.value.amount, sign));
  return wrong.length === 0 ? fit : { ...fit, misfit: { kind: sides.kind === 'both' ? 'signed' : 'opposite', facts: wrong } };
}

/** Amounts of which nobody knows on which sign their one side is: they have one sign, here and in earlier filings. */
function fitBySign({ site, filing }: Subject, fit: CaptionFit): CaptionFit {
  const [first] = fit.facts;
  if (!first) return fit;
  const earlier = site.filings.filter(({ released }) => released < filing.released).flatMap(({ facts }) => facts.of(first.concept)).filter((fact): fact is Known => isSigned(fact) && fact.stance === first.stance && membersKey(fact.members) === membersKey(first.members));
  // Of two figures that only contradict each other, the one that is printed as the caption says is right.
  const isMixed = fit.facts.some(({ value: { amount } }) => amount.isPositive() !== first.value.amount.isPositive());
  const usual = earlier[0]?.value.amount.isPositive() ?? ((isMixed && fit.sides.kind === 'one' && fit.sides.side === 'up') || first.value.amount.isPositive());
  const wrong = fit.facts.filter(({ value: { amount } }) => amount.isPositive() !== usual);
  return wrong.length === 0 ? fit : { ...fit, misfit: { kind: 'both', facts: wrong } };
}

/** Whether the concept is called by one side of the same axis. */
function says({ label, name }: Concept, { axis }: Sides, language: string): boolean {
  return [...sidesOf(label, language), ...sidesOfName(name)].some((each) => each.axis === axis && each.kind === 'one');
}

function factsOf({ filing }: Subject, row: GridRow): readonly Known[] {
  const facts = new Set<Known>();
  for (const { content, aspects } of row.cells) {
    if (content.kind !== 'number' || content.quantity.derived || (aspects.view ?? 'value') !== 'value') continue;
    if (aspects.currency !== undefined && aspects.currency !== filing.currency) continue;
    for (const fact of content.quantity.facts) if (isSigned(fact)) facts.add(fact);
  }
  return [...facts];
}

function isSigned(fact: Fact): fact is Known {
  return fact.value.kind === 'number' && !fact.value.amount.isZero();
}
