import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST, PAYLOAD } from '../bag/bag.ts';
import { newestOf, newestZip, type ArchivedEdition } from '../bag/edition.ts';
import { archiveFolder, readEditions } from '../bag/edition-list.ts';
import { inside, sha256, textOf } from '../bag/folder.ts';
import { readManifest } from '../bag/manifest.ts';
import { publishedDifferences, publishedFinding, type Files, type PublishedDifference, type PublishedRecord } from '../archive/published.ts';
import { PAGES } from '../archive/site-links.ts';
import { unzip } from '../bag/zip.ts';
import type { Finding } from '../model/finding.ts';
import type { Site } from '../model/content/site.ts';
import { filingUnit } from '../rebuilding/unit-folders.ts';

/** What a build finds of archived filings: warnings, and what the next build need not compare again. */
export interface ComparedArchives {
  readonly findings: readonly Finding[];
  readonly records: Readonly<Record<string, PublishedRecord>>;
}

/**
 * Compares the filings of a site with the newest editions of their archives. One whose part of the site and whose edition
 * are those of the last build is as it was then. A filing that was amended says so, as its archive does not, and is left
 * out; so is an archive that is not what it was, of which `npm run verify` says more.
 */
export function compareWithArchives(site: Site, output: string, shownAs: string, keys: ReadonlyMap<string, string>, known: Readonly<Record<string, PublishedRecord>>): ComparedArchives {
  const folder = archiveFolder();
  const editions = readEditions(folder);
  const amended = new Set(site.filings.flatMap(({ amends }) => (amends ? [amends.filing] : [])));
  const compared = site.filings.flatMap(({ id }) => {
    const edition = amended.has(id) ? undefined : newestOf(editions, id);
    const key = keys.get(filingUnit(id)) ?? '';
    if (!edition) return [];
    const last = known[id];
    const differences = last?.key === key && last.payload === edition.payload ? last.differences : differencesOf(folder, edition, output);
    return differences ? [{ id, edition, record: { key, payload: edition.payload, differences } }] : [];
  });
  return {
    findings: compared.flatMap(({ edition, record: { differences } }) => (differences.length === 0 ? [] : [publishedFinding(edition, differences, folder, shownAs)])),
    records: Object.fromEntries(compared.map(({ id, record }) => [id, record])),
  };
}

function differencesOf(folder: string, edition: ArchivedEdition, output: string): readonly PublishedDifference[] | undefined {
  const bag = bagOf(folder, edition);
  const manifest = bag?.(MANIFEST);
  if (!bag || !manifest) return undefined;
  const own = `${filingUnit(edition.filing)}/`;
  const start = `${PAYLOAD}/${PAGES}/`;
  const digests = [...readManifest(textOf(manifest)).files].flatMap(([path, { digest }]) => (path.startsWith(start + own) ? [[path.slice(start.length), digest] as const] : []));
  return publishedDifferences({
    digests: new Map(digests),
    archived: (path) => bag(start + path),
    published: (path) => fileIn(output, path),
    paths: pathsIn(join(output, own), own),
  });
}

/** The files of an edition, from its folder, or else from its zip; `undefined` where neither is what it was. */
function bagOf(folder: string, { filing, payload }: ArchivedEdition): Files | undefined {
  const manifest = fileIn(join(folder, filing), MANIFEST);
  if (manifest && sha256(manifest) === payload) return (path) => fileIn(join(folder, filing), path);
  const zip = fileIn(folder, newestZip(filing));
  const files = zip && inside(filing, unzip(zip)?.files ?? new Map());
  const packed = files?.get(MANIFEST);
  return files && packed && sha256(packed) === payload ? (path) => files.get(path) : undefined;
}

function fileIn(folder: string, path: string): Uint8Array | undefined {
  const file = join(folder, path);
  return existsSync(file) ? readFileSync(file) : undefined;
}

function pathsIn(folder: string, start: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => start + join(parentPath, name).slice(folder.length));
}
