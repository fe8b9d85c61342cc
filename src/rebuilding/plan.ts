import { orderOfBuild } from '../building/order.ts';
import type { BuildRecord } from './build-record.ts';
import { isUntouched, type KeptFile } from './kept-files.ts';
import { filingUnit } from './unit-folders.ts';
import { OfRun } from '../running/run.ts';

/** What a build makes anew, and what it takes from the site that it replaces. */
export interface BuildPlan {
  /** The keys of all parts of the site, by their folders. */
  readonly keys: ReadonlyMap<string, string>;
  /** The files of the parts that stay as they are, by folder. */
  readonly kept: ReadonlyMap<string, readonly KeptFile[]>;
}

const planned = new OfRun<BuildPlan>('plan');

/** Decides which parts stay: those whose digest is that of the last build, and whose files nobody has touched since. */
export function planBuild(keys: ReadonlyMap<string, string>, former: BuildRecord | undefined, output: string): BuildPlan {
  const kept = new Map<string, readonly KeptFile[]>();
  for (const [folder, key] of keys) {
    const unit = former?.units[folder];
    if (unit?.key === key && isUntouched(output, folder, unit.files)) kept.set(folder, unit.files);
  }
  const plan = { keys, kept };
  planned.set(plan);
  return plan;
}

/** Whether a part of the site of this build has to be made: what was ordered, and is not there from the last build. */
export function isDue(folder: string): boolean {
  const { only } = orderOfBuild();
  if (only !== undefined && folder !== filingUnit(only)) return false;
  return planned.value?.kept.has(folder) !== true;
}

/** The paths of the pages that this build takes from the site before it: `filings/fy2012-h1/`. */
export function keptPages(): readonly string[] {
  const files = [...(planned.value?.kept.values() ?? [])].flat();
  return files.flatMap(([path]) => (path.endsWith('/index.html') ? [path.slice(0, -'index.html'.length)] : []));
}
