import { posix } from 'node:path';
import { escape } from '../html/escape.ts';
import type { FilingOutline } from '../views/filing-view.ts';
import type { IssuerView } from '../views/issuer-view.ts';
import { titleWithin } from '../publication/sections/timed.ts';
import { sentences } from '../model/words/sentences.ts';
import { isPage, type Cover } from './site-pages.ts';
import { SOURCES } from './sources.ts';

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
  const link = (path: string, text: string) => `<a href="${escape(encodeURI(`${root}${path}`))}">${escape(text)}</a>`;
  const item = (path: string) => {
    const says = filing.files.find((file) => file.path === path)?.says;
    return `<li>${link(path, posix.basename(path))}${says === undefined ? '' : `: ${escape(says)}`}</li>\n`;
  };
  return {
    title: `${titleWithin(filing.form, filing)}: archive`,
    content: `<article class="home">
<header class="filing-title">
<p class="form">${escape(filing.form)} <time datetime="${filing.releasedIso}">${escape(filing.released)}</time></p>
<h1>${escape(filing.title)}</h1>
<p class="basis">${escape(sentences(filing.basis))}</p>
</header>
<div class="prose">
<p>A filing of ${escape(issuer.name)}, archived: it needs no network and no scripts, and whatever shows a page shows it.</p>
<h2>To read</h2>
<ul>
<li>${link(`${own}/`, 'The whole filing on one page')}, and ${String(parts)} pages of its parts</li>
${documents.filter(isPrinted).map(item).join('')}<li>${link(`${own}/tie-out/`, 'What was checked')}, and how it came out</li>
<li>${link('how-to-read/', 'How to read these figures')}</li>
</ul>
<h2>For programs</h2>
<ul>
${documents.filter((path) => !isPrinted(path)).map(item).join('')}<li>The folder <code>${SOURCES}</code>: the plain text that the pages were made from, and the earlier figures they were compared with</li>
</ul>
<h2>To prove</h2>
<p>Beside the folder of this page, <code>manifest-sha256.txt</code> holds the digest of every file in it. Whatever knows SHA-256 can compare them; where there is a command line, <code>sha256sum -c manifest-sha256.txt</code> does. The digest of that list itself is what the edition is known by.</p>
</div>
</article>`,
  };
}
