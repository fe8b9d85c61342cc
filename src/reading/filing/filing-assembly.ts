import type { Filing, Section } from '../../model/content/filing.ts';
import type { Keying } from '../../model/content/keying.ts';
import type { SignOff } from '../../model/content/sign-off.ts';
import type { Grid } from '../formats/csv.ts';
import { factContext, readFacts } from './facts.ts';
import { checkFiling } from './filing-check.ts';
import { frameOf, type FilingFile } from './filing.ts';
import type { IssuerFile } from '../shared/issuer.ts';
import { readPrinted } from './printed.ts';
import { checkOutlook } from '../prose/prose-outlook.ts';
import { checkClaims, checkReferences } from './prose-references.ts';
import { checkSectionProse } from '../prose/prose-tables.ts';
import type { Prose } from '../prose/prose.ts';
import { Report, type Parsed } from '../formats/report.ts';
import { readKeyings } from './second-keying.ts';
import { checkSignOffs } from './sign-offs.ts';
import type { KnownTaxonomy } from '../shared/taxonomy.ts';
import { toldOnce } from './told-once.ts';
import { readTranscription, type TranscriptionFile } from './transcription.ts';

/** The files of a filing, each read by itself. */
export interface FilingParts {
  readonly file: FilingFile;
  /** Whether one of them could not be read, or not to its end. */
  readonly damaged: boolean;
  /** The facts files; `undefined` for one that could not be read. */
  readonly grids: readonly (Grid | undefined)[];
  /** The files of `second-keying/`, by name; `undefined` for one that could not be read. */
  readonly keyings: ReadonlyMap<string, Grid | undefined>;
  readonly signOffs: readonly SignOff[];
  readonly printed: Grid | undefined;
  /** The files of its transcription; empty where there is none. */
  readonly transcription: ReadonlyMap<TranscriptionFile, Grid>;
  /** By file name; `undefined` for one that could not be read. */
  readonly prose: ReadonlyMap<string, Prose | undefined>;
}

/** What the rest of the site says that a filing depends on. */
export interface FilingSurroundings {
  readonly issuer: IssuerFile;
  readonly taxonomy: KnownTaxonomy;
  readonly tables: readonly string[];
  readonly charts: readonly string[];
  readonly forms: readonly string[];
}

/** Brings the files of a filing together, checks them against each other, and reads its facts. */
export function assembleFiling(
  id: string, { file, damaged, grids, keyings, signOffs, printed, transcription, prose }: FilingParts, { issuer: { issuer, hasCalendar }, taxonomy, tables, charts, forms }: FilingSurroundings,
): Parsed<Filing> {
  const report = new Report();
  checkFiling(file, { issuer, taxonomy, tables, charts, forms, prose: [...prose.keys()], keyings: [...keyings.keys()] }, report);
  const frame = frameOf(id, file, hasCalendar ? issuer.calendar : undefined, report);
  const sections = frame.parts.flatMap((part) => part.sections);
  for (const section of sections) {
    const read = section.prose === undefined ? undefined : prose.get(section.prose);
    if (!read) continue;
    checkSectionProse(read, section, report);
    const nameable = { taxonomy, frame, bases: issuer.shareBases.map((basis) => basis.id) };
    checkReferences(read.references, nameable, report);
    checkClaims(read.claims, nameable, report);
    checkOutlook(read, section, report);
  }
  checkSignOffs(signOffs, sections, report);
  // Without the periods of the filing, no column of its facts could be told from a mistake.
  if (frame.periods.length === 0 && !file.whole) return { value: undefined, findings: report.findings };
  const context = factContext({ issuer, taxonomy, frame, unread: file.unread });
  const factsReport = new Report();
  const facts = readFacts(readable(grids), context, factsReport);
  report.include(factsReport.findings);
  const hasAllFacts = grids.every((grid) => grid?.whole === true) && !hasErrors(factsReport);
  const keyed = readKeyings(
    [...keyings].flatMap(([name, grid]) => (grid ? [{ grid, keying: keyingOf(file, name) }] : [])),
    { facts, whole: hasAllFacts },
    context,
    report,
  );
  const sourceReport = new Report();
  const records = printed ? readPrinted(printed, sections.flatMap((section) => section.tables), sourceReport) : [];
  const source = transcription.size > 0 ? { transcription: readTranscription(transcription, { frame, taxonomy, unread: file.unread, grouping: issuer.style.grouping }, sourceReport) } : {};
  report.include(sourceReport.findings);
  const parts = frame.parts.map((part) => ({ ...part, sections: part.sections.map((section) => withProse(section, prose)) }));
  const partial = damaged || hasErrors(factsReport) || hasErrors(sourceReport) ? { partial: true } : {};
  const findings = toldOnce(readable([...grids, ...keyings.values(), printed, ...transcription.values()]), report.findings);
  return { value: file.whole ? { ...frame, ...partial, parts, facts, signOffs, keyed, printed: records, ...source } : undefined, findings };
}

function readable(grids: readonly (Grid | undefined)[]): readonly Grid[] {
  return grids.filter((grid) => grid !== undefined);
}

function hasErrors({ findings }: Report): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

/** What a section's prose tells without being read again: whether it is silent, what it prints, what it promises. */
function withProse(section: Section, prose: FilingParts['prose']): Section {
  const read = section.prose === undefined ? undefined : prose.get(section.prose);
  if (!read) return section;
  return {
    ...section,
    ...(read.wordless ? { wordless: true } : {}),
    ...(read.references.length > 0 ? { references: read.references } : {}),
    ...(read.claims.length > 0 ? { claims: read.claims } : {}),
    ...(read.outlook.marked && section.forwardLooking === undefined ? { forwardLooking: 'in-part' } : {}),
  };
}

/** Who keyed a file a second time, and when, by what `filing.yaml` says of it. */
function keyingOf({ yaml, spec: { secondKeying = [] } }: FilingFile, name: string): Keying | undefined {
  const index = secondKeying.findIndex(({ files }) => files.includes(name));
  const said = secondKeying[index];
  return said && { by: said.by, on: said.on, place: yaml.place(['secondKeying', index, 'on']) };
}
