import type { Concept } from '../../model/content/concept.ts';
import { parseDate } from '../../model/time/date.ts';
import { powerOfTen, type Decimal } from '../../model/amounts/decimal.ts';
import type { FactValue } from '../../model/content/fact.ts';
import type { Accuracy } from '../../model/amounts/rounding.ts';
import type { Filing } from '../../model/content/filing.ts';
import { groupDigits, type Grouping } from '../../model/amounts/grouping.ts';
import type { Unit } from '../../model/amounts/unit.ts';
import type { Cell } from '../formats/csv-cell.ts';
import { nearest } from '../formats/nearest.ts';
import { parseNumber } from '../formats/number.ts';
import type { Report } from '../formats/report.ts';

/** How the numbers of a row are to be read. */
export interface Measure {
  readonly unit: Unit;
  /** The power of ten of the scale in which they are typed. */
  readonly scale: number;
  readonly decimals: Accuracy;
  /** By how many digits what is typed is smaller than a one of the unit, where it is: pence are by two. */
  readonly smaller?: number;
}

/** What the filing and its issuer say of all cells: whether figures may be due, and where commas stand between digits. */
export interface TypedBy {
  readonly status: Filing['status'];
  readonly grouping: Grouping;
}

const WORDS = ['nil', 'undecided', 'blank'] as const;
type Word = (typeof WORDS)[number];

/** Reads what a cell states; without a measure, which was reported, a number can only be checked for its shape. */
export function readCell(
  cell: Cell, concept: Concept, measure: Measure | undefined, period: string, { status, grouping }: TypedBy, report: Report,
): FactValue | undefined {
  const { text, place } = cell;
  if (text === '') {
    report.add(status === 'published' ? 'error' : 'warning', 'facts/due', place, {
      message: `The value of "${concept.id}" for ${period} is missing.`,
      remedy: 'Write the value; nil where there is no such item, undecided, or blank where nothing is reported.',
    });
    return { kind: 'due' };
  }
  if (isWord(text)) return measure ? { kind: text, unit: measure.unit } : { kind: text };
  switch (concept.value) {
    case 'text':
      return { kind: 'text', text };
    case 'yes-no':
      return readYesNo(cell, report);
    case 'date':
      return readDate(cell, report);
    default:
      return readAmount(cell, concept, measure, grouping, report);
  }
}

function readAmount({ text, place }: Cell, { id }: Concept, measure: Measure | undefined, grouping: Grouping, report: Report): FactValue | undefined {
  const parsed = parseNumber(text, grouping);
  if (!parsed.ok) {
    const word = nearest(text, WORDS);
    const like = `${groupDigits('1234', grouping)}.5`;
    report.error('facts/not-a-number', place, {
      message: `"${text}" ${parsed.problem}.`,
      expected: word === undefined ? `a number such as ${like}, -${like} or (${like}), or nil, undecided, blank` : `perhaps ${word}`,
      remedy: 'Write the number with plain digits, or one of these words.',
    });
    return undefined;
  }
  if (!measure) return undefined;
  const amount = measure.scale === 0 ? parsed.value : parsed.value.times(powerOfTen(measure.scale));
  if (measure.decimals !== 'exact' && !isMultiple(parsed.value, measure.scale + measure.decimals)) {
    // As the row says it: of pence, not of the pounds that they are.
    const shift = measure.smaller ?? 0;
    report.error('facts/decimals', place, {
      message: `"${text}" has more digits than decimals ${String(measure.decimals - shift)} vouches for.`,
      expected: `a multiple of ${powerOfTen(shift - measure.decimals).toFixed()}, since "${id}" is stated to that accuracy`,
      actual: amount.times(powerOfTen(shift)).toFixed(),
      remedy: 'Correct the decimals or the scale of the row, or drop the digits.',
    });
  }
  return { kind: 'number', amount, decimals: measure.decimals, unit: measure.unit };
}

function readDate({ text, place }: Cell, report: Report): FactValue | undefined {
  const parsed = parseDate(text);
  if (parsed.ok) return { kind: 'date', date: parsed.value };
  report.error('facts/not-a-date', place, {
    message: `${sentence(parsed.problem)}.`, expected: 'a day as YYYY-MM-DD, such as 2012-11-14, or nil, undecided, blank',
    remedy: 'Correct the date; in a spreadsheet, format the cell as text first.',
  });
  return undefined;
}

function readYesNo({ text, place }: Cell, report: Report): FactValue | undefined {
  if (text === 'yes' || text === 'no') return { kind: 'yes-no', yes: text === 'yes' };
  report.error('facts/not-yes-no', place, { message: `"${text}" is neither yes nor no.`, expected: 'yes, no, nil, undecided or blank', remedy: 'Correct the cell.' });
  return undefined;
}

/** Whether a number has no digits beyond those after the point, or, for fewer than none, before it. */
function isMultiple(value: Decimal, digits: number): boolean {
  return digits >= 0 ? value.decimalPlaces() <= digits : value.times(powerOfTen(digits)).isInteger();
}

function isWord(text: string): text is Word {
  return (WORDS as readonly string[]).includes(text);
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
