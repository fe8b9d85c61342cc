import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyContent, edit, run } from './project.ts';

const INCOME = 'filings/fy2012-h1/facts/income-statement.csv';

/** The real content with a digit of its operating income mistyped. */
function mistyped(): string {
  const content = copyContent();
  edit(join(content, INCOME), '"3,262,707"', '"3,262,717"');
  return content;
}

describe('npm run check', () => {
  test('has nothing to say of the real content but how much holds', () => {
    const { status, output, complaints } = run('check', { content: copyContent() });
    expect({ status, complaints }).toEqual({ status: 0, complaints: '' });
    expect(output).toMatch(/^2 filings, \d+ facts: \d+ relations, of which \d+ hold, 0 fail, \d+ are explained or errata of the source, and \d+ cannot be checked\.\n$/);
  });

  test('finds a digit that was mistyped, wherever it takes part in a sum, and fails', () => {
    const { status, output, complaints } = run('check', { content: mistyped() });
    expect({ status, complaints }).toEqual({ status: 1, complaints: '' });
    const first = output.split('\n\n')[0];
    expect(first).toMatchInlineSnapshot(`
      "content/filings/fy2012-h1/facts/income-statement.csv:22:100: error: Consolidated operating income for 1H12 is not the sum of its 3 parts in table "segment-profit". [footing]
          expected: 3,262,707 (thousands of JPY)
          found:    3,262,717, a difference of 10
          see:      content/filings/fy2012-h1/facts/income-statement.csv:22:100: look here first, it takes part in 6 relations that fail: Operating income for 1H12
          see:      content/filings/fy2012-h1/facts/segments.csv:8:167: plus Network service and systems integration business 3,260,156
          see:      content/filings/fy2012-h1/facts/segments.csv:9:130: plus ATM operation business 82,920
          see:      content/filings/fy2012-h1/facts/segments.csv:10:126: plus Elimination −80,369
          to mend:  Correct the total or one of its parts against the source."
    `);
  });

  test('lets a draft have gaps: they are warnings', () => {
    const content = copyContent();
    edit(join(content, 'filings/fy2012-h1/filing.yaml'), 'status: published', 'status: draft');
    edit(join(content, 'filings/fy2012-h1/facts/comprehensive-income.csv'), '"-13,379"', '');
    const { status, output } = run('check', { content });
    expect(status).toBe(0);
    expect(output.split('\n\n')[0]).toMatchInlineSnapshot(`
      "content/filings/fy2012-h1/facts/comprehensive-income.csv:3:145: warning: The value of "unrealized-holding-gain-on-securities" for 1H12 is missing. [facts/due]
          to mend:  Write the value; nil where there is no such item, undecided, or blank where nothing is reported."
    `);
  });

  test('--json gives an array of findings, each with every key that is documented and no other', () => {
    const { status, output } = run('check', { content: mistyped(), args: ['--json'] });
    const findings = JSON.parse(output) as Record<string, unknown>[];
    expect(status).toBe(1);
    expect(findings.length).toBeGreaterThan(1);
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual(['rule', 'severity', 'file', 'line', 'column', 'message', 'expected', 'actual', 'remedy', 'related']);
    }
    expect(findings.find(({ rule }) => rule === 'footing')).toMatchInlineSnapshot(`
      {
        "actual": "3,262,717, a difference of 10",
        "column": 100,
        "expected": "3,262,707 (thousands of JPY)",
        "file": "content/filings/fy2012-h1/facts/income-statement.csv",
        "line": 22,
        "message": "Consolidated operating income for 1H12 is not the sum of its 3 parts in table "segment-profit".",
        "related": [
          {
            "column": 100,
            "file": "content/filings/fy2012-h1/facts/income-statement.csv",
            "line": 22,
            "note": "look here first, it takes part in 6 relations that fail: Operating income for 1H12",
          },
          {
            "column": 167,
            "file": "content/filings/fy2012-h1/facts/segments.csv",
            "line": 8,
            "note": "plus Network service and systems integration business 3,260,156",
          },
          {
            "column": 130,
            "file": "content/filings/fy2012-h1/facts/segments.csv",
            "line": 9,
            "note": "plus ATM operation business 82,920",
          },
          {
            "column": 126,
            "file": "content/filings/fy2012-h1/facts/segments.csv",
            "line": 10,
            "note": "plus Elimination −80,369",
          },
        ],
        "remedy": "Correct the total or one of its parts against the source.",
        "rule": "footing",
        "severity": "error",
      }
    `);
  });

  test('--json of sound content is an empty array', () => {
    expect(run('check', { content: copyContent(), args: ['--json'] })).toEqual({ status: 0, output: '[]\n', complaints: '' });
  });
});
