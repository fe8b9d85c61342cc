import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, folderOf, sha256 } from './folder.ts';
import { manifestOf, readManifest } from './manifest.ts';

const digest = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

test('a manifest has a line for each file, as sha256sum writes it, sorted by path', () => {
  expect(manifestOf(folderOf([['data/b.txt', bytesOf('')], ['data/a b.txt', bytesOf('a')]]))).toBe(
    `ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  data/a b.txt\n${digest}  data/b.txt\n`,
  );
});

test('whatever the names of the files, a manifest is read as it was written', () => {
  const name = fc.stringMatching(/^[^\s/](?:[^/]*[^\s/])?$/).filter((text) => text.trim() === text && !/[\u2028\u2029]/.test(text));
  fc.assert(fc.property(fc.dictionary(name, fc.uint8Array()), (files) => {
    const folder = folderOf(Object.entries(files).map(([path, bytes]) => [`data/${path}`, bytes] as const));
    const { files: listed, spoiled } = readManifest(manifestOf(folder));
    expect(spoiled).toEqual([]);
    expect([...listed].map(([path, { digest: one }]) => [path, one])).toEqual([...folder].map(([path, bytes]) => [path, sha256(bytes)]));
  }));
});

describe('a line that says nothing is counted as spoiled', () => {
  test.each([
    ['one space', `${digest} data/a\n`],
    ['a digest in capitals', `${digest.toUpperCase()}  data/a\n`],
    ['a digest cut short', `${digest.slice(1)}  data/a\n`],
    ['no path', `${digest}  \n`],
    ['a carriage return', `${digest}  data/a\r\n`],
    ['an empty line', '\n'],
    ['no line feed at the end', `${digest}  data/a`],
    ['a percent sign that stands for nothing', `${digest}  data/100%\n`],
  ])('%s', (_, text) => {
    expect(readManifest(text).spoiled).toContain(1);
  });

  test('a file for the second time', () => {
    expect(readManifest(`${digest}  data/a\n${digest}  data/a\n`).spoiled).toEqual([2]);
  });
});
