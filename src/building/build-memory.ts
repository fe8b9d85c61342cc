import { hash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Site } from '../model/content/site.ts';
import { ownIcons } from '../icon/icons.ts';
import { contentFolder } from '../reading/formats/location.ts';
import { readRecord, writeRecord, type BuildRecord } from '../rebuilding/build-record.ts';
import { digestOf } from '../rebuilding/content-digest.ts';
import { filingDigests } from '../rebuilding/filing-digests.ts';
import { FilingStore } from '../rebuilding/filing-store.ts';
import { filesOf } from '../rebuilding/kept-files.ts';
import type { BuildPlan } from '../rebuilding/plan.ts';
import { programDigest } from '../rebuilding/program-digest.ts';
import { conceptKeys, type Ingredients } from '../rebuilding/units.ts';
import { archivesOfBuild } from './archives.ts';
import type { Build } from './build-order.ts';
import type { ContentOfBuild, KnownContent } from './check.ts';
import { copiedFiles } from './copied-files.ts';
import { COPIED } from './project-ground.ts';

/** What builds for the public into one folder leave for each other. */
export interface BuildMemory {
  /** The digest of what makes the site besides the content. */
  readonly program: string;
  /** The record of the last build, where the same would make it. */
  readonly former: BuildRecord | undefined;
  readonly known: KnownContent;
  /** Where figures of histories are kept. */
  readonly histories: string;
}

/** What is remembered for a build into a folder; nothing for one that is always made whole. */
export function memoryOf(order: Build, target: string): BuildMemory | undefined {
  const { edition, base, only, afresh = false } = order;
  // What reviewers see also says what changed since the last commit; and pages for an archive go nowhere else.
  if (edition !== 'production' || only !== undefined) return undefined;
  const reader = programDigest();
  // The head of every page names the icons that people have put beside the content.
  const copied = copiedFiles(COPIED);
  const program = digestOf([reader, edition, base, ownIcons(copied.ok ? copied.value : [])]);
  const former = afresh ? undefined : readRecord(target, program);
  // A folder for each content: builds of one site forget nothing of another's. What is not out was never read for it.
  const kept = join('.kessan/kept', hash('sha256', resolve(contentFolder())).slice(0, 16));
  if (afresh) rmSync(kept, { recursive: true, force: true });
  const filings = new FilingStore(join(kept, 'filings'));
  return { program, former, known: { program: reader, checks: new Map(Object.entries(former?.checks ?? {})), filings }, histories: join(kept, 'histories') };
}

/** What the parts of the site are made from. */
export function ingredientsOf({ former }: BuildMemory, site: Site, { digests, checks }: ContentOfBuild): Ingredients {
  const read = { site, digests, checks, filings: filingDigests(site, digests, former?.filings ?? {}), frame: archivesOfBuild().length > 0 };
  return { ...read, concepts: conceptKeys(read) };
}

/** What the next build is to know of this one, whose files stand in a folder until they are moved. */
export function recordOf({ program }: BuildMemory, { checks, filings }: Ingredients, { keys, kept }: BuildPlan, folder: string): BuildRecord {
  return {
    program,
    checks: Object.fromEntries(checks),
    filings: Object.fromEntries([...filings].map(([{ id }, digests]) => [id, digests])),
    units: Object.fromEntries([...keys].map(([unit, key]) => [unit, { key, files: kept.get(unit) ?? filesOf(folder, unit) }])),
  };
}

/** Leaves a record for the next build, and the filings as they were read. */
export function remember({ known }: BuildMemory, target: string, record: BuildRecord): void {
  writeRecord(target, record);
  known.filings.close();
}
