import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copySound, edit, run } from './project.ts';

const INCOME = 'filings/fy2022-q4/facts/income.csv';

/** The content with a digit of its operating profit mistyped. */
function mistyped(): string {
  const content = copySound();
  edit(join(content, INCOME), '209.7', '219.7');
  return content;
}

describe('npm run check', () => {
  test('has nothing to say of sound content but how much holds', () => {
    const { status, output, complaints } = run('check', { content: copySound() });
    expect({ status, complaints }).toEqual({ status: 0, complaints: '' });
    expect(output).toMatch(/^1 filings?, \d+ facts: \d+ relations, of which \d+ hold, 0 fail, \d+ are explained or errata of the source, and \d+ cannot be checked\.\n$/);
  });

  test('finds a digit that was mistyped, wherever it takes part in a sum, and fails', () => {
    const { status, output, complaints } = run('check', { content: mistyped() });
    expect({ status, complaints }).toEqual({ status: 1, complaints: '' });
    const first = output.split('\n\n')[0];
    expect(first).toMatchInlineSnapshot(`
      "content/filings/fy2022-q4/facts/income.csv:10:62: error: Operating profit for FY22 is not the sum of its 2 parts in table "income-statement". [footing]
          expected: 209.7 (millions of USD)
          found:    219.7, a difference of 10
          see:      content/filings/fy2022-q4/facts/income.csv:10:62: look here first, it takes part in 2 relations that fail: Operating profit for FY22
          see:      content/filings/fy2022-q4/facts/income.csv:7:58: plus Gross profit 707.9
          see:      content/filings/fy2022-q4/facts/income.csv:8:64: less Operating expenses 498.2
          to mend:  Correct the total or one of its parts against the source."
    `);
  });

  test('lets a draft have gaps: they are warnings', () => {
    const content = copySound();
    edit(join(content, 'filings/fy2022-q4/filing.yaml'), 'status: published', 'status: draft');
    edit(join(content, INCOME), ',96.4,', ',,');
    const { status, output } = run('check', { content });
    expect(status).toBe(0);
    expect(output.split('\n\n')[0]).toMatchInlineSnapshot(`
      "content/filings/fy2022-q4/facts/income.csv:9:70: warning: The value of "research-and-development" for FY22 is missing. [facts/due]
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
        "actual": "219.7, a difference of 10",
        "column": 62,
        "expected": "209.7 (millions of USD)",
        "file": "content/filings/fy2022-q4/facts/income.csv",
        "line": 10,
        "message": "Operating profit for FY22 is not the sum of its 2 parts in table "income-statement".",
        "related": [
          {
            "column": 62,
            "file": "content/filings/fy2022-q4/facts/income.csv",
            "line": 10,
            "note": "look here first, it takes part in 2 relations that fail: Operating profit for FY22",
          },
          {
            "column": 58,
            "file": "content/filings/fy2022-q4/facts/income.csv",
            "line": 7,
            "note": "plus Gross profit 707.9",
          },
          {
            "column": 64,
            "file": "content/filings/fy2022-q4/facts/income.csv",
            "line": 8,
            "note": "less Operating expenses 498.2",
          },
        ],
        "remedy": "Correct the total or one of its parts against the source.",
        "rule": "footing",
        "severity": "error",
      }
    `);
  });

  test('--json of sound content is an empty array', () => {
    expect(run('check', { content: copySound(), args: ['--json'] })).toEqual({ status: 0, output: '[]\n', complaints: '' });
  });
});
