import type { Issuer } from '../model/issuer.ts';
import type { IssuerView } from '../model/view.ts';

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
