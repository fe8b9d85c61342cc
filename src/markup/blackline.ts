import type { BlacklineFilingView, BlacklineSectionView, BlacklineView, FigureChangeView, WordsView } from '../views/blackline-view.ts';
import { escape } from '../html/escape.ts';
import type { MarkupWords } from '../words/markup.ts';

/** A blackline: figures as they were and are, sentences with what went struck out and what came underlined. */
export function blacklineMarkup({ title, sentence, filings }: BlacklineView, says: MarkupWords): string {
  return `<section class="blackline"><h2>${escape(title)}</h2>${sentence === '' ? '' : `<p>${escape(sentence)}</p>`}${filings.map((each) => filingMarkup(each, says)).join('')}</section>`;
}

function filingMarkup({ title, state, sections }: BlacklineFilingView, says: MarkupWords): string {
  return `<section><h3>${escape(title)}${stateMarkup(state, says)}</h3>${sections.map((each) => sectionMarkup(each, says)).join('')}</section>`;
}

function sectionMarkup({ title, state, figures, paragraphs }: BlacklineSectionView, says: MarkupWords): string {
  const heads = [says.blackline.table, says.blackline.row, says.blackline.column, says.blackline.was, says.blackline.is];
  const table = figures.length === 0 ? '' : `<table><thead><tr>${heads.map((head) => `<th scope="col">${escape(head)}</th>`).join('')}</tr></thead><tbody>${figures.map(figureMarkup).join('')}</tbody></table>`;
  return `<section><h4>${escape(title)}${stateMarkup(state, says)}</h4>${table}${paragraphs.map((words) => `<p>${words.map(wordsMarkup).join('')}</p>`).join('')}</section>`;
}

function stateMarkup(state: BlacklineSectionView['state'], says: MarkupWords): string {
  return state === 'changed' ? '' : ` <em>(${escape(says.blackline[state])})</em>`;
}

function figureMarkup({ table, row, column, before, after }: FigureChangeView): string {
  const mark = (tag: string, text: string): string => (text === '' ? '' : `<${tag}>${escape(text)}</${tag}>`);
  return `<tr><td>${escape(table)}</td><td>${escape(row)}</td><td>${escape(column)}</td><td>${mark('del', before)}</td><td>${mark('ins', after)}</td></tr>`;
}

function wordsMarkup({ state, text }: WordsView): string {
  const words = escape(text);
  return state === 'added' ? `<ins>${words}</ins>` : state === 'removed' ? `<del>${words}</del>` : words;
}
