import type { AssuranceWords } from '../assurance.ts';
import { listed } from './numbers.ts';

const number = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

export const assurance: AssuranceWords = {
  answers: { nil: 'No such item', undecided: 'Not decided yet', blank: 'Left empty by the report', due: 'Due, and not typed yet', yes: 'Yes', no: 'No' },
  exact: 'exact',
  nearest: (step) => `to the nearest ${step}`,
  cutOff: (step) => `cut off below ${step}`,
  made: {
    'average': 'An average or an amount per share of this period does not follow from those of others.',
    'no-change': 'No change is given: from nothing, from a loss or from a figure that is not there, it would mean nothing.',
    'opposite-sign': 'It is printed with the opposite sign.',
    'ratio': 'The first of these figures divided by the second.',
    'computed': 'Computed from these figures.',
    'rest': 'What is left of the longer period without the shorter one.',
    'percent-change': 'The change from the earlier to the later of these figures, in percent.',
    'percent-change-of-computed': 'The change of what these figures come to, in percent.',
    'points': 'The difference of these ratios, in percentage points.',
    'change': 'The change from the earlier to the later of these figures.',
    'change-of-computed': 'The change of what these figures come to.',
    'share': 'The one as a share of the other, in percent.',
    'remaining': 'What is missing from the one to the other.',
  },
  translated: ({ from, to, rate, source, day }) => `Divided by ${from} ${rate} for one ${to}, ${source} on ${day}, for convenience only.`,
  printedForFooting: (printed, rounded) => `The source printed ${printed} where plain rounding gives ${rounded}, so that the printed column adds up.`,
  printedWrongly: (printed, correct, note) => `The source printed ${printed}, and it should be ${correct}. ${note}`,
  signed: (by, day) => `signed by ${by} on ${day}`,
  lapsed: (by, day) => `signed before it changed by ${by} on ${day}`,
  leftToDo: (due, open, sections) => (
    `${due === 0 ? 'No figure is' : due === 1 ? 'One figure is' : `${String(due)} figures are`} due; ${open === 0 ? 'every section is signed off' : `${String(open)} of ${String(sections)} sections are not signed off`}.`
  ),
  unconstrained: 'Nothing in the document constrains it',
  bounds: { 'sign': 'sign', 'size': 'size', 'share': 'share of a whole', 'distance': 'distance from an average', 'part-of-year': 'part of a year', 'print': 'print' },
  computedMark: 'Computed from figures on file, and not typed',
  openMark: 'Open: nothing vouches for it',
  outcomes: ({ rules, holds, unchecked, explained, errata, fails }) => {
    const results = [
      `${number(holds)} hold`,
      ...(unchecked > 0 ? [`${number(unchecked)} could not be checked`] : []),
      ...(explained > 0 ? [`${number(explained)} ${explained === 1 ? 'is' : 'are'} unusual and explained`] : []),
      ...(errata > 0 ? [`${number(errata)} found the source itself in error`] : []),
      fails === 0 ? 'none fails' : fails === 1 ? 'one fails' : `${number(fails)} fail`,
    ];
    return `${number(rules)} rules looked at ${number(holds + unchecked + explained + errata + fails)} relations between the figures, answers and tables of this filing: ${listed(results)}.`;
  },
  vouchedTwice: 'figures that two relations or more vouch for',
  vouchedOnce: 'figures that one relation vouches for',
  notVouched: 'figures that nothing vouches for',
  number,
  found: (message, actual, expected) => `${message} Found: ${actual}${expected === undefined ? '' : `; expected: ${expected}`}.`,
};
