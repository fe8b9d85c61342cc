import type { Tie, TieFigure, TieTerm } from '../model/tie.ts';
import { checkConcept } from './concepts.ts';
import { expectOneOf } from './nearest.ts';
import { Report, type Parsed } from './report.ts';
import { tiesSchema, type TieFigureSpec, type TieSpec, type TieTermSpec } from './schema/ties.ts';
import { readShape } from './shape.ts';
import { contributorOf, type KnownTaxonomy } from './taxonomy.ts';
import { reportTwice } from './twice.ts';
import type { Path, YamlFile } from './yaml.ts';

/** A file of `ties/`, read by itself. */
export interface TiesFile {
  readonly yaml: YamlFile;
  readonly spec: { readonly ties: readonly TieSpec[] };
  readonly ties: readonly Tie[];
}

/** Reads one file of ties. */
export function readTies(yaml: YamlFile): Parsed<TiesFile> {
  const { value: spec, findings } = readShape(yaml, tiesSchema);
  if (!spec) return { value: undefined, findings };
  const report = new Report();
  report.include(findings);
  reportTwice(yaml, spec.ties.map(({ id }, index) => ({ name: id, path: ['ties', index, 'id'] })), 'ties/duplicate', report);
  return { value: { yaml, spec, ties: spec.ties.map((tie, index) => tieOf(yaml, tie, index)) }, findings: report.findings };
}

/** Checks what ties refer to against what can be reported. */
export function checkTies({ yaml, spec }: TiesFile, taxonomy: KnownTaxonomy, report: Report): void {
  spec.ties.forEach(({ total, of = [], between = [], partOf }, index) => {
    const path = ['ties', index];
    checkFigure(total, [...path, 'total']);
    of.forEach((term, item) => checkTerm(term, [...path, 'of', item]));
    between.forEach((term, item) => checkTerm(term, [...path, 'between', item]));
    if (partOf !== undefined) checkTerm(partOf, [...path, 'partOf']);
  });

  function checkTerm(term: TieTermSpec, path: Path): void {
    if (typeof term === 'string') {
      checkFigure(contributorOf(term).concept, path);
      return;
    }
    checkFigure(term, path);
    if (term.times !== undefined) checkFigure(term.times, [...path, 'times']);
    if (term.over !== undefined) checkFigure(term.over, [...path, 'over']);
  }

  function checkFigure(figure: TieFigureSpec, path: Path): void {
    if (typeof figure === 'string') {
      checkConcept(figure, yaml, path, taxonomy, 'ties/unknown-concept', report);
      return;
    }
    checkConcept(figure.concept, yaml, [...path, 'concept'], taxonomy, 'ties/unknown-concept', report);
    for (const [dimension, member] of Object.entries(figure.members ?? {})) {
      const known = taxonomy.dimensions.get(dimension)?.members;
      if (known?.has(member) === true || taxonomy.incomplete) continue;
      report.error('ties/unknown-member', yaml.place([...path, 'members', dimension]), {
        message: known ? `The dimension "${dimension}" has no member "${member}".` : `There is no dimension "${dimension}".`,
        expected: known ? expectOneOf(member, known.keys()) : expectOneOf(dimension, taxonomy.dimensions.keys()),
        remedy: 'Correct the name, or declare it in concepts/.',
      });
    }
  }
}

function tieOf(yaml: YamlFile, { id, reason, total, of, exactly = false, between, partOf }: TieSpec, index: number): Tie {
  const base = { id, reason, total: figureOf(total), place: yaml.place(['ties', index]) };
  if (between) return { ...base, is: { kind: 'between', terms: [termOf(between[0]), termOf(between[1])] } };
  if (partOf !== undefined) return { ...base, is: { kind: 'part', whole: termOf(partOf) } };
  return { ...base, is: { kind: 'sum', terms: (of ?? []).map(termOf), exactly } };
}

function termOf(spec: TieTermSpec): TieTerm {
  if (typeof spec === 'string') return contributorOf(spec);
  const { weight = '1', times, over, ...figure } = spec;
  return { ...figure, weight, ...(times === undefined ? {} : { times: figureOf(times) }), ...(over === undefined ? {} : { over: figureOf(over) }) };
}

function figureOf(spec: TieFigureSpec): TieFigure {
  return typeof spec === 'string' ? { concept: spec } : spec;
}
