import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as playwright, type BrowserServer } from 'playwright-core';

/**
 * Starts the Chromium that ships inside an npm package. Its own default arguments switch web security off, so that a
 * test of the content security policy would prove nothing: it is started with `--no-sandbox` alone.
 */
export async function startBrowser(): Promise<BrowserServer> {
  // The package unpacks into the temporary folder, and takes what an older version left there: give it a new one.
  process.env['TMPDIR'] = mkdtempSync(join(tmpdir(), 'kessan-browser-'));
  // On a machine without the usual system libraries it brings its own, when it believes to be in such a place.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return playwright.launchServer({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'], headless: true });
}
