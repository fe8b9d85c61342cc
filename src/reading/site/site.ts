import { withEarlier } from '../../model/content/calendar-fit.ts';
import type { Filing } from '../../model/content/filing.ts';
import { compareFindings, type Finding } from '../../model/finding.ts';
import { isOutAt } from '../../model/content/release.ts';
import type { Zone } from '../../model/time/moment.ts';
import type { Site } from '../../model/content/site.ts';
import { MOST_FILES } from '../formats/bounds.ts';
import { ReadingCache } from './cache.ts';
import { checkChart } from '../shared/chart-check.ts';
import { readChart } from '../shared/chart.ts';
import { checkTaxonomy, readConcepts } from '../shared/concepts.ts';
import { Files } from './files.ts';
import { readFiling } from '../filing/filing.ts';
import type { FilingSurroundings } from '../filing/filing-assembly.ts';
import { readFilingFiles, type FilingReading } from '../filing/filing-files.ts';
import { checkForm, readForm } from '../shared/form.ts';
import { readGlossary } from '../shared/glossary.ts';
import { takeInventory, type FilingFiles } from '../filing/inventory.ts';
import { readIssuer, type IssuerFile } from '../shared/issuer.ts';
import type { KnownFilings } from '../filing/known-filings.ts';
import { checkPrefixes } from '../shared/namespaces.ts';
import type { Prose, ProseText } from '../prose/prose.ts';
import { readNotice } from '../shared/notices.ts';
import { filesOut, reportDaysToCome, reportWaiting, standingOf, type ReadingTime } from './out.ts';
import { MISNAMED } from '../filing/periods.ts';
import { Report } from '../formats/report.ts';
import type { FileSource } from '../formats/source.ts';
import { checkTable } from '../shared/table-check.ts';
import { readTable } from '../shared/table.ts';
import { gatherTaxonomy, type KnownTaxonomy } from '../shared/taxonomy.ts';
import { typedWords } from '../shared/known-names.ts';
import type { TypedWords } from '../prose/typed-words.ts';
import { checkTies, gatherTies, readTies } from '../shared/ties.ts';
import type { Reading } from './reading.ts';

/** The key of a filing's prose: its folder and file name, `fy2012-h1/outlook.mdx`. */
export function proseKey(filing: string, file: string): string {
  return `${filing}/${file}`;
}

/**
 * Reads a site once. At a time, it says what is not out then, and the public is not shown it; without one, the clock is
 * not asked, and everything is read. Filings that are known are not parsed again.
 */
export function readSite(source: FileSource, time?: ReadingTime, known?: KnownFilings): Reading {
  return new SiteReading(source, new ReadingCache(), known).read(time);
}

/** Reads a site again and again: only what depends on a file that has changed is read and checked again. */
export class Reader {
  readonly #cache = new ReadingCache();

  /** Reads a site as {@link readSite} does. */
  read(source: FileSource, time?: ReadingTime): Reading {
    const reading = new SiteReading(source, this.#cache).read(time);
    this.#cache.turn();
    return reading;
  }
}

/** Ids of what filings refer to, files that could not be read among them. */
type Names = Pick<FilingSurroundings, 'tables' | 'charts' | 'forms'>;

/** A filing as it was read, before it is known whether it stays so. */
interface OneReading extends FilingReading {
  readonly files: FilingFiles;
  readonly isKnown: boolean;
}

/** One reading of a site. */
class SiteReading {
  readonly #source: FileSource;
  readonly #cache: ReadingCache;
  readonly #report = new Report();
  #files: Files;
  readonly #known: KnownFilings | undefined;
  readonly #prose = new Map<string, ProseText>();
  /** Filings that were parsed, each with what was found in it. */
  readonly #parsed: (readonly [files: FilingFiles, filing: Filing, findings: readonly Finding[]])[] = [];

  /** The search for figures that are typed; absent until the names that may be are known. */
  #typed: TypedWords | undefined;
  /** Whether something of the site could not be read. */
  #lost = false;

  constructor(source: FileSource, cache: ReadingCache, known?: KnownFilings) {
    this.#source = source;
    this.#cache = cache;
    this.#known = known;
    this.#files = new Files(source, cache, this.#report);
  }

  /** All files; folders that cannot be listed are reported, and so is a number of files that nothing good has. */
  #paths(): readonly string[] {
    const { root } = this.#source;
    const paths = this.#source.list((path, { message, found, remedy }) => {
      this.#lost = true;
      this.#report.error('files/unreadable', { file: path === '' ? root : `${root}/${path}` }, { message, actual: found, remedy });
    });
    if (paths.length <= MOST_FILES) return paths;
    this.#report.error('files/bounds', { file: root }, { message: `The folder holds more than ${String(MOST_FILES)} files, which is more than any content has.`, remedy: 'Move out what does not belong there.' });
    return [];
  }

  read(time: ReadingTime | undefined): Reading {
    const paths = this.#paths();
    const zone = time && this.#zone(paths);
    const inventory = takeInventory(this.#source.root, time ? this.#pathsAt(paths, time, zone) : paths, this.#report);
    this.#files = new Files(this.#source, this.#cache, this.#report, (this.#typed = typedWords(this.#source, this.#cache, inventory.glossary)));
    const glossary = inventory.glossary === undefined ? [] : (this.#files.yaml(inventory.glossary, readGlossary) ?? []);
    const file = inventory.issuer === undefined ? undefined : this.#files.yaml(inventory.issuer, readIssuer);
    const taxonomy = this.#taxonomy(inventory.concepts, file);
    const tables = this.#tables(inventory.tables, file, taxonomy);
    const charts = this.#charts(inventory.charts, file, taxonomy, inventory.tables.map(idOf));
    const forms = this.#forms(inventory.forms, taxonomy, inventory.tables.map(idOf));
    const ties = this.#ties(inventory.ties, file, taxonomy);
    const names = { tables: inventory.tables.map(idOf), charts: inventory.charts.map(idOf), forms: inventory.forms.map(idOf) };
    // A filing that was saved as a draft since it was looked at is not out.
    const isWanted = (filing: Filing) => time?.by !== 'public' || isOutAt(filing, zone, time.now);
    const all = [...inventory.filings.values()];
    const readings = all.map((files) => this.#filing(files, file, taxonomy, names, isWanted));
    const complete = file && this.#withEarlierCalendar(file, readings);
    const filings = (complete ? all.map((files) => this.#filing(files, complete, taxonomy, names, isWanted)) : readings).map((reading) => this.#include(reading));
    if (time?.by === 'drafters') for (const filing of filings) if (filing) reportDaysToCome(filing, time.now, this.#report);
    const issuer = complete ?? file;
    const { texts, notices } = this.#notices(inventory.disclaimers);
    const site = issuer?.whole ? {
      ...(this.#lost || taxonomy.incomplete || taxonomy.broken.size > 0 ? { partial: true } : {}),
      issuer: issuer.issuer,
      taxonomy: { concepts: taxonomy.concepts, dimensions: taxonomy.dimensions },
      tables,
      charts,
      forms,
      ties,
      notices,
      glossary,
      filings: filings.filter((filing) => filing !== undefined).sort(newestFirst),
    } : undefined;
    // What a filing says by a calendar that only other filings tell of depends on them too.
    if (!complete && !this.#report.findings.some(({ severity }) => severity === 'error')) for (const parsed of this.#parsed) this.#known?.keep(...parsed);
    return { site, prose: this.#prose, notices: texts, findings: this.#report.findings.sort(compareFindings) };
  }

  /** Remembers that something is missing where there should be something: tie-out has to know. */
  #orLost<T>(value: T | undefined): T | undefined {
    if (value === undefined) this.#lost = true;
    return value;
  }

  /** What is wrong in the file is reported when it is read as a part of the site. */
  #zone(paths: readonly string[]): Zone | undefined {
    return paths.includes('issuer.yaml') ? new Files(this.#source, this.#cache, new Report()).yaml('issuer.yaml', readIssuer)?.issuer.zone : undefined;
  }

  #pathsAt(paths: readonly string[], { now, by }: ReadingTime, zone: Zone | undefined): readonly string[] {
    const out = filesOut(paths, (path) => this.#isOut(path, now, zone, by));
    return by === 'public' ? out : paths;
  }

  // What is wrong in the file is reported when it is read as a part of its filing, if it is. Of a filing that does not
  // say whether it is out, the report says why: it is not passed over as if it were a draft.
  #isOut(path: string, now: ReadingTime['now'], zone: Zone | undefined, by: ReadingTime['by']): boolean {
    const known = this.#known?.release(path);
    if (known && isOutAt({ ...known, status: 'published' }, zone, now)) return true;
    const report = new Report();
    const file = new Files(this.#source, this.#cache, report).yaml(path, readFiling);
    const isOut = file && standingOf(file, zone, now);
    if (isOut === undefined && by === 'public') this.#report.include(report.findings);
    else if (file && isOut === false) reportWaiting(file, zone, now, this.#report);
    return isOut ?? false;
  }

  #taxonomy(paths: readonly string[], issuer: IssuerFile | undefined): KnownTaxonomy {
    const files = paths.map((path) => this.#files.yaml(path, readConcepts));
    const { value, findings } = this.#cache.derive('taxonomy', [issuer, ...files], () => {
      const report = new Report();
      const read = files.filter((file) => file !== undefined);
      const taxonomy = gatherTaxonomy(read, files.length === 0 || read.length < files.length, report);
      checkTaxonomy(taxonomy, read, report);
      checkPrefixes(read, issuer?.issuer.namespaces ?? [], report);
      return { value: taxonomy, findings: report.findings };
    });
    this.#report.include(findings);
    return value ?? { concepts: new Map(), dimensions: new Map(), broken: new Set(), incomplete: true };
  }

  #tables(paths: readonly string[], issuer: IssuerFile | undefined, taxonomy: KnownTaxonomy): Site['tables'] {
    const tables = paths.map((path) => {
      const file = this.#files.yaml(path, (yaml) => readTable(yaml, idOf(path)));
      const { value, findings } = this.#cache.derive(`table ${path}`, [file, issuer, taxonomy], () => {
        const report = new Report();
        if (file) checkTable(file, issuer?.issuer, taxonomy, report);
        return { value: file?.whole ? file.table : undefined, findings: report.findings };
      });
      this.#report.include(findings);
      return this.#orLost(value);
    });
    return new Map(tables.filter((table) => table !== undefined).map((table) => [table.id, table]));
  }

  #charts(paths: readonly string[], issuer: IssuerFile | undefined, taxonomy: KnownTaxonomy, tables: readonly string[]): Site['charts'] {
    const charts = paths.map((path) => {
      const file = this.#files.yaml(path, (yaml) => readChart(yaml, idOf(path)));
      const { value, findings } = this.#cache.derive(`chart ${path}`, [file, issuer, taxonomy, tables.join()], () => {
        const report = new Report();
        if (file?.whole) checkChart(file, issuer?.issuer, taxonomy, tables, report);
        return { value: file?.whole ? file.chart : undefined, findings: report.findings };
      });
      this.#report.include(findings);
      return this.#orLost(value);
    });
    return new Map(charts.filter((chart) => chart !== undefined).map((chart) => [chart.id, chart]));
  }

  #forms(paths: readonly string[], taxonomy: KnownTaxonomy, tables: readonly string[]): Site['forms'] {
    const forms = paths.map((path) => {
      const file = this.#files.yaml(path, (yaml) => readForm(yaml, idOf(path)));
      const { value, findings } = this.#cache.derive(`form ${path}`, [file, taxonomy, tables.join()], () => {
        const report = new Report();
        if (file) checkForm(file, taxonomy, tables, report);
        return { value: file?.whole ? file.form : undefined, findings: report.findings };
      });
      this.#report.include(findings);
      return this.#orLost(value);
    });
    return new Map(forms.filter((form) => form !== undefined).map((form) => [form.id, form]));
  }

  #ties(paths: readonly string[], issuer: IssuerFile | undefined, taxonomy: KnownTaxonomy): Site['ties'] {
    const files = paths.flatMap((path) => {
      const file = this.#orLost(this.#files.yaml(path, readTies));
      const { findings } = this.#cache.derive(`ties ${path}`, [file, issuer, taxonomy], () => {
        const report = new Report();
        if (file) checkTies(file, issuer?.issuer, taxonomy, report);
        return { value: undefined, findings: report.findings };
      });
      this.#report.include(findings);
      return file ?? [];
    });
    return gatherTies(files, this.#report);
  }

  #filing(files: FilingFiles, issuer: IssuerFile | undefined, taxonomy: KnownTaxonomy, names: Names, isWanted: (filing: Filing) => boolean): OneReading | undefined {
    const known = this.#known?.recall(files);
    const report = new Report();
    const { value, findings, prose } = known ?? readFilingFiles(files, new Files(this.#source, this.#cache, report, this.#typed), this.#cache, issuer && { issuer, taxonomy, ...names });
    if (value && !isWanted(value)) return undefined;
    return { files, value, findings: [...report.findings, ...findings], prose, isKnown: known !== undefined };
  }

  #include(reading: OneReading | undefined): Filing | undefined {
    if (!reading) return undefined;
    const { files, value, findings, prose, isKnown } = reading;
    this.#orLost(value);
    this.#report.include(findings);
    for (const [name, text] of prose) this.#prose.set(proseKey(files.id, name), text);
    if (!isKnown && value) this.#parsed.push([files, value, findings]);
    return value;
  }

  /** The issuer with the calendar that held before today's, where its filings tell of one and `issuer.yaml` does not. */
  #withEarlierCalendar(file: IssuerFile, readings: readonly (OneReading | undefined)[]): IssuerFile | undefined {
    if (!file.hasCalendar || !readings.some((reading) => reading?.findings.some(({ rule }) => rule === MISNAMED))) return undefined;
    const calendar = withEarlier(file.issuer.calendar, readings.flatMap((reading) => reading?.value ?? []));
    if (!calendar) return undefined;
    const { value } = this.#cache.derive('earlier calendar', [file, JSON.stringify(calendar)], () => (
      { value: { ...file, issuer: { ...file.issuer, calendar }, completed: true }, findings: [] }
    ));
    return value;
  }

  #notices(paths: readonly string[]): { readonly texts: ReadonlyMap<string, Prose>; readonly notices: Site['notices'] } {
    const texts = new Map<string, Prose>();
    const notices = paths.flatMap((path) => {
      const id = path.slice('disclaimers/'.length, -'.mdx'.length);
      const prose = this.#orLost(this.#files.prose(path));
      if (!prose) return [];
      texts.set(id, prose);
      const { value, findings } = this.#cache.derive(`notice ${path}`, [prose], () => readNotice(id, prose));
      this.#report.include(findings);
      return this.#orLost(value) ?? [];
    });
    return { texts, notices };
  }
}

/** The id of what a YAML file of a folder holds: the file's name. */
function idOf(path: string): string {
  return path.slice(path.indexOf('/') + 1, -'.yaml'.length);
}

function newestFirst(a: Filing, b: Filing): number {
  return a.released !== b.released ? (a.released < b.released ? 1 : -1) : a.id < b.id ? -1 : 1;
}
