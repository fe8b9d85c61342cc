import type { Filing } from '../model/filing.ts';
import { compareFindings, type Finding } from '../model/finding.ts';
import type { Issuer } from '../model/issuer.ts';
import type { Site } from '../model/site.ts';
import { ParseCache } from './cache.ts';
import { checkTaxonomy, readConcepts } from './concepts.ts';
import { readFacts } from './facts.ts';
import { Files } from './files.ts';
import { checkFiling } from './filing-check.ts';
import { filingOf, frameOf, readFiling } from './filing.ts';
import { takeInventory, type FilingFiles } from './inventory.ts';
import { readIssuer, type IssuerFile } from './issuer.ts';
import { readPrinted } from './printed.ts';
import type { Prose } from './prose.ts';
import { checkSectionProse } from './prose-tables.ts';
import { Report } from './report.ts';
import type { FileSource } from './source.ts';
import { checkTable } from './table-check.ts';
import { readTable } from './table.ts';
import { gatherTaxonomy, type KnownTaxonomy } from './taxonomy.ts';

/** All that could be read of a site, and all that was found. */
export interface Reading {
  /** Absent only when `issuer.yaml` cannot be read; otherwise what stands in sound files, even beside errors. */
  readonly site: Site | undefined;
  /** The prose of filings, by {@link proseKey}. */
  readonly prose: ReadonlyMap<string, Prose>;
  /** The notices of `disclaimers/`, by file name without its ending. */
  readonly notices: ReadonlyMap<string, Prose>;
  /** Sorted by place. */
  readonly findings: readonly Finding[];
}

/** The key of a filing's prose: its folder and file name, `fy2012-h1/outlook.mdx`. */
export function proseKey(filing: string, file: string): string {
  return `${filing}/${file}`;
}

/** Reads a site once. */
export function readSite(source: FileSource): Reading {
  return new Reader().read(source);
}

/** Reads a site again and again: a file that has not changed since the last time is not parsed again. */
export class Reader {
  readonly #cache = new ParseCache();

  read(source: FileSource): Reading {
    const reading = new SiteReading(source, this.#cache).read();
    this.#cache.turn();
    return reading;
  }
}

/** One reading of a site. */
class SiteReading {
  readonly #source: FileSource;
  readonly #report = new Report();
  readonly #files: Files;
  readonly #prose = new Map<string, Prose>();

  constructor(source: FileSource, cache: ParseCache) {
    this.#source = source;
    this.#files = new Files(source, cache, this.#report);
  }

  read(): Reading {
    const inventory = takeInventory(this.#source.root, this.#source.list(), this.#report);
    const file = inventory.issuer === undefined ? undefined : this.#files.yaml(inventory.issuer, readIssuer);
    const issuer = file?.issuer;
    const taxonomy = this.#taxonomy(inventory.concepts);
    const tables = this.#tables(inventory.tables, issuer, taxonomy);
    const ids = inventory.tables.map(tableId);
    const filings = [...inventory.filings.values()].map((files) => this.#filing(files, file, taxonomy, ids));
    const notices = new Map(inventory.disclaimers.flatMap((path) => {
      const prose = this.#files.prose(path);
      if (prose) checkSectionProse(prose, undefined, this.#report);
      return prose ? [[path.slice('disclaimers/'.length, -'.mdx'.length), prose] as const] : [];
    }));
    const { concepts, dimensions } = taxonomy;
    const site = issuer && file?.whole === true ? {
      issuer, taxonomy: { concepts, dimensions }, tables, filings: filings.filter((filing) => filing !== undefined).sort(newestFirst),
    } : undefined;
    return { site, prose: this.#prose, notices, findings: this.#report.findings.sort(compareFindings) };
  }

  #taxonomy(paths: readonly string[]): KnownTaxonomy {
    const files = paths.map((path) => this.#files.yaml(path, readConcepts)).filter((file) => file !== undefined);
    const taxonomy = gatherTaxonomy(files, paths.length === 0 || files.length < paths.length, this.#report);
    checkTaxonomy(taxonomy, files, this.#report);
    return taxonomy;
  }

  #tables(paths: readonly string[], issuer: Issuer | undefined, taxonomy: KnownTaxonomy): Site['tables'] {
    const tables = paths.map((path) => this.#files.yaml(path, (yaml) => readTable(yaml, tableId(path))));
    const found = tables.filter((file) => file !== undefined);
    for (const file of found) checkTable(file, issuer, taxonomy, this.#report);
    return new Map(found.filter(({ whole }) => whole).map(({ table }) => [table.id, table]));
  }

  #filing(files: FilingFiles, issuerFile: IssuerFile | undefined, taxonomy: KnownTaxonomy, tables: readonly string[]): Filing | undefined {
    const { id } = files;
    const file = files.filing === undefined ? undefined : this.#files.yaml(files.filing, readFiling);
    const grids = files.facts.map((path) => this.#files.csv(path)).filter((grid) => grid !== undefined);
    const printed = files.printed === undefined ? undefined : this.#files.csv(files.printed);
    for (const path of files.prose) {
      const prose = this.#files.prose(path);
      if (prose) this.#prose.set(proseKey(id, fileName(path)), prose);
    }
    if (!file || !issuerFile) return undefined;
    const { issuer, hasCalendar } = issuerFile;
    checkFiling(file, { issuer, taxonomy, tables, prose: files.prose.map(fileName) }, this.#report);
    const frame = frameOf(id, file, hasCalendar ? issuer.calendar : undefined, this.#report);
    const sections = frame.parts.flatMap((part) => part.sections);
    for (const section of sections) {
      const prose = section.prose === undefined ? undefined : this.#prose.get(proseKey(id, section.prose));
      if (prose) checkSectionProse(prose, section, this.#report);
    }
    // Without the periods of the filing, no column of its facts could be told from a mistake.
    if (frame.periods.length === 0) return undefined;
    const facts = readFacts(grids, { issuer, taxonomy, frame, unread: file.unread }, this.#report);
    const shown = sections.flatMap((section) => section.tables);
    const records = printed ? readPrinted(printed, shown, this.#report) : [];
    return file.whole ? filingOf(frame, facts, records) : undefined;
  }
}

function tableId(path: string): string {
  return path.slice('tables/'.length, -'.yaml'.length);
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function newestFirst(a: Filing, b: Filing): number {
  if (a.released !== b.released) return a.released < b.released ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
