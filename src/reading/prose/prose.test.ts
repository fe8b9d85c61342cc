import { describe, expect, test } from 'vitest';
import { foundIn, readMini } from '../../../test/sites/mini.ts';
import { formatFinding } from '../../model/finding.ts';
import { readProse } from './prose.ts';

function found(text: string): string {
  return readProse('x.mdx', text).findings.map(formatFinding).join('\n');
}

describe('readProse', () => {
  test('gives the tree, and the tables that the prose places', () => {
    const { value, findings } = readProse('x.mdx', '# Outlook\n\nText[^a] and [a link](../income/#top).\n\n<Table of="income" />\n\n[^a]: Note.\n');
    expect(findings).toEqual([]);
    expect(value?.tree.children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'mdxJsxFlowElement', 'footnoteDefinition']);
    expect(value?.tables).toEqual([{ id: 'income', place: { file: 'x.mdx', line: 5, column: 1 } }]);
  });

  test('reports code', () => {
    expect(found('import x from "y"\n\nexport const a = 1\n\nText {process.env.HOME}.\n\n{1 + 1}\n')).toMatchInlineSnapshot(`
      "x.mdx:1:1: error: The prose imports or exports code. [prose/code]
          expected: text and listed components
          to mend:  Remove the line; a text that begins with "import" or "export" needs another first word.
      x.mdx:3:1: error: The prose imports or exports code. [prose/code]
          expected: text and listed components
          to mend:  Remove the line; a text that begins with "import" or "export" needs another first word.
      x.mdx:5:6: error: Braces in prose would run code. [prose/code]
          expected: text and listed components
          found:    {process.env.HOME}
          to mend:  Remove the braces, or write \\{ for the sign itself.
      x.mdx:7:1: error: Braces in prose would run code. [prose/code]
          expected: text and listed components
          found:    {1 + 1}
          to mend:  Remove the braces, or write \\{ for the sign itself."
    `);
  });

  test('reports components and attributes that are not listed', () => {
    expect(found('<Tabel of="a" />\n\n<div>x</div>\n\n<Table />\n\n<Table off="a" of="b" />\n\n<Table of={a} {...b} />\n\nIn <Table of="c" /> line.\n\n<Table of="d">text</Table>\n')).toMatchInlineSnapshot(`
      "x.mdx:1:1: error: There is no component <Tabel>. [prose/unknown-component]
          expected: perhaps "Table"
          to mend:  Correct the name, or remove the component.
      x.mdx:3:1: error: The prose holds the HTML element <div>. [prose/html]
          expected: Markdown
          to mend:  Write it as Markdown, or \\< for the sign itself.
      x.mdx:5:1: error: <Table> has no attribute "of". [prose/missing-attribute]
          expected: of="…"
          to mend:  Add of="…".
      x.mdx:7:1: error: <Table> knows no attribute "off". [prose/attribute]
          expected: perhaps "of"
          to mend:  Correct the name, or remove the attribute.
      x.mdx:9:1: error: The attribute "of" of <Table> is not a plain text. [prose/attribute]
          expected: a text in quotation marks
          to mend:  Write the value in quotation marks.
      x.mdx:9:1: error: The attribute {...b} of <Table> is not a plain text. [prose/attribute]
          expected: a text in quotation marks
          to mend:  Write the value in quotation marks.
      x.mdx:11:4: error: <Table> stands within a line of text. [prose/inline-component]
          expected: a paragraph of its own
          to mend:  Put it on a line of its own, with an empty line before and after it.
      x.mdx:13:1: error: <Table> cannot hold text. [prose/component-content]
          expected: <Table … />
          to mend:  Close it in itself, and move the text behind it."
    `);
  });

  test('reports syntax at its place', () => {
    expect(found('Growth was <1%.')).toMatchInlineSnapshot(`
      "x.mdx:1:12: error: The sign "<" begins a component, but what follows is none. [prose/syntax]
          to mend:  Write \\< for the sign itself, or write out "less than"."
    `);
    expect(found('One\n\nTwo { three')).toMatchInlineSnapshot(`
      "x.mdx:3:5: error: A brace is opened, which prose has no use for. [prose/syntax]
          to mend:  Write \\{ for the sign itself."
    `);
    expect(found('<Table of="x">\n')).toMatchInlineSnapshot(`
      "x.mdx:1:1: error: The component <Table> is opened and not closed. [prose/syntax]
          to mend:  Close it in itself: <Table … />."
    `);
    expect(found('<!-- comment -->')).toMatchInlineSnapshot(`
      "x.mdx:1:1: error: The prose holds an HTML comment. [prose/syntax]
          to mend:  Remove the comment."
    `);
  });

  test('reports marks without notes and notes without marks', () => {
    expect(found('日本 a[^1] b[^x]\nand[^y] \\[^z] `[^code]`\n\n[^1]: One.\n\n[^2]: Two.\n\n[^1]: Again.\n')).toMatchInlineSnapshot(`
      "x.mdx:1:11: error: The mark [^x] has no note. [prose/mark-without-note]
          to mend:  Write the note in a paragraph of its own ([^x]: …), or remove the mark.
      x.mdx:2:4: error: The mark [^y] has no note. [prose/mark-without-note]
          to mend:  Write the note in a paragraph of its own ([^y]: …), or remove the mark.
      x.mdx:6:1: error: No mark refers to the note [^2]. [prose/note-without-mark]
          to mend:  Put [^2] where the note belongs, or remove the note.
      x.mdx:8:1: error: The note [^1] is written a second time. [prose/duplicate-note]
          see:      x.mdx:4:1: it is written here first
          to mend:  Rename or remove one of the two."
    `);
  });

  test('reports links that lead elsewhere, and images', () => {
    expect(found('[a](javascript:alert) [b](//evil.example) [c](java\tscript:x) [d]() [e](data:x) ![i](x.png)\n\n[f][f] [ok](https://a.b) [ok](mailto:a@b) [ok](#x) [ok](../x/)\n\n[f]: file:///etc/passwd\n')).toMatchInlineSnapshot(`
      "x.mdx:1:1: error: The link leads to javascript:alert. [prose/link]
          expected: an address with http, https or mailto, a relative path, or #…
          to mend:  Correct the address, or remove the link.
      x.mdx:1:23: error: The link leads to //evil.example. [prose/link]
          expected: an address with http, https or mailto, a relative path, or #…
          to mend:  Correct the address, or remove the link.
      x.mdx:1:62: error: The link leads nowhere. [prose/link]
          expected: an address with http, https or mailto, a relative path, or #…
          to mend:  Correct the address, or remove the link.
      x.mdx:1:68: error: The link leads to data:x. [prose/link]
          expected: an address with http, https or mailto, a relative path, or #…
          to mend:  Correct the address, or remove the link.
      x.mdx:1:80: error: Prose cannot show images yet. [prose/image]
          to mend:  Remove the image, and say in words what it shows.
      x.mdx:5:1: error: The link leads to file:///etc/passwd. [prose/link]
          expected: an address with http, https or mailto, a relative path, or #…
          to mend:  Correct the address, or remove the link."
    `);
  });

  test('reports metadata', () => {
    expect(foundIn({ 'filings/h1/income.mdx': '---\ntitle: x\n---\n\nText\n' })).toMatchInlineSnapshot(`
      "content/filings/h1/income.mdx:1:1: error: The prose begins with a block of metadata. [prose/frontmatter]
          to mend:  Move what it says to filing.yaml, and remove the block."
    `);
  });
});

test('reports tables that the section does not have, or that are placed twice', () => {
  expect(foundIn({ 'filings/h1/income.mdx': '<Table of="incme" />\n\n<Table of="income" />\n\n<Table of="income" />\n' })).toMatchInlineSnapshot(`
    "content/filings/h1/income.mdx:1:1: error: The section "income" has no table "incme". [prose/unknown-table]
        expected: perhaps "income"
        see:      content/filings/h1/filing.yaml:20:9: the section
        to mend:  Correct the name, or add the table to the section in filing.yaml.
    content/filings/h1/income.mdx:5:1: error: The table "income" is placed a second time. [prose/duplicate-table]
        see:      content/filings/h1/income.mdx:3:1: it is placed here first
        to mend:  Remove one of the two."
  `);
});

const NOTICE = '---\ntitle: Outlook\nwhen: forward-looking\nshort: It may turn out otherwise.\n---\n\nText.\n';

test('reads notices, in which no table can stand', () => {
  expect([...readMini({ 'disclaimers/forward-looking.mdx': NOTICE }).notices.keys()]).toEqual(['forward-looking']);
  expect(foundIn({ 'disclaimers/forward-looking.mdx': '<Table of="income" />' })).toMatchInlineSnapshot(`
    "content/disclaimers/forward-looking.mdx:1:1: error: The notice does not say when it is necessary. [notice/no-condition]
        expected: a block between two lines "---" at the top, with title, when and short
        to mend:  Add the block, as docs/content-format.md shows.
    content/disclaimers/forward-looking.mdx:1:1: error: A notice cannot place a table. [prose/unknown-table]
        to mend:  Remove the table."
  `);
});
