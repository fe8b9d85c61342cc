import type { Filing } from '../model/filing.ts';
import { hasCome, type Moment } from '../model/moment.ts';
import type { FilingFile } from './filing.ts';

const FOLDER = /^filings\/([^/]+)\//;

/**
 * The files of a site without those of filings that are not out: drafts, and filings whose time has not come. What is
 * read afterwards cannot see them; a site built from these files is the site of a tree in which their folders do not
 * exist. `isOut` is asked of each `filing.yaml`; a folder without one holds no filing yet.
 */
export function filesOut(paths: readonly string[], isOut: (path: string) => boolean): readonly string[] {
  const out = new Set<string>();
  for (const path of paths) {
    const id = FOLDER.exec(path)?.[1];
    if (id !== undefined && path === `filings/${id}/filing.yaml` && isOut(path)) out.add(id);
  }
  return paths.filter((path) => {
    const id = FOLDER.exec(path)?.[1];
    return id === undefined || out.has(id);
  });
}

/** Whether a filing is out at a moment. */
export function isOutAt({ status, publishAt }: Pick<Filing, 'status' | 'publishAt'>, now: Moment): boolean {
  return status === 'published' && (publishAt === undefined || hasCome(publishAt, now));
}

/** Whether a filing is out at a moment by its `filing.yaml`; absent when that cannot be told, for which its reading has a finding. */
export function standingOf({ spec: { status, publishAt }, standIns, declared }: FilingFile, now: Moment): boolean | undefined {
  if (standIns.has('status')) return undefined;
  // A time that cannot be read was taken out of what was read: it is not the same as none.
  if (status === 'published' && publishAt === undefined && declared.has('publishAt')) return undefined;
  return isOutAt({ status, ...(publishAt === undefined ? {} : { publishAt }) }, now);
}
