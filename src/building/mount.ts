import { OfRun } from '../running/run.ts';

const mounted = new OfRun<Mount>('mount');

/** Where a built site will stand. */
export interface Mount {
  /** The path at which it is mounted: `/`, `/ir/`. */
  readonly base: string;
  /** Its address, if its configuration gives one: `https://ir.example.com`. */
  readonly origin?: string;
}

/** Remembers where the site that is built will stand, as its configuration says. */
export function mountBuild(mount: Mount): void {
  mounted.set(mount);
}

/** Where the site that was built will stand. */
export function mountOfBuild(): Mount {
  return mounted.value ?? { base: '/' };
}
