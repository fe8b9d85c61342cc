import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { verifyArchive } from '../../src/bag/kept.ts';
import { readFolder } from '../../src/bag/store.ts';
import { copyProject, edit, filesIn, run, write, type Answer } from '../commands/project.ts';
import { figuresOn } from '../setup/figures.ts';
import { useBrowser } from '../setup/page.ts';
import { flipped } from '../sites/small-bag.ts';

const base = mkdtempSync(join(tmpdir(), 'kessan-archives-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** The project in two places, zones, languages and years; the other has no filing later than the annual report. */
const [here, there] = [join(base, 'here'), join(base, 'there, with a space')];
const surroundings = [
  { folder: here, env: { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, asOf: '2012-11-30T00:00Z' },
  { folder: there, env: { TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8' }, asOf: '2031-01-01T00:00Z' },
] as const;
const answers: Answer[] = [];

beforeAll(() => {
  for (const { folder, env, asOf } of surroundings) {
    copyProject(folder, 'content');
    answers.push(run('archive', { cwd: folder, env, args: ['fy2012-h1', '--as-of', asOf] }));
    if (folder === there) rmSync(join(folder, 'content/filings/fy2012-h1'), { recursive: true });
    answers.push(run('archive', { cwd: folder, env, args: ['fy2011-annual', '--as-of', asOf] }));
  }
});

const archive = join(here, 'archive/fy2012-h1');
const sha256sum = (manifest: string) => spawnSync('sha256sum', ['-c', '--quiet', manifest], { cwd: archive, encoding: 'utf8' });

describe('npm run archive', () => {
  test('says what it did', () => {
    expect(answers.map(({ status, complaints }) => ({ status, complaints }))).toEqual(answers.map(() => ({ status: 0, complaints: '' })));
    expect(answers[0]?.output).toMatch(/^archive\/fy2012-h1 and archive\/fy2012-h1\.zip hold edition 1: \d+ files, payload [0-9a-f]{64}\.$/m);
  });

  test('gives the same bytes in another folder, zone, language and year, and whatever was filed later', () => {
    const [one, other] = [filesIn(join(here, 'archive')), filesIn(join(there, 'archive'))];
    expect(Object.keys(other)).toEqual(Object.keys(one));
    expect(Object.keys(one).filter((name) => one[name] !== other[name])).toEqual([]);
  });

  test('writes a bag that plain sha256sum proves, and of which it names what was changed', () => {
    for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) expect(sha256sum(manifest)).toMatchObject({ status: 0, stdout: '', stderr: '' });
    const file = join(archive, 'data/content/issuer.yaml');
    const before = readFileSync(file);
    writeFileSync(file, flipped(before, 10, 0));
    const { status, stdout } = sha256sum('manifest-sha256.txt');
    writeFileSync(file, before);
    expect({ status, stdout }).toEqual({ status: 1, stdout: 'data/content/issuer.yaml: FAILED\n' });
  });

  test('puts the pages, their sources, what was checked and what they were made with into the bag', () => {
    const names = Object.keys(filesIn(archive));
    for (const name of [
      'bagit.txt', 'bag-info.txt', 'software.txt', 'data/index.html', 'data/site/filings/fy2012-h1/index.html', 'data/site/filings/fy2012-h1/balance-sheets/index.html',
      'data/site/filings/fy2012-h1/tie-out/index.html', 'data/site/filings/fy2012-h1/tie-out.json', 'data/site/filings/fy2012-h1/fy2012-h1.json', 'data/site/filings/fy2012-h1/tables/capex.csv', 'data/content/issuer.yaml', 'data/content/filings/fy2012-h1/facts/income-statement.csv',
    ]) expect(names).toContain(name);
    expect(names.filter((name) => /\.js$|\/history\/|site\/index\.html|site\/archive/.test(name))).toEqual([]);
  });

  test('refuses a filing that is not out, and one that nobody knows', () => {
    edit(join(here, 'content/filings/fy2011-annual/filing.yaml'), 'status: published', 'status: draft');
    const answer = run('archive', { cwd: here, args: ['fy2011-annual'] });
    edit(join(here, 'content/filings/fy2011-annual/filing.yaml'), 'status: draft', 'status: published');
    expect(answer).toEqual({ status: 1, output: '', complaints: 'There is no filing "fy2011-annual" that is out. Those that are: fy2012-h1.\n' });
    expect(run('archive', { cwd: here }).status).toBe(2);
  });
});

describe('npm run verify', () => {
  test('proves every archive, folder and zip', () => {
    const { status, output } = run('verify', { cwd: here });
    expect(status).toBe(0);
    expect(output.replace(/[0-9a-f]{64}/g, '…').replace(/\d+ files/g, 'n files')).toBe(
      ['fy2011-annual', 'fy2011-annual.zip', 'fy2012-h1', 'fy2012-h1.zip'].map((name) => `archive/${name}: all n files are what they were, edition 1, payload ….\n`).join(''),
    );
  });

  // Every byte of a small archive: src/archive. Of this one, every tag file and every eighth file of the payload.
  test('names the file in which a byte was flipped', () => {
    const unnamed = [...readFolder(archive)].filter(([path], index) => !path.startsWith('data/') || index % 8 === 0).filter(([path, bytes]) => {
      if (bytes.length === 0) return false;
      const file = join(archive, path);
      const [at = 0, bit = 0] = fc.sample(fc.tuple(fc.nat(bytes.length - 1), fc.nat(7)), 1)[0] ?? [];
      writeFileSync(file, flipped(bytes, at, bit));
      const { findings } = verifyArchive(archive);
      writeFileSync(file, bytes);
      return !findings.some(({ place, related = [] }) => place.file === file || related.some((each) => each.place.file === file));
    }).map(([path]) => path);
    expect(unnamed).toEqual([]);
  });

  test('names what is missing, what was added and what was changed, and fails', () => {
    const moved = join(archive, 'data/content/issuer.yaml');
    const before = readFileSync(moved);
    rmSync(moved);
    write(archive, { 'data/content/issuer.yml': 'added', 'notes.txt': 'added' });
    const folder = run('verify', { cwd: here, args: ['archive/fy2012-h1'] });
    for (const added of ['data/content/issuer.yml', 'notes.txt']) rmSync(join(archive, added));
    writeFileSync(moved, before);
    expect(folder.status).toBe(1);
    for (const line of ['data/content/issuer.yaml: error: The file is missing.', 'data/content/issuer.yml: error: The file was added', 'notes.txt: error: The file was added']) {
      expect(folder.output).toContain(`archive/fy2012-h1/${line}`);
    }
    const zip = join(here, 'archive/fy2012-h1.zip');
    const packed = readFileSync(zip);
    const name = 'fy2012-h1/data/content/issuer.yaml';
    writeFileSync(zip, flipped(packed, packed.indexOf(name) + name.length + 50, 3));
    const spoiled = run('verify', { cwd: here, args: ['archive/fy2012-h1.zip'] });
    writeFileSync(zip, packed);
    expect(spoiled.status).toBe(1);
    expect(spoiled.output).toMatch(/^archive\/fy2012-h1\.zip\/fy2012-h1\/data\/content\/issuer\.yaml: error: The file (?:was changed|cannot be unpacked)/);
  });
});

describe('the payload, opened from a disk without scripts', () => {
  const browser = useBrowser();
  const root = pathToFileURL(join(archive, 'data')).href;

  test('has no broken link or anchor, no script, and asks for nothing outside its folder', async () => {
    const { page, complaints } = await browser.open(`${root}/index.html`, { javaScriptEnabled: false }, root);
    const [open, ids, broken] = [[`${root}/index.html`], new Map<string, readonly string[]>(), new Set<string>()];
    const anchors: (readonly [from: string, to: string, id: string])[] = [];
    for (const url of open) {
      await page.goto(url);
      // A font that has not come when the next page is asked for counts as one that failed.
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const seen = await page.evaluate(() => ({
        // The plain file names its places as HTML did before ids.
        ids: [...document.querySelectorAll('[id], a[name]')].map((element) => element.id || element.getAttribute('name') || ''),
        links: [...document.querySelectorAll('a[href]')].map((link) => (link as HTMLAnchorElement).href),
        scripts: document.querySelectorAll('script, [onclick], [onload]').length,
        sheets: [...document.styleSheets].filter((sheet) => sheet.href !== null).length,
      }));
      ids.set(url, seen.ids);
      expect({ url, scripts: seen.scripts }).toEqual({ url, scripts: 0 });
      // The plain file of a filing has no styles of its own, nor of any page.
      if (url.endsWith('/index.html')) expect(seen.sheets, url).toBeGreaterThan(0);
      for (const link of seen.links) {
        const [to = '', id] = link.split('#');
        if (!to.startsWith('file:')) continue;
        if (!to.startsWith(root) || !existsSync(fileURLToPath(to)) || statSync(fileURLToPath(to)).isDirectory()) broken.add(`${url} → ${link}`);
        else if (to.endsWith('.html') && !open.includes(to)) open.push(to);
        if (id !== undefined && to.endsWith('.html')) anchors.push([url, to, decodeURIComponent(id)]);
      }
    }
    for (const [from, to, id] of anchors) if (!ids.get(to)?.includes(id)) broken.add(`${from} → ${to}#${id}`);
    expect([...broken]).toEqual([]);
    // A font of a page that is left before it was drawn is called off: that is no failure of a file that is there.
    expect(complaints.filter((each) => !each.startsWith('failed: file:') || !existsSync(fileURLToPath(each.slice('failed: '.length))))).toEqual([]);
    const pages = Object.keys(filesIn(join(archive, 'data'))).filter((name) => name.endsWith('.html'));
    expect(open.length).toBe(pages.length);
  });

  test('shows the tables of the site, figure by figure, in its fonts', async () => {
    const { page } = await browser.open(`${root}/site/filings/fy2012-h1/balance-sheets/index.html`, { javaScriptEnabled: false }, root);
    const { page: online } = await browser.open(`${inject('site').origin}/filings/fy2012-h1/balance-sheets/`);
    const figures = await figuresOn(page);
    expect(figures.length).toBeGreaterThan(50);
    expect(figures).toEqual(await figuresOn(online));
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(await page.evaluate(() => [...document.fonts].some((font) => font.status === 'loaded'))).toBe(true);
  });
});
