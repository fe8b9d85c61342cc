import { expectOneOf } from '../formats/nearest.ts';
import type { Report } from '../formats/report.ts';
import type { KnownTaxonomy } from './taxonomy.ts';
import type { Path, YamlFile } from '../formats/yaml.ts';

/** Checks that dimensions and their members are declared; findings belong to what names them, a `table` or a `chart`. */
export function checkMembers(
  members: Readonly<Record<string, string>>, yaml: YamlFile, path: Path, { dimensions, incomplete }: KnownTaxonomy, of: string, report: Report,
): void {
  for (const [id, member] of Object.entries(members)) {
    const dimension = dimensions.get(id);
    if (!dimension) {
      if (incomplete) continue;
      report.error(`${of}/unknown-dimension`, yaml.keyPlace([...path, id]), {
        message: `There is no dimension "${id}".`,
        expected: expectOneOf(id, dimensions.keys()),
        remedy: 'Correct the name, or declare it under dimensions in concepts/.',
      });
    } else if (!dimension.members.has(member)) {
      report.error(`${of}/unknown-member`, yaml.place([...path, id]), {
        message: `The dimension "${id}" has no member "${member}".`,
        expected: expectOneOf(member, dimension.members.keys()),
        remedy: 'Correct the name, or declare the member in concepts/.',
      });
    }
  }
}
