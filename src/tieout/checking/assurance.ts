import type { Fact } from '../../model/content/fact.ts';
import type { Finding } from '../../model/finding.ts';
import type { Filing } from '../../model/content/filing.ts';
import type { Check } from './check.ts';
import { vouchingRelations } from './coverage.ts';
import { KeptRelations } from './kept-relations.ts';
import { RULES } from './rules.ts';
import { findingsOf } from './tieout.ts';

/** How the relations turned out that one rule looked at. */
export type Tally = Readonly<Record<Check['outcome'], number>> & { readonly rule: string };

/** Relations that could not be looked at, all of one rule and for one reason. */
export interface Unchecked {
  readonly rule: string;
  readonly reason: string;
  /** What they say, in words. */
  readonly relations: readonly string[];
}

/** What a rule found and the filing answers for: an unusual figure that is right, an error of the source. */
export interface Answered {
  readonly rule: string;
  readonly finding: Finding;
  readonly reason: string;
}

/** A figure for which no relation vouches. */
export interface OpenFigure {
  readonly fact: Fact;
  /** Why the relation that would vouch for it could not be looked at; absent where there is no such relation. */
  readonly reason?: string;
  /** The rules that looked at its amount and found it in bounds. */
  readonly bounded: readonly string[];
}

/**
 * What tie-out came to for one filing: all that its pages say of it. It holds no check, so that a site of many filings
 * can keep it while the checks are let go.
 */
export interface Assurance {
  /** Every rule, in the order in which they run; one that found nothing to look at has no relations. */
  readonly tallies: readonly Tally[];
  /** The relations that vouch for figures. */
  readonly relations: KeptRelations;
  /** How many figures the filing has, and for how many of them at least one, or at least two, relations vouch. */
  readonly figures: { readonly all: number; readonly once: number; readonly twice: number };
  readonly open: readonly OpenFigure[];
  readonly unchecked: readonly Unchecked[];
  readonly explained: readonly Answered[];
  readonly errata: readonly Answered[];
  /** What fails, in a draft; a published filing with any is never built. */
  readonly failing: readonly Finding[];
}

/** Rules that do not vouch, and yet would stop some wrong amounts; the others ask whether something is there. */
const BOUNDING: ReadonlySet<string> = new Set(['averages', 'parts', 'period-arithmetic', 'printed-figures', 'natural-sign', 'magnitude', 'whole-numbers', 'plausible-ratios', 'per-share-amounts']);

/** Sums up the checks of a filing. */
export function assuranceOf(filing: Filing, checks: readonly Check[]): Assurance {
  const relations = vouchingRelations(checks);
  const counts = new Map<Fact, number>();
  for (const { facts } of relations) for (const fact of facts) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  const figures = filing.facts.all.filter(({ value }) => value.kind === 'number');
  const atLeast = (number: number) => figures.filter((fact) => (counts.get(fact) ?? 0) >= number).length;
  return {
    tallies: talliesOf(checks),
    relations: new KeptRelations(filing.facts.all, relations),
    figures: { all: figures.length, once: atLeast(1), twice: atLeast(2) },
    open: openFigures(figures.filter((fact) => !counts.has(fact)), checks),
    unchecked: uncheckedOf(checks),
    explained: answered(checks, 'explained'),
    errata: answered(checks, 'erratum'),
    failing: findingsOf(checks),
  };
}

function talliesOf(checks: readonly Check[]): readonly Tally[] {
  const counts = new Map<string, { -readonly [key in keyof Tally]: Tally[key] }>(RULES.map(({ id }) => [id, { rule: id, consistent: 0, inconsistent: 0, unchecked: 0, explained: 0, erratum: 0 }]));
  for (const { rule, outcome } of checks) {
    const tally = counts.get(rule);
    if (tally) tally[outcome] += 1;
  }
  return [...counts.values()];
}

function openFigures(open: readonly Fact[], checks: readonly Check[]): readonly OpenFigure[] {
  const reasons = new Map<Fact, string>();
  const bounded = new Map<Fact, Set<string>>(open.map((fact) => [fact, new Set()]));
  for (const check of checks) {
    const [first] = check.facts;
    if (check.outcome === 'unchecked' && first && !reasons.has(first)) reasons.set(first, check.reason);
    if (check.outcome === 'consistent' && BOUNDING.has(check.rule)) for (const fact of check.facts) bounded.get(fact)?.add(check.rule);
  }
  return open.map((fact): OpenFigure => {
    const reason = reasons.get(fact);
    return { fact, ...(reason === undefined ? {} : { reason }), bounded: [...(bounded.get(fact) ?? [])] };
  });
}

function uncheckedOf(checks: readonly Check[]): readonly Unchecked[] {
  const groups = new Map<string, { rule: string; reason: string; relations: string[] }>();
  for (const check of checks) {
    if (check.outcome !== 'unchecked') continue;
    const key = `${check.rule} ${check.reason}`;
    const group = groups.get(key) ?? { rule: check.rule, reason: check.reason, relations: [] };
    group.relations.push(check.about());
    groups.set(key, group);
  }
  return [...groups.values()];
}

function answered(checks: readonly Check[], outcome: 'explained' | 'erratum'): readonly Answered[] {
  return checks.flatMap((check) => (check.outcome === outcome ? [{ rule: check.rule, finding: check.finding, reason: check.reason }] : []));
}
