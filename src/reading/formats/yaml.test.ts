import { describe, expect, test } from 'vitest';
import { formatFinding } from '../../model/finding.ts';
import { readYaml } from './yaml.ts';

function found(text: string): string {
  return readYaml('x.yaml', text).findings.map(formatFinding).join('\n');
}

describe('readYaml', () => {
  test('leaves every text as it is', () => {
    expect(readYaml('x.yaml', 'a: 1.10\nb: 0010\nc: no\nd: ~\ne: 2012-11-08\nf:\n__proto__: x').value?.plain()).toEqual(
      Object.fromEntries([['a', '1.10'], ['b', '0010'], ['c', 'no'], ['d', '~'], ['e', '2012-11-08'], ['f', ''], ['__proto__', 'x']]),
    );
  });

  test('knows where values and keys stand', () => {
    const yaml = readYaml('x.yaml', 'a:\n  - { b: 1 }\n  - c\n').value;
    expect(yaml?.place(['a', 0, 'b'])).toEqual({ file: 'x.yaml', line: 2, column: 10 });
    expect(yaml?.keyPlace(['a', 0, 'b'])).toEqual({ file: 'x.yaml', line: 2, column: 7 });
    expect(yaml?.place(['a', 0, 'missing'])).toEqual({ file: 'x.yaml', line: 2, column: 5 });
  });

  test('reports syntax in words', () => {
    const texts = ['a: [1, 2\nb: 3\n', 'a: "x\nb: 1', 'a:\n  b: 1\n c: 2\n', 'a: b: c', 'a: @b', 'a:\n\tb: 1', 'a: "\\q"', 'a: 1\n---\nb: 2', '- a\n\tb'];
    expect(texts.map(found).join('\n')).toMatchInlineSnapshot(`
      "x.yaml:2:1: error: A bracket is opened and not closed. [yaml/syntax]
          to mend:  Close it: every [ and { needs its partner.
      x.yaml:2:5: error: A quotation mark or a bracket is missing. [yaml/syntax]
          to mend:  Close what was opened: every ", ', [ and { needs its partner.
      x.yaml:3:1: error: The indentation does not fit the lines above. [yaml/syntax]
          to mend:  Indent the keys of one mapping, and the dashes of one list, by the same number of blanks.
      x.yaml:1:4: error: A second colon stands in the same line. [yaml/syntax]
          to mend:  Put a text that contains ": " in quotation marks.
      x.yaml:1:4: error: A text begins with a sign that YAML reserves. [yaml/syntax]
          to mend:  Put the text in quotation marks.
      x.yaml:2:1: error: A tab is used to indent. [yaml/syntax]
          to mend:  Indent with blanks.
      x.yaml:1:5: error: A backslash in a text stands before a sign that it cannot stand before. [yaml/syntax]
          to mend:  Use single quotation marks, or write the backslash twice.
      x.yaml:2:1: error: The file holds a second document after "---". [yaml/syntax]
          to mend:  Keep one document to a file: remove the line "---" or what follows it.
      x.yaml:2:2: error: The YAML is not well formed: Unexpected scalar at node end. [yaml/syntax]
          to mend:  Compare the indentation, colons, dashes and quotation marks with a file that is read well."
    `);
  });

  test('reports keys that stand twice', () => {
    expect(found('a: 1\nb: { c: 1, c: 2 }\na: 3\n')).toMatchInlineSnapshot(`
      "x.yaml:3:1: error: The key "a" stands here for the second time. [yaml/duplicate-key]
          see:      x.yaml:1:1: "a" stands here first
          to mend:  Remove one of the two.
      x.yaml:2:12: error: The key "c" stands here for the second time. [yaml/duplicate-key]
          see:      x.yaml:2:6: "c" stands here first
          to mend:  Remove one of the two."
    `);
  });

  test('refuses what makes one text stand for another', () => {
    expect(found('a: &x 1\nb: *x\nc: !!int 3\n<<: { d: 1 }\n? [e]\n: f\n')).toMatchInlineSnapshot(`
      "x.yaml:1:7: error: The file uses an anchor (&). [yaml/machinery]
          expected: plain texts, lists and mappings
          to mend:  Write the value out where it is needed, or put the text in quotation marks.
      x.yaml:2:4: error: The file uses an alias (*). [yaml/machinery]
          expected: plain texts, lists and mappings
          to mend:  Write the value out where it is needed, or put the text in quotation marks.
      x.yaml:3:10: error: The file uses a tag (!!int). [yaml/machinery]
          expected: plain texts, lists and mappings
          to mend:  Write the value out where it is needed, or put the text in quotation marks.
      x.yaml:4:1: error: The file uses a merge key (<<). [yaml/machinery]
          expected: plain texts, lists and mappings
          to mend:  Write the value out where it is needed, or put the text in quotation marks.
      x.yaml:5:3: error: The file uses a key that is not a text. [yaml/machinery]
          expected: plain texts, lists and mappings
          to mend:  Write the value out where it is needed, or put the text in quotation marks."
    `);
  });

  test('reports an empty file', () => {
    expect(found('# nothing\n')).toMatchInlineSnapshot(`
      "x.yaml: error: The file is empty. [yaml/empty]
          to mend:  Write its content, or delete the file."
    `);
  });
});
