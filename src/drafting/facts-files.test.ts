import { expect, test } from 'vitest';
import { memorySource } from '../reading/formats/memory.ts';
import { UnusableFile, type FileSource } from '../reading/formats/source.ts';
import { factsFiles } from './facts-files.ts';

const HEADER = 'concept,unit,scale,decimals,source,1H12\n';

test('the facts files of a filing, and no others', () => {
  const files = factsFiles(memorySource({ 'filings/a/facts/b.csv': HEADER, 'filings/a/facts/c.txt': '', 'filings/a/facts/d/e.csv': HEADER, 'filings/ab/facts/f.csv': HEADER }), 'a');
  expect(files.ok && files.value.map(({ grid }) => grid.file)).toEqual(['content/filings/a/facts/b.csv']);
});

test('each that cannot be read is named, all at once', () => {
  const source = memorySource({ 'filings/a/facts/b.csv': 'concept;unit\n', 'filings/a/facts/c.csv': new Uint8Array([0xff, 0xfe, 65, 0]), 'filings/a/facts/d.csv': HEADER });
  const linked: FileSource = { ...source, read: (path) => {
    if (path.endsWith('d.csv')) throw new UnusableFile('The file is a link.', 'a link to elsewhere', 'Put the file itself there.');
    return source.read(path);
  } };
  expect(factsFiles(linked, 'a')).toMatchInlineSnapshot(`
    {
      "ok": false,
      "problem": "content/filings/a/facts/b.csv:1:8: error: The cells are separated by semicolons. [csv/separator]
        expected: commas between cells, and a point as the decimal sign
        found:    concept;unit
        to mend:  Save the file again as "CSV UTF-8 (comma delimited)", with the region set to one that writes 1,234.5.

    content/filings/a/facts/c.csv: error: The file is written in UTF-16. [text/encoding]
        expected: UTF-8
        found:    UTF-16, as spreadsheets write "Unicode Text", with tabs between the cells
        to mend:  Save the file again as "CSV UTF-8 (comma delimited)".

    content/filings/a/facts/d.csv: error: The file is a link. [files/unreadable]
        found:    a link to elsewhere
        to mend:  Put the file itself there.",
    }
  `);
});
