import { add, times } from '../amounts/amount.ts';
import type { Concept, Taxonomy } from '../content/concept.ts';
import { Decimal } from '../amounts/decimal.ts';
import type { Fact } from '../content/fact.ts';
import { periodByName } from '../content/filing.ts';
import { isOnFile } from './on-file.ts';
import { periodKey } from '../time/period.ts';
import { Reported, Translated } from './quantity.ts';
import { addIntervals, scaleInterval } from '../amounts/rounding.ts';
import { isSubtractable, rest } from './subtraction.ts';
import { currencyOf, formatUnit, inCurrency, sameUnit, type Currency, type Unit } from '../amounts/unit.ts';
import type { Answer, Quantity, Question, Scope } from './answer.ts';
import { wordsIn } from '../../words/languages.ts';

/** Finds the fact that answers a question, or derives it where the concept says how. */
export function evaluate(scope: Scope, question: Question): Answer {
  const concept = scope.taxonomy.concepts.get(question.concept);
  if (!concept) return { kind: 'missing', reason: `no concept is called "${question.concept}"` };
  const found = choose(scope, question, scope.filing.facts.find(question));
  if (found) return answerOf(scope, found);
  const subtracted = subtract(scope, question, concept);
  if (subtracted) return subtracted;
  return concept.derivation ? derive(scope, question, concept) : { kind: 'missing', reason: 'no fact is on file for it' };
}

/** What a period that is declared to follow by subtraction has; derived concepts follow from their derived parts. */
function subtract(scope: Scope, question: Question, concept: Concept): Answer | undefined {
  const { filing } = scope;
  const named = filing.periods.find(({ derived, period }) => derived && periodKey(period) === periodKey(question.period));
  if (!named?.derived || concept.derivation) return undefined;
  if (!isSubtractable(concept)) return { kind: 'not-derivable' };
  const [whole, part] = [named.derived.whole, named.derived.less].map((name) => {
    const other = periodByName(filing, name);
    return other && evaluate(scope, { ...question, period: other.period });
  });
  return whole && part ? rest(whole, part) : undefined;
}

/** The same money in another currency at the filing's stated rate: for convenience, of no other use. */
export function translate(scope: Scope, quantity: Quantity, currency: Currency): Quantity | 'without-currency' | 'no-rate' {
  const own = currencyOf(quantity.unit);
  if (own === undefined) return 'without-currency';
  if (own === currency) return quantity;
  const { translation } = scope.filing;
  const unit = inCurrency(quantity.unit, currency);
  if (translation?.currency !== currency || own !== scope.filing.currency || !unit) return 'no-rate';
  return new Translated(quantity, translation.rate, unit);
}

function choose(scope: Scope, question: Question, facts: readonly Fact[]): Fact | undefined {
  if (facts.length < 2) return facts[0];
  const wanted = question.currency ?? scope.filing.currency;
  const inWanted = facts.filter((fact) => fact.value.kind === 'number' && currencyOf(fact.value.unit) === wanted);
  const candidates = inWanted.length > 0 ? inWanted : facts;
  return candidates.find((fact) => fact.basis === scope.filing.shareBasis) ?? candidates[0];
}

function answerOf(scope: Scope, fact: Fact): Answer {
  const { value } = fact;
  const { dates, figures } = wordsIn(scope.issuer.language);
  switch (value.kind) {
    case 'number':
      return new Reported(fact, value, scope.issuer.rounding[value.unit.kind]);
    case 'text':
      return { kind: 'words', text: value.text, fact };
    case 'date':
      return { kind: 'words', text: dates.full(value.date), fact };
    case 'yes-no': {
      const { yes = figures.yes, no = figures.no } = scope.taxonomy.concepts.get(fact.concept)?.words ?? {};
      return { kind: 'words', text: value.yes ? yes : no, fact };
    }
    default:
      return { kind: value.kind, fact };
  }
}

function derive(scope: Scope, question: Question, concept: Concept): Answer {
  const { derivation } = concept;
  if (derivation?.kind === 'ratio') {
    const over = evaluate(scope, { ...question, concept: derivation.numerator });
    const under = evaluate(scope, { ...question, concept: derivation.denominator });
    if (over.kind !== 'number' || under.kind !== 'number') return missingPart(derivation.numerator, derivation.denominator);
    return inWayOf(concept, quotient(over, under));
  }
  const parts = derivation?.of ?? [];
  const answers = parts.map((part) => ({ part, answer: evaluate(scope, { ...question, concept: part.concept }) }));
  const numbers: { readonly quantity: Quantity; readonly weight: Decimal }[] = [];
  for (const { part, answer } of answers) {
    if (answer.kind === 'number') numbers.push({ quantity: answer, weight: new Decimal(part.weight) });
    // "No such item" adds nothing; anything else unknown leaves the sum unknown.
    else if (answer.kind === 'due') return answer;
    else if (answer.kind !== 'nil' && !(part.where && !isOnFile(scope, { ...question, concept: part.concept }))) return missingPart(part.concept);
  }
  return weightedSum(numbers) ?? missingPart(...parts.map((part) => part.concept));
}

/** A ratio in the way in which its concept is shown. */
function inWayOf({ in: way }: Concept, answer: Answer): Answer {
  return answer.kind === 'number' && (way === 'times' || way === 'basis-points') ? { ...answer, unit: { kind: 'ratio', as: way } } : answer;
}

const rates = new WeakMap<Taxonomy, ReadonlyMap<string, readonly string[]>>();

/** The concepts under which an issuer reports the change of this one as a rate. */
export function ratesOf(taxonomy: Taxonomy, concept: string): readonly string[] {
  let index = rates.get(taxonomy);
  if (!index) {
    const built = new Map<string, string[]>();
    for (const each of taxonomy.concepts.values()) {
      if (each.changeOf !== undefined) built.set(each.changeOf, [...(built.get(each.changeOf) ?? []), each.id]);
    }
    index = built;
    rates.set(taxonomy, index);
  }
  return index.get(concept) ?? [];
}

/** Adds quantities with their weights; `undefined` for none, or for units that differ. */
export function weightedSum(
  parts: readonly { readonly quantity: Quantity; readonly weight: Decimal }[],
): Quantity | undefined {
  let sum: Quantity | undefined;
  for (const { quantity, weight } of parts) {
    const part: Quantity = { ...quantity, ...times(quantity, weight), interval: scaleInterval(quantity.interval, weight), derived: true };
    const added = sum ? add<Unit>(sum, part) : undefined;
    if (!sum || !added) sum = part;
    else if (!added.ok) return undefined;
    else sum = { ...sum, ...added.value, interval: addIntervals(sum.interval, part.interval), facts: [...sum.facts, ...part.facts] };
  }
  return sum;
}

/** One quantity over another as a pure number; missing where the divisor may be zero or the units differ. */
export function quotient(over: Quantity, under: Quantity): Answer {
  if (!sameUnit(over.unit, under.unit)) {
    return { kind: 'missing', reason: `${formatUnit(over.unit)} cannot be compared with ${formatUnit(under.unit)}` };
  }
  if (under.interval.low.lte(0)) return { kind: 'missing', reason: 'what it divides by is not above zero' };
  const ends = [over.interval.low, over.interval.high].flatMap((top) => [
    top.div(under.interval.low),
    top.div(under.interval.high),
  ]);
  return {
    kind: 'number',
    amount: over.amount.div(under.amount),
    unit: { kind: 'ratio' },
    interval: { low: Decimal.min(...ends), high: Decimal.max(...ends) },
    facts: [...over.facts, ...under.facts],
    derived: true,
  };
}

function missingPart(...concepts: readonly string[]): Answer {
  return { kind: 'missing', reason: `it is derived, and not all of ${concepts.join(', ')} are on file` };
}
