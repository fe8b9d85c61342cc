import type { RuleExamples } from '../tieout/checking/example.ts';
import { EXAMPLE_BASE } from '../tieout/checking/example-base.ts';
import { EXAMPLES } from '../tieout/checking/examples.ts';
import { fileBlocks, page } from './markdown.ts';
import { rulePage } from './rule-page.ts';
import { severityWords } from './rule-severity.ts';
import { rules as ruleWords } from '../words/en/rules.ts';

/** Every page of `docs/rules/` by its file name: one for each rule, and the index. */
export function rulePages(all: readonly RuleExamples[] = EXAMPLES): Readonly<Record<string, string>> {
  return {
    'README.md': indexPage(all),
    ...Object.fromEntries(all.map((examples) => [`${examples.rule.id}.md`, rulePage(examples)])),
  };
}

function indexPage(all: readonly RuleExamples[]): string {
  return page(
    '# The rules of tie-out',
    'Every check and every build run these over all content. A rule looks at relations: between figures, or between a figure and what the filing says of it. It answers *consistent*, *inconsistent* or *unchecked*, with the reason. What is inconsistent is a finding, and stops a build; in a draft, some findings are warnings.',
    [
      '| rule | what holds | its findings |',
      '|---|---|---|',
      ...all.map((examples) => `| [\`${examples.rule.id}\`](${examples.rule.id}.md) | ${ruleWords[examples.rule.id].title} | ${severityWords(examples)} |`),
    ].join('\n'),
    'How far two figures may differ follows from how exactly each is stated: 1,200 million, right to the million, stands for everything from 1,199.5 to 1,200.5 million, and a relation is consistent where such intervals meet. No rule has a tolerance of its own.',
    'Each page shows content that holds, content that does not, and content in which only rounding differs, with what the check prints. The examples are the first tests of the rule, and the pages are made from them.',
    '## Figures that are right all the same',
    'Some rules ask a question: the figure is unusual, and may be right. `explained` in `filing.yaml` answers it: the rule, the concept, the period if only one is meant, and the reason; of a rule that asks about periods, the period without a concept. An explanation that nothing needs is an error, so that it does not cover up a later finding. What the other rules find cannot be explained away.',
    '## What the examples stand on',
    'Every example is read together with the files below. Of a YAML file that stands here, an example shows only the top-level keys that it changes. A filing for which an example has no facts is left out, and the tables of an example stand in the section of the newer filing.',
    fileBlocks(EXAMPLE_BASE),
    '---',
    'Made by `npm run docs`.',
  );
}
