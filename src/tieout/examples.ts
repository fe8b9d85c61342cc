import { amendmentsExamples } from './amendments.examples.ts';
import { articulationExamples } from './articulation.examples.ts';
import { averagesExamples } from './averages.examples.ts';
import { chartsExamples } from './charts.examples.ts';
import { comparativesExamples } from './comparatives.examples.ts';
import { completenessExamples } from './completeness.examples.ts';
import { daysExamples } from './days.examples.ts';
import type { RuleExamples } from './example.ts';
import { distinctRowsExamples } from './distinct-rows.examples.ts';
import { footingExamples } from './footing.examples.ts';
import { headlinesExamples } from './headlines.examples.ts';
import { likePeriodsExamples } from './like-periods.examples.ts';
import { magnitudeExamples } from './magnitude.examples.ts';
import { naturalSignExamples } from './natural-sign.examples.ts';
import { nonGaapExamples } from './non-gaap.examples.ts';
import { omittedColumnsExamples } from './omitted-columns.examples.ts';
import { omittedRowsExamples } from './omitted-rows.examples.ts';
import { partsExamples } from './parts.examples.ts';
import { perShareAmountsExamples } from './per-share-amounts.examples.ts';
import { periodArithmeticExamples } from './period-arithmetic.examples.ts';
import { plausibleRatiosExamples } from './plausible-ratios.examples.ts';
import { printedAgreementExamples } from './printed-agreement.examples.ts';
import { printedArticulationExamples } from './printed-articulation.examples.ts';
import { printedCaptionsExamples } from './printed-captions.examples.ts';
import { printedCellsExamples } from './printed-cells.examples.ts';
import { printedCopiesExamples } from './printed-copies.examples.ts';
import { printedFiguresExamples } from './printed-figures.examples.ts';
import { printedLabelsExamples } from './printed-labels.examples.ts';
import { printedSumsExamples } from './printed-sums.examples.ts';
import { proseFiguresExamples } from './prose-figures.examples.ts';
import { ratesAndSharesExamples } from './rates-and-shares.examples.ts';
import { readAfterwardsExamples } from './read-afterwards.examples.ts';
import { remainingPeriodExamples } from './remaining-period.examples.ts';
import { reportedRatesExamples } from './reported-rates.examples.ts';
import { requiredAnswersExamples } from './required-answers.examples.ts';
import { requiredNoticesExamples } from './required-notices.examples.ts';
import { requiredSectionsExamples } from './required-sections.examples.ts';
import { secondKeyingExamples } from './second-keying.examples.ts';
import { shareBasesExamples } from './share-bases.examples.ts';
import { statementIdentitiesExamples } from './statement-identities.examples.ts';
import { translationRatesExamples } from './translation-rates.examples.ts';
import { upcomingDaysExamples } from './upcoming-days.examples.ts';
import { usageExamples } from './usage.examples.ts';
import { wholeNumbersExamples } from './whole-numbers.examples.ts';

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
