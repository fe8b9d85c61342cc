/** An edition of an archived filing, as the list of editions holds it. */
export interface ArchivedEdition {
  /** The filing's id. */
  readonly filing: string;
  /** 1 for the first. */
  readonly number: number;
  /** What it is known by: the SHA-256 of the manifest of its payload. */
  readonly payload: string;
  /** The SHA-256 of its zip. */
  readonly zip: string;
  /** The SHA-256 of the manifest of the files beside its payload; absent in lists that older versions wrote. */
  readonly tags?: string;
  /** The day of the filing's release: `2012-11-08`. */
  readonly released: string;
  /** Why there is another edition than the first. */
  readonly reason?: string;
}

/** The newest edition of a filing. */
export function newestOf(editions: readonly ArchivedEdition[], filing: string): ArchivedEdition | undefined {
  return editions.filter((each) => each.filing === filing).at(-1);
}

/** The name of the zip of an edition: the newest has that of its filing, so that its address stays. */
export function zipName(editions: readonly ArchivedEdition[], edition: ArchivedEdition): string {
  return newestOf(editions, edition.filing)?.number === edition.number ? newestZip(edition.filing) : formerZip(edition);
}

export function newestZip(filing: string): string {
  return `${filing}.zip`;
}

export function formerZip({ filing, number }: Pick<ArchivedEdition, 'filing' | 'number'>): string {
  return `${filing}.edition-${String(number)}.zip`;
}

/** An archived edition that the site offers. */
export interface OfferedArchive {
  readonly edition: ArchivedEdition;
  /** The name of its zip, in the folder of archives and on the site. */
  readonly name: string;
  readonly bytes: number;
}
