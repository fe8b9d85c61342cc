import { escape } from 'html-escaper';
import type { FilingView } from '../../views/filing-view.ts';
import type { Issuer } from '../../model/content/issuer.ts';
import type { Block, SectionView } from '../../views/section-view.ts';
import { directionOf, isolated, type WritingDirection } from '../../model/words/writing-direction.ts';
import { sentences } from '../../model/words/sentences.ts';
import { notesText, proseText } from './exhibit-prose.ts';
import { tableText } from './exhibit-table.ts';
import { inAscii } from './exhibit-text.ts';
import { wordsIn } from '../../words/languages.ts';
import { linkedMarkup } from '../../html/linked.ts';
import type { Words } from '../../words/words.ts';
import type { Style } from './exhibit-table.ts';

// It holds text and nothing that loads or runs; a browser is told so.
const POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * A whole filing as one plain file of HTML 3.2, as regulators take it for an exhibit: no script, no style, no picture,
 * no frame, no table within a table, ASCII alone, and no reference to anything outside of it (HTML Specifications for
 * EDGAR; EDGAR Filer Manual, volume II, 5.2.2). Beyond HTML 3.2 it says its language, for those who listen to it,
 * and where that is written from right to left, which way it and its figures run.
 */
export function exhibit({ name, language, demonstration, style }: Issuer, filing: FilingView, { review = false }: { readonly review?: boolean } = {}): string {
  const words = wordsIn(language);
  const says = words.exhibit.demonstration(name);
  // A title is carried further than its page.
  const { frame } = words.pages;
  const title = words.exhibit.title(isolated(filing.title), isolated(filing.form), isolated(name));
  const isHidden = demonstration || review || filing.unreleased !== undefined;
  const direction = directionOf(language);
  const cautioned = filing.notices.some(({ id }) => id === 'forward-looking');
  const lines = [
    '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">\n',
    `<html lang="${escape(language)}"${direction === 'rtl' ? ' dir="rtl"' : ''}>\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset=us-ascii">\n<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n`,
    isHidden ? '<meta name="robots" content="noindex, nofollow">\n' : '',
    `<title>${escape(filing.unreleased !== undefined ? frame.draftTitle(title) : review ? frame.reviewTitle(title) : title)}</title>\n</head>\n<body>\n`,
    `<p align="center"><b>${escape(name)}</b></p>\n<h1 align="center">${escape(filing.title)}</h1>\n`,
    `<p align="center">${escape(words.exhibit.formAndDay(filing.form, filing.released))}</p>\n`,
    review ? `<p align="center"><b>${escape(frame.review)}</b></p>\n` : '',
    filing.unreleased === undefined ? '' : `<p align="center"><b>${escape(filing.unreleased)}</b></p>\n`,
    demonstration ? `<p><b>${escape(says.strong)}</b> ${escape(says.rest)}</p>\n` : '',
    `<p>${escape(sentences(filing.basis))}</p>\n<hr size="1" noshade>\n`,
    ...filing.parts.map((part) => `<p><b>${escape(part.title)}</b></p>\n<ul>\n${part.sections.map(({ id, title }) => `<li><a href="#${escape(id)}">${escape(title)}</a></li>\n`).join('')}</ul>\n`),
    ...filing.parts.map((part) => `<hr size="1" noshade>\n<h2>${escape(part.title)}</h2>\n${part.sections.map((section) => sectionText(section, { negative: style.negative, words }, cautioned, direction)).join('')}`),
    noticesText(filing, words, direction),
    '</body>\n</html>\n',
  ];
  return inAscii(withoutLooseLinks(lines.join('')));
}

/** Links lead only to names that the file has: prose may point at what only a page of the site shows. */
function withoutLooseLinks(html: string): string {
  const names = new Set([...html.matchAll(/<a name="([^"]*)"/g)].map(([, name]) => name));
  return html.replace(/<a href="#([^"]*)">([^]*?)<\/a>/g, (link, name: string, text: string) => (names.has(name) ? link : text));
}

function sectionText({ id, title, forwardLooking, blocks }: SectionView, style: Style, cautioned: boolean, direction: WritingDirection): string {
  const caution = forwardLooking ? `<p>${linkedMarkup(style.words.pages.filing.lookingAhead, cautioned ? { notice: '#notice-forward-looking' } : {})}</p>\n` : '';
  return `<h3><a name="${escape(id)}">${escape(title)}</a></h3>\n${caution}${blocks.map((block) => blockText(block, style, direction)).join('')}`;
}

function blockText(block: Block, style: Style, direction: WritingDirection): string {
  switch (block.kind) {
    case 'table':
      return tableText(block.table, style, direction);
    case 'prose':
      return `${proseText(block.html, direction)}\n${notesText(block.notes, direction)}`;
    // A picture would have to be a file of its own; the chart says the same in words.
    case 'chart':
      return `<p><em>${escape(block.chart.description)}</em></p>\n`;
    case 'findings':
      return '';
  }
}

/** The notices in full, each under the name that cautions lead to. */
function noticesText({ notices }: FilingView, words: Words, direction: WritingDirection): string {
  if (notices.length === 0) return '';
  const texts = notices.map(({ id, title, short, html }) => `<h3><a name="notice-${escape(id)}">${escape(title)}</a></h3>\n${html === undefined ? `<p>${escape(short)}</p>` : proseText(html, direction)}\n`);
  return `<hr size="1" noshade>\n<h2>${escape(words.markup.notices)}</h2>\n${texts.join('')}`;
}
