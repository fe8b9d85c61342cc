import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** A browser for the tests of one file; every page has a context of its own and collects what goes wrong on it. */
export function useBrowser() {
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await browser?.close();
  });
  return {
    /** A new page, and everything it complained about: console errors, failed requests, and those that leave what it is within. */
    async open(url: string, options: BrowserContextOptions = {}, within = new URL(url).origin): Promise<{ readonly page: Page; readonly complaints: string[] }> {
      if (!browser) throw new Error('The browser has not started.');
      const context = await browser.newContext(options);
      contexts.push(context);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
      page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
      page.on('request', (request) => {
        if (!request.url().startsWith(within) && !request.url().startsWith('data:')) complaints.push(`foreign: ${request.url()}`);
      });
      await page.goto(url);
      return { page, complaints };
    },
  };
}
