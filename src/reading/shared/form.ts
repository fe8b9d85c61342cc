import type { Form } from '../../model/content/form.ts';
import { checkConcept } from './concepts.ts';
import { expectOneOf } from '../formats/nearest.ts';
import { Report, type Parsed } from '../formats/report.ts';
import { formSchema, type FormSpec } from '../schema/form.ts';
import { readShape } from '../formats/shape.ts';
import type { KnownTaxonomy } from './taxonomy.ts';
import { reportTwice } from '../formats/twice.ts';
import type { YamlFile } from '../formats/yaml.ts';

/** A file of `forms/`, read by itself. */
export interface FormFile {
  readonly yaml: YamlFile;
  readonly spec: FormSpec;
  readonly form: Form;
  /** Whether everything it needs could be read; otherwise no filing is held to it. */
  readonly whole: boolean;
}

/** Reads one form. */
export function readForm(yaml: YamlFile, id: string): Parsed<FormFile> {
  const { value: spec, findings, standIns } = readShape(yaml, formSchema);
  if (!spec) return { value: undefined, findings };
  const report = new Report();
  report.include(findings);
  const { sections = [], answers = {}, comparisons = [] } = spec;
  reportTwice(yaml, comparisons.map((each, index) => ({ name: each.id, path: ['comparisons', index, 'id'] })), 'form/duplicate-comparison', report);
  reportTwice(yaml, sections.map((section, index) => ({ name: section.id, path: ['sections', index, 'id'] })), 'form/duplicate-section', report);
  for (const [period, concepts] of Object.entries(answers)) {
    reportTwice(yaml, concepts.map((concept, index) => ({ name: concept, path: ['answers', period, index] })), 'form/duplicate-answer', report);
  }
  return { value: { yaml, spec, form: formOf(yaml, id, spec), whole: standIns.size === 0 }, findings: report.findings };
}

/** Checks what a form asks for against what can be reported. */
export function checkForm({ yaml, spec }: FormFile, taxonomy: KnownTaxonomy, tables: readonly string[], report: Report): void {
  spec.comparisons?.forEach(({ shareOf, tables: compared }, index) => {
    if (shareOf !== undefined) checkConcept(shareOf, yaml, ['comparisons', index, 'shareOf'], taxonomy, 'form/unknown-concept', report);
    compared.forEach((table, item) => {
      if (tables.includes(table)) return;
      report.error('form/unknown-table', yaml.place(['comparisons', index, 'tables', item]), {
        message: `There is no table "${table}".`, expected: expectOneOf(table, tables), remedy: `Write tables/${table}.yaml, or correct the name.`,
      });
    });
  });
  for (const [period, concepts] of Object.entries(spec.answers ?? {})) {
    concepts.forEach((concept, index) => checkConcept(concept, yaml, ['answers', period, index], taxonomy, 'form/unknown-concept', report));
  }
}

function formOf(yaml: YamlFile, id: string, { title, sections = [], answers = {}, comparisons = [] }: FormSpec): Form {
  return {
    id,
    title,
    sections: sections.map((section, index) => ({ ...section, place: yaml.place(['sections', index]) })),
    answers: Object.entries(answers).flatMap(([period, concepts]) => (
      concepts.map((concept, index) => ({ concept, period, place: yaml.place(['answers', period, index]) }))
    )),
    comparisons: comparisons.map((each, index) => ({ ...each, place: yaml.place(['comparisons', index]) })),
    place: yaml.place([]),
  };
}
