import { amendments } from './amendments.ts';
import { articulation } from './articulation.ts';
import { averages } from './averages.ts';
import { charts } from './charts.ts';
import type { Rule } from './check.ts';
import { comparatives } from './comparatives.ts';
import { completeness } from './completeness.ts';
import { days } from './days.ts';
import { distinctRows } from './distinct-rows.ts';
import { footing } from './footing.ts';
import { headlines } from './headlines.ts';
import { likePeriods } from './like-periods.ts';
import { magnitude } from './magnitude.ts';
import { naturalSign } from './natural-sign.ts';
import { nonGaap } from './non-gaap.ts';
import { omittedColumns } from './omitted-columns.ts';
import { omittedRows } from './omitted-rows.ts';
import { parts } from './parts.ts';
import { perShareAmounts } from './per-share-amounts.ts';
import { periodArithmetic } from './period-arithmetic.ts';
import { plausibleRatios } from './plausible-ratios.ts';
import { printedAgreement } from './printed-agreement.ts';
import { printedArticulation } from './printed-articulation.ts';
import { printedCaptions } from './printed-captions.ts';
import { printedCells } from './printed-cells.ts';
import { printedCopies } from './printed-copies.ts';
import { printedFigures } from './printed-figures.ts';
import { printedLabels } from './printed-labels.ts';
import { printedSums } from './printed-sums.ts';
import { proseFigures } from './prose-figures.ts';
import { ratesAndShares } from './rates-and-shares.ts';
import { readAfterwards } from './read-afterwards.ts';
import { remainingPeriod } from './remaining-period.ts';
import { reportedRates } from './reported-rates.ts';
import { requiredAnswers } from './required-answers.ts';
import { requiredNotices } from './required-notices.ts';
import { requiredSections } from './required-sections.ts';
import { secondKeying } from './second-keying.ts';
import { shareBases } from './share-bases.ts';
import { statementIdentities } from './statement-identities.ts';
import { translationRates } from './translation-rates.ts';
import { upcomingDays } from './upcoming-days.ts';
import { usage } from './usage.ts';
import { wholeNumbers } from './whole-numbers.ts';

/** Every rule of tie-out, in the order in which results are listed. A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [
  completeness,
  omittedRows,
  omittedColumns,
  usage,
  distinctRows,
  footing,
  articulation,
  statementIdentities,
  ratesAndShares,
  reportedRates,
  likePeriods,
  averages,
  parts,
  periodArithmetic,
  remainingPeriod,
  comparatives,
  amendments,
  printedFigures,
  proseFigures,
  printedCells,
  printedCopies,
  printedArticulation,
  printedAgreement,
  printedSums,
  printedLabels,
  printedCaptions,
  headlines,
  shareBases,
  naturalSign,
  magnitude,
  wholeNumbers,
  plausibleRatios,
  perShareAmounts,
  translationRates,
  secondKeying,
  days,
  readAfterwards,
  upcomingDays,
  charts,
  requiredSections,
  requiredNotices,
  nonGaap,
  requiredAnswers,
];
