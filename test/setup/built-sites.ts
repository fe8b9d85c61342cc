import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Server } from 'node:http';
import type { TestProject } from 'vitest/node';
import { startBrowser } from '../../src/printing/browser.ts';
import { serve } from './server.ts';

/** The sites that tests look at: name, and the folder of its content. */
const SITES = { real: 'content', second: 'test/sites/brackwater/content' } as const;

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of every built site. */
    readonly origins: Readonly<Record<keyof typeof SITES, string>>;
    /** The folder of every built site. */
    readonly folders: Readonly<Record<keyof typeof SITES, string>>;
    /** Where the browser listens. */
    readonly browser: string;
  }
}

/** Builds every site once with the command that a user runs, serves it, and starts one browser for all tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const base = mkdtempSync(join(tmpdir(), 'kessan-sites-'));
  // Tests run dozens of commands: each finds compiled what another has loaded before.
  process.env['NODE_COMPILE_CACHE'] = join(base, 'compiled');
  const servers: Server[] = [];
  const origins: Record<string, string> = {};
  const folders: Record<string, string> = {};
  for (const [name, content] of Object.entries(SITES)) {
    const folder = join(base, name);
    execFileSync(process.execPath, ['scripts/build.ts', '--output', folder], {
      env: { ...process.env, KESSAN_CONTENT: content, NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const { server, origin } = await serve(folder);
    servers.push(server);
    origins[name] = origin;
    folders[name] = folder;
  }
  const browser = await startBrowser();
  project.provide('origins', origins as Record<keyof typeof SITES, string>);
  project.provide('folders', folders as Record<keyof typeof SITES, string>);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    for (const server of servers) server.close();
    rmSync(base, { recursive: true, force: true });
  };
}
