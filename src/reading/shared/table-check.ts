import type { Issuer } from '../../model/content/issuer.ts';
import { checkConcept } from './concepts.ts';
import { checkAnswers } from './table-answers.ts';
import { checkMembers } from './members-check.ts';
import { expectOneOf } from '../formats/nearest.ts';
import type { Report } from '../formats/report.ts';
import { defaultRowId, type TableFile } from './table-spec.ts';
import { columnLines, rowLines } from './table-walk.ts';
import { contributorOf, type KnownTaxonomy } from './taxonomy.ts';
import type { Path } from '../formats/yaml.ts';

/** Checks a table against what the site declares. */
export function checkTable(file: TableFile, issuer: Issuer | undefined, taxonomy: KnownTaxonomy, report: Report): void {
  const { spec } = file;
  const lines = [{ spec, path: [] as Path }, ...columnLines(spec), ...rowLines(spec)];
  for (const { spec: { concept, members, basis }, path } of lines) {
    if (concept !== undefined) checkConcept(concept, file.yaml, [...path, 'concept'], taxonomy, 'table/unknown-concept', report);
    if (members) checkMembers(members, file.yaml, [...path, 'members'], taxonomy, 'table', report);
    if (basis !== undefined && issuer && !issuer.shareBases.some(({ id }) => id === basis)) {
      report.error('table/unknown-basis', file.yaml.place([...path, 'basis']), {
        message: `There is no share basis "${basis}".`,
        expected: expectOneOf(basis, issuer.shareBases.map(({ id }) => id)),
        remedy: 'Correct the name, or declare it under shareBases in issuer.yaml.',
      });
    }
  }
  checkAnswers(file, taxonomy, report);
  const rows = new Set(rowLines(spec).map(({ spec: row, leaf }) => row.id ?? (leaf ? defaultRowId(row) : undefined)));
  spec.relations?.forEach(({ total, of }, index) => {
    const path: Path = ['relations', index];
    const refer = (name: string, at: Path): void => {
      if (!rows.has(name)) checkConcept(name, file.yaml, [...path, ...at], taxonomy, 'table/unknown-concept', report);
    };
    refer(total, ['total']);
    of.forEach((part, item) => refer(contributorOf(part).concept, ['of', item]));
  });
}
