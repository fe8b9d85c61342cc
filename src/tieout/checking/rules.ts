import { amendments } from '../rules/consistency/amendments.ts';
import { articulation } from '../rules/arithmetic/articulation.ts';
import { averages } from '../rules/arithmetic/averages.ts';
import { charts } from '../rules/consistency/charts.ts';
import type { Rule } from './check.ts';
import { comparatives } from '../rules/consistency/comparatives.ts';
import { completeness } from '../rules/completeness/completeness.ts';
import { days } from '../rules/consistency/days.ts';
import { distinctRows } from '../rules/completeness/distinct-rows.ts';
import { footing } from '../rules/arithmetic/footing.ts';
import { headlines } from '../rules/plausibility/headlines.ts';
import { likePeriods } from '../rules/plausibility/like-periods.ts';
import { magnitude } from '../rules/plausibility/magnitude.ts';
import { naturalSign } from '../rules/plausibility/natural-sign.ts';
import { nonGaap } from '../rules/completeness/non-gaap.ts';
import { omittedColumns } from '../rules/completeness/omitted-columns.ts';
import { omittedRows } from '../rules/completeness/omitted-rows.ts';
import { parts } from '../rules/arithmetic/parts.ts';
import { perShareAmounts } from '../rules/plausibility/per-share-amounts.ts';
import { periodArithmetic } from '../rules/arithmetic/period-arithmetic.ts';
import { plausibleRatios } from '../rules/plausibility/plausible-ratios.ts';
import { printedAgreement } from '../rules/print/printed-agreement.ts';
import { printedArticulation } from '../rules/print/printed-articulation.ts';
import { printedCaptions } from '../rules/print/printed-captions.ts';
import { printedCells } from '../rules/print/printed-cells.ts';
import { printedCopies } from '../rules/print/printed-copies.ts';
import { printedFigures } from '../rules/print/printed-figures.ts';
import { printedLabels } from '../rules/print/printed-labels.ts';
import { printedSums } from '../rules/print/printed-sums.ts';
import { proseFigures } from '../rules/consistency/prose-figures.ts';
import { ratesAndShares } from '../rules/arithmetic/rates-and-shares.ts';
import { readAfterwards } from '../rules/consistency/read-afterwards.ts';
import { remainingPeriod } from '../rules/arithmetic/remaining-period.ts';
import { reportedRates } from '../rules/arithmetic/reported-rates.ts';
import { requiredAnswers } from '../rules/completeness/required-answers.ts';
import { requiredNotices } from '../rules/completeness/required-notices.ts';
import { requiredSections } from '../rules/completeness/required-sections.ts';
import { secondKeying } from '../rules/print/second-keying.ts';
import { shareBases } from '../rules/print/share-bases.ts';
import { statementIdentities } from '../rules/arithmetic/statement-identities.ts';
import { translationRates } from '../rules/plausibility/translation-rates.ts';
import { upcomingDays } from '../rules/consistency/upcoming-days.ts';
import { usage } from '../rules/completeness/usage.ts';
import { wholeNumbers } from '../rules/plausibility/whole-numbers.ts';

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
