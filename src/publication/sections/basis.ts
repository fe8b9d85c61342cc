import { formatDate } from '../../model/time/date.ts';
import type { Filing } from '../../model/content/filing.ts';

/** What holds for every figure of the filing, a phrase each: the framework, the audit where the filing says, the translation. */
export function basisOf(filing: Filing): readonly string[] {
  const { translation } = filing;
  return [
    `Prepared under ${filing.accounting}`,
    ...(filing.audited === undefined ? [] : [filing.audited ? 'Audited' : 'Unaudited']),
    ...(translation
      ? [
          `${translation.currency} amounts are ${filing.currency} amounts divided by ${translation.rateText}, ` +
            `${translation.source} on ${formatDate(translation.date)}, for convenience only`,
        ]
      : []),
  ];
}
