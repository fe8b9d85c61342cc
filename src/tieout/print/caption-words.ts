import type { PositiveSide } from '../../model/direction/concept-sides.ts';
import type { Concept } from '../../model/content/concept.ts';
import type { Scope } from '../../model/evaluation/answer.ts';
import type { Finding } from '../../model/finding.ts';
import { opposite } from '../../model/direction/sides.ts';
import type { Axis, Side } from '../../model/direction/sided-words.ts';
import { sideOf, type CaptionFit } from './caption-fit.ts';
import { amountOf, listed } from '../checking/naming.ts';

/** A row as messages speak of it. */
export interface CaptionedRow {
  readonly caption: string;
  readonly table: string;
  readonly concept: Concept;
  /** Whether the row prints with the opposite sign. */
  readonly negated: boolean;
}

const NOUNS: Readonly<Record<Axis, Readonly<Record<Side, readonly [one: string, many: string]>>>> = {
  change: { up: ['an increase', 'increases'], down: ['a decrease', 'decreases'] },
  cash: { up: ['an inflow', 'inflows'], down: ['an outflow', 'outflows'] },
  result: { up: ['a gain', 'gains'], down: ['a loss', 'losses'] },
};

/** What a caption with both sides looks like, its plain one first. */
const BOTH_SIDES: Readonly<Record<Axis, Readonly<Record<Side, string>>>> = {
  change: { up: 'Increase (decrease) in …', down: 'Decrease (increase) in …' },
  cash: { up: 'Cash provided by (used in) …', down: 'Payments for (proceeds from) …' },
  result: { up: 'Gains (losses) on …', down: 'Losses (gains) on …' },
};

/** What is wrong with a caption over some figures, what would be right, and what to do. */
export function captionWords(scope: Pick<Scope, 'issuer'>, row: CaptionedRow, fit: CaptionFit, misfit: NonNullable<CaptionFit['misfit']>): Pick<Finding, 'message' | 'expected' | 'actual' | 'remedy'> {
  const { facts } = misfit;
  const subject = `The label "${row.caption}" in table "${row.table}"`;
  const periods = listed(facts.map(({ periodName }) => periodName));
  const amounts = listed(facts.map((fact) => `${amountOf(scope, fact)} for ${fact.periodName}`));
  const { axis } = fit.sides;
  const { positive } = fit;
  if (misfit.kind === 'both' || !positive) {
    return {
      message: `${subject} names one side, and the amounts under it, or those of an earlier filing, have both signs.`,
      expected: `a label with both sides, as in "${BOTH_SIDES[axis].up}", or one sign throughout`,
      actual: `${amounts}, unlike the rest`,
      remedy: 'Correct the sign of the figure; or name both sides in the labels of row and concept, the positive one first.',
    };
  }
  const [first] = facts;
  const side = first ? sideOf(first, positive) : 'up';
  const [one, many] = NOUNS[axis][side];
  const reason = `${amounts}; a positive amount is ${NOUNS[axis][positive.side][0]}, ${toldBy(row.concept, positive)}`;
  if (fit.sides.kind === 'both') {
    const [plain, signed] = [NOUNS[axis][fit.sides.plain][1], NOUNS[axis][opposite(fit.sides.plain)][1]];
    return {
      message: `${subject} gives ${signed} a sign and ${plain} none, and the row prints them the other way round for ${periods}.`,
      expected: `${row.negated ? 'no `negate: yes`' : '`negate: yes`'} in the row, or a label that gives ${plain} the sign`,
      actual: reason,
      remedy: 'Correct the row or its label.',
    };
  }
  const isAll = facts.length === fit.facts.length;
  return {
    message: `${subject} does not fit what is reported for ${periods}: ${facts.length === 1 ? one : many}.`,
    expected: isAll ? `${NOUNS[axis][opposite(side)][facts.length === 1 ? 0 : 1]}, or a label that says ${many}` : `a label with both sides, as in "${bothSides(row.concept, fit, opposite(side))}"`,
    actual: reason,
    remedy: 'Correct the sign of the figure, or give the row a label that fits.',
  };
}

/** What says which way a positive amount goes. */
function toldBy({ id, label, name, sign, balance }: Concept, { told }: PositiveSide): string {
  if (told.by === 'balance') return `since "${id}" has \`balance: ${balance ?? ''}\``;
  const words = told.by === 'label' ? `"${label}"` : name;
  if (told.sides === 'both') return `since ${words} names that side first`;
  return sign === 'negative' ? `since amounts of ${words} are negative by nature` : `since the concept is called ${words}`;
}

/** The concept's own label where it has both sides, else what one looks like. */
function bothSides({ label }: Concept, { sides: { axis }, positive }: CaptionFit, plain: Side): string {
  return positive?.told.by === 'label' && positive.told.sides === 'both' ? label : BOTH_SIDES[axis][plain];
}
