import type { Issuer } from '../../model/content/issuer.ts';
import { wordsOf } from '../../model/words/words-of.ts';
import type { Filing } from '../../model/content/filing.ts';

/** What holds for every figure of the filing, a phrase each: the framework, the audit where the filing says, the translation. */
export function basisOf(issuer: Pick<Issuer, 'language'>, filing: Filing): readonly string[] {
  const { dates, filings } = wordsOf({ issuer });
  const { translation, currency } = filing;
  return [
    filings.preparedUnder(filing.accounting),
    ...(filing.audited === undefined ? [] : [filing.audited ? filings.audited : filings.unaudited]),
    ...(translation
      ? [filings.translated({ to: translation.currency, from: currency, rate: translation.rateText, source: translation.source, day: dates.full(translation.date) })]
      : []),
  ];
}
