import { defineConfig } from 'vitest/config';

// Two projects: what needs neither a built site nor a browser runs first and in a second; the rest builds the sites
// once and looks at them as people and programs do. Limits of time are there for what hangs; no test is to depend on the
// speed of a machine, or on what else it does.
/** As long, in milliseconds, as nothing takes that comes to an end, on the slowest machine. */
const HANGS = 900_000;

export default defineConfig({
  test: {
    // Builds and browsers wait as much as they work: more files at a time than there are processors take less time.
    maxWorkers: 3,
    env: { TZ: 'Pacific/Kiritimati' },
    expect: { poll: { timeout: HANGS / 5 } },
    projects: [
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], testTimeout: HANGS, hookTimeout: HANGS } },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['test/**/*.test.ts'],
          globalSetup: ['test/setup/built-sites.ts'],
          testTimeout: HANGS,
          hookTimeout: HANGS,
        },
      },
    ],
  },
});
