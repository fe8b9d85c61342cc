import type { Fact } from '../../model/content/fact.ts';
import { formatExact } from '../../model/amounts/figure.ts';
import type { Decimal } from '../../model/amounts/decimal.ts';
import { hundredthOf } from '../../model/amounts/currency.ts';
import { SCALES, type ScaleAspect } from '../../model/amounts/scale.ts';
import type { Scope } from '../../model/evaluation/answer.ts';
import { ratioFigure, ratioIn, RATIO_SCALES } from '../../model/amounts/ratio-scale.ts';
import { unitWithin } from '../../model/units/unit-naming.ts';
import { formatUnit, type Unit } from '../../model/amounts/unit.ts';

/** A fact as messages call it: `Revenues (ATM operation business) for 1H12`. */
export function nameOf(scope: Scope, fact: Fact): string {
  return `${itemOf(scope, fact)} for ${fact.periodName}`;
}

/** What a fact is about, whatever its period: `Revenues (ATM operation business)`, `Revenues (target)`. */
export function itemOf(scope: Scope, fact: Fact): string {
  const label = scope.taxonomy.concepts.get(fact.concept)?.label ?? fact.concept;
  const qualifiers = qualifiersOf(scope, fact);
  return `${label}${qualifiers.length > 0 ? ` (${qualifiers.join(', ')})` : ''}`;
}

/** What narrows a fact's concept: the members that it is of, and the announcement that it belongs to. */
export function qualifiersOf({ taxonomy, filing }: Scope, fact: Fact): readonly string[] {
  const members = Object.entries(fact.members).map(([dimension, member]) => taxonomy.dimensions.get(dimension)?.members.get(member)?.label ?? member);
  const stance = fact.stance === undefined ? undefined : (filing.announcements.find(({ id }) => id === fact.stance)?.label ?? fact.stance);
  return [...members, ...(stance === undefined ? [] : [stance.toLowerCase()])];
}

/** An amount in full, with its unit: `1,305,472,000 JPY`, `36.9%`. */
export function amountOf(scope: Pick<Scope, 'issuer'>, fact: Fact): string {
  if (fact.value.kind !== 'number') return fact.value.kind;
  return amountIn(scope, fact.value.unit, fact.value.amount);
}

/** An amount of a unit, likewise. */
export function amountIn({ issuer: { language, style: { grouping } } }: Pick<Scope, 'issuer'>, unit: Unit, amount: Decimal): string {
  return unit.kind === 'ratio' ? ratioFigure(formatExact(ratioIn(amount, unit.as), grouping), unit.as, language) : `${formatExact(amount, grouping)} ${formatUnit(unit)}`;
}

/** A unit at the scale at which a table shows it: `thousands of JPY`, `INR crore`, `shares`, `%`. */
export function scaledUnit({ issuer }: Pick<Scope, 'issuer'>, unit: Unit, scale: ScaleAspect = {}): string {
  if (unit.kind === 'ratio') return unitWithin(issuer, { unit, exponent: RATIO_SCALES[scale.ratio ?? unit.as ?? 'percent'] });
  if (unit.kind === 'per-share' && unit.inHundredths) return `${hundredthOf(unit.currency)?.name ?? unit.currency}/${unit.per}`;
  const at = unit.kind === 'per-share' ? undefined : scale[unit.kind];
  return at === undefined || at === 'ones' ? formatUnit(unit) : unitWithin(issuer, { unit, exponent: SCALES[at] });
}

/** Several things in a sentence: `a, b and c`. */
export function listed(things: readonly string[]): string {
  return things.length < 2 ? things.join('') : `${things.slice(0, -1).join(', ')} and ${things.at(-1) ?? ''}`;
}
