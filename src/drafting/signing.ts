import type { IsoDate } from '../model/time/date.ts';
import { fail, succeed, type Outcome } from '../model/finding.ts';
import { signOffState } from '../model/content/sign-off.ts';
import type { Site } from '../model/content/site.ts';
import type { Texts } from '../publication/sections/filing.ts';
import { sectionDigests } from '../publication/assurance/checklist.ts';
import { expectOneOf } from '../reading/formats/nearest.ts';
import { withSignOffs } from './sign-off-file.ts';

/** What is signed, by whom and when. */
export interface Signing {
  readonly filing: string;
  /** Ids of sections; all of the filing when empty. */
  readonly sections: readonly string[];
  readonly by: string;
  readonly on: IsoDate;
  /** What `sign-offs.yaml` says until now; absent where there is none. */
  readonly former?: Uint8Array | undefined;
}

/** The bytes of `sign-offs.yaml` after a signing, and the sections that are signed by it. */
export interface Signed {
  readonly bytes: Uint8Array;
  readonly sections: readonly string[];
}

/**
 * Signs sections as they are now. What the same person signed of them before is replaced; a person who signed what the
 * section still says has not to sign again. All else that the file holds stays.
 */
export function sign(site: Site, texts: Texts, { filing: id, sections, by, on, former }: Signing): Outcome<Signed> {
  const filing = site.filings.find((each) => each.id === id);
  const filings = site.filings.map((each) => each.id);
  if (!filing) return fail(`There is no filing "${id}". Expected: ${expectOneOf(id, filings)}.`);
  const digests = sectionDigests(site, filing, texts);
  const unknown = sections.filter((section) => !digests.has(section));
  if (unknown.length > 0) return fail(unknown.map((section) => `Filing ${id} has no section "${section}". Expected: ${expectOneOf(section, [...digests.keys()])}.`).join('\n'));
  const wanted = sections.length === 0 ? [...digests.keys()] : sections;
  const fresh = wanted.filter((section) => signOffState(filing.signOffs.filter((each) => each.section === section && each.by === by), digests.get(section) ?? '') !== 'signed');
  const signed = fresh.map((section) => ({ section, by, on, digest: digests.get(section) ?? '' }));
  const bytes = withSignOffs(former, signed, [...digests.keys()]);
  if (!bytes) return fail(`sign-offs.yaml of ${id} is not written as a list of sign-offs, each on lines of its own, and nothing can be added to it. Nothing was signed.`);
  return succeed({ bytes, sections: fresh });
}
