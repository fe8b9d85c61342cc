import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { TAKEN_SECTIONS } from '../../src/addresses/within-filing.ts';
import type { Filing } from '../../src/model/content/filing.ts';
import { diskSource } from '../../src/reading/formats/disk.ts';
import { readSite } from '../../src/reading/site/site.ts';

/** The filings of a content folder that readers see. */
function outIn(content: string): readonly Filing[] {
  return readSite(diskSource(content)).site?.filings.filter(({ status }) => status === 'published') ?? [];
}

/** What stands in the folder of a filing, on the site that the project of the tests has built. */
export function describeAddresses(): void {
  // What a route adds to the folder of a filing without declaring it could be overwritten by a section of that name.
  test('a filing has its sections and what is declared within its folder, and nothing else', () => {
    for (const { id, parts } of outIn(inject('site').content)) {
      const sections = parts.flatMap((part) => part.sections.map((section) => section.id));
      const folders = readdirSync(join(inject('site').folder, 'filings', id), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
      expect(folders.length).toBeGreaterThan(sections.length);
      expect(folders.filter((name) => !sections.includes(name) && !TAKEN_SECTIONS.has(name))).toEqual([]);
    }
  });
}
