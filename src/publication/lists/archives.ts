import { archiveAddress } from '../../addresses/site-addresses.ts';
import type { OfferedArchive } from '../../bag/edition.ts';
import type { ArchivedFilingView } from '../../views/archive-view.ts';
import { Decimal } from '../../model/amounts/decimal.ts';
import { formatFigure } from '../../model/amounts/figure.ts';
import type { FilingSummary } from '../../views/filing-view.ts';

/** What the page of archives shows: filings in the order given, each with its editions, the newest first. */
export function archiveViews(filings: readonly FilingSummary[], archives: readonly OfferedArchive[]): readonly ArchivedFilingView[] {
  const byFiling = Map.groupBy(archives, ({ edition }) => edition.filing);
  return filings.flatMap((filing) => {
    const editions = byFiling.get(filing.id)?.toReversed().map(({ edition: { number, reason, payload, zip }, name, bytes }) => ({
      number: String(number), ...(reason === undefined ? {} : { reason }), name, href: archiveAddress(name), size: sizeWords(bytes), payload, zip,
    }));
    return editions ? [{ filing, editions }] : [];
  });
}

/** `627 kB`, `1.3 MB`: thousands and millions of bytes, as browsers and disks count them. */
function sizeWords(bytes: number): string {
  const thousands = new Decimal(bytes).div(1000);
  return thousands.lt(1000)
    ? `${formatFigure(thousands.toDecimalPlaces(0, Decimal.ROUND_UP), 0, 'thousands')} kB`
    : `${formatFigure(thousands.div(1000).toDecimalPlaces(1, Decimal.ROUND_UP), 1, 'thousands')} MB`;
}
