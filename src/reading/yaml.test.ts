import { describe, expect, test } from 'vitest';
import { formatFinding } from '../model/finding.ts';
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

  test.each([
    ['a: [1, 2\nb: 3\n'], ['a: "x\nb: 1'], ['a:\n  b: 1\n c: 2\n'], ['a: b: c'], ['a: @b'], ['a:\n\tb: 1'], ['a: "\\q"'], ['a: 1\n---\nb: 2'], ['- a\n\tb'],
  ])('reports the syntax of %j', (text) => {
    expect(found(text)).toMatchSnapshot();
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
      x.yaml:3:10: error: The file uses a tag (tag:yaml.org,2002:int). [yaml/machinery]
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
