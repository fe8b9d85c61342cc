import { expect, test } from 'vitest';
import { linksOfStyleSheet, withStyleLinks } from './style-sheet.ts';

const css = `@import "more.css";
/* url(in-a-comment.png) */
@font-face { font-family: Serif; src: url(/_assets/serif.woff2) format("woff2"), url( "/_assets/serif 2.woff" ); }
.a::before { content: "url(in-a-text.png)"; background: URL('a.png'); --mark: url(b.svg#c); mask: src("d.svg") }
.b { background-image: url(data:image/svg+xml,%3Csvg/%3E) }`;

test('finds what a style sheet loads, in whatever property, and nothing in texts or comments', () => {
  expect(linksOfStyleSheet(css)).toEqual(['more.css', '/_assets/serif.woff2', '/_assets/serif 2.woff', 'a.png', 'b.svg#c', 'd.svg', 'data:image/svg+xml,%3Csvg/%3E']);
});

test('writes links anew and leaves everything else as it is', () => {
  expect(withStyleLinks(css, (link) => link)).toBe(css
    .replace('url(/_assets/serif.woff2)', 'url("/_assets/serif.woff2")')
    .replace("'a.png'", '"a.png"')
    .replace('url(b.svg#c)', 'url("b.svg#c")')
    .replace('url(data:image/svg+xml,%3Csvg/%3E)', 'url("data:image/svg+xml,%3Csvg/%3E")'));
  expect(withStyleLinks('a{mask:url(x)}', () => 'with "marks".png')).toBe('a{mask:url("with \\"marks\\".png")}');
  expect(withStyleLinks('', () => '')).toBe('');
});
