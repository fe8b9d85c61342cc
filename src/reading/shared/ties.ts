import type { Place } from '../../model/finding.ts';
import type { Issuer } from '../../model/content/issuer.ts';
import type { Tie, TieFigure, TieTerm } from '../../model/content/tie.ts';
import { checkConcept } from './concepts.ts';
import { expectOneOf } from '../formats/nearest.ts';
import type { Parsed, Report } from '../formats/report.ts';
import { tiesSchema, type TieFigureSpec, type TieSpec, type TieTermSpec, type TieTotalSpec } from '../schema/ties.ts';
import { readShape } from '../formats/shape.ts';
import { contributorOf, type KnownTaxonomy } from './taxonomy.ts';
import type { Path, YamlFile } from '../formats/yaml.ts';

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
  return { value: { yaml, spec, ties: spec.ties.map((tie, index) => tieOf(yaml, tie, index)) }, findings };
}

/** Brings the files of `ties/` together; a name given twice is reported. */
export function gatherTies(files: readonly TiesFile[], report: Report): readonly Tie[] {
  const first = new Map<string, Place>();
  for (const { yaml, spec } of files) {
    spec.ties.forEach(({ id }, index) => {
      const place = yaml.place(['ties', index, 'id']);
      const earlier = first.get(id);
      if (!earlier) {
        first.set(id, place);
        return;
      }
      report.error('ties/duplicate', place, {
        message: `A second tie is called "${id}".`, remedy: 'Rename one of the two, so that findings can name it.', related: [{ place: earlier, note: `"${id}" is given here first` }],
      });
    });
  }
  return files.flatMap(({ ties }) => ties);
}

/** Checks what ties refer to against what can be reported, and on which share bases. */
export function checkTies({ yaml, spec }: TiesFile, issuer: Issuer | undefined, taxonomy: KnownTaxonomy, report: Report): void {
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

  function checkFigure(figure: TieFigureSpec | TieTotalSpec, path: Path): void {
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
    const { basis } = figure;
    if (basis !== undefined && issuer && !issuer.shareBases.some(({ id }) => id === basis)) {
      report.error('ties/unknown-basis', yaml.place([...path, 'basis']), {
        message: `There is no share basis "${basis}".`, expected: expectOneOf(basis, issuer.shareBases.map(({ id }) => id)), remedy: 'Correct the name, or declare it under shareBases in issuer.yaml.',
      });
    }
    if ('at' in figure && taxonomy.concepts.get(figure.concept)?.period === 'duration') {
      report.error('ties/at', yaml.place([...path, 'at']), {
        message: `"${figure.concept}" is measured over time, so that it has no start and no end.`, expected: 'at: start or at: end beside balances only', remedy: 'Remove the key, or name another concept.',
      });
    }
  }
}

function tieOf(yaml: YamlFile, { id, reason, total, of, exactly = 'no', between, partOf }: TieSpec, index: number): Tie {
  const base = { id, reason, total: figureOf(total), place: yaml.place(['ties', index]) };
  if (between) return { ...base, is: { kind: 'between', terms: between.map(termOf) } };
  if (partOf !== undefined) return { ...base, is: { kind: 'part', whole: termOf(partOf) } };
  return { ...base, is: { kind: 'sum', terms: (of ?? []).map(termOf), exactly } };
}

function termOf(spec: TieTermSpec): TieTerm {
  if (typeof spec === 'string') return contributorOf(spec);
  const { weight = '1', times, over, ...figure } = spec;
  return { ...figure, weight, ...(times === undefined ? {} : { times: figureOf(times) }), ...(over === undefined ? {} : { over: figureOf(over) }) };
}

function figureOf(spec: TieFigureSpec | TieTotalSpec): TieFigure {
  return typeof spec === 'string' ? { concept: spec } : spec;
}
