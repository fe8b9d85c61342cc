import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { fail, succeed, type Outcome } from '../model/finding.ts';
import { dropRecord } from '../rebuilding/build-record.ts';
import { keptPages, planBuild, type BuildPlan } from '../rebuilding/plan.ts';
import { HISTORIES_UNIT } from '../rebuilding/unit-folders.ts';
import { historiesKey, unitKeys } from '../rebuilding/units.ts';
import { ingredientsOf, memoryOf, recordOf, remember } from './build-memory.ts';
import type { Build } from './build-order.ts';
import { contentOfBuild } from './check.ts';
import { startHistories } from './histories.ts';
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
  const memory = memoryOf(order, target);
  const content = contentOfBuild(memory?.known);
  const report = reportOf(content.findings);
  if (report.errors > 0) return fail(`${report.text}\n\nNothing was built; ${order.output} is as it was.`);
  const { site } = content.content;
  const ingredients = memory && site && ingredientsOf(memory, site, content);
  // First of all, since it takes the longest and is made beside the rest.
  const areDue = ingredients && site.filings.length > 0 && memory.former?.units[HISTORIES_UNIT]?.key !== historiesKey(ingredients.concepts);
  const histories = areDue ? startHistories(site, memory.known.filings, { keys: ingredients.concepts, program: memory.known.program, folder: memory.histories }) : undefined;
  const work = workFolder();
  try {
    const plan = planBuild(ingredients ? unitKeys(ingredients) : new Map(), memory?.former, target);
    await build({ outDir: join(work, 'site'), cacheDir: join('.kessan', 'cache', order.edition), ...(order.base === undefined ? {} : { base: order.base }) });
    const record = ingredients && recordOf(memory, ingredients, plan, join(work, 'site'));
    dropRecord(target);
    replaceSite(target, join(work, 'site'), [...plan.kept.keys()]);
    if (plan.kept.size > 0) process.stdout.write(`${keptWords(plan)} as in the last build\n`);
    if (record) remember(memory, target, record);
    return succeed(undefined);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  } finally {
    histories?.stop();
    rmSync(work, { recursive: true, force: true });
  }
}

function keptWords({ kept }: BuildPlan): string {
  const pages = keptPages().length;
  return `${count(kept.size, 'part')} of the site with ${count(pages, 'page')}`;
}
