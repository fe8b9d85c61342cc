import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { filesIn } from '../commands/project.ts';

/** The pages of a built site, by their paths. */
export function pagesIn(folder: string): ReadonlyMap<string, string> {
  const files = Object.entries(filesIn(folder));
  return new Map(files.flatMap(([name, text]) => (/(?:^|\/)index\.html$/.test(name) ? [[name.replace(/index\.html$/, ''), text] as const] : [])));
}

/** Expects of a built site that nothing of it leads programs to it. */
export function expectHidden(folder: string): void {
  for (const name of ['feed.xml', 'sitemap.xml', 'robots.txt']) expect(existsSync(join(folder, name)), name).toBe(false);
  for (const [path, page] of pagesIn(folder)) expect(page, path).not.toMatch(/rel="canonical"|application\/ld\+json|atom\+xml/);
}
