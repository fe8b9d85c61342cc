import { Decimal } from '../model/amounts/decimal.ts';
import { WHOLE, type Fact, type FactValue, type Members } from '../model/content/fact.ts';
import type { Accuracy } from '../model/amounts/rounding.ts';
import type { NamedPeriod } from '../model/content/filing.ts';
import type { Place } from '../model/finding.ts';
import type { Period } from '../model/time/period.ts';
import type { Unit } from '../model/amounts/unit.ts';

/** A number as its digits, its accuracy and its unit; any other value as it is. */
export type RowValue = readonly [amount: string, decimals: Accuracy, unit: Unit] | Exclude<FactValue, { readonly kind: 'number' }>;

/**
 * A fact of a known concept as JSON holds it: its number among all, its period by the number that it has in its filing,
 * `0` for no members, `null` for what it does not have. There are hundreds in a filing: names would be most of the text.
 */
type Row = readonly [
  number: number, period: number | Period, periodName: string, members: Members | 0, stance: string | null, basis: string | null, value: RowValue, source: string,
  file: string, line: number | null, column: number | null,
];

/** The facts of a concept, each with its number among all of the filing, as a line of JSON. */
export function lineOfFacts(facts: readonly (readonly [number: number, fact: Fact])[], periods: readonly NamedPeriod[]): string {
  return JSON.stringify(facts.map(([number, fact]) => rowOf(number, fact, periods)));
}

/** The facts of a concept that are in a line, as they were: the same digits, and the very periods of the filing. */
export function factsOfLine(line: string, concept: string, periods: readonly NamedPeriod[]): readonly (readonly [number: number, fact: Fact])[] {
  return (JSON.parse(line) as readonly Row[]).map((row) => [row[0], factOf(concept, row, periods)]);
}

function rowOf(number: number, { concept: _, period, periodName, members, stance, basis, value, source, place: { file, line, column, ...elsewhere }, ...rest }: Fact, periods: readonly NamedPeriod[]): Row {
  // What a fact gets one day is not lost here: this does not compile until it is written.
  const nothing: readonly Record<string, never>[] = [rest, elsewhere];
  if (nothing.some((each) => Object.keys(each).length > 0)) throw new Error(`A fact says more than is kept: ${JSON.stringify(nothing)}`);
  const known = periods.findIndex((named) => named.period === period);
  return [number, known < 0 ? period : known, periodName, members === WHOLE ? 0 : members, stance ?? null, basis ?? null, forRow(value), source, file, line ?? null, column ?? null];
}

function factOf(concept: string, [, period, periodName, members, stance, basis, value, source, file, line, column]: Row, periods: readonly NamedPeriod[]): Fact {
  return {
    concept,
    period: typeof period === 'number' ? periodAt(periods, period) : period,
    members: members === 0 ? WHOLE : members,
    stance: stance ?? undefined,
    basis: basis ?? undefined,
    value: ofRow(value),
    source,
    periodName,
    place: placeOf(file, line, column),
  };
}

/** A value as a row holds it. */
export function forRow(value: FactValue): RowValue {
  return value.kind === 'number' ? [value.amount.toString(), value.decimals, value.unit] : value;
}

/** The value that a row holds. */
export function ofRow(value: RowValue): FactValue {
  return isNumber(value) ? { kind: 'number', amount: new Decimal(value[0]), decimals: value[1], unit: value[2] } : value;
}

/** A place of which a row holds the parts. */
export function placeOf(file: string, line: number | null, column: number | null): Place {
  return { file, ...(line === null ? {} : { line }), ...(column === null ? {} : { column }) };
}

function isNumber(value: RowValue): value is Extract<RowValue, readonly unknown[]> {
  return Array.isArray(value);
}

function periodAt(periods: readonly NamedPeriod[], index: number): Period {
  const named = periods[index];
  if (!named) throw new Error(`There is no period ${String(index)}.`);
  return named.period;
}
