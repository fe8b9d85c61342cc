import type { IssuerView } from '../../views/issuer-view.ts';
import type { Issuer } from '../../model/content/issuer.ts';

/** What every page says of the issuer. */
export function issuerView(issuer: Issuer): IssuerView {
  return {
    name: issuer.name,
    shortName: issuer.shortName,
    language: issuer.language,
    listings: issuer.listings.map((listing) => `${listing.exchange}: ${listing.code}`),
    demonstration: issuer.demonstration,
    negative: issuer.style.negative,
  };
}
