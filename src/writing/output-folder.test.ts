import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { outputFolder } from './output-folder.ts';
import { audienceOf, MARK, markSite, type Audience } from './site-mark.ts';

let folder: string;
let root: string;
let former: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'kessan-output-')));
  root = join(folder, 'project');
  for (const name of ['content/filings', 'archive/fy2012', 'public', 'src', '.git', 'node_modules', 'dist', 'review', 'build', 'marked', 'empty', 'theirs', 'pages', 'elsewhere']) mkdirSync(join(root, name), { recursive: true });
  writeFileSync(join(root, 'theirs/thesis.txt'), 'years of work');
  writeFileSync(join(root, 'README.md'), '#');
  for (const name of ['dist', 'marked', 'pages']) markSite(join(root, name), 'public');
  markSite(join(root, 'review'), 'reviewers');
  writeFileSync(join(root, 'pages/.git'), 'gitdir: ../.git/worktrees/pages');
  former = process.cwd();
  process.chdir(root);
});
afterEach(() => {
  process.chdir(former);
  rmSync(folder, { recursive: true, force: true });
});

function answer(output: string, audience: Audience = 'public'): string {
  const place = outputFolder(output, audience, { root: '.', precious: ['content', 'archive'], copied: 'public' });
  return (place.ok ? place.value : place.problem).replaceAll(folder, '…');
}

describe('a site for the public', () => {
  test.each(['dist', 'dist/', './dist', 'marked', 'review', 'empty', 'new', 'new/site', 'build/site', '../www', 'src-site', 'public'])('may be written to %j', (output) => {
    expect(answer(output)).toMatch(/^…/);
  });

  test.each([
    ['', '--output names no folder: it is empty, as a variable that is not set. Name one, or leave --output out.'],
    ['  ', '--output names no folder: it is empty, as a variable that is not set. Name one, or leave --output out.'],
    ['.', '--output .: this is the folder of the project: a site would take the place of everything in it. Name a folder of its own, such as dist.'],
    ['..', '--output ..: this is the folder of the project, or holds it: a site would take the place of everything in it. Name a folder of its own, such as dist.'],
    ['/', '--output /: this is the folder of the project, or holds it: a site would take the place of everything in it. Name a folder of its own, such as dist.'],
    ['content', '--output content: this is the folder content, which holds what people made. Name another place.'],
    ['content/filings/site', '--output content/filings/site: this is within the folder content, which holds what people made. Name another place.'],
    ['archive/site', '--output archive/site: this is within the folder archive, which holds what people made. Name another place.'],
    ['public/ir', '--output public/ir: every build copies what is in public/ into the site, and this with it. Name another place.'],
    ['src', '--output src: src is a part of the project. Name another place.'],
    ['SRC/new', '--output SRC/new: src is a part of the project. Name another place.'],
    ['.git', '--output .git: .git is a part of the project. Name another place.'],
    ['node_modules/site', '--output node_modules/site: node_modules is a part of the project. Name another place.'],
    ['theirs', '--output theirs: the folder holds what no build has written (thesis.txt), and a site would take its place. Empty it yourself if nobody needs that, or name another folder.'],
    ['pages', '--output pages: the folder holds what no build has written (.git), and a site would take its place. Empty it yourself if nobody needs that, or name another folder.'],
    ['dist/ir', '--output dist/ir: …/project/dist is a site that is replaced as a whole, and this folder with it. Name a folder beside it.'],
    ['README.md', '--output README.md: this is no folder, but a file. Nothing was written.'],
  ])('is not written to %j', (output, problem) => {
    expect(answer(output)).toBe(problem);
  });
});

describe('a site with drafts', () => {
  test.each(['review', 'empty', 'new', 'marked/../new'])('may be written to %j', (output) => {
    expect(answer(output, 'reviewers')).toMatch(/^…/);
  });

  test.each(['dist', 'dist/review', 'public', 'public/drafts', 'Dist', 'build/dist/x', 'marked', 'marked/x', '../dist', '../public/x'])('is not written to %j', (output) => {
    expect(answer(output, 'reviewers')).toMatch(/^--output /);
  });
});

describe('a link', () => {
  test('stays a link: the site goes where it leads, there or not', () => {
    symlinkSync(join(folder, 'served'), join(root, 'www'));
    expect(answer('www')).toBe('…/served');
    mkdirSync(join(folder, 'served'));
    expect(answer('www')).toBe('…/served');
  });

  test('is no way around a rule', () => {
    const links: Readonly<Record<string, string>> = { 'to-content': 'content', 'to-root': '.', 'to-dist': 'dist', 'to-theirs': 'theirs', round: 'round', 'to-home': folder };
    for (const [name, end] of Object.entries(links)) symlinkSync(end, join(root, name));
    for (const name of Object.keys(links)) expect(answer(name, 'reviewers'), name).toMatch(/^--output /);
    expect(answer('to-content/site')).toContain('which holds what people made');
    symlinkSync(join(root, 'content'), join(folder, 'far'));
    expect(answer('../far/filings')).toContain('which holds what people made');
  });
});

test('content and archives elsewhere are as precious', () => {
  const place = outputFolder('../company', 'public', { root: '.', precious: ['../company/content', '../kept'], copied: 'public' });
  expect(place.ok ? '' : place.problem).toBe('--output ../company: this folder holds ../company/content, and with it what people made. Name another folder, such as dist.');
});

test('a mark says for whom a site is, and one that was changed is read with care', () => {
  expect([audienceOf('dist'), audienceOf('review'), audienceOf('theirs'), audienceOf('none')]).toEqual(['public', 'reviewers', undefined, undefined]);
  const [first = ''] = readFileSync(join('review', MARK), 'utf8').split('\n');
  writeFileSync(join('review', MARK), `${first}\r\n`);
  expect(audienceOf('review')).toBe('public');
  writeFileSync(join('review', MARK), 'Somebody wrote this.');
  expect(audienceOf('review')).toBeUndefined();
});
