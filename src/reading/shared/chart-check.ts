import type { Issuer } from '../../model/content/issuer.ts';
import type { ChartFile } from './chart.ts';
import { checkConcept } from './concepts.ts';
import { checkMembers } from './members-check.ts';
import { expectOneOf } from '../formats/nearest.ts';
import type { Report } from '../formats/report.ts';
import type { KnownTaxonomy } from './taxonomy.ts';

/** Values that have a length. */
const MEASURED: readonly string[] = ['monetary', 'per-share', 'shares', 'ratio', 'count'];

/** Checks a chart against what the site declares: bars of one chart are in one unit, those of small charts each in their own. */
export function checkChart({ yaml, chart, items }: ChartFile, issuer: Issuer | undefined, taxonomy: KnownTaxonomy, tables: readonly string[], report: Report): void {
  if (!tables.includes(chart.table)) {
    report.error('chart/unknown-table', yaml.place(['table']), {
      message: `There is no table "${chart.table}".`, expected: expectOneOf(chart.table, tables), remedy: `Write tables/${chart.table}.yaml, or correct the name.`,
    });
  }
  const first = taxonomy.concepts.get(items[0]?.item.aspects.concept ?? '');
  for (const { item: { aspects: { concept = '', members, basis } }, path } of items) {
    checkConcept(concept, yaml, path, taxonomy, 'chart/unknown-concept', report);
    if (members) checkMembers(members, yaml, [...path, 'members'], taxonomy, 'chart', report);
    if (basis !== undefined && issuer && !issuer.shareBases.some(({ id }) => id === basis)) {
      report.error('chart/unknown-basis', yaml.place([...path, 'basis']), {
        message: `There is no share basis "${basis}".`, expected: expectOneOf(basis, issuer.shareBases.map(({ id }) => id)), remedy: 'Correct the name, or declare it under shareBases in issuer.yaml.',
      });
    }
    const value = taxonomy.concepts.get(concept)?.value;
    if (value === undefined) continue;
    if (!MEASURED.includes(value)) {
      report.error('chart/not-a-number', yaml.place(path), { message: `"${concept}" is no number, so that no bar can be as long as it.`, actual: `value: ${value}`, remedy: 'Name another concept.' });
    } else if (chart.design.kind !== 'columns' && chart.design.kind !== 'progress' && first && first.value !== value) {
      report.error('chart/mixed-units', yaml.place(path), {
        message: `"${concept}" is not in the unit of the first figure of the chart.`, expected: first.value, actual: value, remedy: 'Draw it in a chart of its own: one scale holds one unit.',
      });
    }
  }
}
