import type { Notice } from '../../model/content/notice.ts';
import { nodesOf, placeOf } from '../prose/prose-nodes.ts';
import { checkSectionProse } from '../prose/prose-tables.ts';
import type { Prose } from '../prose/prose.ts';
import { Report, type Parsed } from '../formats/report.ts';
import { noticeSchema } from '../schema/notice.ts';
import { readShape } from '../formats/shape.ts';
import { readYaml } from '../formats/yaml.ts';

/** Reads a notice: its condition from the block at its top, its text checked like any prose. */
export function readNotice(id: string, prose: Prose): Parsed<Notice> {
  const report = new Report();
  checkSectionProse(prose, undefined, report);
  const { frontMatter, references, claims } = prose;
  for (const { place } of claims) {
    report.error('notice/claim', place, {
      message: 'A notice claims something of figures, and stands under every filing.', expected: 'a claim in the text of a filing', remedy: 'Move the sentence into the text of the filing, or take <Claim> out.',
    });
  }
  for (const node of nodesOf(prose.tree)) {
    if (node.type !== 'footnoteReference') continue;
    report.error('notice/footnote', placeOf(prose.file, node), {
      message: 'A notice has a footnote, and it stands at the foot of the page itself.', remedy: 'Write into the text what the note says.',
    });
  }
  if (!frontMatter) {
    report.error('notice/no-condition', { file: prose.file, line: 1, column: 1 }, {
      message: 'The notice does not say when it is necessary.',
      expected: 'a block between two lines "---" at the top, with title, when and short',
      remedy: 'Add the block, as docs/content-format.md shows.',
    });
    return { value: undefined, findings: report.findings };
  }
  const yaml = readYaml(prose.file, frontMatter.yaml);
  report.include(yaml.findings);
  if (!yaml.value) return { value: undefined, findings: report.findings };
  const { value: spec, findings, standIns } = readShape(yaml.value, noticeSchema);
  report.include(findings);
  return { value: spec && standIns.size === 0 ? { id, ...spec, ...(references.length > 0 ? { references } : {}), place: frontMatter.place } : undefined, findings: report.findings };
}
