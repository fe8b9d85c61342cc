import { html, parse, parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { pageAt, type SiteLinks } from './site-links.ts';
import { linksOfStyleSheet, withStyleLinks } from './style-sheet.ts';

type Document = DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** What elements load with their page, by the attribute that says from where (HTML, section 2.6). */
const LOADED: Readonly<Record<string, readonly string[]>> = {
  img: ['src'], source: ['src'], video: ['src', 'poster'], audio: ['src'], track: ['src'], embed: ['src'], iframe: ['src'],
  input: ['src'], object: ['data'], image: ['href'], use: ['href'],
};

/** Kinds of `link` that load what the page shows; what comes sooner or only with scripts is not needed. */
const LOADING_LINKS = new Set(['stylesheet', 'icon']);

/** Kinds of `link` that lead from page to page. */
const LEADING_LINKS = new Set(['alternate', 'prev', 'next', 'up', 'help']);

/** What serves scripts alone, and what would turn every link. */
const NEEDLESS = new Set(['script', 'template', 'base']);

// These compare origins, which files opened from a disk do not have. (What stands in `data-` and is an address is read by
// scripts alone.)
const UNUSABLE = new Set(['crossorigin', 'integrity']);

/** A picture that `srcset` offers, and for which size of screen (HTML, section 4.8.4.2.1): addresses end at a space. */
const OFFERED = /([^\s,]\S*[^\s,]|[^\s,])(\s*[^,]*)/g;

// Nothing may run and nothing may be sent. Style sheets, fonts and pictures are not bound to an origin: what a file
// opened from a disk may call its own differs from browser to browser, and an archive has to open in all of them.
const POLICY = "script-src 'none'; connect-src 'none'; object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'";

/** A page of the site, to be written so that it opens from a disk. */
export class Page {
  readonly #document: Document;
  readonly #path: string;
  #at = '';

  /** `path` is that of the page in the site: `filings/fy2012-h1/index.html`. */
  constructor(path: string, text: string) {
    this.#path = path;
    // As for a reader without scripts: what stands in `noscript` is part of the page.
    this.#document = parse(text, { scriptingEnabled: false });
  }

  /** What the page loads: style sheets, pictures, and what its own styles name. */
  loads(): readonly string[] {
    return elementsOf(this.#document).flatMap((element): readonly string[] => {
      if (element.tagName === 'style') return linksOfStyleSheet(textIn(element));
      if (element.tagName === 'link') return loadingLink(element) ? [attribute(element, 'href') ?? ''] : [];
      const offered = [...(attribute(element, 'srcset') ?? '').matchAll(OFFERED)].map(([, link = '']) => link);
      return [...(LOADED[element.tagName] ?? []).flatMap((name) => attribute(element, name) ?? []), ...offered];
    });
  }

  /** Puts other content into the frame of the page. */
  fill(title: string, content: string): void {
    for (const element of elementsOf(this.#document)) {
      if (element.tagName !== 'title' && element.tagName !== 'main') continue;
      const fragment = element.tagName === 'title' ? { childNodes: [textNode(title, element)] } : parseFragment(content);
      for (const node of fragment.childNodes) node.parentNode = element;
      element.childNodes = fragment.childNodes;
    }
  }

  /** The page without scripts, with links that hold within the archive, to stand at a path of the payload. */
  offline(links: SiteLinks, at = pageAt(this.#path)): string {
    this.#at = at;
    for (const element of elementsOf(this.#document)) this.#adapt(element, links);
    for (const element of elementsOf(this.#document)) {
      if (element.tagName === 'nav' && leadsNowhere(element)) remove(element);
      else strip(element, ({ name }) => name === PLAIN);
    }
    this.#addPolicy();
    return serialize(this.#document);
  }

  #adapt(element: Element, links: SiteLinks): void {
    const { tagName } = element;
    if (NEEDLESS.has(tagName) || isPolicy(element)) remove(element);
    else if (tagName === 'noscript') unwrap(element);
    else if (tagName === 'style') for (const text of element.childNodes) if ('value' in text) text.value = withStyleLinks(text.value, (link) => links.loaded(link, this.#path, this.#at));
    if (tagName === 'link' && !loadingLink(element) && !this.#lead(element, links)) remove(element);
    if (tagName === 'a' || tagName === 'area') if (attribute(element, 'href') !== undefined && !this.#lead(element, links)) makePlain(element);
    for (const name of tagName === 'link' && loadingLink(element) ? ['href'] : (LOADED[tagName] ?? [])) {
      const link = attribute(element, name);
      if (link !== undefined) set(element, name, links.loaded(link, this.#path, this.#at));
    }
    const offered = attribute(element, 'srcset');
    if (offered !== undefined) {
      set(element, 'srcset', offered.replace(OFFERED, (_, link: string, size: string) => links.loaded(link, this.#path, this.#at) + size));
    }
    strip(element, ({ name, value }) => UNUSABLE.has(name) || name.startsWith('on') || (name.startsWith('data-') && links.isAddress(value)));
  }

  /** Writes a link anew; false where it leads nowhere any more. */
  #lead(element: Element, links: SiteLinks): boolean {
    const rel = relOf(element);
    if (element.tagName === 'link' && rel === 'canonical') return /^https?:/.test(attribute(element, 'href') ?? '');
    if (element.tagName === 'link' && !LEADING_LINKS.has(rel)) return false;
    const target = links.target(attribute(element, 'href') ?? '', this.#path, this.#at);
    if (target.kind === 'nowhere') return false;
    set(element, 'href', target.href);
    return true;
  }

  #addPolicy(): void {
    const head = elementsOf(this.#document).find(({ tagName }) => tagName === 'head');
    if (!head) return;
    const policy: Element = {
      nodeName: 'meta', tagName: 'meta', namespaceURI: html.NS.HTML, parentNode: head, childNodes: [],
      attrs: [{ name: 'http-equiv', value: 'content-security-policy' }, { name: 'content', value: POLICY }],
    };
    const charset = head.childNodes.findIndex((node) => 'attrs' in node && node.attrs.some(({ name }) => name === 'charset'));
    head.childNodes.splice(charset + 1, 0, policy);
  }
}

/** Marks a link that became plain text, until it is known whether all links around it did. */
const PLAIN = 'data-was-link';

function elementsOf(node: Parent): Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));
}

function textIn(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

function attribute({ attrs }: Element, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value;
}

function set({ attrs }: Element, wanted: string, value: string): void {
  for (const each of attrs) if (each.name === wanted) each.value = value;
}

function strip(element: Element, unwanted: (attribute: { readonly name: string; readonly value: string }) => boolean): void {
  element.attrs = element.attrs.filter((each) => !unwanted(each));
}

function relOf(element: Element): string {
  return (attribute(element, 'rel') ?? '').toLowerCase();
}

function loadingLink(element: Element): boolean {
  return relOf(element).split(/\s+/).some((rel) => LOADING_LINKS.has(rel));
}

function isPolicy(element: Element): boolean {
  return element.tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';
}

/** A link to what is not here is no link: its words stay. */
function makePlain(element: Element): void {
  element.nodeName = 'span';
  element.tagName = 'span';
  strip(element, ({ name }) => ['href', 'rel', 'target', 'download', 'hreflang', 'type'].includes(name));
  element.attrs.push({ name: PLAIN, value: '' });
}

/** A navigation whose links all became plain text: words that lead nowhere are no navigation. */
function leadsNowhere(nav: Element): boolean {
  const within = elementsOf(nav);
  return within.some((element) => attribute(element, PLAIN) !== undefined) && !within.some(({ tagName }) => tagName === 'a');
}

function textNode(value: string, parentNode: Element): DefaultTreeAdapterTypes.TextNode {
  return { nodeName: '#text', value, parentNode };
}

function remove(element: Element): void {
  const siblings = element.parentNode?.childNodes;
  siblings?.splice(siblings.indexOf(element), 1);
}

function unwrap(element: Element): void {
  const parent = element.parentNode;
  if (!parent) return;
  for (const child of element.childNodes) child.parentNode = parent;
  parent.childNodes.splice(parent.childNodes.indexOf(element), 1, ...element.childNodes);
}
