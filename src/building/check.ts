import type { Filing } from '../model/content/filing.ts';
import { compareFindings, type Finding } from '../model/finding.ts';
import type { Site } from '../model/content/site.ts';
import { readContent } from '../reading/site/content.ts';
import { diskSource } from '../reading/formats/disk.ts';
import { checkFileNames } from '../reading/site/file-names.ts';
import { contentFolder } from '../reading/formats/location.ts';
import type { ReadingTime } from '../reading/site/out.ts';
import { Report } from '../reading/formats/report.ts';
import { readSite } from '../reading/site/site.ts';
import type { Reading } from '../reading/site/reading.ts';
import { assuranceDigest, checkKeys, type CheckRecord, type Relations } from '../rebuilding/check-record.ts';
import { digestingSource, digestOf, digestsOf, type ContentDigests } from '../rebuilding/content-digest.ts';
import type { FilingStore } from '../rebuilding/filing-store.ts';
import { RecalledFilings } from '../rebuilding/recalled-filings.ts';
import { assuranceOf, type Assurance } from '../tieout/checking/assurance.ts';
import { checksOf, findingsOf } from '../tieout/checking/tieout.ts';
import { orderOfBuild } from './order.ts';
import { OfRun } from '../running/run.ts';

/** All content, read and tied out. */
export interface CheckedContent {
  readonly content: Reading;
  /** What reading and tie-out found, in the order of its places. */
  readonly findings: readonly Finding[];
  /** How many relations the rules looked at; none when the content could not be read well enough to check. */
  readonly relations: Relations;
  /** What tie-out came to for each filing, by its id. */
  readonly assurance: Assurances;
}

/** All content of a build, with what the next build is to know of it. */
export interface ContentOfBuild extends CheckedContent {
  readonly digests: ContentDigests;
  /** By filing. */
  readonly checks: ReadonlyMap<string, CheckRecord>;
}

/** What tie-out came to, by filing. A filing whose checks are known from the build before is checked when somebody asks. */
export interface Assurances {
  get(id: string): Assurance | undefined;
}

/** What is known of content from an earlier build of it. */
export interface KnownContent {
  /** What the checks of each filing came to. */
  readonly checks: ReadonlyMap<string, CheckRecord>;
  /** The filings as they were read. */
  readonly filings: FilingStore;
  /** The digest of the program that reads now. */
  readonly program: string;
}

/**
 * Reads and checks the content of a folder, by default the site's own, as it is at a time. What is known, and of whose inputs nothing has changed, is neither parsed nor checked again. Nothing is
 * thrown: problems are findings.
 */
export function checkContent(folder = contentFolder(), time?: ReadingTime, known?: KnownContent): ContentOfBuild {
  const source = digestingSource(diskSource(folder));
  const content = withPublicNames(readSite(source, time, known && new RecalledFilings(source, known.filings, known.program)));
  const digests = withCalendar(digestsOf(source), content);
  const keys = checkKeys(digests, content.site?.filings ?? []);
  return { ...tieOut(content, keys, known?.checks ?? new Map()), digests };
}

/** What stands in `public/` is copied to the site as it is: its names are held to what those of content are. */
function withPublicNames(content: Reading): Reading {
  const report = new Report();
  checkFileNames('public', diskSource('public').list(() => undefined), report);
  return report.findings.length === 0 ? content : { ...content, findings: [...content.findings, ...report.findings] };
}

/** Filings share their issuer's calendar, some of which may follow from other filings. */
function withCalendar(digests: ContentDigests, { site }: Reading): ContentDigests {
  return site && site.issuer.calendar.eras.length > 1 ? { ...digests, shared: digestOf([digests.shared, site.issuer.calendar]) } : digests;
}

/** The content as it stands, for the preview: files that did not change since the last call are not read again. */
export function contentOfPreview(): CheckedContent {
  return tieOut(readContent({ now: orderOfBuild().now, by: 'drafters' }), new Map(), new Map());
}

/** Checks what was read, filing by filing. */
function tieOut(content: Reading, keys: ReadonlyMap<string, string>, known: ReadonlyMap<string, CheckRecord>): Omit<ContentOfBuild, 'digests'> {
  const { site } = content;
  const assurance = new Map<string, Assurance>();
  const checks = new Map<string, CheckRecord>();
  site?.filings.forEach((filing) => {
    const key = keys.get(filing.id) ?? '';
    const record = known.get(filing.id);
    checks.set(filing.id, record?.key === key ? record : checkFiling(site, filing, key, assurance));
  });
  const records = [...checks.values()];
  const sum = (name: keyof Relations) => records.reduce((total, { relations }) => total + relations[name], 0);
  return {
    content,
    findings: [...content.findings, ...eachOnce(records.flatMap(({ findings }) => findings))].sort(compareFindings),
    relations: { all: sum('all'), consistent: sum('consistent'), unchecked: sum('unchecked'), accepted: sum('accepted') },
    assurance: { get: (id) => assurance.get(id) ?? assuredLater(site, id, assurance) },
    checks,
  };
}

// The checks of a filing are summed up and let go: they name all their facts, and a build outlives them by far.
function checkFiling(site: Site, filing: Filing, key: string, assurance: Map<string, Assurance>): CheckRecord {
  const checks = checksOf(site, filing);
  const assured = assuranceOf(filing, checks);
  assurance.set(filing.id, assured);
  const count = (...outcomes: readonly string[]) => checks.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return {
    key,
    findings: findingsOf(checks),
    relations: { all: checks.length, consistent: count('consistent'), unchecked: count('unchecked'), accepted: count('erratum', 'explained') },
    assurance: key === '' ? '' : assuranceDigest(filing, assured),
  };
}

/** What two filings have in common, a table say, is found in both and said once. */
function eachOnce(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

function assuredLater(site: Site | undefined, id: string, assurance: Map<string, Assurance>): Assurance | undefined {
  const filing = site?.filings.find((each) => each.id === id);
  if (!site || !filing) return undefined;
  checkFiling(site, filing, '', assurance);
  return assurance.get(id);
}

const checked = new OfRun<ContentOfBuild>('checked content');

/**
 * The content as it was checked first in this build. A build checks in its configuration and renders from a bundle
 * of its own: two copies of this module, which would read and check everything twice, and could even see two states
 * of a file. What was checked is what is rendered.
 */
export function contentOfBuild(known?: KnownContent): ContentOfBuild {
  const { edition, now } = orderOfBuild();
  return checked.valueOr(() => checkContent(contentFolder(), { now, by: edition === 'production' ? 'public' : 'drafters' }, known));
}
