import type { FigureWords, ViewNamed } from '../figures.ts';
import { cardinal } from './numbers.ts';

const VIEWS: Readonly<Record<ViewNamed, readonly [plain: string, yearOnYear: string]>> = {
  'change': ['Change', 'YoY change'],
  'percent-change': ['% change', 'YoY % change'],
  'share': ['% of total', '% of total'],
  'progress': ['% of target', '% of target'],
  'remaining': ['To go', 'To go'],
  'points': ['Change in points', 'Change in points'],
};
// Sentences write numbers up to twelve as words.
const AS_WORDS = 12;

export const figures: FigureWords = {
  view: (view, yearOnYear) => VIEWS[view][yearOnYear ? 1 : 0],
  shareOf: (period) => `% of total, ${period}`,
  derived: (period) => `${period} (derived)`,
  announced: (heading, announcement) => `${heading} (${announcement})`.trimStart(),
  announcedOn: (announcement, day) => `${announcement} announced on ${day}`,
  openingOf: (label) => `${label}: at the beginning of the period`,
  opening: 'At the beginning of the period',
  changeNamed: 'Change',
  between: (later, earlier) => `${later} against ${earlier}`,
  lyingBetween: (name, pairs) => `${name}: ${pairs.join(', and ')}`,
  atBeginning: (name) => `${name} at the beginning of the period`,
  unaudited: 'Unaudited',
  none: 'none',
  notDecided: 'not decided',
  notStated: 'not stated',
  yes: 'Yes',
  no: 'No',
  change: {
    phrase: (direction, size) => (direction === 'level' ? 'unchanged' : `${direction} ${size}`),
    verb: (direction, size) => (direction === 'level' ? 'did not change' : `${direction === 'up' ? 'increased' : 'decreased'} by ${size}`),
    noun: (direction, size) => (direction === 'level' ? 'no change' : `${direction === 'up' ? 'an increase' : 'a decrease'} of ${size}`),
  },
  points: (size) => `${size} points`,
  fromTo: (before, after) => `from ${before} to ${after}`,
  earned: (size) => `income of ${size}`,
  lost: (size) => `a loss of ${size}`,
  minus: (size) => `minus ${size}`,
  range: (low, high) => `${low} to ${high}`,
  source: (sources) => `Source: ${sources.join('; ')}.`,
  notChecked: (reasons) => `Not checked: ${reasons.join('; ')}.`,
  figureMissing: (period) => `the figure for ${period} is not on file`,
  announcedMissing: (announcement, period) => `the ${announcement} for ${period} is not on file`,
  headlineChange: (direction, size, from) => (direction === 'level' ? `unchanged from ${from}` : `${direction} ${size} from ${from}`),
  yearAgo: 'a year ago',
  unlikeLengths: (when, later, earlier) => `${when}, ${later} against ${earlier}`,
  headlineSentence: ({ label, period, figure, change }) => `${label}, ${period}: ${figure}${change === undefined ? '' : `, ${change}`}`,
  count: (count) => (count <= AS_WORDS ? cardinal(count) : undefined),
};
