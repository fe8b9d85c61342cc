import { describe, expect, test } from 'vitest';
import { formatFinding, type Finding } from '../model/finding.ts';
import type { Check } from '../tieout/check.ts';
import type { ExampleFiles } from '../tieout/example.ts';
import { EXAMPLES } from '../tieout/examples.ts';
import { RULES } from '../tieout/rules.ts';
import { checkExample, statedExactly } from './example-check.ts';

const text = (findings: readonly Finding[]): string => findings.map(formatFinding).join('\n');
const outcomes = (rule: string, checks: readonly Check[]): readonly string[] => [...new Set(checks.filter((check) => check.rule === rule).map(({ outcome }) => outcome))].sort();

/** How the relations of a rule turn out in an example, and what is found in it at all. */
function checked(rule: string, files: ExampleFiles): { readonly outcomes: readonly string[]; readonly found: string } {
  const { checks, findings } = checkExample(files);
  return { outcomes: outcomes(rule, checks), found: text(findings) };
}

test('every rule has examples, in the order of the rules', () => {
  expect(EXAMPLES.map(({ rule }) => rule.id)).toEqual(RULES.map(({ id }) => id));
});

describe.each(EXAMPLES.map((examples) => [examples.rule.id, examples] as const))('%s', (id, { holds, fails, rounding, explained }) => {
  test('holds where it should, and nothing else is found', () => {
    expect(checked(id, holds.files)).toEqual({ outcomes: ['consistent'], found: '' });
  });

  test('fails where it should, and no other rule does', () => {
    const { checks, findings } = checkExample(fails.files);
    expect(outcomes(id, checks)).toContain('inconsistent');
    expect(findings.filter(({ rule }) => rule !== id).map(formatFinding)).toEqual([]);
  });

  test.runIf(typeof rounding === 'object')('lets rounding explain a difference, and nothing but rounding', () => {
    if (typeof rounding === 'string') return;
    expect(checked(id, rounding.files)).toEqual({ outcomes: ['consistent'], found: '' });
    const broken = rounding.breaks ? { ...rounding.files, ...rounding.breaks } : statedExactly(rounding.files);
    expect(outcomes(id, checkExample(broken).checks)).toContain('inconsistent');
  });

  test.runIf(explained)('accepts an explanation of what failed', () => {
    const { checks, findings } = checkExample(explained?.files ?? {});
    expect(outcomes(id, checks)).toContain('explained');
    expect(text(findings)).toBe('');
  });
});
