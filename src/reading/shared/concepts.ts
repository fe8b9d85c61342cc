import type { Concept } from '../../model/content/concept.ts';
import { standardName } from '../../model/content/standard-names.ts';
import { findCycles } from '../formats/cycle.ts';
import { expectOneOf, nearest } from '../formats/nearest.ts';
import { Report, type Parsed } from '../formats/report.ts';
import { conceptsSchema, type ConceptSpec } from '../schema/concepts.ts';
import { readShape } from '../formats/shape.ts';
import { contributorOf, isUnknown, type ConceptsFile, type KnownTaxonomy } from './taxonomy.ts';
import type { YamlFile } from '../formats/yaml.ts';

/** Reads one file of `concepts/` by itself. */
export function readConcepts(yaml: YamlFile): Parsed<ConceptsFile> {
  const declared = declaredIds(yaml.plain());
  const { value: spec, findings } = readShape(yaml, conceptsSchema);
  if (!spec) return { value: undefined, findings };
  const report = new Report();
  report.include(findings);
  const read = new Set(spec.concepts?.map(({ id }) => id));
  spec.concepts?.forEach(({ id, name, balance, value, period, additive, changeOf, words, in: way }, index) => {
    if (balance !== undefined && value !== 'monetary') {
      report.error('concepts/balance', yaml.place(['concepts', index, 'balance']), {
        message: `"${id}" has a balance, but its values are not money.`,
        expected: 'no balance, or value: monetary',
        actual: `value: ${value}`,
        remedy: 'Remove the balance, or correct the value.',
      });
    }
    checkStandardName(yaml, index, { id, name, period, value, balance }, report);
    if (additive !== undefined && (period === 'instant' || (value !== 'monetary' && value !== 'count'))) {
      report.error('concepts/additive', yaml.place(['concepts', index, 'additive']), {
        message: `"${id}" says whether its amounts add up over time, but they are not of a kind that does.`,
        expected: 'period: duration, and value: monetary or value: count',
        actual: `period: ${period}, value: ${value}`,
        remedy: 'Remove the key.',
      });
    }
    if (words !== undefined && value !== 'yes-no') {
      report.error('concepts/words', yaml.place(['concepts', index, 'words']), {
        message: `"${id}" has words for yes and no, but its values are neither.`,
        expected: 'value: yes-no',
        actual: `value: ${value}`,
        remedy: 'Write value: yes-no, or remove the words.',
      });
    }
    if (way !== undefined && value !== 'ratio') {
      report.error('concepts/in', yaml.place(['concepts', index, 'in']), {
        message: `"${id}" is to be shown in ${way.replace('-', ' ')}, but its values are not ratios.`,
        expected: 'value: ratio',
        actual: `value: ${value}`,
        remedy: 'Write value: ratio, or remove the key.',
      });
    }
    if (changeOf !== undefined && value !== 'ratio') {
      report.error('concepts/change-of', yaml.place(['concepts', index, 'changeOf']), {
        message: `"${id}" states the change of "${changeOf}", but its values are not ratios.`,
        expected: 'value: ratio',
        actual: `value: ${value}`,
        remedy: 'Write value: ratio, or remove changeOf.',
      });
    }
  });
  return { value: { yaml, spec, broken: declared.filter((id) => !read.has(id)) }, findings: report.findings };
}

/** A concept that bears a standard name is what the taxonomy says of it: programs read its figures so. */
function checkStandardName(yaml: YamlFile, index: number, concept: Pick<ConceptSpec, 'id' | 'name' | 'period' | 'value'> & { readonly balance: ConceptSpec['balance'] }, report: Report): void {
  const standard = standardName(concept.name);
  if (!standard) return;
  for (const key of ['period', 'value', 'balance'] as const) {
    if (concept[key] === undefined || concept[key] === standard[key]) continue;
    report.error('concepts/standard-name', yaml.place(['concepts', index, key]), {
      message: `"${concept.id}" says ${key}: ${concept[key]}, and ${concept.name} is another item.`,
      expected: standard[key] === undefined ? 'no balance' : `${key}: ${standard[key]}, as the taxonomy has it`,
      remedy: 'Correct the key, or give the concept a name of the issuer\'s own.',
    });
  }
}

/** Checks what concepts say of each other: that what they refer to exists, and that none is computed from itself. */
export function checkTaxonomy(taxonomy: KnownTaxonomy, files: readonly ConceptsFile[], report: Report): void {
  for (const { yaml, spec } of files) {
    spec.concepts?.forEach(({ derivation, changeOf, comparable }, index) => {
      const path = ['concepts', index];
      const refer = (id: string | undefined, at: readonly (string | number)[]): void => {
        if (id !== undefined) checkConcept(id, yaml, [...path, ...at], taxonomy, 'concepts/unknown-concept', report);
      };
      derivation?.sum?.forEach((part, item) => refer(contributorOf(part).concept, ['derivation', 'sum', item]));
      refer(derivation?.ratio?.numerator, ['derivation', 'ratio', 'numerator']);
      refer(derivation?.ratio?.denominator, ['derivation', 'ratio', 'denominator']);
      refer(changeOf, ['changeOf']);
      refer(comparable, ['comparable']);
    });
  }
  const edges = new Map([...taxonomy.concepts.values()].map((concept) => [concept.id, inputsOf(concept)]));
  for (const cycle of findCycles(edges)) {
    report.error('concepts/cycle', taxonomy.concepts.get(cycle[0] ?? '')?.place ?? { file: '' }, {
      message: `"${cycle[0] ?? ''}" is computed from itself.`,
      actual: cycle.join(' ← '),
      remedy: 'Type one of these concepts instead of deriving it.',
    });
  }
}

/** Reports a concept that is named at a place of a YAML file and not declared. */
export function checkConcept(
  id: string, yaml: YamlFile, path: readonly (string | number)[], taxonomy: KnownTaxonomy, rule: string, report: Report,
): void {
  if (!isUnknown(id, taxonomy)) return;
  const near = nearest(id, taxonomy.concepts.keys());
  report.error(rule, yaml.place(path), {
    message: `There is no concept "${id}".`,
    expected: near === undefined ? 'a concept declared in concepts/' : expectOneOf(id, taxonomy.concepts.keys()),
    remedy: near === undefined ? 'Declare it in concepts/, or correct the name.' : `Write "${near}", or declare "${id}" in concepts/.`,
  });
}

function inputsOf({ derivation }: Concept): readonly string[] {
  if (!derivation) return [];
  return derivation.kind === 'sum' ? derivation.of.map(({ concept }) => concept) : [derivation.numerator, derivation.denominator];
}

function declaredIds(plain: unknown): string[] {
  const list = (plain as { concepts?: unknown } | undefined)?.concepts;
  if (!Array.isArray(list)) return [];
  return list.map((item: unknown) => (item as { id?: unknown } | undefined)?.id).filter((id) => typeof id === 'string');
}
