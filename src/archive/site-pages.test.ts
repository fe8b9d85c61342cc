import { expect, test } from 'vitest';
import { bytesOf, folderOf, textOf } from '../bag/folder.ts';
import { pagesOf } from './site-pages.ts';

const page = (text: string) => `<!doctype html><html lang="en"><head><title>t</title><link rel="stylesheet" href="/ir/_assets/a.css"></head><body><main>${text}</main></body></html>`;
const built: Readonly<Record<string, string>> = {
  'index.html': page('home'),
  'feed.xml': '<feed/>',
  'how-to-read/index.html': page('guide'),
  'schemas/filing.json': '{}',
  'filings/h1/index.html': page('<a href="/ir/filings/h1/income/">income</a> <a href="/ir/filings/h2/">h2</a> <img src="/ir/_assets/chart.svg" alt="">'),
  'filings/h1/income/index.html': page('<a href="/ir/history/x/">history</a>'),
  'filings/h1/h1.html': '<html><meta charset="us-ascii"><p>&#8722;5</p></html>',
  'filings/h1/tie-out.json': '{"a":"/ir/filings/h1/"}',
  'filings/h10/index.html': page('another'),
  'history/x/index.html': page('<img src="/ir/_assets/other.png" alt="">'),
  '_assets/a.css': '@import "b.css"; p { background: url(/ir/_assets/c.png) }',
  '_assets/b.css': '@font-face { src: url(serif.woff2) }',
  '_assets/c.png': 'c',
  '_assets/serif.woff2': 's',
  '_assets/chart.svg': '<svg/>',
  '_assets/other.png': 'o',
  '_assets/answer.js': 'x',
};
const files = folderOf(Object.entries(built).map(([path, text]) => [path, bytesOf(text)]));
const pages = () => pagesOf({ files, mount: { base: '/ir/' } }, 'h1', (kept) => ({ title: 'Cover', content: [...kept].filter((path) => path.endsWith('.json')).join(' ') }));

test('the pages of a filing come with all they load, and with nothing else', () => {
  expect([...pages().keys()]).toEqual([
    'index.html',
    'site/_assets/a.css', 'site/_assets/b.css', 'site/_assets/c.png', 'site/_assets/chart.svg', 'site/_assets/serif.woff2',
    'site/filings/h1/h1.html', 'site/filings/h1/income/index.html', 'site/filings/h1/index.html', 'site/filings/h1/tie-out.json',
    'site/how-to-read/index.html', 'site/schemas/filing.json',
  ]);
});

test('pages and style sheets lead within the archive, files stay as they are', () => {
  const text = (path: string) => textOf(pages().get(path) ?? new Uint8Array());
  expect(text('site/filings/h1/index.html')).toContain('<a href="income/index.html">income</a> <span>h2</span> <img src="../../_assets/chart.svg" alt="">');
  expect(text('site/_assets/a.css')).toBe('@import "b.css"; p { background: url("c.png") }');
  expect(text('site/_assets/b.css')).toBe('@font-face { src: url("serif.woff2") }');
  expect(text('site/filings/h1/h1.html')).toBe(built['filings/h1/h1.html']);
  expect(text('site/filings/h1/tie-out.json')).toBe(built['filings/h1/tie-out.json']);
  expect(text('index.html')).toContain('<link rel="stylesheet" href="site/_assets/a.css"></head><body><main>filings/h1/tie-out.json schemas/filing.json</main>');
});

test('a filing without pages cannot be archived', () => {
  expect(() => pagesOf({ files, mount: { base: '/' } }, 'h3', () => ({ title: '', content: '' }))).toThrow('The site that was built has no pages of filing h3.');
});
