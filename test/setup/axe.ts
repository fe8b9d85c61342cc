import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type axe from 'axe-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    /** What its source leaves behind in a page. */
    readonly axe: typeof axe;
  }
}

/** What axe finds wrong with a page: rules of WCAG and of good practice, each with the first element that breaks it. */
export async function violationsOn(page: Page, options: axe.RunOptions = {}): Promise<readonly string[]> {
  // Evaluated, not added: the policy of our pages lets no foreign script in.
  await page.evaluate(SOURCE);
  const results = await page.evaluate<axe.AxeResults, axe.RunOptions>(
    (asked) => window.axe.run(document, asked),
    { resultTypes: ['violations'], ...options },
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${String(nodes.length)} × ${nodes[0]?.html.slice(0, 200) ?? ''}`);
}
