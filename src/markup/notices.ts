import { address } from '../links.ts';
import type { PageNoticeView } from '../views/notice-view.ts';
import type { RelationView } from '../views/relation-view.ts';
import { escape, named } from '../html/escape.ts';
import type { MarkupWords } from '../words/markup.ts';

/** The notices at the foot of a page: each in a sentence that leads to the whole text, or in full where it must stand here. */
export function noticesMarkup(notices: readonly PageNoticeView[], fullText: string, says: MarkupWords): string {
  if (notices.length === 0) return '';
  const items = notices.map(({ id, title, short, html }) => (html === undefined
    ? `<li><a href="${escape(`${fullText}#notice-${id}`)}">${escape(title)}</a> ${escape(short)}</li>`
    : `<li class="in-full" id="notice-${escape(id)}"><h3>${escape(title)}</h3><div class="prose">${named(html)}</div></li>`));
  return `<section class="notices" aria-labelledby="notices"><h2 id="notices">${escape(says.notices)}</h2><ul role="list">${items.join('')}</ul></section>`;
}

/** Links to what belongs together: from a risk to the figures that it could affect, and from figures to each risk, which names them. */
export function relationsMarkup(id: string, title: string, relations: readonly RelationView[]): string {
  if (relations.length === 0) return '';
  const items = relations.map(({ text, href, figures }) => `<li><a href="${escape(address(href))}">${escape(text)}</a>${figures ? `<p>${escape(figures.join('; '))}</p>` : ''}</li>`);
  return `<section class="related" aria-labelledby="${id}"><h2 id="${id}">${escape(title)}</h2><ul role="list">${items.join('')}</ul></section>`;
}
