import type { Scope } from '../../model/evaluation/answer.ts';
import type { Fact } from '../../model/content/fact.ts';
import { plainValue } from './plain-value.ts';
import type { XbrlNames } from './xbrl-names.ts';
import { xbrlPeriod } from './xbrl-period.ts';

/** A fact of a report (xBRL-JSON 1.0, section 5.1). */
export interface XbrlFact {
  /** In plain notation; `null` where there is no such item. */
  readonly value: string | null;
  /** Absent for what is exact, and for what is no number. */
  readonly decimals?: number;
  readonly dimensions: Readonly<Record<string, string>>;
  /** Ids of notes, by link type and link group (section 5.3). */
  readonly links?: { readonly footnote: { readonly _: readonly string[] } };
}

/** Writes a fact; `undefined` for one that reports nothing: undecided, blank or due. */
export function xbrlFact({ issuer, taxonomy }: Scope, fact: Fact, names: XbrlNames, notes: readonly string[]): XbrlFact | undefined {
  const { value: stated, members, stance, basis } = fact;
  const value = stated.kind === 'nil' ? null : plainValue(stated)?.toString();
  const concept = taxonomy.concepts.get(fact.concept);
  if (value === undefined || !concept) return undefined;
  const unit = 'unit' in stated ? names.unit(stated.unit) : undefined;
  return {
    value,
    ...(stated.kind === 'number' && stated.decimals !== 'exact' ? { decimals: stated.decimals } : {}),
    dimensions: {
      concept: concept.name,
      entity: `entity:${issuer.entity.identifier}`,
      period: xbrlPeriod(fact.period),
      ...(unit === undefined ? {} : { unit }),
      ...(concept.value === 'text' ? { language: issuer.language.toLowerCase() } : {}),
      ...Object.fromEntries(Object.entries(members).flatMap(([id, member]) => {
        const dimension = taxonomy.dimensions.get(id);
        const part = dimension?.members.get(member);
        return dimension && part ? [[dimension.name, part.name]] : [];
      })),
      ...(stance === undefined ? {} : { [names.announcementAxis]: names.member(stance) }),
      ...(basis === undefined ? {} : { [names.shareBasisAxis]: names.member(basis) }),
    },
    ...(notes.length === 0 ? {} : { links: { footnote: { _: notes } } }),
  };
}
