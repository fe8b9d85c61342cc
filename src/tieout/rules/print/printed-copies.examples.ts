import type { RuleExamples } from '../../checking/example.ts';
import { printedCopies } from './printed-copies.ts';

const files = (printed: string) => ({
  'filings/fy2012-h1/facts/sales.csv': `concept,unit,scale,decimals,source,1H12
revenues,JPY,millions,-6,Release of the half year,"1,200"
`,
  'filings/fy2012-h1/transcription/text.csv': `concept,members,stance,period,view,words,printed,line
revenues,,,1H12,value,,"${printed}",12
`,
});

/** Examples of {@link printedCopies}. */
export const printedCopiesExamples: RuleExamples = {
  rule: printedCopies,
  consistent: 'the transcription of the source says the same as the fact, in the first place that says it as exactly as it was typed',
  inconsistent: 'it says something else there',
  unchecked: 'the figure is due and not typed yet',
  mend: 'Look at the line of the source: either the fact or the transcription was mistyped. What the source itself gets wrong is recorded in `transcription/errata.csv`, with a note that says what is right.',
  holds: { shows: 'Line 12 of the release says what was typed.', files: files('JPY1,200 million') },
  fails: { shows: 'One of the two persons who read line 12 exchanged two digits.', files: files('JPY1,020 million') },
  rounding: 'Only places that print a figure as exactly as its fact states it are compared here, so that there is nothing to round.',
};
