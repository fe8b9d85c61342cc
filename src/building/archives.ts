import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipName, type OfferedArchive } from '../bag/edition.ts';
import { archiveFolder, readEditions } from '../bag/edition-list.ts';
import { sha256 } from '../bag/folder.ts';
import { contentOfBuild } from './check.ts';
import { orderOfBuild } from './order.ts';

/** The archives that the site of this build offers: those of filings that are out. */
export function archivesOfBuild(): readonly OfferedArchive[] {
  if (orderOfBuild().only !== undefined) return [];
  const folder = archiveFolder();
  const editions = readEditions(folder);
  const filings = new Set(contentOfBuild().content.site?.filings.map(({ id }) => id));
  return editions.filter(({ filing }) => filings.has(filing)).map((edition) => {
    const name = zipName(editions, edition);
    const file = join(folder, name);
    return { edition, name, bytes: existsSync(file) ? statSync(file).size : 0 };
  });
}

/** Copies zips into the built site, each compared with its digest on the way; the problem where one is not what it was. */
export function copyArchives(archives: readonly OfferedArchive[], target: string): string | undefined {
  if (archives.length > 0) mkdirSync(target, { recursive: true });
  for (const { edition, name } of archives) {
    const file = join(archiveFolder(), name);
    const bytes = existsSync(file) ? readFileSync(file) : undefined;
    if (!bytes || sha256(bytes) !== edition.zip) {
      return `${file} is ${bytes ? 'not what it was when it was archived' : 'missing'}. npm run verify says more. A site that offers it cannot be built.`;
    }
    writeFileSync(join(target, name), bytes);
  }
  return undefined;
}
