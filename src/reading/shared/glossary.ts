import type { GlossaryTerm } from '../../model/content/glossary.ts';
import { glossarySchema } from '../schema/glossary.ts';
import { readShape } from '../formats/shape.ts';
import type { Parsed } from '../formats/report.ts';
import type { YamlFile } from '../formats/yaml.ts';

/** Reads `glossary.yaml`: names such as `1Gbps` and `Form 20-F`, which prose may type. */
export function readGlossary(yaml: YamlFile): Parsed<readonly GlossaryTerm[]> {
  const { value: spec, findings } = readShape(yaml, glossarySchema);
  return { value: spec?.terms.map((term) => (typeof term === 'string' ? { term } : term)), findings };
}
