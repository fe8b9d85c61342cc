import { expect, test } from 'vitest';
import { foundIn, readMini } from '../../../test/sites/mini.ts';

const head = '---\ntitle: Rounding\nwhen: rounding\nshort: Figures are rounded.\n---\n\n';
const found = (text: string) => foundIn({ 'disclaimers/rounding.mdx': text });

test('reads a notice with its condition, and what it prints', () => {
  const notices = readMini({ 'disclaimers/rounding.mdx': `${head}On <Date of="released" />, figures were rounded.\n` }).site?.notices;
  expect(notices).toMatchObject([{ id: 'rounding', title: 'Rounding', when: 'rounding', short: 'Figures are rounded.', references: [{ kind: 'Date', attributes: { of: 'released' } }] }]);
});

test('reports a notice without its condition, or with one that there is not', () => {
  expect(found('Figures are rounded.\n')).toMatchInlineSnapshot(`
    "content/disclaimers/rounding.mdx:1:1: error: The notice does not say when it is necessary. [notice/no-condition]
        expected: a block between two lines "---" at the top, with title, when and short
        to mend:  Add the block, as docs/content-format.md shows."
  `);
  expect(found('---\ntitle: Rounding\nwhen: roundign\n---\n\nText.\n')).toMatchInlineSnapshot(`
    "content/disclaimers/rounding.mdx:2:1: error: The key "short" is missing here. [yaml/missing-key]
        expected: The notice in a sentence, for pages that link to the full text
        to mend:  Add "short: …".
    content/disclaimers/rounding.mdx:3:7: error: "when" is "roundign". [yaml/wrong-value]
        expected: perhaps "rounding"
        to mend:  Write "rounding"."
  `);
});

test('reports what belongs into the text of a filing', () => {
  expect(found(`${head}Up 5%.[^1] <Claim of="revenues" says="above" than="comparative">More</Claim> came.\n\n[^1]: A note.\n`)).toMatchInlineSnapshot(`
    "content/disclaimers/rounding.mdx:7:4: error: The text types "5%", a rate that no fact stands behind. [prose/typed-figure]
        expected: <Fact of="…" />, <Change of="…" /> or another component that prints it from the facts
        to mend:  Name the fact instead; if it is a name rather than a figure, add it to glossary.yaml.
    content/disclaimers/rounding.mdx:7:7: error: A notice has a footnote, and it stands at the foot of the page itself. [notice/footnote]
        to mend:  Write into the text what the note says.
    content/disclaimers/rounding.mdx:7:12: error: A notice claims something of figures, and stands under every filing. [notice/claim]
        expected: a claim in the text of a filing
        to mend:  Move the sentence into the text of the filing, or take <Claim> out."
  `);
});
