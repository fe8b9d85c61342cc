import { expect, test } from 'vitest';
import { foundIn, readMini } from '../../../test/sites/mini.ts';

function table(rows: string): Record<string, string> {
  return { 'tables/more.yaml': `title: More\nperiod: current\ncolumns: [{ id: answer }]\nrows:\n${rows}` };
}

test('reads one wording for all that is said in words, or one for each answer', () => {
  const { site, findings } = readMini(table(`  - { concept: paid-on, answer: "Due on {answer}" }
  - { concept: hedged, answer: { yes: "In full", nil: Not applicable } }
  - { concept: dividend, answer: { undecided: To be decided } }
`));
  expect(findings).toEqual([]);
  expect(site?.tables.get('more')?.rows.map(({ answer }) => answer)).toEqual([
    { yes: 'Due on {answer}', no: 'Due on {answer}', date: 'Due on {answer}', text: 'Due on {answer}' },
    { yes: 'In full', nil: 'Not applicable' },
    { undecided: 'To be decided' },
  ]);
});

test('reports wordings of what is never answered', () => {
  expect(foundIn(table(`  - { concept: paid-on, answer: { yes: "Paid" } }
  - { concept: dividend, answer: "At {answer}" }
  - { concept: hedged, answer: { maybe: "Perhaps" } }
`))).toMatchInlineSnapshot(`
  "content/tables/more.yaml:5:40: error: The row words the answer "yes", which "paid-on" never has. [table/answer]
      expected: date, nil, undecided
      found:    value: date
      to mend:  Remove the wording, or correct the value of the concept.
  content/tables/more.yaml:6:34: error: The row words an answer, but "dividend" is answered by a number. [table/answer]
      expected: nil, undecided
      found:    value: per-share
      to mend:  Remove the wording, or correct the value of the concept.
  content/tables/more.yaml:7:34: error: There is no key "maybe" here. [yaml/unknown-key]
      expected: one of yes, no, date, text, nil, undecided
      to mend:  Remove the key, or look up its name in the content format."
`);
});
