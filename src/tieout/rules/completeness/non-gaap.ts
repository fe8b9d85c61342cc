import type { Concept } from '../../../model/content/concept.ts';
import type { Place } from '../../../model/finding.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';

/** Measures that the accounting framework does not define are reconciled, and do not come before what it defines. */
export const nonGaap: Rule = {
  id: 'non-gaap',
  vouches: false,
  run: (subject) => {
    const shown = placesOf(subject);
    return [...shown.keys()].flatMap((id) => {
      const concept = subject.scope.taxonomy.concepts.get(id);
      return concept?.nonGaap === true ? [checkReconciled(subject, concept, shown), ...checkProminence(subject, concept, shown)] : [];
    });
  },
};

interface Shown {
  /** Its turn in the order of reading. */
  readonly turn: number;
  readonly place: Place;
}

/** Where each concept is shown first, as a reader goes through the filing: headline, prose and tables of each section. */
function placesOf({ filing, grids }: Subject): ReadonlyMap<string, Shown> {
  const shown = new Map<string, Shown>();
  let turn = 0;
  const show = (concept: string | undefined, place: Place): void => {
    turn += 1;
    if (concept !== undefined && !shown.has(concept)) shown.set(concept, { turn, place });
  };
  for (const { aspects: { concept }, place } of filing.headline) show(concept, place);
  const byId = new Map(grids.map((grid) => [grid.table.id, grid]));
  for (const section of filing.parts.flatMap((part) => part.sections)) {
    for (const { attributes, place } of section.references ?? []) show(attributes['of'], place);
    for (const id of section.tables) {
      for (const row of byId.get(id)?.rows ?? []) for (const { aspects } of row.cells) show(aspects.concept, row.line.node.place);
    }
  }
  return shown;
}

function checkReconciled({ filing, grids }: Subject, concept: Concept, shown: ReadonlyMap<string, Shown>): Check {
  const looked: Relation = { rule: nonGaap.id, facts: [], about: () => `${concept.label} is reconciled` };
  const targets = partnersOf(concept);
  // A ratio needs no walk: that both its figures stand in the filing is enough.
  const ratio = concept.derivation?.kind === 'ratio' && targets.every((partner) => shown.has(partner));
  const reconciled = ratio || targets.length > 0 && grids.some((grid) => {
    const concepts = new Set(grid.rows.flatMap((row) => row.cells.map(({ aspects }) => aspects.concept)));
    return concepts.has(concept.id) && targets.every((partner) => concepts.has(partner));
  });
  if (reconciled) return { ...looked, outcome: 'consistent' };
  return {
    ...looked,
    outcome: 'inconsistent',
    finding: {
      rule: nonGaap.id,
      severity: filing.status === 'draft' ? 'warning' : 'error',
      place: shown.get(concept.id)?.place ?? concept.place,
      message: `${concept.label} is not defined by the accounting framework, and no table of filing ${filing.id} reconciles it.`,
      expected: targets.length > 0 ? `a table with ${[concept.id, ...targets].join(', ')}` : 'a concept with "comparable" or a derivation, so that it can be reconciled',
      remedy: targets.length > 0 ? 'Show such a table in a section of the filing.' : 'Name the comparable measure where the concept is declared.',
      related: [{ place: concept.place, note: 'the measure is declared here' }],
    },
  };
}

/** What a reconciliation has to show beside the measure: the comparable one, or else what it is computed from. */
function partnersOf({ comparable, derivation }: Concept): readonly string[] {
  if (comparable !== undefined) return [comparable];
  if (!derivation) return [];
  return derivation.kind === 'sum' ? derivation.of.map((part) => part.concept) : [derivation.numerator, derivation.denominator];
}

function checkProminence({ filing }: Subject, { id, label, comparable }: Concept, shown: ReadonlyMap<string, Shown>): readonly Check[] {
  if (filing.regime === undefined || comparable === undefined) return [];
  const looked: Relation = { rule: nonGaap.id, facts: [], about: () => `${label} does not come before ${comparable}` };
  const [own, other] = [shown.get(id), shown.get(comparable)];
  if (!own || (other && other.turn < own.turn)) return [{ ...looked, outcome: 'consistent' }];
  return [{
    ...looked,
    outcome: 'inconsistent',
    finding: {
      rule: 'non-gaap/prominence',
      severity: 'warning',
      place: own.place,
      message: `${label} stands before the comparable measure "${comparable}".`,
      expected: `"${comparable}" first, as ${filing.regime === 'reg-g' ? 'Regulation G' : 'item 10(e) of Regulation S-K'} asks`,
      remedy: 'Show the comparable measure before it, with at least the same prominence.',
      ...(other ? { related: [{ place: other.place, note: 'the comparable measure stands here' }] } : {}),
    },
  }];
}
