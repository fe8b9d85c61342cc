import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as playwright, type BrowserServer } from 'playwright-core';

/**
 * Starts the Chromium that ships inside an npm package: it prints filings, takes pictures of pages, and tests look at
 * pages with it. Its own default arguments switch web security off, so that a test of the content security policy would
 * prove nothing: it is started with `--no-sandbox` alone.
 */
export async function startBrowser(): Promise<BrowserServer> {
  // The package unpacks two hundred megabytes into the temporary folder, and takes what an older version left there:
  // give it a new one, and take that away with the browser.
  const usual = process.env['TMPDIR'];
  const folder = mkdtempSync(join(tmpdir(), 'kessan-browser-'));
  process.env['TMPDIR'] = folder;
  // It brings system libraries of its own when it believes to be in a place without them. They draw text through a
  // font set-up that crashes on some characters, so they are asked for only where the machine has none.
  if (!hasSystemLibraries()) process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const server = await playwright.launchServer({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'], headless: true, timeout: 0 });
  if (usual === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = usual;
  server.on('close', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return server;
}

function hasSystemLibraries(): boolean {
  for (const command of ['ldconfig', '/sbin/ldconfig']) {
    try {
      const known = execFileSync(command, ['-p'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
      return known.includes('libnss3.so') && known.includes('libexpat.so');
    } catch {
      // Not on the path: try the other, or do without.
    }
  }
  return false;
}
