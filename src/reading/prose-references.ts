import { periodByName } from '../model/filing.ts';
import type { Place } from '../model/finding.ts';
import type { Reference } from '../model/reference.ts';
import { readMembers } from './fact-members.ts';
import type { FilingFrame } from './filing.ts';
import { expectOneOf } from './nearest.ts';
import type { Report } from './report.ts';
import { isUnknown, type KnownTaxonomy } from './taxonomy.ts';

/** Names that a date may be taken from besides periods, targets and concepts. */
const DATES = ['released', 'translation'];

/** What references may name. */
export interface Nameable {
  readonly taxonomy: KnownTaxonomy;
  readonly frame: Pick<FilingFrame, 'periods' | 'announcements' | 'parts'>;
  readonly bases: readonly string[];
}

/**
 * Checks that every concept, period, member, target, share basis and table that references name is declared. Whether
 * there is a figure behind them is for tie-out to say.
 */
export function checkReferences(references: readonly Reference[], { taxonomy, frame, bases }: Nameable, report: Report): void {
  const roles = frame.periods.flatMap(({ name, role }) => (role === undefined ? [name] : [role, name]));
  const targets = frame.announcements.map(({ id }) => id);
  const tables = frame.parts.flatMap((part) => part.sections.flatMap((section) => section.tables));
  for (const { kind, attributes, place } of references) {
    const { of = '' } = attributes;
    const unknown = (what: string, name: string, known: readonly string[], remedy: string): void => {
      report.error(`prose/unknown-${what.replace(' ', '-')}`, place, { message: `<${kind}> names the ${what} "${name}", which there is not.`, expected: expectOneOf(name, known), remedy });
    };
    const concept = (name: string): void => {
      if (isUnknown(name, taxonomy)) unknown('concept', name, [...taxonomy.concepts.keys()], 'Correct the name, or declare the concept in concepts/.');
    };
    const oneOf = (attribute: string, what: string, known: readonly string[], remedy: string): void => {
      const name = attributes[attribute];
      if (name !== undefined && !known.includes(name)) unknown(what, name, known, remedy);
    };
    if (kind === 'Period') oneOf('of', 'period', roles, 'Correct the name, or add the period to filing.yaml.');
    else if (kind === 'Date') {
      if (!periodByName(frame, of) && !targets.includes(of) && !DATES.includes(of) && isUnknown(of, taxonomy)) {
        unknown('date', of, [...roles, ...targets, ...DATES, ...datesOf(taxonomy)], 'Name a period, a target, "released", "translation" or a concept whose values are dates.');
      }
    } else if (kind !== 'Rate') concept(of);
    if (kind === 'Ratio') concept(attributes['over'] ?? '');
    oneOf('period', 'period', roles, 'Correct the name, or add the period to filing.yaml.');
    oneOf('against', 'period', roles, 'Correct the name, or add the period to filing.yaml.');
    for (const attribute of ['stance', 'low', 'high']) oneOf(attribute, 'target', targets, 'Correct the name, or announce it under targets in filing.yaml.');
    oneOf('basis', 'share basis', bases, 'Correct the name, or declare it under shareBases in issuer.yaml.');
    oneOf('table', 'table', tables, 'Name a table that a section of the filing shows.');
    checkMembers(attributes['members'], place, taxonomy, report);
  }
}

function datesOf({ concepts }: KnownTaxonomy): readonly string[] {
  return [...concepts.values()].filter(({ value }) => value === 'date').map(({ id }) => id);
}

function checkMembers(members: string | undefined, place: Place, taxonomy: KnownTaxonomy, report: Report): void {
  if (members !== undefined) readMembers({ text: members, place }, taxonomy, report);
}
