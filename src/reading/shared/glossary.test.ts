import { expect, test } from 'vitest';
import { foundIn, readMini } from '../../../test/sites/mini.ts';

test('reads terms, with what they mean or without', () => {
  expect(readMini({ 'glossary.yaml': 'terms:\n  - 1Gbps\n  - { term: Form 20-F, means: A report }\n' }).site?.glossary).toEqual([{ term: '1Gbps' }, { term: 'Form 20-F', means: 'A report' }]);
});

test('its terms may be typed into any text', () => {
  const text = { 'filings/h1/income.mdx': 'See Form 20-F.\n' };
  expect(foundIn(text)).toMatch(/\[prose\/bare-number\]/);
  expect(foundIn({ ...text, 'glossary.yaml': 'terms: [Form 20-F]\n' })).toBe('');
});

test('reports what a glossary cannot hold', () => {
  expect(foundIn({ 'glossary.yaml': 'terms:\n  - { name: x }\n  - ""\nwords: []\n' })).toMatchInlineSnapshot(`
    "content/glossary.yaml:2:5: error: The key "means" is missing here. [yaml/missing-key]
        expected: What it means, for readers
        to mend:  Add "means: …".
    content/glossary.yaml:2:5: error: The key "term" is missing here. [yaml/missing-key]
        expected: The term as it stands in the text, digits included
        to mend:  Add "term: …".
    content/glossary.yaml:2:7: error: There is no key "name" here. [yaml/unknown-key]
        expected: one of term, means
        to mend:  Remove the key, or look up its name in the content format.
    content/glossary.yaml:3:5: error: Item 2 of "terms" holds nothing. [yaml/wrong-value]
        expected: a text
        to mend:  Write the value behind the colon, or remove the key.
    content/glossary.yaml:4:1: error: There is no key "words" here. [yaml/unknown-key]
        expected: terms
        to mend:  Remove the key, or look up its name in the content format."
  `);
});
