import { expect, test } from 'vitest';
import { bagOf, payloadDigest, type Software } from './bag.ts';
import { bytesOf, folderOf, sha256, textOf, type Folder } from './folder.ts';
import { readLabels } from './labels.ts';

const software: Software = { kessan: '0.1.0', astro: '7.3.4', node: '24.21.0', fflate: '0.8.3', commit: { id: 'a1b2c3', changed: false } };
const description = {
  id: 'h1', title: 'First Half of a Fiscal Year with a Title That Does Not Fit into One Line of a Tag File', form: 'Earnings release', issuer: 'Example plc', released: '2012-11-08',
};
const payload = folderOf([['index.html', bytesOf('<p>1,234</p>')], ['content/facts.csv', bytesOf('1234\n')]]);
const read = (bag: Folder, path: string) => textOf(bag.get(path) ?? new Uint8Array());

test('a bag has what RFC 8493 asks for, and labels of the filing', () => {
  const bag = bagOf(payload, description, software);
  expect([...bag.keys()]).toEqual(['bag-info.txt', 'bagit.txt', 'data/content/facts.csv', 'data/index.html', 'manifest-sha256.txt', 'software.txt', 'tagmanifest-sha256.txt']);
  expect(read(bag, 'bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  expect(read(bag, 'bag-info.txt')).toMatchInlineSnapshot(`
    "Source-Organization: Example plc
    External-Description: Earnings release: First Half of a Fiscal Year with a
     Title That Does Not Fit into One Line of a Tag File
    External-Identifier: h1
    Released: 2012-11-08
    Payload-Oxum: 17.2
    Internal-Sender-Description: Open data/index.html. The edition is known by the
     SHA-256 of manifest-sha256.txt.
    "
  `);
  expect(read(bag, 'software.txt')).toBe('Kessan: 0.1.0\nAstro: 7.3.4\nNode: 24.21.0\nfflate: 0.8.3\nCommit: a1b2c3\nUncommitted-Changes: no\n');
  expect(read(bag, 'manifest-sha256.txt').split('\n').map((line) => line.slice(64))).toEqual(['  data/content/facts.csv', '  data/index.html', '']);
  expect(read(bag, 'tagmanifest-sha256.txt').split('\n').map((line) => line.slice(64))).toEqual(['  bag-info.txt', '  bagit.txt', '  manifest-sha256.txt', '  software.txt', '']);
});

test('labels are read as they were written, long ones too', () => {
  expect(readLabels(read(bagOf(payload, description, software), 'bag-info.txt')).get('External-Description')).toBe(`Earnings release: ${description.title}`);
});

test('an edition is known by its payload, whatever it was made with', () => {
  const [here, there] = [software, { ...software, node: '30.0.0', fflate: '1.0.0' }].map((each) => bagOf(payload, description, each));
  expect(here && payloadDigest(here)).toBe(there && payloadDigest(there));
  expect(here && payloadDigest(here)).toBe(sha256(here?.get('manifest-sha256.txt') ?? new Uint8Array()));
  const { commit: _, ...uncommitted } = software;
  expect(read(bagOf(payload, description, uncommitted), 'software.txt')).toContain('Commit: none\n');
});
