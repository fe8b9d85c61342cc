/** What a page is made of. */
export interface PageContents {
  readonly ids: readonly string[];
  readonly links: readonly string[];
  /** Files to take away: they open no page. */
  readonly files: readonly string[];
  /** Addresses of what a browser loads with it. */
  readonly loads: readonly string[];
  readonly demonstration: string;
  readonly robots: string;
  /** Whether a chart is in view. */
  readonly chart: boolean;
  /** What runs on the page: the address of a script, or its text. */
  readonly scripts: readonly string[];
  readonly styled: number;
  readonly unscoped: number;
  readonly policy: string;
}

/** What a document says of itself, opened or only read. Runs in the browser. */
export function contentsOf(page: Document): PageContents {
  return {
    ids: [...page.querySelectorAll('[id]')].map((element) => element.id),
    chart: [...page.querySelectorAll('.chart')].some((each) => each.getBoundingClientRect().top < innerHeight),
    links: [...page.querySelectorAll<HTMLAnchorElement>('a[href]:not([download])')].map(({ href }) => href),
    files: [...page.querySelectorAll<HTMLAnchorElement>('a[download]')].map(({ href }) => href),
    demonstration: page.querySelector('.demonstration')?.textContent.trim() ?? '',
    robots: page.querySelector('meta[name=robots]')?.getAttribute('content') ?? '',
    // Linked data is read, and does not run (test/site/discovery.test.ts).
    scripts: [...page.scripts].filter(({ type }) => type !== 'application/ld+json').map((script) => script.src || script.text),
    styled: page.querySelectorAll('[style]').length,
    unscoped: page.querySelectorAll('table th:not([scope])').length,
    policy: page.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? '',
    loads: [
      ...[...page.querySelectorAll<HTMLImageElement | HTMLScriptElement>('[src]')].map(({ src }) => src),
      ...[...page.querySelectorAll('source[srcset]')].map((source) => new URL(source.getAttribute('srcset') ?? '', page.baseURI).href),
      ...[...page.querySelectorAll<HTMLLinkElement>('link:is([rel~=stylesheet], [rel~=preload], [rel~=icon])')].map(({ href }) => href),
    ],
  };
}

/** A text as the document that it would be at an address: read, and nothing in it loaded or run. Runs in the browser. */
export function documentOf({ address, text }: { readonly address: string; readonly text: string }): Document {
  const page = new DOMParser().parseFromString(text, 'text/html');
  const base = page.createElement('base');
  base.href = address;
  page.head.prepend(base);
  return page;
}
