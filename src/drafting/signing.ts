import { stringify } from 'yaml';
import type { IsoDate } from '../model/date.ts';
import { fail, succeed, type Outcome } from '../model/finding.ts';
import { signOffState } from '../model/sign-off.ts';
import type { Site } from '../model/site.ts';
import type { Texts } from '../publication/filing.ts';
import { sectionDigests } from '../publication/checklist.ts';
import { expectOneOf } from '../reading/nearest.ts';

/** What is signed, by whom and when. */
export interface Signing {
  readonly filing: string;
  /** Ids of sections; all of the filing when empty. */
  readonly sections: readonly string[];
  readonly by: string;
  readonly on: IsoDate;
}

/** The text of `sign-offs.yaml` after a signing, and the sections that are signed by it. */
export interface Signed {
  readonly text: string;
  readonly sections: readonly string[];
}

/**
 * Signs sections as they are now. What the same person signed of them before is replaced; a person who signed what the
 * section still says has not to sign again.
 */
export function sign(site: Site, texts: Texts, { filing: id, sections, by, on }: Signing): Outcome<Signed> {
  const filing = site.filings.find((each) => each.id === id);
  const filings = site.filings.map((each) => each.id);
  if (!filing) return fail(`There is no filing "${id}". Expected: ${expectOneOf(id, filings)}.`);
  const digests = sectionDigests(site, filing, texts);
  const unknown = sections.filter((section) => !digests.has(section));
  if (unknown.length > 0) return fail(unknown.map((section) => `Filing ${id} has no section "${section}". Expected: ${expectOneOf(section, [...digests.keys()])}.`).join('\n'));
  const wanted = sections.length === 0 ? [...digests.keys()] : sections;
  const fresh = wanted.filter((section) => signOffState(filing.signOffs.filter((each) => each.section === section && each.by === by), digests.get(section) ?? '') !== 'signed');
  const kept = filing.signOffs.filter((each) => !(each.by === by && fresh.includes(each.section)));
  const all = [
    ...kept.map((each) => ({ section: each.section, by: each.by, on: each.on, digest: each.digest })),
    ...fresh.map((section) => ({ section, by, on, digest: digests.get(section) ?? '' })),
  ];
  const order = [...digests.keys()];
  all.sort((a, b) => order.indexOf(a.section) - order.indexOf(b.section) || (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
  return succeed({ text: stringify({ signOffs: all }, { lineWidth: 0 }), sections: fresh });
}
