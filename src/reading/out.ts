import { hasCome, type Moment } from '../model/moment.ts';
import type { FilingFile } from './filing.ts';
import type { Parsed, Report } from './report.ts';

const FOLDER = /^filings\/([^/]+)\//;

/**
 * The files of a site without those of filings that are not out at a moment: drafts, and filings whose time has not
 * come. What is read afterwards cannot see them; a site built from these files is the site of a tree in which their
 * folders do not exist.
 *
 * Of a filing that does not say whether it is out, the report says why: it is not passed over as if it were a draft.
 */
export function filesOut(paths: readonly string[], read: (path: string) => Parsed<FilingFile>, now: Moment, report: Report): readonly string[] {
  const out = new Set<string>();
  for (const path of paths) {
    const id = FOLDER.exec(path)?.[1];
    if (id === undefined || path !== `filings/${id}/filing.yaml`) continue;
    const { value, findings } = read(path);
    const isOut = value && standingOf(value, now);
    if (isOut === undefined) report.include(findings);
    else if (isOut) out.add(id);
  }
  // A folder without `filing.yaml` holds no filing yet.
  return paths.filter((path) => {
    const id = FOLDER.exec(path)?.[1];
    return id === undefined || out.has(id);
  });
}

/** Whether a filing is out; absent when that cannot be told, for which its reading has a finding. */
function standingOf({ spec: { status, publishAt }, standIns, declared }: FilingFile, now: Moment): boolean | undefined {
  if (standIns.has('status')) return undefined;
  if (status !== 'published') return false;
  // A time that cannot be read was taken out of what was read: it is not the same as none.
  if (publishAt === undefined) return declared.has('publishAt') ? undefined : true;
  return hasCome(publishAt, now);
}
