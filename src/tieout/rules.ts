import type { Rule } from './check.ts';
import { completeness } from './completeness.ts';
import { footing } from './footing.ts';
import { printedFigures } from './printed-figures.ts';
import { reportedRates } from './reported-rates.ts';
import { requiredAnswers } from './required-answers.ts';
import { requiredSections } from './required-sections.ts';

/** Every rule of tie-out, in the order in which results are listed. A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [completeness, footing, printedFigures, reportedRates, requiredSections, requiredAnswers];
