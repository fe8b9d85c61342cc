import { conceptsOfClaim } from '../content/reference.ts';
import type { ValueKind } from '../content/concept.ts';
import type { Scope } from '../evaluation/answer.ts';
import { periodByName, type Section } from '../content/filing.ts';
import { endOf, instant, lengthOf, periodKey, type Period } from '../time/period.ts';
import { planOf } from './plan.ts';
import type { Table } from '../content/table.ts';

/**
 * The periods that a section is about, the shortest first: that which it says, else the latest that its tables show and
 * its sentences speak of. A balance sheet is about its day, a table of a quarter and of the half year about both; what
 * they are compared with they are not about.
 */
export function periodsOfSection(scope: Scope, section: Section, table: (id: string) => Table | undefined): readonly Period[] {
  const named = section.period === undefined ? undefined : periodByName(scope.filing, section.period);
  if (named) return [named.period];
  const shown = periodsShown(scope, section.tables.flatMap((id) => table(id) ?? []));
  const spoken = section.prose === undefined || section.wordless === true ? [] : periodsSpokenOf(scope, section);
  const all = latestOf([...shown, ...spoken]);
  return all.length > 0 ? all : currentOf(scope);
}

const IN_WORDS: ReadonlySet<ValueKind> = new Set(['text', 'date', 'yes-no']);

/** What sentences mean that name no period: the current one, or for balances its end. */
function periodsSpokenOf(scope: Scope, { references = [], claims = [] }: Section): readonly Period[] {
  const concepts = [
    ...references.flatMap(({ attributes: { of, period } }) => (period === undefined ? of ?? [] : [])),
    ...claims.flatMap((claim) => (claim.attributes['period'] === undefined ? conceptsOfClaim(claim) : [])),
  ];
  const known = concepts.flatMap((id) => scope.taxonomy.concepts.get(id) ?? []).filter(({ value }) => !IN_WORDS.has(value));
  return currentOf(scope).flatMap((current) => known.map(({ period }) => (period === 'instant' ? instant(endOf(current)) : current)));
}

function currentOf({ filing }: Scope): readonly Period[] {
  const current = periodByName(filing, 'current');
  return current ? [current.period] : [];
}

/** The periods for which tables show what happened; where they show nothing but targets, those that these are for. */
function periodsShown({ filing }: Scope, tables: readonly Table[]): readonly Period[] {
  const cells = tables.flatMap((table) => planOf(table).lines.flatMap((line) => line.cells));
  const values = cells.filter(({ aspects }) => (aspects.view ?? 'value') === 'value');
  const ofStance = (isTarget: boolean): readonly Period[] => {
    const names = new Set(values.flatMap(({ aspects: { period, stance } }) => (period !== undefined && (stance !== undefined) === isTarget ? [period] : [])));
    return [...names].flatMap((name) => periodByName(filing, name)?.period ?? []);
  };
  const actual = ofStance(false);
  return actual.length > 0 ? actual : ofStance(true);
}

/** Of several periods those that end last: the spans where there are any, else the day. */
function latestOf(periods: readonly Period[]): readonly Period[] {
  const last = periods.map(endOf).sort().at(-1);
  const latest = [...new Map(periods.filter((period) => endOf(period) === last).map((period) => [periodKey(period), period])).values()];
  const spans = latest.filter((period) => period.kind === 'duration');
  return spans.length > 0 ? spans.sort((a, b) => lengthOf(a) - lengthOf(b)) : latest;
}
