import type { Section } from '../../model/content/filing.ts';
import type { SignOff } from '../../model/content/sign-off.ts';
import { expectOneOf } from '../formats/nearest.ts';
import type { Parsed, Report } from '../formats/report.ts';
import { signOffsSchema } from '../schema/sign-offs.ts';
import { readShape } from '../formats/shape.ts';
import type { YamlFile } from '../formats/yaml.ts';

/** Reads `sign-offs.yaml`: who has read which section of a filing. */
export function readSignOffs(yaml: YamlFile): Parsed<readonly SignOff[]> {
  const { value, findings } = readShape(yaml, signOffsSchema);
  return { value: value?.signOffs.map((each, index) => ({ ...each, place: yaml.place(['signOffs', index, 'section']) })), findings };
}

/** A sign-off of a section that is not there is one of something else now. */
export function checkSignOffs(signOffs: readonly SignOff[], sections: readonly Section[], report: Report): void {
  const known = sections.map(({ id }) => id);
  for (const { section, place } of signOffs) {
    if (known.includes(section)) continue;
    report.error('sign-off/unknown-section', place, {
      message: `The filing has no section "${section}".`, expected: expectOneOf(section, known), remedy: 'Remove the sign-off, and sign the section that took its place.',
    });
  }
}
