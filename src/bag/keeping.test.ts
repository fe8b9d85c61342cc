import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { IsoDate } from '../model/time/date.ts';
import { formatFinding } from '../model/finding.ts';
import { smallBag } from '../../test/sites/small-bag.ts';
import { payloadDigest, tagDigest, TAG_MANIFEST } from './bag.ts';
import { readEditions } from './edition-list.ts';
import { bytesOf, folderOf, inside, sha256, type Folder } from './folder.ts';
import { keep } from './keeping.ts';
import { verifyAll, verifyArchive } from './kept.ts';
import { manifestOf } from './manifest.ts';
import { putFolder, readFolder } from './store.ts';
import { unzip } from './zip.ts';

const [first, second, third] = ['one', 'two', 'three'].map((page) => smallBag(page)) as [Folder, Folder, Folder];

/** A folder of archives, and the command on it. */
function archives() {
  const parent = mkdtempSync(join(tmpdir(), 'kessan-keeping-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, 'archive');
  return {
    folder,
    keep: (bag: Folder, reason?: string): string => {
      const kept = keep(folder, { id: 'h1', released: '2012-11-08' as IsoDate, bag, ...(reason === undefined ? {} : { reason }) });
      return (kept.ok ? kept.value.says : kept.problem).replaceAll(folder, 'archive');
    },
    names: () => readdirSync(folder).sort(),
    bytes: () => Object.fromEntries([...readFolder(folder)].map(([path, bytes]) => [path, sha256(bytes)])),
    findings: () => verifyAll(folder).flatMap(({ findings }) => findings.map(({ place }) => place.file.replace(folder, 'archive'))),
  };
}

describe('keeping', () => {
  test('refuses what could not be proved or unpacked everywhere, and writes nothing', () => {
    const { folder, keep: run } = archives();
    expect(run(smallBag('one', { 'content/empty.CSV': '', 'site/a\\b': '', 'site/con/index.html': '' }))).toBe('Nothing was archived, since nobody could prove or unpack it everywhere: data/content/empty.csv differs from data/content/empty.CSV in nothing but the case or the form of letters; data/site/a\\b holds "\\", which some systems, or the lists of archives, cannot write; data/site/con is the name of a device on Windows. Rename what these files are made from.');
    expect(existsSync(folder)).toBe(false);
  });

  test('writes a folder, a zip and the list of editions, which agree', () => {
    const { folder, keep: run, names, findings } = archives();
    expect(run(first)).toBe(`archive/h1 and archive/h1.zip hold edition 1: ${String(first.size)} files, payload ${payloadDigest(first) ?? ''}.`);
    expect(names()).toEqual(['editions.yaml', 'h1', 'h1.zip']);
    expect(readFolder(join(folder, 'h1'))).toEqual(first);
    expect(inside('h1', unzip(readFileSync(join(folder, 'h1.zip')))?.files ?? new Map())).toEqual(first);
    expect(readFileSync(join(folder, 'editions.yaml'), 'utf8').split('\n').slice(2, -1)).toEqual([
      '- filing: h1', '  edition: 1', '  released: 2012-11-08', `  payload: ${payloadDigest(first) ?? ''}`, `  zip: ${sha256(readFileSync(join(folder, 'h1.zip')))}`,
      `  tags: ${tagDigest(first) ?? ''}`,
    ]);
    expect(findings()).toEqual([]);
  });

  test('refuses nothing where pages and files are as they were, and only what filings share has changed', () => {
    const { keep: run, bytes } = archives();
    run(smallBag('one', { 'content/tables/income.yaml': 'rows' }));
    const before = bytes();
    expect(run(smallBag('one', { 'content/tables/income.yaml': 'rows, and a new one', 'content/concepts/more.yaml': 'new' }))).toBe(
      'archive/h1 is edition 1, and every page and file of it is as it was. Of what all filings share, these have changed since: content/concepts/more.yaml, content/tables/income.yaml. Nothing was written.',
    );
    expect(bytes()).toEqual(before);
    for (const [page, more] of [['two', {}], ['one', { 'content/filings/h1/more.mdx': 'new' }], ['one', { 'site/more.css': 'new' }]] as const) expect(run(smallBag(page, { 'content/tables/income.yaml': 'rows, and a new one', ...more }))).toContain('[archive/edition]');
    expect(run(smallBag('one', { 'content/tables/income.yaml': 'rows, and a new one' }), 'To have it all.')).toContain('hold edition 2');
  });

  test('the same payload again changes nothing, and says so', () => {
    const { keep: run, bytes } = archives();
    run(first);
    const before = bytes();
    expect(run(first)).toBe(`archive/h1 is edition 1 with this very payload (${payloadDigest(first) ?? ''}). Nothing was written.`);
    expect(run(first, 'No reason.')).toContain('Nothing was written.');
    expect(bytes()).toEqual(before);
  });

  test('another payload is refused, and what differs is named', () => {
    const { keep: run, bytes } = archives();
    run(first);
    const before = bytes();
    expect(run(second).replace(/[0-9a-f]{64}/g, '…')).toMatchInlineSnapshot(`
      "archive/h1: error: Edition 1 has another payload than the filing has now. [archive/edition]
          expected: …
          found:    …
          see:      archive/h1/data/index.html: would be another
          to mend:  Nothing was written. Where the filing shall have a new edition, say why: npm run archive -- h1 --edition "reason"."
    `);
    expect(bytes()).toEqual(before);
  });

  test('with a reason it is a new edition, and the former one is kept as it was', () => {
    const { folder, keep: run, names, findings, bytes } = archives();
    run(first);
    const { 'h1.zip': zip } = bytes();
    expect(run(second, 'A note was missing.')).toContain('hold edition 2');
    expect(run(third, 'Another was.')).toContain('hold edition 3');
    expect(names()).toEqual(['editions.yaml', 'h1', 'h1.edition-1.zip', 'h1.edition-2.zip', 'h1.zip']);
    expect(bytes()['h1.edition-1.zip']).toBe(zip);
    expect(readEditions(folder).map(({ number, reason }) => [number, reason])).toEqual([[1, undefined], [2, 'A note was missing.'], [3, 'Another was.']]);
    expect(readFolder(join(folder, 'h1'))).toEqual(third);
    expect(findings()).toEqual([]);
  });

  test('a first edition needs no reason, and takes the place of nothing that it does not know', () => {
    const { folder, keep: run } = archives();
    expect(run(first, 'Because.')).toBe('archive has no edition of h1 yet. Archive it without --edition first.');
    run(first);
    unlinkSync(join(folder, 'editions.yaml'));
    expect(run(second)).toBe('archive/h1 is there, and the list of editions does not know it. Move it away, or restore the list.');
    // The same was put there, and the run was cut off before the list was written.
    expect(run(first)).toContain('hold edition 1');
  });

  test('what was spoiled is made again from what was not', () => {
    const { folder, keep: run, bytes } = archives();
    run(first);
    const before = bytes();
    writeFileSync(join(folder, 'h1/data/index.html'), 'spoiled');
    unlinkSync(join(folder, 'h1/bagit.txt'));
    expect(run(first)).toContain('was made again what it was: archive/h1/data/index.html, archive/h1/bagit.txt.');
    expect(bytes()).toEqual(before);
    unlinkSync(join(folder, 'h1.zip'));
    expect(run(first)).toContain('was made again what it was: archive/h1.zip.');
    expect(bytes()).toEqual(before);
    unlinkSync(join(folder, 'h1.zip'));
    writeFileSync(join(folder, 'h1/software.txt'), 'spoiled');
    expect(run(first)).toContain('neither its folder nor its zip is what it was: archive/h1/software.txt, archive/h1.zip.');
  });

  test('a new edition is refused while the zip of the former is not what it was', () => {
    const { folder, keep: run, names } = archives();
    run(first);
    writeFileSync(join(folder, 'h1.zip'), 'spoiled');
    expect(run(second, 'Because.')).toMatch(/^archive\/h1\.zip is not the zip of edition 1 any more, which a new edition has to keep\./);
    expect(names()).toEqual(['editions.yaml', 'h1', 'h1.zip']);
  });
});

describe('a run that was cut off', () => {
  /** What is done for a new edition, in its order; each is a rename that happens or does not. */
  const steps: readonly ((folder: string, done: string) => void)[] = [
    (folder) => renameSync(join(folder, 'h1.zip'), join(folder, 'h1.edition-1.zip')),
    (folder) => renameSync(join(folder, 'h1'), join(folder, 'h1.kessan-former')),
    (folder, done) => renameSync(join(done, 'h1'), join(folder, 'h1')),
    (folder) => rmSync(join(folder, 'h1.kessan-former'), { recursive: true }),
    (folder, done) => renameSync(join(done, 'h1.zip'), join(folder, 'h1.zip')),
  ];

  test.each(steps.map((_, index) => index + 1))('after step %i is gone on from, and nothing is lost', (count) => {
    const [whole, cut] = [archives(), archives()];
    for (const each of [whole, cut]) each.keep(first);
    whole.keep(second, 'Because.');
    const donor = archives();
    donor.keep(second);
    for (const step of steps.slice(0, count)) step(cut.folder, donor.folder);
    expect(cut.findings()).not.toEqual([]);
    cut.keep(second, 'Because.');
    expect(cut.bytes()).toEqual(whole.bytes());
  });

  test.each(steps.map((_, index) => index + 1))('after step %i is undone when the former payload is archived again', (count) => {
    const [whole, cut] = [archives(), archives()];
    for (const each of [whole, cut]) each.keep(first);
    const donor = archives();
    donor.keep(second);
    for (const step of steps.slice(0, count)) step(cut.folder, donor.folder);
    cut.keep(first);
    for (const name of ['h1.edition-1.zip', 'h1.kessan-former']) rmSync(join(cut.folder, name), { recursive: true, force: true });
    expect(existsSync(join(cut.folder, 'h1.zip'))).toBe(true);
    expect(cut.bytes()).toEqual(whole.bytes());
  });
});

test('what the list does not know is named, and so is what it misses', () => {
  const { folder, keep: run, findings } = archives();
  run(first);
  writeFileSync(join(folder, 'h2.zip'), '');
  unlinkSync(join(folder, 'h1.zip'));
  expect(findings()).toEqual(['archive/h1.zip', 'archive/h2.zip']);
});

test('a list that cannot be read is named by its line, and nothing is written', () => {
  const { folder, keep: run } = archives();
  run(first);
  const list = join(folder, 'editions.yaml');
  const whole = readFileSync(list, 'utf8');
  const said = (text: string) => {
    writeFileSync(list, text);
    try {
      run(second, 'Because.');
      return 'nothing';
    } catch (error) {
      expect(readFileSync(list, 'utf8')).toBe(text);
      return (error as Error).message.replace(folder, 'archive').replace(/[0-9a-f]{64}/g, '…');
    }
  };
  expect(said(whole.replace('edition: 1', 'edition: none'))).toMatchInlineSnapshot(`"archive/editions.yaml:4:12: the list of editions cannot be read: 0.edition: Invalid string: must match pattern /^[1-9]\\d*$/. Mend the line, or take the list from the history of the repository."`);
  expect(said(`<<<<<<< HEAD\n${whole}`)).toMatchInlineSnapshot(`"archive/editions.yaml:4:1: the list of editions cannot be read: Unexpected seq-item-ind token in YAML stream: "-" at line 4, column 1: Mend the line, or take the list from the history of the repository."`);
  expect(said(whole.replace('- filing', '- filing: [\n- filing'))).toMatchInlineSnapshot(`"archive/editions.yaml:4:1: the list of editions cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ] at line 4, column 1: Mend the line, or take the list from the history of the repository."`);
  writeFileSync(list, whole);
  expect(run(first)).toContain('Nothing was written.');
});

test('an edition is added to the list, and what a person wrote there stays', () => {
  const { folder, keep: run } = archives();
  run(first);
  const list = join(folder, 'editions.yaml');
  const former = `\ufeff${readFileSync(list, 'utf8').replace('- filing: h1', '# Copies: with the notary.\n- filing: h1')}`.replaceAll('\n', '\r\n');
  writeFileSync(list, former);
  run(second, 'Because.');
  const after = readFileSync(list, 'utf8');
  expect(after.startsWith(former)).toBe(true);
  expect(after.slice(former.length).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(readEditions(folder).map(({ number, reason }) => [number, reason])).toEqual([[1, undefined], [2, 'Because.']]);
});

test('two that archive at once do not forget each other', async () => {
  const { folder, keep: run } = archives();
  run(first);
  const module = (name: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, name)));
  const script = `import { lock } from ${module('../writing/lock.ts')}; const { ok } = lock(${JSON.stringify(join(folder, 'editions'))}, 'x'); process.stdout.write(String(ok)); process.stdin.resume();`;
  const other = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  await once(other.stdout, 'data');
  expect(run(second, 'Because.')).toMatch(/^Another command archives into archive at this moment: process \d+\./);
  other.kill('SIGKILL');
  await once(other, 'close');
  expect(run(second, 'Because.')).toContain('hold edition 2');
});

/** A bag with other files beside its payload, and their manifest written anew, so that it agrees with itself. */
function forged(bag: Folder, tags: (kept: Map<string, Uint8Array>) => void): Folder {
  const kept = new Map([...bag].filter(([path]) => !path.startsWith('data/') && path !== TAG_MANIFEST));
  tags(kept);
  return folderOf([...[...bag].filter(([path]) => path.startsWith('data/')), ...kept, [TAG_MANIFEST, bytesOf(manifestOf(folderOf(kept)))]]);
}

describe.each<[string, (kept: Map<string, Uint8Array>) => void]>([
  ['another software', (kept) => { kept.set('software.txt', bytesOf('Kessan: 9.9.9\n')); }],
  ['another issuer', (kept) => { kept.set('bag-info.txt', bytesOf(new TextDecoder().decode(kept.get('bag-info.txt')).replace('Example plc', 'Somebody else'))); }],
  ['no declaration', (kept) => { kept.delete('bagit.txt'); }],
  ['a file more', (kept) => { kept.set('about.txt', bytesOf('Added.\n')); }],
])('a folder that was given %s, with a manifest that agrees', (_, tags) => {
  test('is not what its edition was, as the list of editions knows', () => {
    const { folder, keep: run, findings } = archives();
    run(first);
    putFolder(join(folder, 'h1'), forged(first, tags));
    expect(findings()).toHaveLength(1);
    expect(findings()[0]).toMatch(/^archive\/h1\/(?:tagmanifest-sha256|bagit)\.txt$/);
  });

  test('is not what its edition was, as the zip beside it knows where the list does not', () => {
    const { folder, keep: run, findings } = archives();
    run(first);
    const list = join(folder, 'editions.yaml');
    writeFileSync(list, readFileSync(list, 'utf8').replace(/^ {2}tags: .*\n/m, ''));
    expect(findings()).toEqual([]);
    putFolder(join(folder, 'h1'), forged(first, tags));
    expect(findings()).toHaveLength(1);
  });
});

test('a bag that holds nothing proves nothing, whatever its manifests say', () => {
  const { folder, keep: run } = archives();
  run(first);
  const empty = forged(new Map([...first].filter(([path]) => !path.startsWith('data/'))), (kept) => { kept.set('manifest-sha256.txt', bytesOf('')); });
  putFolder(join(folder, 'elsewhere'), empty);
  expect(verifyArchive(join(folder, 'elsewhere')).findings.map(formatFinding).join('\n').replaceAll(folder, 'archive')).toMatchInlineSnapshot(`
    "archive/elsewhere/data: error: The bag holds nothing: there is no file of a filing in it. [archive/missing]
        expected: Payload-Oxum: 94.4
        to mend:  Take it from another copy of the archive."
  `);
  const fewer = new Map([...first].filter(([path]) => path !== 'data/index.html'));
  const data = new Map([...fewer].filter(([path]) => path.startsWith('data/')));
  putFolder(join(folder, 'elsewhere'), forged(fewer, (kept) => { kept.set('manifest-sha256.txt', bytesOf(manifestOf(data))); }));
  expect(verifyArchive(join(folder, 'elsewhere')).findings.map(formatFinding).join('\n').replaceAll(folder, 'archive')).toMatchInlineSnapshot(`
    "archive/elsewhere/bag-info.txt: error: The file states another size and number of files than the bag holds. [archive/changed]
        expected: Payload-Oxum: 91.3
        found:    94.4
        to mend:  Take it from another copy of the archive."
  `);
});
