import type { Concept } from '../content/concept.ts';
import { sidesOfName } from './name-sides.ts';
import { opposite, sidesOf, type Sides } from './sides.ts';
import type { Axis, Side } from './sided-words.ts';

/** Which way a positive amount of a concept goes, and what says so. */
export interface PositiveSide {
  readonly axis: Axis;
  readonly side: Side;
  /**
   * What says so: both sides in its label or in its XBRL name, the positive one first; or the one side of either, with
   * the sign that the concept has; or its balance.
   */
  readonly told: { readonly by: 'label' | 'name'; readonly sides: 'both' | 'one' } | { readonly by: 'balance' };
}

/**
 * Which way positive amounts of a concept go, for each axis on which anything says so: a label with both sides, an XBRL
 * name with both, else the one side of label or name where the concept's `sign` tells on which of the two signs it is. A
 * loss of either sign is told by `balance`, as XBRL has it (a credit is income, a debit is cash); without it nobody knows
 * whether -5 is a loss of five or a gain. Label and name may disagree, as the label of an XBRL filing is that of the
 * printed line, and its figures are turned for print: then there are two readings, the label's first.
 */
export function positiveSidesOf(concept: Concept, language: string): readonly PositiveSide[] {
  const [label, name] = [sidesOf(concept.label, language), sidesOfName(concept.name)];
  const axes = new Set([...label, ...name].map(({ axis }) => axis));
  return [...axes].flatMap((axis) => {
    const on = (sides: readonly Sides[]): Sides | undefined => sides.find((each) => each.axis === axis);
    return readingsOn(axis, concept, on(label), on(name));
  });
}

function readingsOn(axis: Axis, concept: Concept, label: Sides | undefined, name: Sides | undefined): readonly PositiveSide[] {
  const both = ([['label', label], ['name', name]] as const).flatMap(([by, sides]): readonly PositiveSide[] => (sides?.kind === 'both' ? [{ axis, side: sides.plain, told: { by, sides: 'both' } }] : []));
  if (both.length > 0) return both[0]?.side === both[1]?.side ? both.slice(0, 1) : both;
  const one = label?.kind === 'one' ? label : name?.kind === 'one' ? name : undefined;
  if (!one) return [];
  const told = { by: one === label ? 'label' : 'name', sides: 'one' } as const;
  if (concept.sign === 'negative') return [{ axis, side: opposite(one.side), told }];
  if (concept.sign === 'positive' || isSigned(one, concept)) return [{ axis, side: one.side, told }];
  const side = sideByBalance(concept, axis);
  return side ? [{ axis, side, told: { by: 'balance' } }] : [];
}

/** What comes in is positive, and so is an increase in cash. Of other gains and increases, a statement of cash flows may show the effect on cash. */
function isSigned({ axis, side }: Sides & { readonly side: Side }, { label }: Concept): boolean {
  return side === 'up' && (axis === 'cash' || /\bin (?:net )?cash\b/iu.test(label));
}

/** XBRL 2.1, section 5.1.1.2: a credit increases income and equity, a debit increases cash. */
function sideByBalance({ balance }: Concept, axis: Axis): Side | undefined {
  if (balance === undefined || axis === 'change') return undefined;
  return (balance === 'credit') === (axis === 'result') ? 'up' : 'down';
}
