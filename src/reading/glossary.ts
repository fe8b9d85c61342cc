import type { GlossaryTerm } from '../model/glossary.ts';
import { glossarySchema } from './schema/glossary.ts';
import { readShape } from './shape.ts';
import type { Parsed } from './report.ts';
import type { YamlFile } from './yaml.ts';

/** Reads `glossary.yaml`: names such as `1Gbps` and `Form 20-F`, which prose may type. */
export function readGlossary(yaml: YamlFile): Parsed<readonly GlossaryTerm[]> {
  const { value: spec, findings } = readShape(yaml, glossarySchema);
  return { value: spec?.terms.map((term) => (typeof term === 'string' ? { term } : term)), findings };
}
