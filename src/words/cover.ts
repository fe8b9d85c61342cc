import type { Linked } from './linked.ts';

/** The first page of an archive. */
export interface CoverWords {
  readonly title: (filing: string) => string;
  readonly introduction: (issuer: string) => string;
  readonly toRead: string;
  readonly whole: (pages: number) => Linked<'whole'>;
  readonly checked: Linked<'tieOut'>;
  readonly forPrograms: string;
  readonly sources: (folder: string) => Linked;
  readonly toProve: string;
  readonly proof: Linked;
  /** A file with what it holds; the file comes in as it is marked up. */
  readonly file: (file: string, holds: string) => string;
}
