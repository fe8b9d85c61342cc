import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '../model/time/date.ts';
import { fail, formatFinding, succeed, type Finding, type Outcome, type RelatedPlace } from '../model/finding.ts';
import { lock } from '../writing/lock.ts';
import { MANIFEST, PAYLOAD, payloadDigest, tagDigest } from './bag.ts';
import { formerZip, newestOf, newestZip, type ArchivedEdition } from './edition.ts';
import { addEdition, readEditions } from './edition-list.ts';
import { inside, sha256, textOf, within, type Folder } from './folder.ts';
import { verifyArchive } from './kept.ts';
import { readManifest } from './manifest.ts';
import { unprovable } from './names.ts';
import { putFile, putFolder, readFolder } from './store.ts';
import { unzip, zipOf } from './zip.ts';

/** A bag that is to be kept as the archive of a filing. */
export interface NewArchive {
  readonly id: string;
  readonly released: IsoDate;
  readonly bag: Folder;
  /** Why there shall be a new edition; absent for the first, and for archiving the same again. */
  readonly reason?: string;
}

/** What was done: a sentence for the user. */
export interface Kept {
  readonly edition: ArchivedEdition;
  readonly says: string;
}

/**
 * Keeps a bag in the folder of archives. The same payload again changes nothing; another is refused unless a reason
 * declares a new edition, which keeps the former one's zip. Whatever is cut off on the way, no zip is lost, and the
 * next run goes on from there: the list of editions is written last.
 */
export function keep(folder: string, archive: NewArchive): Outcome<Kept> {
  const unfit = unprovable(archive.bag.keys());
  if (unfit.length > 0) return fail(`Nothing was archived, since nobody could prove or unpack it everywhere: ${unfit.slice(0, SHOWN).join('; ')}${unfit.length > SHOWN ? '; and others' : ''}. Rename what these files are made from.`);
  // Of two that add to the list at once, one would forget what the other has added.
  const alone = lock(join(folder, 'editions'), `archives into ${folder}`);
  if (!alone.ok) return alone;
  try {
    return keepAlone(folder, archive);
  } finally {
    alone.value.release();
  }
}

function keepAlone(folder: string, archive: NewArchive): Outcome<Kept> {
  const { id, bag, released, reason } = archive;
  const editions = readEditions(folder);
  const newest = newestOf(editions, id);
  const payload = payloadDigest(bag) ?? '';
  if (newest?.payload === payload) return again(folder, newest);
  const changed = newest && reason === undefined ? differingFiles(folder, newest, bag) : [];
  if (newest && reason === undefined && changed.length > 0 && changed.every(isSharedSource)) {
    const named = changed.slice(0, SHOWN).map((path) => path.slice(`${PAYLOAD}/`.length)).join(', ');
    return succeed({ edition: newest, says: `${join(folder, id)} is edition ${String(newest.number)}, and every page and file of it is as it was. Of what all filings share, these have changed since: ${named}${changed.length > SHOWN ? ' and others' : ''}. Nothing was written.` });
  }
  if (newest && reason === undefined) return fail(formatFinding(anotherPayload(folder, newest, archive, payload)));
  if (!newest && reason !== undefined) return fail(`${folder} has no edition of ${id} yet. Archive it without --edition first.`);
  const problem = newest ? setAside(folder, newest) : strangerAt(folder, id, payload);
  if (problem !== undefined) return fail(problem);

  const zip = zipOf(within(id, bag), released);
  putFolder(join(folder, id), bag);
  putFile(join(folder, newestZip(id)), zip);
  const edition: ArchivedEdition = { filing: id, number: (newest?.number ?? 0) + 1, payload, zip: sha256(zip), tags: tagDigest(bag) ?? '', released, ...(reason === undefined ? {} : { reason }) };
  addEdition(folder, edition);
  return succeed({ edition, says: `${folder}/${id} and ${folder}/${newestZip(id)} hold edition ${String(edition.number)}: ${String(bag.size)} files, payload ${payload}.` });
}

/** The files in which a payload differs from that of an edition; none where the folder of the edition is not what it was. */
function differingFiles(folder: string, { filing, payload }: ArchivedEdition, bag: Folder): readonly string[] {
  const file = join(folder, filing, MANIFEST);
  if (digestOf(file) !== payload) return [];
  const [before, now] = [readFileSync(file, 'utf8'), textOf(bag.get(MANIFEST) ?? new Uint8Array())].map((text) => readManifest(text).files);
  return [...new Set([...(before?.keys() ?? []), ...(now?.keys() ?? [])])].filter((path) => before?.get(path)?.digest !== now?.get(path)?.digest).sort();
}

/** Whether a file is one that filings share: their pages may be the same whatever was added to it. */
function isSharedSource(path: string): boolean {
  return path.startsWith(`${PAYLOAD}/content/`) && !path.startsWith(`${PAYLOAD}/content/filings/`);
}

/** The edition is there already: it is left as it is, or made again what it was where one of folder and zip still is. */
function again(folder: string, edition: ArchivedEdition): Outcome<Kept> {
  const { filing, number, payload } = edition;
  const [bag, zip, former] = [filing, newestZip(filing), formerZip(edition)].map((name) => join(folder, name)) as [string, string, string];
  // A new edition was begun and cut off.
  if (digestOf(zip) !== edition.zip && digestOf(former) === edition.zip) renameSync(former, zip);
  const spoiled = [bag, zip].filter((path) => !existsSync(path) || verifyArchive(path).findings.length > 0);
  const named = spoiled.flatMap((path) => (existsSync(path) ? verifyArchive(path).findings.map(({ place }) => place.file) : [path]));
  if (spoiled.length === 0) return succeed({ edition, says: `${bag} is edition ${String(number)} with this very payload (${payload}). Nothing was written.` });
  const restored = `${bag} is edition ${String(number)} with this very payload, and was made again what it was: ${[...new Set(named)].join(', ')}.`;
  if (digestOf(zip) === edition.zip) {
    putFolder(bag, inside(filing, unzip(readFileSync(zip))?.files ?? new Map()));
    return succeed({ edition, says: restored });
  }
  const packed = spoiled.includes(bag) ? undefined : zipOf(within(filing, readFolder(bag)), edition.released as IsoDate);
  if (!packed || sha256(packed) !== edition.zip) {
    return fail(`Edition ${String(number)} is archived, but neither its folder nor its zip is what it was: ${[...new Set(named)].join(', ')}. Take one of them from another copy.`);
  }
  putFile(zip, packed);
  return succeed({ edition, says: restored });
}

/** Gives the zip of the edition that was the newest a name of its own; the problem where it is not what it was. */
function setAside(folder: string, edition: ArchivedEdition): string | undefined {
  const [current, former] = [join(folder, newestZip(edition.filing)), join(folder, formerZip(edition))];
  if (digestOf(current) === edition.zip) renameSync(current, former);
  // An earlier run, which was cut off, has done it.
  else if (digestOf(former) !== edition.zip) {
    return `${current} is not the zip of edition ${String(edition.number)} any more, which a new edition has to keep. Take it from another copy first: its SHA-256 is ${edition.zip}.`;
  }
  return undefined;
}

/** What stands where a first edition goes, unless an earlier run has put the same there. */
function strangerAt(folder: string, id: string, payload: string): string | undefined {
  const manifest = join(folder, id, MANIFEST);
  if (digestOf(manifest) === payload) return undefined;
  const stranger = [id, newestZip(id)].map((name) => join(folder, name)).find((path) => existsSync(path));
  return stranger === undefined ? undefined : `${stranger} is there, and the list of editions does not know it. Move it away, or restore the list.`;
}

function digestOf(file: string): string | undefined {
  return existsSync(file) ? sha256(readFileSync(file)) : undefined;
}

/** As many differences as a reader looks at. */
const SHOWN = 12;

function anotherPayload(folder: string, edition: ArchivedEdition, { id, bag }: NewArchive, payload: string): Finding {
  const file = join(folder, id, MANIFEST);
  const before = readManifest(existsSync(file) ? readFileSync(file, 'utf8') : '').files;
  const now = readManifest(textOf(bag.get(MANIFEST) ?? new Uint8Array())).files;
  const differences = [...new Set([...before.keys(), ...now.keys()])].sort().flatMap((path): readonly RelatedPlace[] => {
    const [old, fresh] = [before.get(path)?.digest, now.get(path)?.digest];
    if (old === fresh) return [];
    return [{ place: { file: `${folder}/${id}/${path}` }, note: old === undefined ? 'would be added' : fresh === undefined ? 'would be gone' : 'would be another' }];
  });
  const more = differences.length - SHOWN;
  return {
    rule: 'archive/edition',
    severity: 'error',
    place: { file: `${folder}/${id}` },
    message: `Edition ${String(edition.number)} has another payload than the filing has now${more > 0 ? `; of ${String(differences.length)} files that differ, these come first` : ''}.`,
    expected: edition.payload,
    actual: payload,
    remedy: `Nothing was written. Where the filing shall have a new edition, say why: npm run archive -- ${id} --edition "reason".`,
    related: differences.slice(0, SHOWN),
  };
}
