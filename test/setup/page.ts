import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** A browser for the tests of one file; every page has a context of its own and collects what goes wrong on it. */
export function useBrowser() {
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'), { timeout: 0 });
  });
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await browser?.close();
  });
  return {
    /** A new page, the code that it loaded, and everything it complained about: console errors, failed requests, and those that leave what it is within. */
    async open(url: string, options: BrowserContextOptions = {}, within = new URL(url).origin): Promise<{ readonly page: Page; readonly complaints: string[]; readonly code: string[] }> {
      if (!browser) throw new Error('The browser has not started.');
      const context = await browser.newContext(options);
      contexts.push(context);
      // How long a page takes is the machine's affair: what never comes ends with the time of the test.
      context.setDefaultTimeout(0);
      const page = await context.newPage();
      const complaints: string[] = [];
      const code: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
      page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
      page.on('request', (request) => {
        if (request.resourceType() === 'script') code.push(request.url());
        if (!request.url().startsWith(within) && !request.url().startsWith('data:')) complaints.push(`foreign: ${request.url()}`);
      });
      await page.goto(url);
      return { page, complaints, code };
    },
  };
}

/**
 * Waits until a page has shown what it had to show by now: in the first of two frames the browser tells what has come into
 * view, and by the second everybody has answered. For saying that something did not happen, without a guess at how long it takes.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
