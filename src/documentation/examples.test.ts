import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatFinding, type Finding } from '../model/finding.ts';
import type { Check } from '../tieout/checking/check.ts';
import type { ExampleFiles } from '../tieout/checking/example.ts';
import { EXAMPLES } from '../tieout/checking/examples.ts';
import { RULES } from '../tieout/checking/rules.ts';
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

const named = EXAMPLES.map((examples) => [examples.rule.id, examples] as const);

describe.each(named)('%s', (id, { holds, fails }) => {
  test('holds where it should, and nothing else is found', () => {
    expect(checked(id, holds.files)).toEqual({ outcomes: ['consistent'], found: '' });
  });

  test('fails where it should, and no other rule does', () => {
    const { checks, findings } = checkExample(fails.files);
    expect(outcomes(id, checks)).toContain('inconsistent');
    expect(findings.filter(({ rule }) => rule !== id).map(formatFinding)).toEqual([]);
  });
});

const roundings = named.flatMap(([id, { rounding }]) => (typeof rounding === 'object' ? [[id, rounding] as const] : []));

test.each(roundings)('%s: rounding explains a difference, and nothing but rounding does', (id, { files, breaks }) => {
  expect(checked(id, files)).toEqual({ outcomes: ['consistent'], found: '' });
  expect(outcomes(id, checkExample(breaks ? { ...files, ...breaks } : statedExactly(files)).checks)).toContain('inconsistent');
});

test('rules that ask are those whose questions can be answered', () => {
  expect(EXAMPLES.filter(({ explained }) => explained).map(({ rule }) => rule.id)).toEqual(RULES.filter(({ asks }) => asks).map(({ id }) => id));
});

const explanations = named.flatMap(([id, { explained }]) => (explained ? [[id, explained] as const] : []));

test.each(explanations)('%s: an explanation answers what it asks', (id, { files }) => {
  const { checks, findings } = checkExample(files);
  expect(outcomes(id, checks)).toContain('explained');
  expect(text(findings)).toBe('');
});

test('nothing that checks or builds a site loads the examples', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:ts|astro)$/.test(path) && !/\.test\.ts$|\.examples\.ts$|tieout[/\\]checking[/\\]example[^/\\]*\.ts$|^documentation/.test(path));
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((path) => /(?:documentation\/|[./]examples?(?:-base)?\.ts')/.test(readFileSync(join('src', path), 'utf8')))).toEqual([]);
});
