import { hash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { fail, succeed, type Outcome } from '../model/finding.ts';
import { contentFolder } from '../reading/location.ts';
import type { Build } from './build-order.ts';
import { dropRecord, readRecord, writeRecord, type BuildRecord } from '../rebuilding/build-record.ts';
import { digestOf } from '../rebuilding/content-digest.ts';
import { filingDigests } from '../rebuilding/filing-digests.ts';
import { FilingStore } from '../rebuilding/filing-store.ts';
import { filesOf } from '../rebuilding/kept-files.ts';
import { keptPages, planBuild, type BuildPlan } from '../rebuilding/plan.ts';
import { programDigest } from '../rebuilding/program-digest.ts';
import { unitKeys } from '../rebuilding/units.ts';
import { archivesOfBuild } from './archives.ts';
import { contentOfBuild } from './check.ts';
import { orderBuild } from './order.ts';
import { recoverSite, replaceSite } from './replacement.ts';
import { count, reportOf } from './report.ts';
import './telemetry.ts';
import { workFolder } from './work-folder.ts';

/**
 * Builds a site: everything is read and checked first, and Astro writes into a folder of its own, which takes the
 * place of the output only when all has gone well. What the site in that place holds already, and would be made
 * again as it is, is taken from there. The problem of a failure is text for the user.
 */
export async function buildSite(order: Build): Promise<Outcome<undefined>> {
  orderBuild(order);
  const target = resolve(order.output);
  recoverSite(target);
  const program = programDigest();
  const made = digestOf([program, order.edition, order.base]);
  const former = order.afresh || !isKept(order) ? undefined : readRecord(target, made);
  const filings = isKept(order) ? filingStore(order) : undefined;
  const content = contentOfBuild(filings && { checks: new Map(Object.entries(former?.checks ?? {})), filings, program });
  const report = reportOf(content.findings);
  if (report.errors > 0) return fail(`${report.text}\n\nNothing was built; ${order.output} is as it was.`);
  const { site } = content.content;
  const digests = isKept(order) && site ? filingDigests(site, content.digests, former?.filings ?? {}) : undefined;
  const plan = planBuild(site && digests ? unitKeys({ ...content, site, filings: digests, frame: archivesOfBuild().length > 0 }) : new Map(), former, target);
  const work = workFolder();
  try {
    await build({ outDir: join(work, 'site'), cacheDir: join('.kessan', 'cache', order.edition), ...(order.base === undefined ? {} : { base: order.base }) });
    const record: BuildRecord = {
      program: made,
      checks: Object.fromEntries(content.checks),
      filings: Object.fromEntries([...(digests ?? [])].map(([{ id }, digest]) => [id, digest])),
      units: recordOf(plan, join(work, 'site')),
    };
    dropRecord(target);
    replaceSite(target, join(work, 'site'), [...plan.kept.keys()]);
    if (plan.kept.size > 0) process.stdout.write(`${keptWords(plan)} as in the last build\n`);
    if (isKept(order)) writeRecord(target, record);
    filings?.close();
    return succeed(undefined);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

// What reviewers see also says what changed since the last commit; and pages for an archive go nowhere else.
function isKept({ edition, only }: Build): boolean {
  return edition === 'production' && only === undefined;
}

// A folder for each content: builds of one site forget nothing of another's. What is not out was never read for it.
function filingStore({ afresh = false }: Build): FilingStore {
  const folder = join('.kessan/filings', hash('sha256', resolve(contentFolder())).slice(0, 16));
  if (afresh) rmSync(folder, { recursive: true, force: true });
  return new FilingStore(folder);
}

function recordOf({ keys, kept }: BuildPlan, site: string): BuildRecord['units'] {
  return Object.fromEntries([...keys].map(([folder, key]) => [folder, { key, files: kept.get(folder) ?? filesOf(site, folder) }]));
}

function keptWords({ kept }: BuildPlan): string {
  const pages = keptPages().length;
  return `${count(kept.size, 'part')} of the site with ${count(pages, 'page')}`;
}
