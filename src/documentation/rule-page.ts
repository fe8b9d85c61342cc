import { formatFinding } from '../model/finding.ts';
import type { Check } from '../tieout/checking/check.ts';
import type { Example, RuleExamples } from '../tieout/checking/example.ts';
import { checkExample } from './example-check.ts';
import { codeBlock, fileBlocks, page } from './markdown.ts';
import { severityWords } from './rule-severity.ts';
import { rules as ruleWords } from '../words/en/rules.ts';

/** The page of a rule in `docs/rules/`, as Markdown. What the examples print is what the rule says of them. */
export function rulePage(examples: RuleExamples): string {
  const { rule, consistent, inconsistent, unchecked, mend, holds, fails, rounding, explained } = examples;
  return page(
    `# ${ruleWords[rule.id].title}`,
    `\`${rule.id}\` · ${severityWords(examples)}`,
    ruleWords[rule.id].reason,
    'A relation is',
    [
      `- **consistent** when ${consistent}`,
      `- **inconsistent** when ${inconsistent}`,
      ...(unchecked === undefined ? [] : [`- **unchecked** when ${unchecked}`]),
    ].join('\n'),
    rule.vouches ? 'Where it is consistent, the figures that take part count as covered.' : 'It does not vouch for the last digit: figures that only this rule looked at do not count as covered.',
    exampleBlocks('It holds', rule.id, holds),
    exampleBlocks('It does not hold', rule.id, fails, holds),
    typeof rounding === 'string' ? ['## Rounding', rounding] : exampleBlocks('It differs by rounding only', rule.id, rounding, holds),
    ['## What to do', mend],
    explained ? exampleBlocks('It is right all the same', rule.id, explained, fails) : [],
    '---',
    `Made by \`npm run docs\` from \`${rule.id}.examples.ts\`, beside the rule. What the examples stand on: [the base](README.md#what-the-examples-stand-on).`,
  );
}

/** An example under its heading; files that are those of an example before it are named, not repeated. */
function exampleBlocks(heading: string, rule: string, { shows, files }: Example, before?: Example): readonly string[] {
  const { checks, findings } = checkExample(files);
  const looked = checks.filter((check) => check.rule === rule).map(relationLine);
  const [same, other] = [true, false].map((repeated) => Object.entries(files).filter(([path, text]) => (before?.files[path] === text) === repeated));
  return [
    `## ${heading}`,
    shows,
    ...fileBlocks(Object.fromEntries(other ?? [])),
    ...(same && same.length > 0 ? [`${same.map(([path]) => `\`content/${path}\``).join(' and ')} as above.`] : []),
    looked.join('\n'),
    ...(findings.length === 0 ? ['`npm run check` finds nothing.'] : ['`npm run check` prints', codeBlock(findings.map(formatFinding).join('\n'))]),
  ];
}

function relationLine(check: Check): string {
  const why = check.outcome === 'unchecked' || check.outcome === 'explained' ? `, because ${check.reason}` : '';
  return `- ${check.about()}: **${check.outcome}**${why}`;
}
