import type { Members } from './fact.ts';
import type { ScaleAspect } from '../amounts/scale.ts';

/** What a cell shows of its facts. */
export const VIEWS = ['value', 'change', 'percent-change', 'points'] as const;

/**
 * - `value`: the fact itself, at a scale, perhaps in another currency
 * - `change`: its difference from the base period, in its own unit
 * - `percent-change`: that difference as a share of the base
 * - `points`: the difference of two ratios, in percentage points
 */
export type View = (typeof VIEWS)[number] | ComparedView;

/**
 * What only comparisons show, whose tables are made rather than written:
 *
 * - `share`: the value over another concept's, such as revenues
 * - `progress`: the value as a share of a target
 * - `remaining`: what is missing to a target
 */
export type ComparedView = 'share' | 'progress' | 'remaining';

/**
 * Where a row, a column, a summand or a figure of a chart stands that is not in every filing: in those that report it.
 * Anything else stands in all of them, and what it has no figure for is a finding.
 */
export type Where = 'reported';

/**
 * What a table, a row or a column says about its cells. A cell is the union of all three; an aspect that two of them
 * give is an error, except that members of different dimensions add up.
 */
export interface Aspects {
  readonly concept?: string;
  /** The role or the name of a period of the filing: `current`, `FY11-end`. */
  readonly period?: string;
  /** For a balance under a duration: its start or its end. XBRL's `periodStart` and `periodEnd` labels. */
  readonly at?: 'start' | 'end';
  readonly members?: Members;
  /** The currency in which money is shown; another than the fact's asks for the filing's translation. */
  readonly currency?: string;
  readonly scale?: ScaleAspect;
  /** Digits after the point. */
  readonly places?: number;
  /** The id of an announcement of the filing; absent for actual figures. */
  readonly stance?: string;
  readonly basis?: string;
  readonly view?: View;
  /** The role or name of the period that a change is measured against; by default a year ago, or the last year end. */
  readonly against?: string;
  /** Under the view `share`: the concept of the whole. */
  readonly of?: string;
  /** Under the views `progress` and `remaining`: the announcement, and the period that it is about. */
  readonly toward?: { readonly stance: string; readonly period: string };
}

/** The names of the aspects, in the order in which messages list them. */
export const ASPECT_NAMES = [
  'concept', 'period', 'at', 'members', 'currency', 'scale', 'places', 'stance', 'basis', 'view', 'against',
] as const satisfies readonly (keyof Aspects)[];

/** The union of two sets of aspects, and the names of those that both of them give. */
export function unite(a: Aspects, b: Aspects): { readonly aspects: Aspects; readonly twice: readonly string[] } {
  const twice: string[] = [];
  for (const name of ASPECT_NAMES) {
    if (name === 'members') {
      for (const dimension of Object.keys(a.members ?? {})) {
        if (b.members && dimension in b.members) twice.push(`members.${dimension}`);
      }
    } else if (a[name] !== undefined && b[name] !== undefined) {
      twice.push(name);
    }
  }
  const members = a.members || b.members ? { ...a.members, ...b.members } : undefined;
  return { aspects: { ...a, ...b, ...(members ? { members } : {}) }, twice };
}
