/**
 * Where content comes from: a folder on disk, or a handful of texts in memory. Reading knows nothing else of the
 * outside world.
 */
export interface FileSource {
  /** What stands before every path in findings: `content`. */
  readonly root: string;
  /**
   * All files, as paths relative to the root with forward slashes, sorted. A folder that cannot be listed is told to
   * `unlisted`, with an empty path for the root.
   */
  list(unlisted?: (path: string, problem: UnusableFile) => void): readonly string[];
  /** The bytes of one of them. Throws when it cannot be read; reading turns that into a finding. */
  read(path: string): Uint8Array;
}

/** Why a file of content is not read though it is there: what is wrong, what was found and what to do, as a finding says it. */
export class UnusableFile extends Error {
  readonly found: string;
  readonly remedy: string;

  constructor(message: string, found: string, remedy: string) {
    super(message);
    this.found = found;
    this.remedy = remedy;
  }
}
