import { describe, expect, test } from 'vitest';
import { drawn, factsFile, miniGrid, miniSite } from '../../../test/sites/mini-filing.ts';
import type { Changes } from '../../../test/sites/mini.ts';
import { findingsOf, tieOut } from '../../tieout/checking/tieout.ts';
import { formatFinding } from '../finding.ts';
import { layOut } from '../layout/layout.ts';
import type { TableView } from '../../views/table-view.ts';

const CONCEPTS = `concepts:
  - { id: audience, name: "ex:Audience", label: Audience, period: duration, value: text }
  - { id: changed, name: "ex:Changed", label: Changes, period: duration, value: yes-no, words: { no: None } }
`;

function view(rows: string, facts: readonly string[], columns = 'columns: [{ id: answer }]', changes: Changes = {}): TableView {
  const table = `title: Questions\nperiod: current\n${columns}\nrows:\n${rows}`;
  const { scope, grid } = miniGrid(table, {
    'concepts/more.yaml': CONCEPTS, 'filings/h1/facts/more.csv': factsFile('1H12', ...facts), ...changes,
  });
  return layOut(scope, grid);
}

describe('answers', () => {
  test('print as they are: words, a day written out, yes and no in the words of their concept', () => {
    expect(drawn(view('  - concept: audience\n  - concept: paid-on\n  - concept: hedged\n  - concept: changed\n', [
      'audience,,,,,,,Notes,investors', 'paid-on,,,,,,,Notes,2012-12-06', 'hedged,,,,,,,Notes,no', 'changed,,,,,,,Notes,no',
    ]))).toMatchInlineSnapshot(`
      "Audience | investors
      Paid on | December 6, 2012
      Hedged | No
      Changes | None"
    `);
  });

  test('print as their row words them', () => {
    expect(drawn(view(`  - { concept: paid-on, answer: "Scheduled on {answer}" }
  - { concept: hedged, answer: { yes: "{answer} (for {audience current})", no: Not at all } }
  - { concept: changed, answer: { yes: "Yes, see {audience current}" } }
  - { concept: dividend, answer: { undecided: To be decided } }
`, [
      'audience,,,,,,,Notes,"investors {of {all} kinds}"', 'paid-on,,,,,,,Notes,2012-12-06', 'hedged,,,,,,,Notes,yes', 'changed,,,,,,,Notes,no',
      'dividend,,,,JPY/share,ones,2,Notes,undecided',
    ]))).toMatchInlineSnapshot(`
      "Paid on | Scheduled on December 6, 2012
      Hedged | Yes (for investors {of {all} kinds})
      Changes | None
      Dividend | To be decided<undecided>"
    `);
  });

  test('are not looked into for references', () => {
    expect(drawn(view('  - { concept: audience, answer: "For { answer }" }\n', ['audience,,,,,,,Notes,{rate} and {answer}'])))
      .toBe('Audience | For {rate} and {answer}');
  });
});

describe('a wording that cannot be filled', () => {
  const found = (hedged: string): string => {
    const site = miniSite({
      'tables/income.yaml': `title: Questions\nperiod: current\ncolumns: [{ id: answer }]\nrows:\n  - { concept: hedged, answer: { yes: "{answer} (for {audience current})" } }\n`,
      'concepts/more.yaml': CONCEPTS,
      'filings/h1/facts/more.csv': factsFile('1H12', `hedged,,,,,,,Notes,${hedged}`),
    });
    return findingsOf([...tieOut(site).values()].flat().filter(({ rule }) => rule === 'completeness')).map(formatFinding).join('\n');
  };

  test('is reported where it is printed', () => {
    expect(found('yes')).toMatchInlineSnapshot(`
      "content/tables/income.yaml:5:5: error: A label, note or answer of table "income" cannot be filled in for filing h1: "audience" for 1H12: no fact is on file for it. [table/label]
          expected: {concept role}, {concept role in thousands}, {date role} or {rate}
          to mend:  Correct the reference, or type the fact that it needs."
    `);
  });

  test('is nobody\'s trouble where another one is', () => {
    expect(found('no')).toBe('');
  });
});

describe('a table of answers', () => {
  const facts = ['audience,,,,,,,Notes,investors', 'hedged,,,,,,,Notes,nil'];

  test('has no head where no column has a heading, no unit, and is nothing to audit', () => {
    expect(view('  - concept: audience\n  - concept: hedged\n', facts)).toMatchObject({ inWords: true, head: [], caption: [] });
  });

  test('keeps a heading that says something', () => {
    const { head } = view('  - concept: audience\n', facts, 'columns: [{ id: answer, label: Answer }]');
    expect(head.map((row) => row.map(({ text }) => text))).toEqual([['Answer']]);
  });

  test('is a table of figures as soon as it holds one', () => {
    const mixed = view('  - concept: audience\n  - { concept: revenues, currency: JPY }\n', facts);
    expect(mixed).not.toHaveProperty('inWords');
    expect(mixed.caption).toContain('Unaudited');
  });
});
