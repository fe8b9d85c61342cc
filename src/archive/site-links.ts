import { posix } from 'node:path';
import type { Mount } from '../building/mount.ts';

/** Where a link of an archived page leads: to a file of the archive, to an address elsewhere, or nowhere any more. */
export type Target =
  | { readonly kind: 'within'; readonly href: string }
  | { readonly kind: 'elsewhere'; readonly href: string }
  | { readonly kind: 'nowhere' };

/** The folder of the payload that holds the pages, and the page that stands before them. */
export const PAGES = 'site';
export const COVER = 'index.html';

// A name that can belong to nobody (RFC 6761).
const NOBODY = 'http://site.invalid';

/** The links of a site's pages, as they have to be written where only some of its files are. */
export class SiteLinks {
  readonly #base: string;
  readonly #origin: string | undefined;
  readonly #kept: { has(path: string): boolean };

  constructor({ base, origin }: Mount, kept: { has(path: string): boolean }) {
    this.#base = base.endsWith('/') ? base : `${base}/`;
    this.#origin = origin === undefined ? undefined : new URL(origin).origin;
    this.#kept = kept;
  }

  /** The file of the site to which a link of a page or style sheet leads, whether it is kept or not; none for what stands elsewhere. */
  file(link: string, from: string): string | undefined {
    const url = this.#url(link, from);
    return url && this.#isOurs(url) ? this.#fileOf(url) : undefined;
  }

  /** Where a link of a page or style sheet leads, as it is written in a file of the payload: `at`, the page itself when left out. */
  target(link: string, from: string, at = pageAt(from)): Target {
    const url = this.#url(link, from);
    if (!url) return { kind: 'nowhere' };
    if (link.startsWith('#')) return { kind: 'within', href: link };
    if (!this.#isOurs(url)) return { kind: 'elsewhere', href: link };
    const file = this.#fileOf(url);
    if (this.#kept.has(file)) return { kind: 'within', href: relative(at, pageAt(file), url.hash) };
    if (file === 'index.html' && url.hash === '') return { kind: 'within', href: relative(at, COVER, '') };
    if (this.#origin === undefined) return { kind: 'nowhere' };
    return { kind: 'elsewhere', href: `${this.#origin}${url.pathname}${url.search}${url.hash}` };
  }

  /** The address of what a page or style sheet loads. It has to be within the archive, which needs no network. */
  loaded(link: string, from: string, at = pageAt(from)): string {
    if (link.startsWith('data:') || link.startsWith('#')) return link;
    const target = this.target(link, from, at);
    if (target.kind !== 'within') throw new Error(`${from} loads ${link}, which is not part of the archive.`);
    return target.href;
  }

  /** Whether a value is the address of something on this site, though no link: `/_assets/answer.js`. */
  isAddress(value: string): boolean {
    return value.startsWith(this.#base) && !value.includes(' ');
  }

  #url(link: string, from: string): URL | undefined {
    const url = URL.parse(link, `${NOBODY}${this.#base}${from}`);
    return url ?? undefined;
  }

  #isOurs(url: URL): boolean {
    return (url.origin === NOBODY || url.origin === this.#origin) && `${url.pathname}/`.startsWith(this.#base);
  }

  #fileOf({ pathname }: URL): string {
    const path = decodeURIComponent(pathname).slice(this.#base.length);
    if (path === '' || path.endsWith('/')) return `${path}index.html`;
    return this.#kept.has(path) || posix.extname(path) !== '' ? path : `${path}/index.html`;
  }
}

/** Where a file of the site stands in the payload. */
export function pageAt(path: string): string {
  return `${PAGES}/${path}`;
}

/** The way from one file of the payload to another, as it stands in a link: always to a file, never to a folder. */
export function relative(from: string, to: string, fragment: string): string {
  if (from === to && fragment !== '') return fragment;
  return posix.relative(posix.dirname(from), to).split('/').map(encodeURIComponent).join('/') + fragment;
}
