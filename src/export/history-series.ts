import type { Decimal } from '../model/decimal.ts';
import type { Accuracy } from '../model/fact.ts';
import type { Filing } from '../model/filing.ts';
import { moneyHeading } from '../model/heading.ts';
import { historiesOf, type History, type HistoryPoint } from '../model/history.ts';
import type { Issuer } from '../model/issuer.ts';
import { present, presentationOf, type Presentation } from '../model/presentation.ts';
import type { Taxonomy } from '../model/concept.ts';

/** What the workbook of all histories is made from. */
export interface HistoryScope {
  readonly issuer: Issuer;
  readonly taxonomy: Taxonomy;
  /** The filings that are shown, newest first. */
  readonly filings: readonly Filing[];
}

/** The history of one figure as the workbook tells it. */
export interface HistorySeries {
  readonly scope: HistoryScope;
  readonly history: History;
  /** `Revenues: ATM operation business`. */
  readonly label: string;
  /** `Millions of JPY`. */
  readonly unit: string;
  readonly presentation: Presentation;
}

/** The lengths of time that are compared with each other, each with the title of its sheet. */
export const LENGTHS = { quarter: 'Quarters', half: 'Half years', 'nine-months': 'Nine months', year: 'Fiscal years', balance: 'Balances', other: 'Other periods' } as const;
export type Length = keyof typeof LENGTHS;

/** Every figure that was ever reported, in the order of the concepts; a series for each unit, set of members and share basis. */
export function allSeries(scope: HistoryScope): readonly HistorySeries[] {
  const { issuer, taxonomy, filings } = scope;
  return [...taxonomy.concepts.values()].flatMap((concept) => historiesOf(issuer, filings, concept).map((history): HistorySeries => ({
    scope,
    history,
    label: [concept.label, ...partOf(scope, history)].join(': '),
    unit: unitOf(issuer, history),
    presentation: presentationOf(issuer, history.unit, concept, { scale: { monetary: issuer.prose.scale } }),
  })));
}

/** How long the time of a figure is. */
export function lengthOf({ fiscal, period }: HistoryPoint): Length {
  if (period.kind === 'instant') return 'balance';
  return fiscal?.kind === 'span' ? (['quarter', 'half', 'nine-months', 'year'] as const)[fiscal.last - fiscal.first] ?? 'other' : 'other';
}

/** How exact the amount to go by is; a derived one is as exact as the worse of its two parts. */
export function accuracyOf({ known }: HistoryPoint): Accuracy {
  return known.decimals;
}

/** An amount as it is shown. */
export function shownAs({ scope, history, presentation }: HistorySeries, amount: Decimal): Decimal {
  return present(scope.issuer, amount, history.unit, presentation);
}

function partOf({ issuer, taxonomy }: HistoryScope, { members, basis }: History): readonly string[] {
  const names = Object.entries(members).map(([dimension, member]) => taxonomy.dimensions.get(dimension)?.members.get(member)?.label ?? member);
  const state = issuer.shareBases.find(({ id }) => id === basis)?.label;
  const part = [...names, ...(state === undefined ? [] : [state])].join(', ');
  return part === '' ? [] : [part];
}

function unitOf(issuer: Issuer, { unit }: History): string {
  const security = (id: string) => issuer.securities.find((each) => each.id === id)?.label ?? id;
  switch (unit.kind) {
    case 'monetary':
      return moneyHeading(unit.currency, issuer.prose.scale);
    case 'per-share':
      return `${unit.currency} per ${security(unit.per)}`;
    case 'ratio':
      return '%';
    case 'shares':
      return `${security(unit.of)}s`;
    case 'count':
      return issuer.counts.find(({ id }) => id === unit.of)?.label ?? unit.of;
  }
}
