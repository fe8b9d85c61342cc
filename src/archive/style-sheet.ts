import { string, tokenize, tokenTypes, url } from 'css-tree';

/** A link of a style sheet, and where in its text it stands. */
interface StyleLink {
  readonly link: string;
  readonly start: number;
  readonly end: number;
}

/** What a style sheet loads: fonts, pictures, other style sheets. */
export function linksOfStyleSheet(css: string): readonly string[] {
  return styleLinks(css).map(({ link }) => link);
}

/** A style sheet with its links written anew, and nothing else. */
export function withStyleLinks(css: string, rewritten: (link: string) => string): string {
  let [text, from] = ['', 0];
  for (const { link, start, end } of styleLinks(css)) {
    text += css.slice(from, start) + string.encode(rewritten(link));
    from = end;
  }
  return text + css.slice(from);
}

// css-tree has no names for the two functions but these: CSS Values 4, section 4.5.
const LOADING = new Set(['url(', 'src(']);

/** By its tokens (CSS Syntax 3): a link is found wherever it stands, in a property of whatever name. */
function styleLinks(css: string): readonly StyleLink[] {
  const links: StyleLink[] = [];
  let before = '';
  tokenize(css, (type, start, end) => {
    const token = css.slice(start, end);
    if (type === tokenTypes.WhiteSpace || type === tokenTypes.Comment) return;
    if (type === tokenTypes.Url) {
      // The whole `url(…)` is one token where the address stands without quotation marks.
      const [opening, closing] = [/^url\(\s*/i.exec(token)?.[0].length ?? 0, /\s*\)?$/.exec(token)?.[0].length ?? 0];
      links.push({ link: url.decode(token), start: start + opening, end: end - closing });
    } else if (type === tokenTypes.String && (LOADING.has(before) || before === '@import')) {
      links.push({ link: string.decode(token), start, end });
    }
    before = token.toLowerCase();
  });
  return links;
}
