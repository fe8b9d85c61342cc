import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recoverSite, replaceSite } from './replacement.ts';

const OLD = { 'index.html': 'old', 'filings/a/index.html': 'a', 'filings/a/tables/one.csv': '1', 'filings/b/index.html': 'old b', 'history/revenue/index.html': 'h', 'history/revenue.json': '{}' };
const NEW = { 'index.html': 'new', 'filings/b/index.html': 'new b' };
const KEPT = ['filings/a', 'history/revenue'];
const BOTH = { ...OLD, ...NEW };

let folder: string;
let target: string;
let fresh: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kessan-replacement-'));
  [target, fresh] = [join(folder, 'dist'), join(folder, 'work/site')];
  write(target, OLD);
  write(fresh, NEW);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(site: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
}

function read(site: string): Readonly<Record<string, string>> {
  const entries = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(entries.map((entry) => [join(entry.parentPath, entry.name).slice(site.length + 1), readFileSync(join(entry.parentPath, entry.name), 'utf8')]));
}

describe('a site that replaces another', () => {
  test('takes over the parts that are kept, and leaves nothing beside it', () => {
    replaceSite(target, fresh, KEPT);
    expect(read(target)).toEqual(BOTH);
    expect(readdirSync(folder).sort()).toEqual(['dist', 'work']);
  });

  test('may be the first', () => {
    rmSync(target, { recursive: true });
    replaceSite(join(folder, 'elsewhere/dist'), fresh, []);
    expect(read(join(folder, 'elsewhere/dist'))).toEqual(NEW);
  });

  test.each(['next', 'former'])('takes no folder for its own that is not: dist.%s', (name) => {
    write(`${target}.${name}`, OLD);
    expect(() => {
      replaceSite(target, fresh, KEPT);
    }).toThrow(`dist.${name} is in the way: a build needs that name for a moment. Rename it, or write the site elsewhere with --output.`);
    recoverSite(target);
    expect([read(target), read(`${target}.${name}`)]).toEqual([OLD, OLD]);
  });

  test('takes no file for its own that is not: dist.moving', () => {
    for (const [name, text] of [['dist.moving', 'Boxes for the office.'], ['dist.next/plan.txt', 'mine'], ['dist.former/plan.txt', 'mine']] as const) write(folder, { [name]: text });
    recoverSite(target);
    expect(() => {
      replaceSite(target, fresh, KEPT);
    }).toThrow('is in the way');
    expect([read(target), read(`${target}.next`), read(`${target}.former`), readFileSync(`${target}.moving`, 'utf8')]).toEqual([OLD, { 'plan.txt': 'mine' }, { 'plan.txt': 'mine' }, 'Boxes for the office.']);
  });

  test('is looked at as a whole before it takes its place', () => {
    expect(() => {
      replaceSite(target, fresh, KEPT, (site) => (existsSync(join(site, 'filings/a/index.html')) && existsSync(join(site, 'index.html')) ? 'seen' : 'not whole'));
    }).toThrow('seen');
    expect(read(target)).toEqual(OLD);
    expect(readdirSync(folder).sort()).toEqual(['dist', 'work']);
  });

  test('is not undone by another build while it is under way', () => {
    let found = '';
    replaceSite(target, fresh, KEPT, () => {
      try {
        recoverSite(target);
      } catch (error) {
        found = String(error);
      }
      return undefined;
    });
    expect(found).toContain('is being replaced at this moment');
    expect(read(target)).toEqual(BOTH);
  });

  test('leaves everything as it was when something fails', () => {
    rmSync(fresh, { recursive: true });
    expect(() => {
      replaceSite(target, fresh, KEPT);
    }).toThrow('ENOENT');
    expect(read(target)).toEqual(OLD);
  });
});

const JOURNAL = `Kessan is replacing the site beside this file, or was when it was cut off. The next build puts it right.\n${JSON.stringify(KEPT)}\n`;

/** The steps of a replacement, each as a process that is cut off before the next leaves it. */
const STEPS: readonly (() => void)[] = [
  () => { writeFileSync(`${target}.moving`, JOURNAL.slice(0, 5)); },
  () => { writeFileSync(`${target}.moving`, JOURNAL.slice(0, -5)); },
  () => { writeFileSync(`${target}.moving`, JOURNAL); },
  () => { renameSync(fresh, `${target}.next`); },
  () => { renameSync(target, `${target}.former`); },
  () => { renameSync(`${target}.former/filings/a`, `${target}.next/filings/a`); },
  () => { mkdirSync(`${target}.next/history`); },
  () => { renameSync(`${target}.former/history/revenue`, `${target}.next/history/revenue`); },
  () => { renameSync(`${target}.former/history/revenue.json`, `${target}.next/history/revenue.json`); },
  () => { renameSync(`${target}.next`, target); },
  () => { rmSync(`${target}.former`, { recursive: true }); },
  () => { rmSync(`${target}.moving`); },
];

describe('a replacement that is cut off', () => {
  test.each(STEPS.map((_, index) => index))('after step %i leaves one of the two sites whole', (last) => {
    for (const step of STEPS.slice(0, last + 1)) step();
    recoverSite(target);
    expect(read(target)).toEqual(last < 9 ? OLD : BOTH);
    expect(readdirSync(folder).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  });

  test('may be cut off once more while it is undone', () => {
    for (const step of STEPS.slice(0, 9)) step();
    cpSync(`${target}.next/filings/a`, `${target}.former/filings/a`, { recursive: true });
    rmSync(`${target}.next/filings/a`, { recursive: true });
    recoverSite(target);
    expect(read(target)).toEqual(OLD);
    expect(existsSync(`${target}.next`)).toBe(false);
  });
});
