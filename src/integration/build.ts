import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'astro';
import { fail, succeed, type Outcome } from '../model/finding.ts';
import type { Build } from './build-order.ts';
import { contentOfBuild } from './check.ts';
import { orderBuild } from './order.ts';
import { reportOf } from './report.ts';
import { workFolder } from './work-folder.ts';

/**
 * Builds a site: everything is read and checked first, and Astro writes into a folder of its own, which takes the
 * place of the output only when all has gone well. The problem of a failure is text for the user.
 */
export async function buildSite(order: Build): Promise<Outcome<undefined>> {
  orderBuild(order);
  recover(resolve(order.output));
  const report = reportOf(contentOfBuild().findings);
  if (report.errors > 0) return fail(`${report.text}\n\nNothing was built; ${order.output} is as it was.`);
  const target = resolve(order.output);
  const work = workFolder();
  try {
    await build({ outDir: join(work, 'site'), cacheDir: join('.kessan', 'cache', order.edition), ...(order.base === undefined ? {} : { base: order.base }) });
    replace(target, join(work, 'site'));
    return succeed(undefined);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Puts a folder in the place of another. Files cannot be exchanged in one step: between the two renames the former site stands beside. */
function replace(target: string, fresh: string): void {
  const former = formerOf(target);
  rmSync(former, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, former);
  try {
    mkdirSync(dirname(target), { recursive: true });
    renameSync(fresh, target);
  } catch (error) {
    if (existsSync(former)) renameSync(former, target);
    throw error;
  }
  rmSync(former, { recursive: true, force: true });
}

/** Puts the former site back where a build was cut off between the two renames. */
function recover(target: string): void {
  if (!existsSync(target) && existsSync(formerOf(target))) renameSync(formerOf(target), target);
}

function formerOf(target: string): string {
  return `${target}.former`;
}
