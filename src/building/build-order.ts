import { fail, succeed, type Outcome } from '../model/finding.ts';
import { nameProblem } from '../model/content/file-name.ts';
import { parseMoment } from '../model/time/moment.ts';
import { clipped } from '../model/signs/clipped.ts';
import { outputFolder } from '../writing/output-folder.ts';
import { clock, type BuildOrder } from './order.ts';
import { projectGround } from './project-ground.ts';

/** What a build was asked for, and where it goes. */
export interface Build extends BuildOrder {
  readonly output: string;
  /** The folder of the host under which the site will stand; `/` when left out. */
  readonly base?: string;
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
  if (base !== undefined && !/^\/(?:[\w.~-]+\/)*$/.test(base)) return fail(`--base: "${clipped(base)}" is no folder of a host: write it from slash to slash, such as /ir/.`);
  const unfit = base?.split('/').find((name) => name !== '' && !/^\.+$/.test(name) && nameProblem(name) !== undefined);
  if (unfit !== undefined) return fail(`--base: "${clipped(unfit)}" ${nameProblem(unfit) ?? ''}, and the site could not stand there on every host. Name another folder.`);
  const mounted = { ...(base === undefined ? {} : { base }), ...(afresh ? { afresh } : {}) };
  // What a folder of a host is, is no matter of case or dots: these would lead out of it.
  if (base !== undefined && base.split('/').some((name) => /^\.+$/.test(name))) return fail(`--base: "${base}" leads out of its own folder. Write it from slash to slash, such as /ir/.`);
  const place = output === undefined ? succeed('') : outputFolder(output, drafts ? 'reviewers' : 'public', projectGround());
  if (!place.ok) return place;
  if (!drafts) return succeed({ edition: 'production', now: now.value, output: output ?? 'dist', ...mounted });
  return succeed({ edition: 'review', now: now.value, output: output ?? 'review', ...mounted });
}
