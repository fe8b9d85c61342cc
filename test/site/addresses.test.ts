import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { TAKEN_SECTIONS } from '../../src/addresses/within-filing.ts';
import { diskSource } from '../../src/reading/formats/disk.ts';
import { readSite } from '../../src/reading/site/site.ts';

// What a route adds to the folder of a filing without declaring it could be overwritten by a section of that name.
test('a filing has its sections and what is declared within its folder, and nothing else', () => {
  for (const { id, parts } of readSite(diskSource('content')).site?.filings ?? []) {
    const sections = parts.flatMap((part) => part.sections.map((section) => section.id));
    const folders = readdirSync(join(inject('folders').real, 'filings', id), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(folders.length).toBeGreaterThan(sections.length);
    expect(folders.filter((name) => !sections.includes(name) && !TAKEN_SECTIONS.has(name))).toEqual([]);
  }
});
