import type { FilingView, IssuerView } from './model/view.ts';
import * as fixture from './site-fixture.ts';

/** Who reports. */
export function issuer(): Promise<IssuerView> {
  return Promise.resolve(fixture.issuer);
}

/** The filings that may be shown, newest first. */
export function filings(): Promise<readonly FilingView[]> {
  return Promise.resolve(fixture.filings);
}
