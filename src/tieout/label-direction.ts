import type { NaturalSign } from '../model/concept.ts';
import type { Decimal } from '../model/decimal.ts';
import { directionOf, positiveSide, type Direction } from '../model/direction.ts';
import type { Fact, FactNumber } from '../model/fact.ts';
import type { GridRow } from '../model/grid.ts';
import type { Subject } from './check.ts';

type Known = Fact & { readonly value: FactNumber };

/** What a label says of the direction of its row, and the figures of the row that go the other way. */
export interface LabelDirection {
  readonly said: Direction;
  /** The figures of the row that say what happened, each once: neither changes nor zero. */
  readonly facts: readonly Known[];
  /** None for a mixed label, which fits every figure. */
  readonly opposite: readonly Known[];
}

/** Holds a label against the figures of its row; `undefined` where the label, or the row's concept, says no direction. */
export function directionUnder(subject: Subject, row: GridRow, label: string): LabelDirection | undefined {
  const { issuer: { language }, taxonomy } = subject.scope;
  const concept = taxonomy.concepts.get(row.line.aspects.concept ?? '');
  const said = directionOf(label, language);
  const side = concept && positiveSide(concept.label, language);
  if (!concept || said === undefined || side === undefined) return undefined;
  const facts = factsOf(subject, row);
  // A sign that the concept cannot have is reported at the fact.
  const goesAgainst = ({ value: { amount } }: Known) => (amount.isPositive() === (side === 'up')) !== (said === 'up') && hasSign(amount, concept.sign);
  return { said, facts, opposite: said === 'mixed' ? [] : facts.filter(goesAgainst) };
}

/** Whether an amount has the sign that its concept has by nature. */
export function hasSign(amount: Decimal, sign: NaturalSign): boolean {
  return sign === 'either' || amount.isPositive() === (sign === 'positive');
}

function factsOf({ filing }: Subject, row: GridRow): readonly Known[] {
  const facts = new Set<Known>();
  for (const { content, aspects } of row.cells) {
    if (content.kind !== 'number' || content.quantity.derived || (aspects.view ?? 'value') !== 'value') continue;
    if (aspects.currency !== undefined && aspects.currency !== filing.currency) continue;
    for (const fact of content.quantity.facts) if (fact.value.kind === 'number' && !fact.value.amount.isZero()) facts.add(fact as Known);
  }
  return [...facts];
}
