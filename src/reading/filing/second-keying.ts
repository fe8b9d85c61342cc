import { membersKey, type Fact, type FactAspects } from '../../model/content/fact.ts';
import type { FactSet } from '../../model/content/fact-set.ts';
import type { KeyedCell, Keying } from '../../model/content/keying.ts';
import type { Place } from '../../model/finding.ts';
import { formatUnit, sameUnit, type Unit } from '../../model/amounts/unit.ts';
import type { Grid } from '../formats/csv.ts';
import { readCell } from './fact-cell.ts';
import type { FactContext } from './fact-context.ts';
import { KEYING } from './facts-header.ts';
import type { Report } from '../formats/report.ts';
import { readTypedRows, type TypedCell } from './typed-cells.ts';

/** A file of `second-keying/`, and what `filing.yaml` says of who keyed it. */
export interface KeyedFile {
  readonly grid: Grid;
  /** Absent when nothing is said, which is reported. */
  readonly keying: Keying | undefined;
}

/** The facts with which keyed cells are compared. */
export interface KeyedFacts {
  readonly facts: FactSet;
  /** Whether all of them could be read; otherwise a cell that names none may name one that could not. */
  readonly whole: boolean;
}

/** Reads what another person keyed again. A cell that is left empty was not keyed: which figures are, is a choice. */
export function readKeyings(files: readonly KeyedFile[], { facts, whole }: KeyedFacts, context: FactContext, report: Report): readonly KeyedCell[] {
  return files.flatMap(({ grid, keying }) => {
    if (!keying) reportUnsigned(grid, report);
    const seen = new Map<Fact, Place>();
    return readTypedRows(grid, KEYING, context, report, (_row, cells, own) => cells.flatMap((cell): readonly KeyedCell[] => {
      if (cell.cell.text === '') return [];
      const value = readCell(cell.cell, cell.concept, cell.measure, cell.named.name, { status: context.frame.status, grouping: context.issuer.style.grouping }, own);
      if (!value || !cell.aspects) return [];
      const fact = factOf(facts, cell.aspects, value.kind === 'number' ? value.unit : undefined);
      if (!fact) {
        if (whole) reportUnknown(cell, facts, own);
        return [];
      }
      const first = seen.get(fact);
      if (first) {
        own.error('second-keying/twice', cell.cell.place, {
          message: `"${fact.concept}" for ${fact.periodName} is keyed a second time in this file.`,
          remedy: 'Keep the cell that was keyed from the source, and remove the other.',
          related: [{ place: first, note: 'it is keyed here first' }],
        });
        return [];
      }
      seen.set(fact, cell.cell.place);
      return keying ? [{ fact, value, keying, place: cell.cell.place }] : [];
    }));
  });
}

/** The fact that a keyed cell is about. What was keyed as a word, or is on file as one, has no unit to tell apart. */
function factOf(facts: FactSet, { basis, ...aspects }: FactAspects, unit: Unit | undefined): Fact | undefined {
  const found = facts.find(aspects).filter((fact) => fact.basis === basis);
  return found.find(({ value }) => value.kind === 'number' && unit && sameUnit(value.unit, unit)) ?? found.find(({ value }) => value.kind !== 'number' || !unit);
}

function reportUnsigned({ file }: Grid, report: Report): void {
  report.error('second-keying/unsigned', { file }, {
    message: 'Nothing says who keyed this file, and when.',
    expected: 'an entry of secondKeying in filing.yaml that names the file',
    remedy: 'Name the file under `secondKeying` in filing.yaml, with the person and the day.',
  });
}

function reportUnknown({ concept, named, aspects, cell, measure }: TypedCell, facts: FactSet, report: Report): void {
  const known = facts.of(concept.id);
  report.error('second-keying/no-fact', cell.place, {
    message: `"${concept.id}" for ${named.name} is keyed here, and the filing has no such fact.`,
    expected: known.length === 0 ? `a figure of "${concept.id}" in facts/, which has none` : `one of the facts of "${concept.id}": ${listOf(known)}`,
    actual: aspects && wordsOf({ ...aspects, periodName: named.name }, measure?.unit),
    remedy: 'Correct the concept, members, stance, basis, unit or period of the keyed cell; if the fact itself is missing, type it in facts/.',
  });
}

function listOf(facts: readonly Fact[]): string {
  const all = facts.map((fact) => wordsOf(fact, fact.value.kind === 'number' ? fact.value.unit : undefined));
  return all.length > 6 ? `${all.slice(0, 6).join('; ')}; …` : all.join('; ');
}

/** What tells facts of one concept apart: `1H12, segment=atm, JPY`. */
function wordsOf({ periodName, members, stance, basis }: Pick<Fact, 'periodName' | 'members' | 'stance' | 'basis'>, unit: Unit | undefined): string {
  return [periodName, membersKey(members), stance, basis, unit && formatUnit(unit)].filter((word) => word !== undefined && word !== '').join(', ');
}
