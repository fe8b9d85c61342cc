import type { Filing } from '../../model/content/filing.ts';
import { hasCome, type Moment, type Zone } from '../../model/time/moment.ts';
import { hasBegunSomewhere, isOutAt, releaseOf } from '../../model/content/release.ts';
import type { FilingFile } from '../filing/filing.ts';
import type { Report } from '../formats/report.ts';

/** When content is read, and for whom: for the public, without what is not out then; for those who write and review, all of it. */
export interface ReadingTime {
  readonly now: Moment;
  readonly by: 'public' | 'drafters';
}

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

/** Whether a filing is out at a moment by its `filing.yaml`; absent when that cannot be told, for which its reading has a finding. */
export function standingOf({ spec: { status, released, publishAt }, standIns, declared }: FilingFile, zone: Zone | undefined, now: Moment): boolean | undefined {
  if (standIns.has('status')) return undefined;
  if (status === 'draft') return false;
  // A time that cannot be read was taken out of what was read: it is not the same as none.
  if (publishAt === undefined && (standIns.has('released') || declared.has('publishAt'))) return undefined;
  return isOutAt({ status, released, ...(publishAt === undefined ? {} : { publishAt }) }, zone, now);
}

/**
 * Says of a published filing that only the day of its release holds it back: somebody may believe that it is out. One
 * with a `publishAt` waits for it on purpose, and nothing is said.
 */
export function reportWaiting({ yaml, spec: { status, released, publishAt } }: FilingFile, zone: Zone | undefined, now: Moment, report: Report): void {
  if (status !== 'published' || publishAt !== undefined) return;
  const begins = releaseOf({ released }, zone);
  if (hasCome(begins, now)) return;
  report.warning('filing/not-out', yaml.place(['released']), {
    message: `The filing is published, but the day of its release has not begun: it is in no built site before ${begins.text}${zone === undefined ? ', when that day has begun everywhere on earth' : ''}.`,
    expected: `a day that has begun by ${now.text}, the moment of this run`,
    actual: released,
    remedy: `Correct \`released\`, or say the minute under \`publishAt\`, such as ${released}T15:00${zone ?? '+09:00'}${zone === undefined ? '; `zone` in issuer.yaml says by whose clock a day begins' : ''}.`,
  });
}

/** Says of what people have done that it is dated with a day to come: nobody signs, or keys figures again, tomorrow. */
export function reportDaysToCome({ signOffs, keyed }: Pick<Filing, 'signOffs' | 'keyed'>, now: Moment, report: Report): void {
  const done = [
    ...signOffs.map(({ by, on, place, section }) => ({ on, place, what: `${by} signs "${section}"` })),
    ...[...new Set(keyed.map(({ keying }) => keying))].map(({ by, on, place }) => ({ on, place, what: `${by} keys figures again` })),
  ];
  for (const { on, place, what } of done) {
    if (hasBegunSomewhere(on, now)) continue;
    report.error('filing/day-to-come', place, {
      message: `${what} on ${on}, and that day has begun nowhere on earth.`,
      expected: `a day that has begun by ${now.text}, the moment of this run`,
      actual: on,
      remedy: 'Write the day on which it was done; most often the year is wrong.',
    });
  }
}
