import type { PartOutline, SectionOutline } from '../views/section-view.ts';
import { escape } from '../html/escape.ts';

/** The parts of a filing with links to their sections: written as text, since every page of every filing has them. */
export function contentsMarkup(parts: readonly PartOutline[], to: (section: SectionOutline) => string, current?: string): string {
  const link = (section: SectionOutline): string =>
    `<li><a href="${escape(to(section))}"${section.id === current ? ' aria-current="page"' : ''}>${escape(section.title)}</a></li>`;
  return parts
    .map(({ title, sections }) => `<li><span class="part">${escape(title)}</span><ol role="list">${sections.map(link).join('')}</ol></li>`)
    .join('');
}

/** More pages under a heading of their own, set as the parts of a filing are; nothing for none. */
export function linksMarkup(title: string, links: readonly { readonly text: string; readonly href: string }[]): string {
  if (links.length === 0) return '';
  const items = links.map(({ text, href }) => `<li><a href="${escape(href)}">${escape(text)}</a></li>`);
  return `<li><span class="part">${escape(title)}</span><ol role="list">${items.join('')}</ol></li>`;
}
