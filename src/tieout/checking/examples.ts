import { amendmentsExamples } from '../rules/consistency/amendments.examples.ts';
import { articulationExamples } from '../rules/arithmetic/articulation.examples.ts';
import { averagesExamples } from '../rules/arithmetic/averages.examples.ts';
import { chartsExamples } from '../rules/consistency/charts.examples.ts';
import { comparativesExamples } from '../rules/consistency/comparatives.examples.ts';
import { completenessExamples } from '../rules/completeness/completeness.examples.ts';
import { daysExamples } from '../rules/consistency/days.examples.ts';
import type { RuleExamples } from './example.ts';
import { distinctRowsExamples } from '../rules/completeness/distinct-rows.examples.ts';
import { footingExamples } from '../rules/arithmetic/footing.examples.ts';
import { headlinesExamples } from '../rules/plausibility/headlines.examples.ts';
import { likePeriodsExamples } from '../rules/plausibility/like-periods.examples.ts';
import { magnitudeExamples } from '../rules/plausibility/magnitude.examples.ts';
import { naturalSignExamples } from '../rules/plausibility/natural-sign.examples.ts';
import { nonGaapExamples } from '../rules/completeness/non-gaap.examples.ts';
import { omittedColumnsExamples } from '../rules/completeness/omitted-columns.examples.ts';
import { omittedRowsExamples } from '../rules/completeness/omitted-rows.examples.ts';
import { partsExamples } from '../rules/arithmetic/parts.examples.ts';
import { perShareAmountsExamples } from '../rules/plausibility/per-share-amounts.examples.ts';
import { periodArithmeticExamples } from '../rules/arithmetic/period-arithmetic.examples.ts';
import { plausibleRatiosExamples } from '../rules/plausibility/plausible-ratios.examples.ts';
import { printedAgreementExamples } from '../rules/print/printed-agreement.examples.ts';
import { printedArticulationExamples } from '../rules/print/printed-articulation.examples.ts';
import { printedCaptionsExamples } from '../rules/print/printed-captions.examples.ts';
import { printedCellsExamples } from '../rules/print/printed-cells.examples.ts';
import { printedCopiesExamples } from '../rules/print/printed-copies.examples.ts';
import { printedFiguresExamples } from '../rules/print/printed-figures.examples.ts';
import { printedLabelsExamples } from '../rules/print/printed-labels.examples.ts';
import { printedSumsExamples } from '../rules/print/printed-sums.examples.ts';
import { proseFiguresExamples } from '../rules/consistency/prose-figures.examples.ts';
import { ratesAndSharesExamples } from '../rules/arithmetic/rates-and-shares.examples.ts';
import { readAfterwardsExamples } from '../rules/consistency/read-afterwards.examples.ts';
import { remainingPeriodExamples } from '../rules/arithmetic/remaining-period.examples.ts';
import { reportedRatesExamples } from '../rules/arithmetic/reported-rates.examples.ts';
import { requiredAnswersExamples } from '../rules/completeness/required-answers.examples.ts';
import { requiredNoticesExamples } from '../rules/completeness/required-notices.examples.ts';
import { requiredSectionsExamples } from '../rules/completeness/required-sections.examples.ts';
import { secondKeyingExamples } from '../rules/print/second-keying.examples.ts';
import { shareBasesExamples } from '../rules/print/share-bases.examples.ts';
import { statementIdentitiesExamples } from '../rules/arithmetic/statement-identities.examples.ts';
import { translationRatesExamples } from '../rules/plausibility/translation-rates.examples.ts';
import { upcomingDaysExamples } from '../rules/consistency/upcoming-days.examples.ts';
import { usageExamples } from '../rules/completeness/usage.examples.ts';
import { wholeNumbersExamples } from '../rules/plausibility/whole-numbers.examples.ts';

/** The examples of every rule, in the order of the rules. Only tests and the documentation load them. */
export const EXAMPLES: readonly RuleExamples[] = [
  completenessExamples,
  omittedRowsExamples,
  omittedColumnsExamples,
  usageExamples,
  distinctRowsExamples,
  footingExamples,
  articulationExamples,
  statementIdentitiesExamples,
  ratesAndSharesExamples,
  reportedRatesExamples,
  likePeriodsExamples,
  averagesExamples,
  partsExamples,
  periodArithmeticExamples,
  remainingPeriodExamples,
  comparativesExamples,
  amendmentsExamples,
  printedFiguresExamples,
  proseFiguresExamples,
  printedCellsExamples,
  printedCopiesExamples,
  printedArticulationExamples,
  printedAgreementExamples,
  printedSumsExamples,
  printedLabelsExamples,
  printedCaptionsExamples,
  headlinesExamples,
  shareBasesExamples,
  naturalSignExamples,
  magnitudeExamples,
  wholeNumbersExamples,
  plausibleRatiosExamples,
  perShareAmountsExamples,
  translationRatesExamples,
  secondKeyingExamples,
  daysExamples,
  readAfterwardsExamples,
  upcomingDaysExamples,
  chartsExamples,
  requiredSectionsExamples,
  requiredNoticesExamples,
  nonGaapExamples,
  requiredAnswersExamples,
];
