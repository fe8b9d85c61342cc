import { defineConfig } from 'vitest/config';

// Two projects: what needs neither a built site nor a browser runs first and in a second; the rest builds the sites
// once and looks at them as people and programs do.
export default defineConfig({
  test: {
    // Builds and browsers wait as much as they work: more files at a time than there are processors take less time.
    maxWorkers: 3,
    env: { TZ: 'Pacific/Kiritimati' },
    projects: [
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['test/**/*.test.ts'],
          globalSetup: ['test/setup/built-sites.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
