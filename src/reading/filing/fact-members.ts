import { WHOLE, type Members } from '../../model/content/fact.ts';
import type { Cell } from '../formats/csv-cell.ts';
import { expectOneOf } from '../formats/nearest.ts';
import type { Report } from '../formats/report.ts';
import type { KnownTaxonomy } from '../shared/taxonomy.ts';

/** Reads `dimension=member`, several joined by `;`; an empty cell is the whole. `undefined` when a part cannot be read. */
export function readMembers({ text, place }: Cell, { dimensions, incomplete }: KnownTaxonomy, report: Report): Members | undefined {
  if (text === '') return WHOLE;
  const members: Record<string, string> = {};
  let sound = true;
  for (const part of text.split(';')) {
    const [, id = '', member = ''] = /^\s*([^=\s]+)\s*=\s*([^=\s]+)\s*$/.exec(part) ?? [];
    const dimension = dimensions.get(id);
    const known = dimension?.members.has(member) === true && !Object.hasOwn(members, id);
    if (known) {
      members[id] = member;
      continue;
    }
    sound = false;
    if (id === '') {
      report.error('facts/members', place, {
        message: `"${part.trim()}" does not name a member.`, expected: 'dimension=member, several joined by ";"', actual: text, remedy: 'Write it so.',
      });
    } else if (!dimension) {
      if (incomplete) continue;
      report.error('facts/unknown-dimension', place, {
        message: `There is no dimension "${id}".`, expected: expectOneOf(id, dimensions.keys()), remedy: 'Correct the name, or declare it under dimensions in concepts/.',
      });
    } else if (!dimension.members.has(member)) {
      report.error('facts/unknown-member', place, {
        message: `The dimension "${id}" has no member "${member}".`, expected: expectOneOf(member, dimension.members.keys()), remedy: 'Correct the name, or declare the member in concepts/.',
      });
    } else {
      report.error('facts/members', place, {
        message: `The dimension "${id}" is given twice.`, actual: text, remedy: 'Name one member of each dimension.',
      });
    }
  }
  return sound ? members : undefined;
}
