import { describe, expect, test } from 'vitest';
import { factsFile, miniSite } from '../../../test/sites/mini-filing.ts';
import type { Changes } from '../../../test/sites/mini.ts';
import { formatFinding } from '../../model/finding.ts';
import { RULES } from './rules.ts';
import { tieOut, findingsOf } from './tieout.ts';

const CONCEPTS = 'concepts:\n  - { id: sales, name: "ex:Sales", label: Sales, period: duration, value: monetary }\n  - { id: more, name: "ex:More", label: More, period: duration, value: monetary }\n';

/** The mini site with sales that grew a thousandfold, and what its filing says of them. */
function explained(says: string, rows: readonly string[] = [], more: Changes = {}): { readonly outcomes: readonly string[]; readonly found: string } {
  const changes: Changes = {
    'concepts/more.yaml': CONCEPTS,
    'filings/h1/filing.yaml': ['headline:', `supplementary: [{ period: 1H11, reason: Likewise. }, { period: 1H12, reason: Likewise. }]\n${says}\nheadline:`],
    'filings/h1/facts/more.csv': factsFile('1H11,1H12', 'sales,,,,JPY,millions,-6,Ledger,1,"1,200"', ...rows),
    ...more,
  };
  const checks = [...tieOut(miniSite(changes)).values()].flat();
  return {
    outcomes: checks.flatMap((check) => (check.outcome === 'explained' ? [`${check.rule}: ${check.reason}`] : [])),
    found: findingsOf(checks.filter(({ rule }) => rule !== 'required-notices')).map(formatFinding).join('\n'),
  };
}

const explanation = (rest: string): string => `explained: [{ ${rest}, reason: The factory was sold. }]`;

describe('a question', () => {
  test('that nobody answered stops a published filing, and says how to answer it', () => {
    expect(explained('')).toMatchObject({ outcomes: [] });
    expect(explained('').found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:2:35: error: Sales for 1H12 is about 1,200 times what it is for 1H11. [magnitude]
          expected: about the size of 1,000,000 JPY
          found:    1,200,000,000 JPY
          see:      content/filings/h1/facts/more.csv:2:33: Sales for 1H11: 1,000,000 JPY
          to mend:  Check the scale of its row and the decimal point; declare "sales" \`volatile: yes\` if it often varies so; if it is right, say why under \`explained\` in filing.yaml."
    `);
  });

  test('is a warning in a draft', () => {
    const draft = miniSite({ 'concepts/more.yaml': CONCEPTS, 'filings/h1/filing.yaml': ['status: published', 'status: draft'], 'filings/h1/facts/more.csv': factsFile('1H11,1H12', 'sales,,,,JPY,millions,-6,Ledger,1,"1,200"') });
    const findings = findingsOf([...tieOut(draft).values()].flat()).filter(({ rule }) => rule === 'magnitude');
    expect(findings.map(({ severity, remedy }) => [severity, remedy.endsWith('say why under `explained` in filing.yaml.')])).toEqual([['warning', true]]);
  });

  test('that the filing answers stops nothing, and keeps its reason', () => {
    expect(explained(explanation('rule: magnitude, concept: sales'))).toEqual({ outcomes: ['magnitude: The factory was sold.'], found: '' });
    expect(explained(explanation('rule: magnitude, concept: sales, period: 1H12'))).toEqual({ outcomes: ['magnitude: The factory was sold.'], found: '' });
  });

  test('may be one about a sign, which is an error in a draft too', () => {
    const negative = ['more,,,,JPY,millions,-6,Ledger,5,-5'];
    expect(explained(`explained: [{ rule: magnitude, concept: sales, reason: So it is. }, { rule: natural-sign, concept: more, period: 1H12, reason: Returns exceeded sales. }]`, negative)).toEqual({ outcomes: ['natural-sign: Returns exceeded sales.', 'magnitude: So it is.'], found: '' });
    expect(explained('', negative).found).toContain('error: More for 1H12 is negative, which it is not by nature. [natural-sign]');
    const draft = miniSite({ 'concepts/more.yaml': CONCEPTS, 'filings/h1/filing.yaml': ['status: published', 'status: draft'], 'filings/h1/facts/more.csv': factsFile('1H12', 'more,,,,JPY,millions,-6,Ledger,-5') });
    expect(findingsOf([...tieOut(draft).values()].flat()).filter(({ rule }) => rule === 'natural-sign').map(({ severity, remedy }) => [severity, remedy.endsWith('say why under `explained` in filing.yaml.')])).toEqual([['error', true]]);
  });

  test('is not answered by an answer about another rule, concept or period', () => {
    for (const rest of ['rule: magnitude, period: 1H12', 'rule: remaining-period, concept: sales', 'rule: magnitude, concept: more', 'rule: magnitude, concept: sales, period: 1H11']) {
      expect(explained(explanation(rest)).found).toMatch(/Sales for 1H12 is about[^]*\[explanation\/unused\]/);
    }
  });
});

describe('an explanation', () => {
  test('that nothing needs is an error', () => {
    expect(explained(explanation('rule: magnitude, concept: revenues, period: 1H12')).found.split('\n').slice(-2).join('\n')).toMatchInlineSnapshot(`
      "content/filings/h1/filing.yaml:16:13: error: Rule "magnitude" has nothing to say of revenues for 1H12 that would need an explanation. [explanation/unused]
          to mend:  Remove the explanation, so that it does not cover up a later finding."
    `);
    expect(explained(explanation('rule: magnitude, concept: revenues')).found.split('\n').slice(-2).join('\n')).toContain('has nothing to say of revenues that');
  });

  test('names a rule that asks', () => {
    const asking = RULES.filter(({ asks }) => asks).map(({ id }) => id);
    expect(explained(explanation('rule: magnitud, concept: sales')).found.split('\n').slice(-3)).toEqual([
      'content/filings/h1/filing.yaml:16:13: error: There is no rule "magnitud" that asks for explanations. [explanation/unused]',
      `    expected: ${asking.join(' or ')}`,
      '    to mend:  Correct the name, or remove the explanation.',
    ]);
  });

  test('does not explain away what asks no question', () => {
    const keyed = { 'filings/h1/second-keying/keyed.csv': 'concept,members,unit,scale,1H12\nmore,,JPY,millions,6\n' };
    const { found } = explained(`secondKeying: [{ by: A. Nother, on: 2012-11-06, files: [keyed.csv] }]\n${explanation('rule: second-keying, concept: more')}`, ['more,,,,JPY,millions,-6,Ledger,5,5'], keyed);
    expect(found).toContain('[second-keying]');
    expect(found).toContain('What rule "second-keying" finds in more cannot be explained away.');
  });
});
