import { basename, resolve } from 'node:path';
import { fail, succeed, type Outcome } from '../model/finding.ts';
import { parseMoment } from '../model/moment.ts';
import { clock, type BuildOrder } from './order.ts';

/** What a build was asked for, and where it goes. */
export interface Build extends BuildOrder {
  readonly output: string;
  /** The folder of the host under which the site will stand; `/` when left out. */
  readonly base?: string;
  /** Everything is made again, even what would be as it was. */
  readonly afresh?: boolean;
}

/** The arguments of `npm run build`. */
export interface BuildArguments {
  readonly drafts: boolean;
  readonly asOf: string | undefined;
  readonly output: string | undefined;
  readonly base?: string | undefined;
  readonly afresh?: boolean;
}

/** What the arguments of `npm run build` ask for. */
export function buildOrderFrom({ drafts, asOf, output, base, afresh = false }: BuildArguments): Outcome<Build> {
  const now = asOf === undefined ? succeed(clock()) : parseMoment(asOf);
  if (!now.ok) return fail(`--as-of: ${now.problem}.`);
  if (base !== undefined && !/^\/(?:[\w.~-]+\/)*$/.test(base)) return fail(`--base: "${base}" is no folder of a host: write it from slash to slash, such as /ir/.`);
  const mounted = { ...(base === undefined ? {} : { base }), ...(afresh ? { afresh } : {}) };
  if (!drafts) return succeed({ edition: 'production', now: now.value, output: output ?? 'dist', ...mounted });
  // What a host publishes is dist; a site with drafts in it never stands there, not even for a moment.
  if (output !== undefined && basename(resolve(output)) === 'dist') return fail('A site with drafts is not written to a folder named dist, which is what gets published. Leave --output out, or name another folder.');
  return succeed({ edition: 'review', now: now.value, output: output ?? 'review', ...mounted });
}
