import { posix } from 'node:path';
import { escape } from '../markup/escape.ts';
import type { FilingOutline, IssuerView } from '../model/view.ts';
import { sentences } from '../sentences.ts';
import { SOURCES } from './sources.ts';

/** The text of the page that stands before the pages of an archived filing. `files` are the paths of the site's files that are kept. */
export function coverMarkup(issuer: IssuerView, filing: FilingOutline, files: Iterable<string>): string {
  const own = `filings/${filing.id}/`;
  const kept = [...files].filter((path) => path.startsWith(own));
  const documents = kept.filter((path) => posix.dirname(path) === `filings/${filing.id}` && !path.endsWith('.html'));
  const pages = kept.filter((path) => path.endsWith('.html')).length;
  return `<div class="home cover">
<header class="filing-title"><p class="form">${escape(filing.form)} <time datetime="${filing.releasedIso}">${escape(filing.released)}</time></p><h1>${escape(filing.title)}</h1><p class="basis">${escape(sentences([`As published by ${issuer.name}`, ...filing.basis]))}</p></header>
<section><h2>To read</h2><ul role="list">
<li><a href="${own}">The whole filing on one page</a>, and ${escape(String(pages - 1))} pages of its parts</li>
<li><a href="${own}tie-out/">What was checked</a>, and how it came out</li>
<li><a href="how-to-read/">How to read these figures</a></li>
</ul></section>
<section><h2>For programs</h2><ul role="list">
${documents.map((path) => `<li><a href="${escape(encodeURI(path))}">${escape(posix.basename(path))}</a></li>`).join('\n')}
<li>The folder <code>${SOURCES}</code>: the plain text from which the pages were made</li>
</ul></section>
<section><h2>To prove</h2><p>Beside this folder stand the digests of all its files, in <code>manifest-sha256.txt</code>. Any program that knows SHA-256 can compare them: <code>sha256sum -c manifest-sha256.txt</code>. The edition is known by the digest of that list itself.</p></section>
</div>`;
}
