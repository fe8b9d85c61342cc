import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startBrowser } from '../../src/printing/browser.ts';
import { serve } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The site that a project of tests looks at: the folder of its content, the folder that it was built into, and its address. */
    readonly site: { readonly content: string; readonly folder: string; readonly origin: string };
    /** Where the browser listens. */
    readonly browser: string;
  }
}

/** Builds a site once with the command that a user runs, serves it, and starts one browser, for all tests of a project. */
export async function builtSite(project: TestProject, content: string): Promise<() => Promise<void>> {
  const base = mkdtempSync(join(tmpdir(), 'kessan-sites-'));
  // Tests run dozens of commands: each finds compiled what another has loaded before.
  process.env['NODE_COMPILE_CACHE'] ??= join(base, 'compiled');
  const folder = join(base, 'site');
  execFileSync(process.execPath, ['scripts/build.ts', '--output', folder], {
    env: { ...process.env, KESSAN_CONTENT: content, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { server, origin } = await serve(folder);
  const browser = await startBrowser();
  project.provide('site', { content, folder, origin });
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.close();
    rmSync(base, { recursive: true, force: true });
  };
}
