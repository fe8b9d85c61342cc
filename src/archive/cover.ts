import { posix } from 'node:path';
import { escape } from '../html/escape.ts';
import type { FilingOutline } from '../views/filing-view.ts';
import type { IssuerView } from '../views/issuer-view.ts';
import { titleWithin } from '../publication/sections/timed.ts';
import { sentences } from '../model/words/sentences.ts';
import { isPage, type Cover } from './site-pages.ts';
import { SOURCES } from './sources.ts';
import { tieOutAddress } from '../addresses/filing-addresses.ts';
import { GUIDE } from '../addresses/site-addresses.ts';
import { linkedMarkup } from '../html/linked.ts';
import { wordsIn } from '../words/languages.ts';

/**
 * The page that stands before those of an archived filing. `root` is where the site is mounted, `files` are the paths of
 * what is kept of it.
 */
export function coverOf(issuer: IssuerView, filing: FilingOutline, root: string, files: Iterable<string>): Cover {
  const own = `filings/${filing.id}`;
  const kept = [...files].filter((path) => path.startsWith(`${own}/`));
  const parts = kept.filter(isPage).length - 1;
  const documents = kept.filter((path) => posix.dirname(path) === own && !isPage(path));
  const isPrinted = (path: string) => /\.(?:pdf|html)$/.test(path);
  const words = wordsIn(issuer.language);
  const address = (path: string) => encodeURI(`${root}${path}`);
  const to = { whole: address(`${own}/`), tieOut: address(tieOutAddress(filing.id)) };
  const link = (path: string, text: string) => `<a href="${escape(address(path))}">${escape(text)}</a>`;
  const item = (path: string) => {
    const says = filing.files.find((file) => file.path === path)?.says;
    return `<li>${says === undefined ? link(path, posix.basename(path)) : words.cover.file(link(path, posix.basename(path)), escape(says))}</li>\n`;
  };
  return {
    title: words.cover.title(titleWithin(filing.form, filing)),
    content: `<article class="home">
<header class="filing-title">
<p class="form">${escape(filing.form)} <time datetime="${filing.releasedIso}">${escape(filing.released)}</time></p>
<h1>${escape(filing.title)}</h1>
<p class="basis">${escape(sentences(filing.basis))}</p>
</header>
<div class="prose">
<p>${escape(words.cover.introduction(issuer.name))}</p>
<h2>${escape(words.cover.toRead)}</h2>
<ul>
<li>${linkedMarkup(words.cover.whole(parts), to)}</li>
${documents.filter(isPrinted).map(item).join('')}<li>${linkedMarkup(words.cover.checked, to)}</li>
<li>${link(GUIDE, words.filings.guide)}</li>
</ul>
<h2>${escape(words.cover.forPrograms)}</h2>
<ul>
${documents.filter((path) => !isPrinted(path)).map(item).join('')}<li>${linkedMarkup(words.cover.sources(SOURCES), {})}</li>
</ul>
<h2>${escape(words.cover.toProve)}</h2>
<p>${linkedMarkup(words.cover.proof, {})}</p>
</div>
</article>`,
  };
}
