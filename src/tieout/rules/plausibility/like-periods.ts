import type { Aspects } from '../../../model/content/aspect.ts';
import { comparisonOf } from '../../../model/time/calendar.ts';
import { resolveCell } from '../../../model/evaluation/cell.ts';
import { factsIn } from '../../../model/evaluation/cell-content.ts';
import { comparedIn, type ComparedPeriods } from '../../../model/evaluation/cell-period.ts';
import { periodsOf, type Chart } from '../../../model/content/chart.ts';
import { chartAsReported } from '../../../model/tables/chart-as-reported.ts';
import { hasFlows } from '../../../model/tables/chart-periods.ts';
import { comparedBy } from '../../../model/words/claim.ts';
import { conceptsOfClaim, type Claim } from '../../../model/content/reference.ts';
import { comparabilityOf } from '../../../model/time/comparability.ts';
import { setAgainst } from '../../../model/words/spans.ts';
import type { Fact } from '../../../model/content/fact.ts';
import { periodByName, type Section } from '../../../model/content/filing.ts';
import type { Place } from '../../../model/finding.ts';
import type { Comparison } from '../../../model/content/form.ts';
import type { Grid, GridCell, GridRow } from '../../../model/tables/grid.ts';
import { periodKey, type Period } from '../../../model/time/period.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';
import { filingCalendar } from '../../../model/content/filing-calendar.ts';
import { nameOf } from '../../checking/naming.ts';

/** What is compared over time has the same length at both ends. */
export const likePeriods: Rule = {
  id: 'like-periods',
  vouches: false,
  asks: 'of-periods',
  run: (subject) => [
    ...subject.grids.flatMap((grid) => checkTable(subject, grid)),
    ...subject.filing.parts.flatMap((part) => part.sections).flatMap((section) => checkClaims(subject, section)),
    ...subject.filing.facts.all.flatMap((fact) => checkRate(subject, fact)),
    ...chartsOf(subject).flatMap((chart) => checkChart(subject, chart)),
    ...(subject.form?.comparisons ?? []).flatMap((comparison) => checkComparison(subject, comparison)),
  ],
};

/** Periods that something compares: what it is, where it says so, and the figures that it is about. */
interface Compared extends ComparedPeriods {
  /** The beginning of a sentence: `Column "9M22 %" of table "income"`. */
  readonly what: string;
  readonly place: Place;
  readonly facts: () => readonly Fact[];
  readonly remedy: string;
}

function check({ filing, scope }: Subject, { what, place, current, base, how, facts, remedy }: Compared): Check {
  const [later, earlier] = setAgainst(scope, current, base);
  const looked: Relation = { rule: likePeriods.id, facts: [], about: () => `${what} compares ${later} with ${earlier}` };
  if (how !== 'unlike') return { ...looked, outcome: 'consistent' };
  const named = [current, base].flatMap((period) => filing.periods.find((each) => periodKey(each.period) === periodKey(period)) ?? []);
  return {
    ...looked,
    facts: facts(),
    outcome: 'inconsistent',
    finding: {
      rule: likePeriods.id,
      severity: 'warning',
      place,
      message: `${what} compares periods of unlike length in filing ${filing.id}.`,
      expected: 'two periods of one length, or two days',
      actual: `${later} against ${earlier}`,
      remedy,
      related: named.map((each) => ({ place: each.place, note: `the period "${each.name}"` })),
    },
  };
}

/** The changes of a table, those that the same column or row asks for together. Where nobody names a base and the usual one is unlike, the table says so by itself. */
function checkTable(subject: Subject, grid: Grid): readonly Check[] {
  const seen = new Map<string, Compared>();
  for (const row of grid.rows) {
    row.cells.forEach((cell, index) => {
      const compared = comparedIn(subject.scope, cell.aspects);
      if (!compared || (compared.how === 'unlike' && cell.aspects.against === undefined)) return;
      const giver = giverOf(grid, row, index);
      const key = [giver.place.line, giver.place.column, periodKey(compared.current), periodKey(compared.base)].join(' ');
      if (seen.has(key)) return;
      seen.set(key, {
        ...compared,
        what: `${giver.what} of table "${grid.table.id}"`,
        place: giver.place,
        facts: () => factsOf(subject, cell),
        remedy: 'Name a base of the same length under `against`, or leave the change out.',
      });
    });
  }
  return [...seen.values()].map((compared) => check(subject, compared));
}

/** What asks for the change in a cell: the column, the row or the table that names its base, or else its view. */
function giverOf({ table, columns }: Grid, row: GridRow, index: number): { readonly what: string; readonly place: Place } {
  const column = columns[index];
  for (const aspect of ['against', 'view'] as const satisfies readonly (keyof Aspects)[]) {
    const node = column?.leaf.path.findLast(({ aspects }) => aspects[aspect] !== undefined);
    if (node) return { what: `Column "${column?.id ?? ''}"`, place: node.place };
    if (row.line.node.aspects[aspect] !== undefined) return { what: `Row "${row.id}"`, place: row.line.node.place };
  }
  return { what: 'Every change', place: table.place };
}

function factsOf({ scope }: Subject, { aspects: { view: _view, against: _against, ...value } }: Pick<GridCell, 'aspects'>): readonly Fact[] {
  return factsIn(resolveCell(scope, value, false));
}

function checkClaims(subject: Subject, section: Section): readonly Check[] {
  const context = { period: section.period ?? 'current' };
  return (section.claims ?? []).flatMap((claim) => conceptsOfClaim(claim).flatMap((concept) => {
    const compared = comparedBy(subject.scope, claim, concept, context);
    return compared ? [check(subject, { ...compared, ...ofClaim(subject, claim, concept, compared.current) })] : [];
  }));
}

function ofClaim({ filing }: Subject, { words, place }: Claim, concept: string, current: Period): Omit<Compared, keyof ComparedPeriods> {
  return {
    what: `"${words}", as the text claims,`,
    place,
    facts: () => filing.facts.of(concept).filter(({ period }) => periodKey(period) === periodKey(current)),
    remedy: 'Compare with a period of the same length (than="…"), or reword the sentence without the component.',
  };
}

/** A rate that an issuer reports is growth on the year before. */
function checkRate(subject: Subject, fact: Fact): readonly Check[] {
  const calendar = filingCalendar(subject.scope);
  const of = subject.scope.taxonomy.concepts.get(fact.concept)?.changeOf;
  const base = of === undefined || fact.value.kind !== 'number' ? undefined : comparisonOf(calendar, fact.period);
  if (!base) return [];
  return [check(subject, {
    current: fact.period,
    base,
    how: comparabilityOf(calendar, fact.period, base),
    what: nameOf(subject.scope, fact),
    place: fact.place,
    facts: () => [fact],
    remedy: 'Leave the rate out, as statements do where a year was cut short.',
  })];
}

function chartsOf({ site, filing, scope }: Subject): readonly Chart[] {
  const shown = new Set(filing.parts.flatMap(({ sections }) => sections.flatMap((section) => section.charts)));
  return [...shown].flatMap((id) => site.charts.get(id) ?? []).map((chart) => chartAsReported(scope, chart));
}

/** Bars that stand beside each other are read against each other; a target is for a longer time by its nature. */
function checkChart(subject: Subject, chart: Chart): readonly Check[] {
  const { filing, scope } = subject;
  if (!hasFlows(scope, chart)) return [];
  const named = periodsOf(chart).flatMap((period) => periodByName(filing, period) ?? []);
  const last = named.at(-1)?.period;
  return named.slice(0, -1).flatMap(({ name, period }) => (last ? [check(subject, {
    current: last,
    base: period,
    how: comparabilityOf(filingCalendar(scope), last, period),
    what: `Chart "${chart.id}", ${name},`,
    place: chart.periodsPlace,
    facts: () => filing.facts.all.filter((fact) => periodKey(fact.period) === periodKey(last)).slice(0, 1),
    remedy: 'Name periods of one length under `periods`.',
  })] : []));
}

function checkComparison(subject: Subject, { id, periods, place }: Comparison): readonly Check[] {
  const { filing, scope } = subject;
  const [current, base] = [periods?.current, periods?.base].map((name) => periodByName(filing, name ?? '')?.period);
  if (!current || !base) return [];
  return [check(subject, {
    current,
    base,
    how: comparabilityOf(filingCalendar(scope), current, base),
    what: `The comparison "${id}"`,
    place,
    facts: () => filing.facts.all.filter((fact) => periodKey(fact.period) === periodKey(current)).slice(0, 1),
    remedy: 'Name two periods of one length, or give one of the two another role in filing.yaml.',
  })];
}
