import type { Concept } from '../../../model/content/concept.ts';
import { Decimal } from '../../../model/amounts/decimal.ts';
import type { Fact } from '../../../model/content/fact.ts';
import type { Ratio } from '../../../model/amounts/unit.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';
import { amountIn, amountOf, nameOf } from '../../checking/naming.ts';

/** Tenfold: what is beyond was more likely a percentage typed as a number. */
const TENFOLD = new Decimal(10);
const ONE = new Decimal(1);

interface Bounds {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** Ratios are as large as ratios are. */
export const plausibleRatios: Rule = {
  id: 'plausible-ratios',
  vouches: false,
  asks: 'of-figures',
  ofWhatIsThere: true,
  run: (subject) => subject.filing.facts.all.flatMap((fact) => checkFact(subject, fact)),
};

function checkFact({ scope }: Subject, fact: Fact): readonly Check[] {
  const { value } = fact;
  const concept = scope.taxonomy.concepts.get(fact.concept);
  // What a rate of change may be is asked by magnitude.
  if (value.kind !== 'number' || value.unit.kind !== 'ratio' || !concept || concept.changeOf !== undefined || concept.volatile === true) return [];
  const bounds = boundsOf(concept, value.unit.as);
  if (!bounds) return [];
  const looked: Relation = { rule: plausibleRatios.id, facts: [fact], about: () => `${nameOf(scope, fact)} is as large as a ratio of its kind` };
  const { amount, unit } = value;
  if (amount.gte(bounds.low) && amount.lte(bounds.high)) return [{ ...looked, outcome: 'consistent' }];
  return [{ ...looked, outcome: 'inconsistent', finding: {
    rule: plausibleRatios.id,
    severity: 'warning',
    place: fact.place,
    message: `${nameOf(scope, fact)} is ${amountOf(scope, fact)}, more than a ratio of its kind is.`,
    expected: `${amount.isNegative() ? `at least ${amountIn(scope, unit, bounds.low)}` : `at most ${amountIn(scope, unit, bounds.high)}`}; perhaps ${amountIn(scope, unit, amount.div(100))}`,
    actual: amountOf(scope, fact),
    remedy: `Check the decimal point, and whether the scale of its row is percent or ones; declare "${concept.id}" \`volatile: yes\` if it is often so large.`,
  } }];
}

// Words of names and labels.
const PART = /\b(?:share of|part of|portion|proportion|percentage of|ownership|owned|voting|stake|market share|gross margin|equity ratio|equity (?:to|over) (?:total )?assets?|capital adequacy)\b/;
const MARGIN = /\bmargin\b/;
const MULTIPLE = /\b(?:times|multiple|turnover|coverage|cover|price|per|p\/e|leverage|gearing|liquidity|(?:current|quick|acid[- ]test) ratio|solvency|exchange|conversion|split|debt|loans?|index|days)\b/;

/** What a ratio of this kind is at least and at most; `undefined` for multiples, of which nobody can tell. */
function boundsOf({ id, name, label, definition = '' }: Concept, as: Ratio['as']): Bounds | undefined {
  const names = [id.replaceAll('-', ' '), name.slice(name.indexOf(':') + 1).replace(/(?<=[a-z])(?=[A-Z])/g, ' '), label].join(' | ').toLowerCase();
  if (PART.test(names) || PART.test(definition.toLowerCase())) return { low: TENFOLD.negated(), high: ONE };
  // Income from elsewhere may exceed the revenue, and a loss may be many times as large.
  if (MARGIN.test(names)) return { low: new Decimal(-100), high: new Decimal(3) };
  // Who says times means a multiple, and nobody counts whole hundreds of percent in basis points.
  if (as === 'basis-points') return { low: ONE.negated(), high: ONE };
  return as === 'times' || MULTIPLE.test(names) ? undefined : { low: TENFOLD.negated(), high: TENFOLD };
}
