import { defineConfig } from 'vitest/config';

// Three projects: what needs neither a built site nor a browser; what looks at an invented issuer's site as people and
// programs do; and what belongs to the demonstration in content/, which whoever replaces that content deletes. Limits of
// time are there for what hangs; no test is to depend on the speed of a machine, or on what else it does.
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
          include: ['test/{commands,setup,site}/**/*.test.ts'],
          globalSetup: ['test/setup/brackwater.ts'],
          testTimeout: HANGS,
          hookTimeout: HANGS,
        },
      },
      {
        extends: true,
        test: {
          name: 'demonstration',
          include: ['test/demonstration/**/*.test.ts'],
          globalSetup: ['test/demonstration/built-content.ts'],
          testTimeout: HANGS,
          hookTimeout: HANGS,
        },
      },
    ],
  },
});
