import type { PartOutline, SectionOutline } from '../model/view.ts';
import { escape } from './escape.ts';

/** The parts of a filing with links to their sections: written as text, since every page of every filing has them. */
export function contentsMarkup(parts: readonly PartOutline[], to: (section: SectionOutline) => string, current?: string): string {
  const link = (section: SectionOutline): string =>
    `<li><a href="${escape(to(section))}"${section.id === current ? ' aria-current="page"' : ''}>${escape(section.title)}</a></li>`;
  return parts
    .map(({ title, sections }) => `<li><span class="part">${escape(title)}</span><ol role="list">${sections.map(link).join('')}</ol></li>`)
    .join('');
}
