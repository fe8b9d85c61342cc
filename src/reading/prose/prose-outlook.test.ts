import { describe, expect, test } from 'vitest';
import { foundIn } from '../../../test/sites/mini.ts';
import { readProse } from './prose.ts';

function words(text: string): readonly string[] {
  return readProse('x.mdx', text).value?.outlook.unmarked.map(({ word }) => word) ?? [];
}

describe('words of expectation', () => {
  test.each(['We expect it', 'It is expected', 'as anticipated', 'our target', 'plans to grow', 'It intends it', 'It will', 'the forecast', 'Our outlook', 'aims to', 'is likely to'])('%s', (text) => {
    expect(words(`${text}.`)).toHaveLength(1);
  });

  test.each(['Unexpected costs', 'a plan of the building', 'good will hunting'.replace('will', 'wills'), 'aim', 'targetless'])('not in "%s"', (text) => {
    expect(words(`${text}.`)).toEqual([]);
  });

  test('within a marked passage, or in a heading, need no mark', () => {
    expect(words('## Outlook\n\n<ForwardLooking>We expect *more*.</ForwardLooking> It grew.\n\n<ForwardLooking>\n\nIt will.\n\n- It will.\n\n</ForwardLooking>\n')).toEqual([]);
    expect(readProse('x.mdx', 'It <ForwardLooking>will</ForwardLooking>.').value?.outlook.marked).toBe(true);
  });
});

test('warns once of a section, at the first word, and shows the others', () => {
  expect(foundIn({ 'filings/h1/income.mdx': 'It grew.\n\nWe expect\nthat it will grow; we expect it.\n' })).toMatchInlineSnapshot(`
    "content/filings/h1/income.mdx:3:4: warning: The section "income" looks ahead, and the passage is not marked: "expect", "will". [prose/unmarked-expectation]
        expected: <ForwardLooking> … </ForwardLooking> around it
        see:      content/filings/h1/income.mdx:4:9: "will"
        see:      content/filings/h1/income.mdx:4:23: "expect"
        to mend:  Mark the passage; say \`forwardLooking: yes\` of the section in filing.yaml if all of it speaks of the future, or under \`noOutlook\` why none of it does."
  `);
});

test('a section may say why it speaks of nothing to come', () => {
  expect(foundIn({
    'filings/h1/income.mdx': 'It grew more than expected.\n',
    'filings/h1/filing.yaml': ['prose: income.mdx', 'prose: income.mdx, noOutlook: What was expected is past'],
  })).toBe('');
});
