import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type BrowserContextOptions } from 'playwright-core';
import { startBrowser } from '../src/printing/browser.ts';
import { serve } from '../test/setup/server.ts';

// npm run pictures: takes pictures of the built site, of every kind of page at three widths, light and dark, and as
// it prints; the ones in docs/images are made by it.
const { values } = parseArgs({
  options: {
    output: { type: 'string', default: '.kessan/pictures' },
    page: { type: 'string', multiple: true },
    width: { type: 'string', multiple: true, default: ['360', '768', '1280'] },
    scheme: { type: 'string', multiple: true, default: ['light', 'dark'] },
    fold: { type: 'boolean', default: false },
    site: { type: 'string', default: 'dist' },
  },
});

const FILING = 'filings/fy2012-h1/';
const PAGES: Readonly<Record<string, string>> = {
  home: '',
  release: FILING,
  'balance-sheet': `${FILING}balance-sheets/`,
  'income-statement': `${FILING}income/`,
  'cash-flows': `${FILING}cash-flows/`,
  contracts: `${FILING}revenues/`,
  'exchange-form': `${FILING}form-results/`,
  dividends: `${FILING}form-dividends/`,
  'company-and-dates': `${FILING}form-head/`,
  'operating-results': `${FILING}operating-results/`,
  'cash-bridge': `${FILING}liquidity/`,
  'financial-condition': `${FILING}financial-condition/`,
  profit: `${FILING}profit/`,
  targets: `${FILING}targets/`,
  history: 'history/revenues/',
  'tie-out': `${FILING}tie-out/`,
  'tick-marks': `${FILING}tie-out/tables/`,
  'fiscal-year': 'fiscal-years/2012/',
  'risk-factors': 'filings/fy2011-annual/',
  risk: 'filings/fy2011-annual/impairment-of-intangible-assets/',
  guide: 'how-to-read/',
};

const { server, origin } = await serve(resolve(values.site));
const listening = await startBrowser();
const browser = await chromium.connect(listening.wsEndpoint());
mkdirSync(values.output, { recursive: true });
for (const name of values.page ?? Object.keys(PAGES)) {
  for (const width of values.width) {
    for (const scheme of values.scheme) {
      const options: BrowserContextOptions = {
        viewport: { width: Number(width), height: 900 },
        colorScheme: scheme === 'dark' ? 'dark' : 'light',
        deviceScaleFactor: Number(width) < 500 ? 2 : 1,
      };
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.goto(`${origin}/${PAGES[name] ?? name}`);
      if (scheme === 'print') await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await page.screenshot({ path: join(values.output, `${name}-${width}-${scheme}.png`), fullPage: !values.fold });
      await context.close();
    }
  }
}
await browser.close();
await listening.close();
server.close();
