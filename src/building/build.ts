import { readdirSync, rmSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { build } from 'astro';
import { fail, succeed, type Outcome } from '../model/finding.ts';
import { dropRecord } from '../rebuilding/build-record.ts';
import { hasAll } from '../rebuilding/kept-files.ts';
import { keptPages, planBuild, type BuildPlan } from '../rebuilding/plan.ts';
import { HISTORIES_UNIT } from '../rebuilding/unit-folders.ts';
import { historiesKey, unitKeys } from '../rebuilding/units.ts';
import { ingredientsOf, memoryOf, recordOf, remember } from './build-memory.ts';
import type { Build } from './build-order.ts';
import { contentOfBuild } from './check.ts';
import { copiedFiles, copyFiles } from './copied-files.ts';
import { startHistories } from './histories.ts';
import { orderBuild } from './order.ts';
import { compareWithArchives } from './published-archives.ts';
import { recoverSite, replaceSite } from './replacement.ts';
import { COPIED, projectGround } from './project-ground.ts';
import { count, reportOf } from './report.ts';
import { lock, type Lock } from '../writing/lock.ts';
import { outputFolder, realPath } from '../writing/output-folder.ts';
import { markSite } from '../writing/site-mark.ts';
import { inWords } from '../writing/system-problem.ts';
import './telemetry.ts';
import { workFolder } from './work-folder.ts';
import { mountOfBuild, type Mount } from './mount.ts';
import { withinRun } from '../running/run.ts';

/**
 * Builds a site: everything is read and checked first, and Astro writes into a folder of its own, which takes the
 * place of the output only when all has gone well. What the site in that place holds already, and would be made
 * again as it is, is taken from there. One build at a time writes a folder; what it
 * comes to is where the site will stand. The problem of a failure is text for the user.
 */
export async function buildSite(order: Build): Promise<Outcome<Mount>> {
  let writing: Outcome<Lock> | undefined;
  try {
    const target = placeOf(order);
    if (!target.ok) return target;
    writing = lock(target.value, `writes ${order.output}`);
    return writing.ok ? await withinRun(() => buildInto(target.value, order)) : fail(`${writing.problem} Nothing was built; ${order.output} is as it was.`);
  } catch (error) {
    return fail(inWords(error));
  } finally {
    if (writing?.ok) writing.value.release();
  }
}

/** Where the site goes. Pages that are made for an archive go to a folder of the engine's own. */
function placeOf({ only, edition, output }: Build): Outcome<string> {
  return only === undefined ? outputFolder(output, edition === 'production' ? 'public' : 'reviewers', projectGround()) : succeed(resolve(output));
}

async function buildInto(target: string, order: Build): Promise<Outcome<Mount>> {
  orderBuild(order);
  recoverSite(target);
  const memory = memoryOf(order, target);
  const content = contentOfBuild(memory?.known);
  const report = reportOf(content.findings);
  if (report.errors > 0) return fail(`${report.text}\n\nNothing was built; ${order.output} is as it was.`);
  const copied = copiedFiles(COPIED);
  if (!copied.ok) return fail(`${copied.problem}\n\nNothing was built; ${order.output} is as it was.`);
  const { site } = content.content;
  const ingredients = memory && site && ingredientsOf(memory, site, content);
  // First of all, since it takes the longest and is made beside the rest.
  const areDue = ingredients && site.filings.length > 0 && memory.former?.units[HISTORIES_UNIT]?.key !== historiesKey(ingredients.concepts);
  const histories = areDue ? startHistories(site, memory.known.filings, { keys: ingredients.concepts, program: memory.known.program, folder: memory.histories }) : undefined;
  const work = workFolder();
  const fresh = join(work, 'site');
  try {
    const plan = planBuild(ingredients ? unitKeys(ingredients) : new Map(), memory?.former, target);
    // What is copied comes last: Astro would leave out a page at whose address a file stands.
    await build({ outDir: fresh, publicDir: join(work, 'nothing'), cacheDir: join(work, 'cache'), ...(order.base === undefined ? {} : { base: order.base }) });
    const displaced = copyFiles(COPIED, copied.value, fresh, new Set([...plan.kept.values()].flat().map(([path]) => path)));
    if (displaced !== undefined) return fail(`${displaced} Nothing was built; ${order.output} is as it was.`);
    markSite(fresh, order.edition === 'production' ? 'public' : 'reviewers', target === realPath(COPIED) ? builtFilesOf(fresh, plan, copied.value) : undefined);
    const record = ingredients && recordOf(memory, ingredients, plan, fresh);
    dropRecord(target);
    replaceSite(target, fresh, [...plan.kept.keys()], (whole) => missingFrom(whole, plan, order.output));
    if (plan.kept.size > 0) process.stdout.write(`${keptWords(plan)} as in the last build\n`);
    const compared = record && order.only === undefined ? compareWithArchives(site, target, order.output, plan.keys, memory.former?.published ?? {}) : undefined;
    if (compared && compared.findings.length > 0) process.stdout.write(`\n${reportOf(compared.findings).text}\n`);
    if (record) remember(memory, target, { ...record, ...(compared ? { published: compared.records } : {}) });
    return succeed(mountOfBuild());
  } finally {
    histories?.stop();
    rmSync(work, { recursive: true, force: true });
  }
}

/** The files of a site that is made, with those that it takes over, and without those that people have put there. */
function builtFilesOf(fresh: string, { kept }: BuildPlan, copied: readonly string[]): readonly string[] {
  const theirs = new Set(copied);
  const made = readdirSync(fresh, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => relative(fresh, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return [...made, ...[...kept.values()].flat().map(([path]) => path)].filter((path) => !theirs.has(path)).sort();
}

/** What a site lacks of the parts that it was to take over. */
function missingFrom(site: string, { kept }: BuildPlan, output: string): string | undefined {
  const part = [...kept].find(([folder, files]) => !hasAll(site, folder, files))?.[0];
  return part === undefined ? undefined : `${part} of the site in ${output} was to stay as it is, and was changed or removed while the build ran. Nothing was replaced: build once more.`;
}

function keptWords({ kept }: BuildPlan): string {
  const pages = keptPages().length;
  return `${count(kept.size, 'part')} of the site with ${count(pages, 'page')}`;
}
