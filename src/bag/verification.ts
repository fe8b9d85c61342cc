import type { Finding } from '../model/finding.ts';
import { Report } from '../reading/formats/report.ts';
import { BAG_INFO, DECLARATION, MANIFEST, OXUM, PAYLOAD, TAG_MANIFEST } from './bag.ts';
import { sha256, textOf, type Folder } from './folder.ts';
import { readLabels } from './labels.ts';
import { readManifest, type Manifest } from './manifest.ts';

/**
 * Compares every file of a bag with what its manifests say of it: each that was changed, is missing or was added is
 * named, and so is what makes it no bag, though its manifests agree. `root` stands before the paths in findings.
 */
export function verifyBag(bag: Folder, root: string): readonly Finding[] {
  const report = new Report();
  const isPayload = (path: string) => path.startsWith(`${PAYLOAD}/`);
  new Comparison(bag, root, MANIFEST, isPayload, report).run();
  new Comparison(bag, root, TAG_MANIFEST, (path) => !isPayload(path) && path !== TAG_MANIFEST, report).run();
  // What the manifests found is the cause of whatever else would be amiss.
  if (report.findings.length === 0) checkDeclarations(bag, root, report);
  return report.findings;
}

/**
 * What a bag says of itself (RFC 8493, sections 2.1.1 and 2.2.2): that it is one, and how much it holds. Manifests that were
 * written anew agree with whatever is left; these have to agree too.
 */
function checkDeclarations(bag: Folder, root: string, report: Report): void {
  const declared = readLabels(textOf(bag.get(DECLARATION) ?? new Uint8Array()));
  if (!declared.has('BagIt-Version')) {
    report.error('archive/missing', { file: `${root}/${DECLARATION}` }, { message: 'Nothing declares that this is a bag, and of which version.', expected: 'BagIt-Version: 1.0', remedy: RESTORE });
  }
  const payload = [...bag].filter(([path]) => path.startsWith(`${PAYLOAD}/`)).map(([, bytes]) => bytes.length);
  const oxum = `${String(payload.reduce((sum, bytes) => sum + bytes, 0))}.${String(payload.length)}`;
  const stated = readLabels(textOf(bag.get(BAG_INFO) ?? new Uint8Array())).get(OXUM);
  if (payload.length === 0) {
    report.error('archive/missing', { file: `${root}/${PAYLOAD}` }, { message: 'The bag holds nothing: there is no file of a filing in it.', ...(stated === undefined ? {} : { expected: `${OXUM}: ${stated}` }), remedy: RESTORE });
  } else if (stated !== oxum) {
    report.error('archive/changed', { file: `${root}/${BAG_INFO}` }, {
      message: stated === undefined ? 'The file does not say how much the bag holds.' : 'The file states another size and number of files than the bag holds.',
      expected: `${OXUM}: ${oxum}`, ...(stated === undefined ? {} : { actual: stated }), remedy: RESTORE,
    });
  }
}

/** One manifest beside the files that it has to list. */
class Comparison {
  readonly #bag: Folder;
  readonly #root: string;
  readonly #manifest: string;
  readonly #covers: (path: string) => boolean;
  readonly #report: Report;

  constructor(bag: Folder, root: string, manifest: string, covers: (path: string) => boolean, report: Report) {
    this.#bag = bag;
    this.#root = root;
    this.#manifest = manifest;
    this.#covers = covers;
    this.#report = report;
  }

  run(): void {
    const bytes = this.#bag.get(this.#manifest);
    if (!bytes) {
      this.#report.error('archive/missing', this.#place(this.#manifest), {
        message: 'The manifest is missing, so that nothing says what the files beside it were.', remedy: RESTORE,
      });
      return;
    }
    const manifest = readManifest(textOf(bytes));
    for (const line of manifest.spoiled) {
      this.#report.error('archive/manifest', { ...this.#place(this.#manifest), line }, {
        message: 'The line does not say the digest and the path of a file, or names one for the second time.', remedy: RESTORE,
      });
    }
    this.#compare(manifest);
  }

  #compare({ files }: Manifest): void {
    for (const [path, { digest, line }] of files) {
      const related = [{ place: { ...this.#place(this.#manifest), line }, note: 'its digest stands here' }];
      const bytes = this.#bag.get(path);
      if (!bytes) this.#report.error('archive/missing', this.#place(path), { message: 'The file is missing.', remedy: RESTORE, related });
      else if (sha256(bytes) !== digest) {
        this.#report.error('archive/changed', this.#place(path), {
          message: 'The file was changed.', expected: `SHA-256 ${digest}`, actual: sha256(bytes), remedy: RESTORE, related,
        });
      }
    }
    for (const path of this.#bag.keys()) {
      if (!this.#covers(path) || files.has(path)) continue;
      this.#report.error('archive/added', this.#place(path), {
        message: `The file was added: ${this.#manifest} does not list it.`, remedy: 'Move it out of the archive.',
      });
    }
  }

  #place(path: string) {
    return { file: `${this.#root}/${path}` };
  }
}

const RESTORE = 'Take it from another copy of the archive.';
