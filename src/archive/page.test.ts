import { describe, expect, test } from 'vitest';
import { Page } from './page.ts';
import { SiteLinks } from './site-links.ts';

const kept = new Set(['filings/h1/index.html', 'filings/h1/income/index.html', 'filings/h1/h1.json', 'filings/h1/two words.csv', '_assets/a.css', '_assets/b.png', '_assets/c.woff2']);

/** What becomes of the body of a page of the filing. */
function body(html: string, site: { readonly base?: string; readonly origin?: string } = {}): string {
  const page = new Page('filings/h1/income/index.html', `<!doctype html><html><head><meta charset="utf-8"></head><body>${html}</body></html>`);
  return /<body>(.*)<\/body>/s.exec(page.offline(new SiteLinks({ base: '/', ...site }, kept)))?.[1] ?? '';
}

/** What becomes of its head. */
function head(html: string): string {
  const page = new Page('filings/h1/income/index.html', `<!doctype html><html><head><meta charset="utf-8">${html}</head><body></body></html>`);
  return /<head>(.*)<\/head>/s.exec(page.offline(new SiteLinks({ base: '/' }, kept)))?.[1] ?? '';
}

describe('a link', () => {
  test.each([
    ['to a page leads to its file', '<a href="/filings/h1/">x</a>', '<a href="../index.html">x</a>'],
    ['to a page without a slash too', '<a href="/filings/h1">x</a>', '<a href="../index.html">x</a>'],
    ['to a place on a page keeps the place', '<a href="/filings/h1/#a--b">x</a>', '<a href="../index.html#a--b">x</a>'],
    ['to a place on the same page stays', '<a href="#x">x</a>', '<a href="#x">x</a>'],
    ['to the same page, with a place, is only the place', '<a href="/filings/h1/income/#x">x</a>', '<a href="#x">x</a>'],
    ['to the same page names its file', '<a href="/filings/h1/income/">x</a>', '<a href="index.html">x</a>'],
    ['to a file leads to the file', '<a href="../h1.json" download>x</a>', '<a href="../h1.json" download="">x</a>'],
    ['to a file with spaces is written as links are', '<a href="/filings/h1/two%20words.csv">x</a>', '<a href="../two%20words.csv">x</a>'],
    ['to the first page of the site leads to the cover', '<a class="nameplate" href="/">x</a>', '<a class="nameplate" href="../../../../index.html">x</a>'],
    ['to a part of the first page becomes text', '<a href="/#filings">x</a>', '<span>x</span>'],
    ['to another page of the site becomes text', '<a class="c" href="/history/x/" rel="prev" data-x="1">x <em>y</em></a>', '<span class="c" data-x="1">x <em>y</em></span>'],
    ['to elsewhere stays', '<a href="https://www.sec.gov/x">x</a>', '<a href="https://www.sec.gov/x">x</a>'],
    ['to a person stays', '<a href="mailto:ir@example.com">x</a>', '<a href="mailto:ir@example.com">x</a>'],
    ['that is none stays as it is', '<a id="x">x</a>', '<a id="x">x</a>'],
  ])('%s', (_, before, after) => {
    expect(body(before)).toBe(after);
  });

  test('to another page leads to the site where it has an address', () => {
    expect(body('<a href="/ir/history/x/#y">x</a>', { base: '/ir', origin: 'https://example.com' })).toBe('<a href="https://example.com/ir/history/x/#y">x</a>');
    expect(body('<a href="https://example.com/ir/filings/h1/">x</a>', { base: '/ir/', origin: 'https://example.com' })).toBe('<a href="../index.html">x</a>');
    expect(body('<a href="/other/">x</a>', { base: '/ir/', origin: 'https://example.com' })).toBe('<a href="/other/">x</a>');
  });
});

test('a navigation that leads nowhere any more is left out, one that leads somewhere stays', () => {
  expect(body('<nav><a href="/#filings">Filings</a> <a href="/history/">History</a></nav><nav><a href="/history/">History</a> <a href="/filings/h1/">Filing</a></nav><nav>Words</nav>'))
    .toBe('<nav><span>History</span> <a href="../index.html">Filing</a></nav><nav>Words</nav>');
});

test('nothing is left that runs, nor what only scripts read', () => {
  expect(body('<script>x</script><script src="/x.js"></script><template><p>x</p></template><p onclick="x()" data-answers="/_assets/answer.js" data-of="a">y</p><noscript><img src="/_assets/b.png" alt=""></noscript>'))
    .toBe('<p data-of="a">y</p><img src="../../../_assets/b.png" alt="">');
});

test('a picture keeps what it offers for other screens and for the dark', () => {
  expect(body('<picture><source srcset="/_assets/b.png" media="(prefers-color-scheme:dark)"><img src="/_assets/b.png" srcset="/_assets/b.png 1x,\n /_assets/a.css 2x" alt=""></picture>'))
    .toBe('<picture><source srcset="../../../_assets/b.png" media="(prefers-color-scheme:dark)"><img src="../../../_assets/b.png" srcset="../../../_assets/b.png 1x,\n ../../../_assets/a.css 2x" alt=""></picture>');
  expect(new Page('x/index.html', '<img src="a.png" srcset="data:image/png;base64,AA 1x, b.png 2x, c.png">').loads()).toEqual(['a.png', 'data:image/png;base64,AA', 'b.png', 'c.png']);
});

test('the head keeps what needs no network, and says that nothing may run', () => {
  expect(head(`<base href="/"><meta http-equiv="Content-Security-Policy" content="default-src 'self'"><title>x</title><script type="application/ld+json">{}</script>
<link rel="preload" as="font" href="/_assets/c.woff2" crossorigin><link rel="modulepreload" href="/x.js"><link rel="canonical" href="https://example.com/filings/h1/income/"><link rel="canonical" href="/x/">
<link rel="alternate" type="application/atom+xml" href="/feed.xml"><link rel="alternate" type="application/json" href="/filings/h1/h1.json"><link rel="prev" href="/filings/h1/">
<link rel="stylesheet" href="/_assets/a.css" crossorigin integrity="sha256-x"><link rel="icon" href="/_assets/b.png"><style>p { background: url(/_assets/b.png) }</style>`).split('\n').filter(Boolean)).toMatchInlineSnapshot(`
    [
      "<meta charset="utf-8"><meta http-equiv="content-security-policy" content="script-src 'none'; connect-src 'none'; object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'"><title>x</title>",
      "<link rel="canonical" href="https://example.com/filings/h1/income/">",
      "<link rel="alternate" type="application/json" href="../h1.json"><link rel="prev" href="../index.html">",
      "<link rel="stylesheet" href="../../../_assets/a.css"><link rel="icon" href="../../../_assets/b.png"><style>p { background: url("../../../_assets/b.png") }</style>",
    ]
  `);
});

test('what is loaded from elsewhere cannot be archived', () => {
  expect(() => body('<img src="https://example.com/x.png" alt="">')).toThrow('filings/h1/income/index.html loads https://example.com/x.png, which is not part of the archive.');
  expect(() => body('<img src="/missing.png" alt="">')).toThrow('which is not part of the archive');
  expect(body('<img src="data:image/png;base64,AA" alt="">')).toBe('<img src="data:image/png;base64,AA" alt="">');
});

test('text stays what it is, in whatever script', () => {
  expect(body('<p>1,234 &amp; &minus;5 &lt; 決算 &nbsp;</p><pre>\n\n x</pre>')).toBe('<p>1,234 &amp; −5 &lt; 決算 &nbsp;</p><pre>\n x</pre>');
});

test('another text is put into its frame', () => {
  const page = new Page('filings/h1/index.html', '<!doctype html><html><head><title>x</title></head><body><header>h</header><main id="main"><p>long</p></main></body></html>');
  page.fill('A & B', '<h1><a href="/filings/h1/income/">y</a></h1>');
  expect(page.offline(new SiteLinks({ base: '/' }, kept), 'index.html')).toContain('<main id="main"><h1><a href="site/filings/h1/income/index.html">y</a></h1></main>');
});
