import { bytesOf, folderOf, sha256, within, type Folder } from './folder.ts';
import { labelText } from './labels.ts';
import { manifestOf } from './manifest.ts';

/** What the bag of a filing says about it, for those who keep bags by their labels. */
export interface BagDescription {
  /** The filing's id, which names the bag. */
  readonly id: string;
  readonly title: string;
  readonly form: string;
  readonly issuer: string;
  /** `2012-11-08`. */
  readonly released: string;
}

/** What the bag was made with. None of it is part of the payload: the same pages made elsewhere are the same edition. */
export interface Software {
  readonly kessan: string;
  readonly astro: string;
  readonly node: string;
  readonly fflate: string;
  /** The commit of the repository that holds the content, and whether there were changes beside it; absent without one. */
  readonly commit?: { readonly id: string; readonly changed: boolean };
}

export const PAYLOAD = 'data';
export const MANIFEST = 'manifest-sha256.txt';
export const TAG_MANIFEST = 'tagmanifest-sha256.txt';
export const BAG_INFO = 'bag-info.txt';
export const SOFTWARE = 'software.txt';

/** The file that declares a bag to be one. */
export const DECLARATION = 'bagit.txt';

/** The label of `bag-info.txt` that holds the bytes of the payload and the number of its files, with a point between. */
export const OXUM = 'Payload-Oxum';

/** The label of `bag-info.txt` that holds the day of the filing's release. */
export const RELEASED = 'Released';

/** A payload as a bag (RFC 8493): with its manifest, and tag files that a manifest of their own lists. */
export function bagOf(payload: Folder, description: BagDescription, software: Software): Folder {
  const data = within(PAYLOAD, payload);
  const tags = folderOf([
    [DECLARATION, bytesOf(labelText([['BagIt-Version', '1.0'], ['Tag-File-Character-Encoding', 'UTF-8']]))],
    [BAG_INFO, bytesOf(infoText(payload, description))],
    [SOFTWARE, bytesOf(softwareText(software))],
    [MANIFEST, bytesOf(manifestOf(data))],
  ]);
  return folderOf([...data, ...tags, [TAG_MANIFEST, bytesOf(manifestOf(tags))]]);
}

/** What an edition is known by: the digest of the manifest of the payload, which anybody can take with `sha256sum`. */
export function payloadDigest(bag: Folder): string | undefined {
  const manifest = bag.get(MANIFEST);
  return manifest && sha256(manifest);
}

/** What the files beside the payload are known by: the digest of their manifest. */
export function tagDigest(bag: Folder): string | undefined {
  const manifest = bag.get(TAG_MANIFEST);
  return manifest && sha256(manifest);
}

// No Bagging-Date: it would be that of a clock, and the same filing archived twice has to give the same bytes.
function infoText(payload: Folder, { id, title, form, issuer, released }: BagDescription): string {
  const octets = [...payload.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  return labelText([
    ['Source-Organization', issuer],
    ['External-Description', `${form}: ${title}`],
    ['External-Identifier', id],
    [RELEASED, released],
    [OXUM, `${String(octets)}.${String(payload.size)}`],
    ['Internal-Sender-Description', `Open ${PAYLOAD}/index.html. The edition is known by the SHA-256 of ${MANIFEST}.`],
  ]);
}

function softwareText({ kessan, astro, node, fflate, commit }: Software): string {
  return labelText([
    ['Kessan', kessan],
    ['Astro', astro],
    ['Node', node],
    ['fflate', fflate],
    ['Commit', commit?.id ?? 'none'],
    ...(commit ? [['Uncommitted-Changes', commit.changed ? 'yes' : 'no'] as const] : []),
  ]);
}
