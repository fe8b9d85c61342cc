import type { Aspects } from '../content/aspect.ts';
import { resolveCell } from '../evaluation/cell.ts';
import { periodFor, type ComparedPeriods } from '../evaluation/cell-period.ts';
import { unevenWords } from './spans.ts';
import { comparabilityOf } from '../time/comparability.ts';
import type { Decimal } from '../amounts/decimal.ts';
import type { Scope } from '../evaluation/answer.ts';
import type { Fact } from '../content/fact.ts';
import { formatExact } from '../amounts/figure.ts';
import { filingCalendar } from '../content/filing-calendar.ts';
import { periodByName } from '../content/filing.ts';
import { ratioFigure, ratioIn } from '../amounts/ratio-scale.ts';
import { conceptsOfClaim, type Claim, type ReferenceContext, type Saying } from '../content/reference.ts';
import { aspectsOf } from './reference-words.ts';
import type { ShownNumber } from '../evaluation/shown.ts';
import { formatUnit } from '../amounts/unit.ts';
import { wordsOf } from './words-of.ts';

/** What the facts say to a claim about one concept. */
export interface Verdict {
  readonly concept: string;
  readonly outcome: 'holds' | 'fails' | 'open';
  /** What is compared with what, in words: `Revenues: 1,200 JPY for 1H12, against 1,000 JPY for 1H11`; why it is open. */
  readonly reason: string;
  readonly facts: readonly Fact[];
}

/** Holds a claim against the facts, concept by concept. */
export function verdictsOn(scope: Scope, claim: Claim, context: ReferenceContext): readonly Verdict[] {
  return conceptsOfClaim(claim).map((concept) => verdictOn(scope, claim.attributes, concept, context));
}

/**
 * What readers have to be told of a claim: that it could not be checked, and why, or that it compares periods of unlike
 * length; `undefined` for most.
 */
export function caveatOf(scope: Scope, attributes: Claim['attributes'], context: ReferenceContext): string | undefined {
  const concepts = conceptsOfClaim({ attributes });
  const open = concepts.map((concept) => verdictOn(scope, attributes, concept, context)).filter(({ outcome }) => outcome === 'open');
  const reasons = [...new Set(open.map(({ reason }) => reason))];
  const uneven = concepts.flatMap((concept) => comparedBy(scope, { attributes }, concept, context) ?? []).filter(({ how }) => how !== 'alike');
  const told = [...(reasons.length === 0 ? [] : [wordsOf(scope).figures.notChecked(reasons)]), ...new Set(uneven.map((compared) => unevenWords(scope, compared)))];
  return told.length === 0 ? undefined : told.join(' ');
}

/** The periods that a claim about a concept compares; none where it compares with a target, or names no period that there is. */
export function comparedBy(scope: Scope, { attributes }: Pick<Claim, 'attributes'>, concept: string, context: ReferenceContext): ComparedPeriods | undefined {
  const { than = '', ...about } = attributes;
  const found = scope.taxonomy.concepts.get(concept);
  if (!found || scope.filing.announcements.some(({ id }) => id === than)) return undefined;
  const [current, base] = [about['period'] ?? context.period, than].map((name) => {
    const aspects = aspectsOf(scope, { attributes: { ...about, of: concept, period: name } }, context);
    const period = periodFor(scope, name, aspects, found);
    // A day in place of a span is a period all the same: one that nothing can be compared with.
    return typeof period === 'string' ? periodByName(scope.filing, name)?.period : period;
  });
  return current && base && { current, base, how: comparabilityOf(filingCalendar(scope), current, base) };
}

function verdictOn(scope: Scope, attributes: Claim['attributes'], concept: string, context: ReferenceContext): Verdict {
  const { than = '', says = 'above', within = '0', ...about } = attributes;
  const aspects = aspectsOf(scope, { attributes: { ...about, of: concept } }, context);
  const announced = scope.filing.announcements.find(({ id }) => id === than);
  const other = announced
    ? { ...aspects, stance: than }
    : aspectsOf(scope, { attributes: { ...about, of: concept, period: than } }, context);
  const label = scope.taxonomy.concepts.get(concept)?.label ?? concept;
  const named = (of: Aspects): string => periodByName(scope.filing, of.period ?? '')?.name ?? of.period ?? '';
  const now = resolveCell(scope, aspects, false);
  const base = resolveCell(scope, other, false);
  if (base.kind !== 'number' || now.kind !== 'number') {
    const { figureMissing, announcedMissing } = wordsOf(scope).figures;
    const reason = base.kind !== 'number' && announced ? announcedMissing(decapitalized(announced.label), named(aspects)) : figureMissing(named(base.kind === 'number' ? aspects : other));
    return { concept, outcome: 'open', reason, facts: [base, now].flatMap((each) => (each.kind === 'number' ? each.quantity.facts : [])) };
  }
  const against = announced ? `the ${decapitalized(announced.label)} of ${written(scope, base)}` : `${written(scope, base)} for ${named(other)}`;
  return {
    concept,
    outcome: holds(says as Saying, now.quantity.amount, base.quantity.amount, within) ? 'holds' : 'fails',
    reason: `${label}: ${written(scope, now)} for ${named(aspects)}, against ${against}`,
    facts: [...now.quantity.facts, ...base.quantity.facts],
  };
}

function holds(says: Saying, now: Decimal, base: Decimal, within: string): boolean {
  if (says === 'above') return now.gt(base);
  if (says === 'below') return now.lt(base);
  return now.minus(base).abs().lte(base.abs().times(within).div(100));
}

/** In full, since what rounds to the same figure may differ. */
function written({ issuer: { language, style: { grouping } } }: Scope, { quantity: { amount, unit } }: ShownNumber): string {
  if (unit.kind === 'ratio') return ratioFigure(formatExact(ratioIn(amount, unit.as).toDecimalPlaces(4), grouping), unit.as, language);
  return `${formatExact(amount, grouping)} ${formatUnit(unit)}`;
}

function decapitalized(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;
}
