import { describe, expect, test } from 'vitest';
import { factsFile, miniSite } from '../../test/sites/mini-filing.ts';
import type { Changes } from '../../test/sites/mini.ts';
import { formatFinding } from '../model/finding.ts';
import { tieOut, findingsOf } from './tieout.ts';

const CONCEPTS = 'concepts:\n  - { id: sales, name: "ex:Sales", label: Sales, period: duration, value: monetary }\n  - { id: more, name: "ex:More", label: More, period: duration, value: monetary }\n';

/** The mini site with sales that grew a thousandfold, and what its filing says of them. */
function explained(says: string, ...rows: readonly string[]): { readonly outcomes: readonly string[]; readonly found: string } {
  const changes: Changes = {
    'concepts/more.yaml': CONCEPTS,
    'filings/h1/filing.yaml': ['headline:', `supplementary: [{ period: 1H11, reason: Likewise. }, { period: 1H12, reason: Likewise. }]\n${says}\nheadline:`],
    'filings/h1/facts/more.csv': factsFile('1H11,1H12', 'sales,,,,JPY,millions,-6,Ledger,1,"1,200"', ...rows),
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
    expect(explained(explanation('rule: magnitud, concept: sales')).found.split('\n').slice(-3).join('\n')).toMatchInlineSnapshot(`
      "content/filings/h1/filing.yaml:16:13: error: There is no rule "magnitud" that asks for explanations. [explanation/unused]
          expected: like-periods or remaining-period or share-bases or magnitude
          to mend:  Correct the name, or remove the explanation."
    `);
  });

  test('does not explain an error away', () => {
    expect(explained(explanation('rule: natural-sign, concept: more'), 'more,,,,JPY,millions,-6,Ledger,5,-5').found.split('\n').slice(-2).join('\n')).toMatchInlineSnapshot(`
      "content/filings/h1/filing.yaml:16:13: error: What rule "natural-sign" finds in more cannot be explained away. [explanation/unused]
          to mend:  Correct what it finds, and remove the explanation."
    `);
    expect(explained(explanation('rule: natural-sign, concept: more'), 'more,,,,JPY,millions,-6,Ledger,5,-5').found).toContain('More for 1H12 is negative');
  });
});
