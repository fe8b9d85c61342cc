import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFinding } from '../model/finding.ts';
import { flipped, smallBag } from '../../test/sites/small-bag.ts';
import { bytesOf, folderOf, type Folder } from './folder.ts';
import { verifyBag } from './verification.ts';

const bag = smallBag();
const found = (spoiled: Folder) => verifyBag(spoiled, 'archive/h1').map(formatFinding).join('\n');

test('nothing is found in a bag as it was made', () => {
  expect(found(bag)).toBe('');
});

describe.each([...bag].map(([path, bytes]) => ({ path, bytes })))('$path', ({ path, bytes }) => {
  test.runIf(bytes.length > 0)('is named when any bit of it is turned', () => {
    fc.assert(fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
      expect(found(new Map([...bag, [path, flipped(bytes, at, bit)]]))).toContain(`archive/h1/${path}`);
    }), { numRuns: 200 });
  });

  test('is named when it is missing, cut short or has grown', () => {
    expect(found(new Map([...bag].filter(([other]) => other !== path)))).toContain(`archive/h1/${path}`);
    expect(found(new Map([...bag, [path, Uint8Array.from([...bytes, 32])]]))).toContain(`archive/h1/${path}`);
    if (bytes.length > 0) expect(found(new Map([...bag, [path, bytes.slice(0, -1)]]))).toContain(`archive/h1/${path}`);
  });

  test('is named when it has another name', () => {
    const renamed = folderOf([...bag].map(([other, content]) => [other === path ? `${path}~` : other, content]));
    // Without the manifest of the tag files, nothing says which of them were there.
    if (path !== 'tagmanifest-sha256.txt') expect(found(renamed)).toContain(`archive/h1/${path}~: error:`);
    expect(found(renamed)).toMatch(new RegExp(`^archive/h1/${path.replaceAll('.', '\\.')}: error: The (?:file|manifest) is missing`, 'm'));
  });
});

test('what was added is named, in the payload and beside it', () => {
  expect(found(folderOf([...bag, ['data/more.txt', bytesOf('')], ['fetch.txt', bytesOf('')]]))).toMatchInlineSnapshot(`
    "archive/h1/data/more.txt: error: The file was added: manifest-sha256.txt does not list it. [archive/added]
        to mend:  Move it out of the archive.
    archive/h1/fetch.txt: error: The file was added: tagmanifest-sha256.txt does not list it. [archive/added]
        to mend:  Move it out of the archive."
  `);
});

test('a change says what the file was, and where that stands', () => {
  expect(found(new Map([...bag, ['data/content/empty.csv', bytesOf('1')]]))).toMatchInlineSnapshot(`
    "archive/h1/data/content/empty.csv: error: The file was changed. [archive/changed]
        expected: SHA-256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
        found:    6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b
        see:      archive/h1/manifest-sha256.txt:1: its digest stands here
        to mend:  Take it from another copy of the archive."
  `);
});

test('a manifest that is gone, or says nothing, is named before what it would have proved', () => {
  expect(found(new Map([...bag].filter(([path]) => path !== 'tagmanifest-sha256.txt')))).toMatchInlineSnapshot(`
    "archive/h1/tagmanifest-sha256.txt: error: The manifest is missing, so that nothing says what the files beside it were. [archive/missing]
        to mend:  Take it from another copy of the archive."
  `);
  expect(found(new Map([...bag, ['tagmanifest-sha256.txt', bytesOf('nothing\n')]])).split('\n')[0]).toBe(
    'archive/h1/tagmanifest-sha256.txt:1: error: The line does not say the digest and the path of a file, or names one for the second time. [archive/manifest]',
  );
});
