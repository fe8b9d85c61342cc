import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Finding } from '../model/finding.ts';
import { Report } from '../reading/formats/report.ts';
import { BAG_INFO, DECLARATION, MANIFEST, payloadDigest, tagDigest, TAG_MANIFEST } from './bag.ts';
import { newestOf, zipName, type ArchivedEdition } from './edition.ts';
import { EDITIONS, readEditions } from './edition-list.ts';
import { inside, MOST_BYTES, sha256, type Folder } from './folder.ts';
import { packer } from './software.ts';
import { readFolder } from './store.ts';
import { verifyBag } from './verification.ts';
import { verifyZip } from './zip-verification.ts';
import { unzip } from './zip.ts';

/** What came of comparing an archive with what it was. */
export interface Verified {
  /** The folder or zip. */
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly files: number;
  /** What the edition is known by. */
  readonly payload: string;
  /** The edition, where the list beside it has one. */
  readonly edition?: ArchivedEdition;
}

/** Compares an archive, a folder or a zip, with its manifests, and with the list of editions that stands beside it. */
export function verifyArchive(path: string): Verified {
  const state = statSync(path);
  if (!state.isDirectory() && !state.isFile()) return alone(path, 'archive/zip', 'This is neither a folder nor a file, but a pipe, a socket or a device.', 'Name the archive itself.');
  if (state.size > MOST_BYTES && state.isFile()) return alone(path, 'archive/zip', `The file has ${String(state.size)} bytes, and no archive of a filing has more than ${String(MOST_BYTES)}.`, ELSEWHERE);
  if (state.isDirectory() && ![MANIFEST, TAG_MANIFEST, BAG_INFO, DECLARATION].some((name) => existsSync(join(path, name)))) return alone(path, 'archive/missing', 'This is no archive: there is neither a manifest in the folder, nor anything else by which a bag is known.', 'Name the folder of an archive, which holds manifest-sha256.txt.');
  const bytes = state.isDirectory() ? undefined : readFileSync(path);
  const bag = bytes ? bagIn(bytes) : readFolder(path);
  const report = new Report();
  const edition = listed(path);
  report.include(bytes ? verifyZip(bytes, path, packer()) : verifyBag(bag, path));
  const payload = payloadDigest(bag) ?? '';
  if (edition && payload !== '' && payload !== edition.payload) {
    report.error('archive/edition', { file: `${path}/${MANIFEST}` }, {
      message: `The payload is not that of edition ${String(edition.number)}.`, expected: `SHA-256 ${edition.payload}`, actual: payload, remedy: ELSEWHERE,
    });
  }
  if (edition && !bytes && report.findings.length === 0) compareTags(bag, edition, path, report);
  if (edition && bytes && report.findings.length === 0 && sha256(bytes) !== edition.zip) {
    report.error('archive/zip', { file: path }, {
      message: `The zip is not the one that was written for edition ${String(edition.number)}, though it holds the same files.`,
      expected: `SHA-256 ${edition.zip}`, actual: sha256(bytes), remedy: ELSEWHERE,
    });
  }
  return { path, findings: report.findings, files: bag.size, payload, ...(edition ? { edition } : {}) };
}

/**
 * Compares the files beside the payload of a folder with those of its edition. Their manifest can be written anew with them;
 * the list of editions knows the former, and where it was written before lists did, the zip beside the folder holds them.
 */
function compareTags(bag: Folder, edition: ArchivedEdition, path: string, report: Report): void {
  const known = edition.tags ?? zippedTags(`${path}.zip`, edition);
  const actual = tagDigest(bag);
  if (known === undefined || actual === known) return;
  report.error('archive/edition', { file: `${path}/${TAG_MANIFEST}` }, {
    message: `The files beside the payload are not those of edition ${String(edition.number)}: one of them was changed, added or removed, and this manifest written anew.`,
    expected: `SHA-256 ${known}`, ...(actual === undefined ? {} : { actual }), remedy: ELSEWHERE,
  });
}

function zippedTags(zip: string, edition: ArchivedEdition): string | undefined {
  const bytes = statSync(zip, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(zip) : undefined;
  return bytes && sha256(bytes) === edition.zip ? tagDigest(bagIn(bytes)) : undefined;
}

/** Compares all archives of a folder with the list of editions, and names what the list does not know. */
export function verifyAll(folder: string): readonly Verified[] {
  const editions = readEditions(folder);
  const paths = editions.flatMap((edition) => [
    ...(newestOf(editions, edition.filing) === edition ? [edition.filing] : []),
    zipName(editions, edition),
  ]);
  const listed = paths.map((name): Verified => {
    const path = join(folder, name);
    return existsSync(path) ? verifyArchive(path) : alone(path, 'archive/missing', 'The list of editions names it, and it is missing.', ELSEWHERE);
  });
  // Whoever archives at this moment has locked the list.
  const known = new Set([EDITIONS, EDITIONS.replace('.yaml', '.lock'), ...paths]);
  const strangers = existsSync(folder) ? readdirSync(folder).filter((name) => !known.has(name)).sort() : [];
  return [...listed, ...strangers.map((name) => alone(join(folder, name), 'archive/added', 'The list of editions does not know it.', 'Move it out of the folder of archives.'))];
}

/** An archive of which there is one thing to say. */
function alone(path: string, rule: string, message: string, remedy: string): Verified {
  return { path, findings: [{ rule, severity: 'error', place: { file: path }, message, remedy }], files: 0, payload: '' };
}

/** The edition that the list beside an archive has under its name. */
function listed(path: string): ArchivedEdition | undefined {
  const editions = readEditions(dirname(path));
  const name = basename(path);
  return editions.find((edition) => zipName(editions, edition) === name) ?? newestOf(editions, name);
}

function bagIn(bytes: Uint8Array): Folder {
  const files = unzip(bytes)?.files ?? new Map<string, Uint8Array>();
  const name = [...files.keys()].find((path) => path.endsWith(`/${BAG_INFO}`))?.slice(0, -BAG_INFO.length - 1) ?? '';
  return inside(name, files);
}

const ELSEWHERE = 'Take it from another place where it is kept, or from the history of the repository.';
