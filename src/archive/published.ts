import type { Finding } from '../model/finding.ts';
import type { ArchivedEdition } from '../bag/edition.ts';
import { sha256, textOf } from '../bag/folder.ts';
import { wordsOfPage } from './page-words.ts';
import { isPage } from './site-pages.ts';

/** A page or file of a filing that is not what its archive holds. */
export interface PublishedDifference {
  /** Within the site. */
  readonly path: string;
  readonly kind: 'changed' | 'added' | 'gone';
  /** The first words that differ, as they were and as they are. */
  readonly was?: string;
  readonly is?: string;
}

/** What a filing of a build was found to be beside its archive: kept from build to build. */
export interface PublishedRecord {
  /** The digest of all that the filing's part of the site is made from. */
  readonly key: string;
  /** The edition, by what it is known by. */
  readonly payload: string;
  readonly differences: readonly PublishedDifference[];
}

/** Files by their path within the site. */
export type Files = (path: string) => Uint8Array | undefined;

/** What an archived edition has of the site, and what the site has now. */
export interface Held {
  /** The digest of each file, by its path within the site. */
  readonly digests: ReadonlyMap<string, string>;
  readonly archived: Files;
  readonly published: Files;
  /** All files that the site has of the filing. */
  readonly paths: Iterable<string>;
}

/** What the site says of a filing otherwise than its archive: pages by their words, files by their bytes. */
export function publishedDifferences({ digests, archived, published, paths }: Held): readonly PublishedDifference[] {
  // A PDF is printed from the site, and taken into an archive from elsewhere.
  const all = [...new Set([...digests.keys(), ...paths])].filter((path) => !path.endsWith('.pdf')).sort();
  return all.flatMap((path): readonly PublishedDifference[] => {
    const digest = digests.get(path);
    const now = published(path);
    if (!now || digest === undefined) return [{ path, kind: now ? 'added' : 'gone' }];
    if (sha256(now) === digest) return [];
    if (!isPage(path) && !path.endsWith('/tie-out.json')) return [{ path, kind: 'changed' }];
    const then = archived(path);
    if (!then) return [];
    const [was, is] = [then, now].map((bytes) => (isPage(path) ? wordsOfPage(textOf(bytes)) : [withoutHistories(textOf(bytes))]));
    const at = (was ?? []).findIndex((piece, index) => piece !== is?.[index]);
    if (at < 0 && was?.length === is?.length) return [];
    const first = at < 0 ? (was ?? []).length : at;
    return [{ path, kind: 'changed', ...(isPage(path) ? { was: was?.[first] ?? '', is: is?.[first] ?? '' } : {}) }];
  });
}

// Which concepts have a history depends on later filings.
function withoutHistories(json: string): string {
  return json.replaceAll(',"history":true', '');
}

/** As many differences as a reader looks at. */
const SHOWN = 8;
/** As many signs of a piece of text as a reader needs to know it. */
const LONGEST = 80;

/** Says that a published filing is no longer what its archive holds, and what to do. */
export function publishedFinding({ filing, number }: ArchivedEdition, differences: readonly PublishedDifference[], folder: string, output: string): Finding {
  const pages = differences.filter(({ path }) => isPage(path));
  const files = differences.length - pages.length;
  const count = (many: number, noun: string) => (many === 0 ? [] : [`${String(many)} ${noun}${many === 1 ? '' : 's'}`]);
  const [first] = pages.filter(({ was }) => was !== undefined);
  return {
    rule: 'archive/published',
    severity: 'warning',
    place: { file: `${folder}/${filing}` },
    message: `Filing ${filing} is published otherwise than edition ${String(number)} of its archive holds it: ${[...count(pages.length, 'page'), ...count(files, 'file')].join(' and ')}${differences.length > SHOWN ? `, of which the first ${String(SHOWN)} are named` : ''}.`,
    ...(first ? { expected: quoted(first.was ?? ''), actual: `${quoted(first.is ?? '')} on ${first.path}` } : {}),
    remedy: `Take the edit back, also where it stands in a table, concept or notice that filings share; or declare a new edition: npm run archive -- ${filing} --edition "reason".`,
    related: [...pages, ...differences.filter(({ path }) => !isPage(path))].slice(0, SHOWN).map(({ path, kind }) => ({ place: { file: `${output}/${path}` }, note: { changed: 'says something else', added: 'is not in the archive', gone: 'is gone' }[kind] })),
  };
}

function quoted(text: string): string {
  return text === '' ? 'nothing' : `"${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}"`;
}
