declare global {
  var kessanMountOfBuild: Mount | undefined;
}

/** Where a built site will stand. */
export interface Mount {
  /** The path at which it is mounted: `/`, `/ir/`. */
  readonly base: string;
  /** Its address, if its configuration gives one: `https://ir.example.com`. */
  readonly origin?: string;
}

/** Remembers where the site that is built in this process will stand, as its configuration says. */
export function mountBuild(mount: Mount): void {
  globalThis.kessanMountOfBuild = mount;
}

/** Where the site that was built in this process will stand. */
export function mountOfBuild(): Mount {
  return globalThis.kessanMountOfBuild ?? { base: '/' };
}
